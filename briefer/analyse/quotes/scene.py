"""An article as a row of units: words, names, marks, and each quoted stretch as one unit."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from briefer.analyse.people.runs import TOKEN, is_capitalised
from briefer.lang import language_pack
from briefer.lang.base import LanguagePack
from briefer.records.analysis import Person, Sentence
from briefer.records.article import Article
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.text.marks import Marked, pair_marks

SPOKEN_ROLES = frozenset({Role.BODY, Role.KEY_POINT, Role.STANDFIRST, Role.CAPTION})
OPENERS = frozenset(".?!:;")  # a capital after these is no sign of a name
BRACKETS = {"(": ")", "[": "]", "<": ">"}
CUT_WORD = re.compile(r"-\r?\n[ \t]*(?P<rest>[a-z]+)")  # "direc-", and "tor" on the next line
LOWER = re.compile(r"\b[a-z]+\b")
MAX_NAME_CHARS = 120  # longer runs of capitals are headings
MAX_ASIDE_CHARS = 120  # "(R-Tex.)", "(pictured, with his wife)": passed over
POSSESSIVES = ("'s", "’s")
QUOTE, NAME, WORD, MARK = "quote", "name", "word", "mark"
NOBODY = -1


class Unit(NamedTuple):
    """A word, a name, a mark of punctuation or a whole quoted stretch.

    `low` is the text in lower case; `ref` numbers the quoted stretch, or the person a name means
    (NOBODY for other names); `owns` tells of a possessive ending.
    """

    kind: str
    low: str
    start: int
    end: int
    ref: int = NOBODY
    owns: bool = False


make_unit = partial(tuple.__new__, Unit)  # a third of the time of Unit(...), for every word


class Sent(NamedTuple):
    """The units [lo, hi) of one sentence, and the number of its paragraph."""

    lo: int
    hi: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Scene:
    """All units of the article's spoken paragraphs, cut into sentences."""

    text: str
    units: tuple[Unit, ...]
    sents: tuple[Sent, ...]
    marked: tuple[Marked, ...]  # outermost stretches, numbered as in Unit.ref
    paragraphs: tuple[Span, ...]
    roles: tuple[Role, ...]  # of the paragraphs
    people: tuple[Person, ...]
    shared: frozenset[str]  # surnames of two persons or more, in lower case
    pack: LanguagePack

    def at(self, unit: int) -> int:
        """Number of the sentence that holds a unit."""
        return bisect_right(self.sents, unit, key=lambda sent: sent.lo) - 1

    def paragraph_at(self, place: int) -> int:
        """Number of the paragraph that holds a place of the text."""
        return bisect_right(self.paragraphs, place, key=lambda span: span.start) - 1


def build_scene(
    article: Article,
    sentences: Sequence[Sentence],
    people: tuple[Person, ...],
    *,
    two_apostrophes: bool = False,
) -> Scene:
    """The scene of an article; paragraphs are its blocks with words people can speak in."""
    text, pack = article.document.text, language_pack(article.language)
    blocks = [block for block in article.blocks if block.role in SPOKEN_ROLES]
    paragraphs = [block.span for block in blocks]
    pairs = pair_marks(text, paragraphs, two_apostrophes=two_apostrophes)
    marked = tuple(pair for pair in pairs if pair.depth == 0)
    reader = _Reader(text, marked, _name_places(people), frozenset(LOWER.findall(text)), pack)
    starts = [sent.span.start for sent in sentences]
    units: list[Unit] = []
    sents: list[Sent] = []
    for number, span in enumerate(paragraphs):
        first = len(units)
        units += reader.read(span, number)
        cuts = [first, *_cuts(units, first, starts), len(units)]
        sents += [Sent(lo, hi, number) for lo, hi in pairwise(cuts) if lo < hi]
    return Scene(
        text,
        tuple(units),
        tuple(sents),
        marked,
        tuple(paragraphs),
        tuple(block.role for block in blocks),
        people,
        _shared_surnames(people),
        pack,
    )


def _shared_surnames(people: Sequence[Person]) -> frozenset[str]:
    bearers = Counter(person.surname.lower() for person in people)
    return frozenset(surname for surname, count in bearers.items() if count > 1)


def _name_places(people: Sequence[Person]) -> dict[int, tuple[int, int]]:
    """Start of each name form: its end, and the person."""
    return {
        place.start: (place.end, number)
        for number, person in enumerate(people)
        for place in person.names
    }


def _cuts(units: list[Unit], first: int, starts: list[int]) -> Iterator[int]:
    """The units of one paragraph, from the second on, with which a sentence begins."""
    before = bisect_right(starts, units[first].start) if first < len(units) else 0
    for at in range(first + 1, len(units)):
        here = bisect_right(starts, units[at].start)
        if here > before and starts[here - 1] >= units[at - 1].end:
            yield at
        before = here


@dataclass(slots=True)
class _Reader:
    """Turns paragraphs into units."""

    text: str
    marked: tuple[Marked, ...]
    names: dict[int, tuple[int, int]]
    lower: frozenset[str]  # words that the article has in lower case
    pack: LanguagePack
    next_marked: int = 0

    def read(self, span: Span, number: int) -> list[Unit]:
        units: list[Unit] = []
        at = span.start
        while (
            self.next_marked < len(self.marked)
            and self.marked[self.next_marked].paragraph == number
        ):
            outer = self.marked[self.next_marked].outer
            self._read_plain(units, at, outer.start)
            units.append(Unit(QUOTE, '"', outer.start, outer.end, self.next_marked))
            at = outer.end
            self.next_marked += 1
        self._read_plain(units, at, span.end)
        return units

    def _read_plain(self, units: list[Unit], start: int, end: int) -> None:
        text, at = self.text, start
        for match in TOKEN.finditer(text, start, end):
            place, stop = match.span()
            if place < at:
                continue
            token = match[0]
            if token in BRACKETS:
                close = text.find(BRACKETS[token], place, min(end, place + MAX_ASIDE_CHARS))
                at = close + 1 if close >= 0 else stop
                continue
            named = self.names.get(place)
            if named is not None and named[0] <= end:
                stop = named[0]
                owns = text[stop : stop + 2] in {"'s", "’s"} or self._owns_plural(stop, end)
                units.append(Unit(NAME, text[place:stop].lower(), place, stop, named[1], owns))
                at = stop + 2 * (text[stop : stop + 2] in {"'s", "’s"})
            elif token[0].isalnum():
                self._add_word(units, token, place)
                at = self._join_cut_word(units, stop, end)
            elif not self._is_inner_stop(units, place):
                units.append(make_unit((MARK, token, place, stop, NOBODY, False)))

    def _join_cut_word(self, units: list[Unit], stop: int, end: int) -> int:
        """The end of the word that ends at `stop`, which takes its rest from the next printed line."""
        cut = CUT_WORD.match(self.text, stop, end)
        if cut is None or not units or units[-1].end != stop:
            return stop
        units[-1] = units[-1]._replace(low=units[-1].low + cut["rest"], end=cut.end())
        return cut.end()

    def _owns_plural(self, stop: int, end: int) -> bool:
        text = self.text
        return (
            text[stop : stop + 1] in {"'", "’"}
            and text[stop - 1] == "s"
            and stop + 1 < end
            and text[stop + 1] == " "
        )

    def _add_word(self, units: list[Unit], token: str, start: int) -> None:
        owns = token.endswith(POSSESSIVES) and len(token) > len("'s")
        bare = token[: -len("'s")] if owns else token
        word: Unit = make_unit((WORD, bare.lower(), start, start + len(bare), NOBODY, owns))
        if word.low in self.pack.names.post_nominals and units and units[-1].kind is NAME:
            return  # "Ann Lee QC said"
        if token[0].isupper() and word.low in self.pack.names.body_words:
            self._take_members(units)
        if not is_capitalised(token) or self._is_plain(word, units, start + len(token)):
            units.append(word)
        elif units and self._joins(units[-1], start):
            last = units[-1]
            units[-1] = Unit(NAME, f"{last.low} {word.low}", last.start, word.end, NOBODY, owns)
        else:
            units.append(word._replace(kind=NAME))

    def _joins(self, last: Unit, start: int) -> bool:
        """Whether a capitalised word that starts here goes on with the last unit, a name."""
        return (
            last.kind is NAME
            and last.ref == NOBODY
            and not last.owns
            and self.text[last.end : start].strip(" .") == ""
            and start - last.start < MAX_NAME_CHARS
        )

    def _take_members(self, units: list[Unit]) -> None:
        """Make those to whom a body belongs the start of its name: "the Teachers' Union"."""
        if len(units) < 2 or units[-1].low not in {"'", "’"}:  # noqa: PLR2004 - the members and the mark
            return
        members, mark = units[-2:]
        if (
            members.end != mark.start
            or members.ref != NOBODY
            or not self.text[members.start].isupper()
        ):
            return
        del units[-2:]
        start = members.start
        before = units[-1] if units else None
        if before is not None and before.kind is NAME and before.ref == NOBODY and not before.owns:
            start = units.pop().start  # "the National Farmers' Union"
        units.append(Unit(NAME, self.text[start : mark.end].lower(), start, mark.end))

    def _is_plain(self, word: Unit, units: list[Unit], end: int) -> bool:
        """Whether a capitalised word is no name: a title, or a word that opens a sentence."""
        low = word.low
        is_alone = not self.text[end + 1 : end + 2].isupper()
        speech, names = self.pack.speech, self.pack.names
        bare = low.rstrip(".")
        opens = not units or units[-1].kind is QUOTE or units[-1].low in OPENERS
        if opens and is_alone and (low in speech.collectives or low in self.lower):
            return True
        if opens and (low in self.pack.actors.trades_before or self._are_workers(low)):
            return True
        if bare in names.titles or bare in names.role_nouns:
            return bare not in names.body_words
        return (
            low in speech.determiners
            or low in speech.prepositions
            or low in speech.clause_words
            or low in speech.openers
            or low in speech.pronouns_female
            or low in speech.pronouns_male
            or low in speech.pronouns_other
            or (opens and (low in speech.time_words or low.endswith(("ing", "ed", "ly", "s"))))
        )

    def _are_workers(self, low: str) -> bool:
        """Whether the word is a plural like "fishermen"."""
        endings = self.pack.roles.plural_endings
        return any(
            low.endswith(many) and low.removesuffix(many) + one in self.pack.roles.person_nouns
            for many, one in endings
        )

    def _is_inner_stop(self, units: list[Unit], place: int) -> bool:
        """Whether the mark is the stop of an abbreviated title ("Sen.")."""
        return (
            self.text[place] == "."
            and bool(units)
            and units[-1].end == place
            and units[-1].kind is WORD
            and units[-1].low in self.pack.sentences.abbreviations
        )
