"""Runs of capitalised words, the stuff names are made of, each with what stands around it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import takewhile
from typing import NamedTuple

from briefer.lang.name_words import NameWords
from briefer.records.analysis import Sentence
from briefer.records.role import Role

TOKEN = re.compile(r"(?:[A-Z]\.)+(?!\w)|\w+(?:[-’'.&]\w+)*|[^\w\s]")
PROSE = frozenset({Role.BODY, Role.KEY_POINT, Role.STANDFIRST, Role.CAPTION, Role.DATELINE})
INITIALS = re.compile(r"(?:[A-Z]\.){2,}$")  # a name begins with them: "Irrigation C.N. Rao"
OPENING_MARKS = frozenset("\"“„«‘'(")
MAX_RUN_TOKENS = 12  # longer runs are headings; titles and a full name need at most nine
MAX_SYLLABLE_CHARS = 5  # of a Korean given name
NEIGHBOURS = 3  # tokens looked at on either side


class Word(NamedTuple):
    """One word of a run: as printed, without a possessive ending, and its place."""

    text: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """The word as lists have it."""
        return self.text.lower().rstrip(".")


make_word = partial(tuple.__new__, Word)  # a third of the time of Word(...), for every token


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row: titles before the name, the name, and the tokens on both sides."""

    titles: tuple[Word, ...]
    name: tuple[Word, ...]
    is_possessive: bool
    sentence: int
    before: tuple[str, ...]  # in lower case, nearest first
    after: tuple[str, ...]


def find_runs(
    text: str, sentences: Sequence[Sentence], words: NameWords
) -> tuple[tuple[Run, ...], frozenset[str]]:
    """The runs of all prose sentences in order, and every word that is printed in lower case."""
    lower: set[str] = set()
    found: list[Run] = []
    for sent in sentences:
        if sent.role in PROSE:
            row = [
                make_word((m[0], *m.span()))
                for m in TOKEN.finditer(text, sent.span.start, sent.span.end)
            ]
            lower.update([word.text for word in row if word.text[0].islower()])
            found += _runs_of(row, sent.index, words)
    known = frozenset(lower)
    runs = (_without_plain_start(run, words, known) for run in found)
    return tuple(run for run in runs if _has_word(run, words)), known


def _has_word(run: Run, words: NameWords) -> bool:
    """Whether the name has a word of its own, not only initials and "III"."""
    return any(
        word.key not in words.suffixes and len(word.key.replace(".", "")) > 1 for word in run.name
    )


def _runs_of(row: list[Word], index: int, words: NameWords) -> Iterator[Run]:
    end = 0
    for at, word in enumerate(row):
        if at < end or not is_capitalised(word.text):
            continue
        end, run_words, is_possessive = _extent(row, at, words)
        if len(run_words) <= MAX_RUN_TOKENS:
            before = tuple(w.text.lower() for w in reversed(row[max(0, at - NEIGHBOURS) : at]))
            after = tuple(w.text.lower() for w in row[end : end + NEIGHBOURS])
            titles, name = split_titles(run_words, words)
            yield Run(titles, name, is_possessive, index, before, after)


def is_capitalised(token: str) -> bool:
    """Whether the token can be part of a name: "Trump", "F.", "al-Assad"; not "Trump-like"."""
    if "-" not in token:
        return token[0].isupper()
    head, _, tail = token.partition("-")
    return bool(head) and (head[0].isupper() or len(head) <= len("al")) and tail[:1].isupper()


def _is_korean(token: str, words: NameWords) -> bool:
    """Whether the token is a given name like "Ki-moon", not an adjective like "Trump-style"."""
    head, hyphen, tail = token.partition("-")
    is_short = len(head) <= MAX_SYLLABLE_CHARS and len(tail) <= MAX_SYLLABLE_CHARS
    return bool(hyphen) and head[:1].isupper() and is_short and tail not in words.compound_ends


def _extent(row: list[Word], at: int, words: NameWords) -> tuple[int, list[Word], bool]:
    """End of the run that starts here, its words, and whether a possessive ends it."""
    found: list[Word] = []
    while at < len(row):
        word = row[at]
        if is_capitalised(word.text) or (found and _is_korean(word.text, words)):
            bare = _without_possessive(word)
            found.append(bare)
            at += 1
            if bare is not word:
                return at, found, True
            if _takes_stop(row, at, words):
                found[-1] = Word(bare.text + ".", bare.start, row[at].end)
                at += 1
        elif (
            word.text in words.particles
            and found
            and at + 1 < len(row)
            and is_capitalised(row[at + 1].text)
        ):
            found.append(word)
            at += 1
        else:
            break
    is_plural_possessive = (
        at + 1 < len(row)
        and row[at].text in "'’"
        and row[at - 1].text.endswith("s")
        and row[at + 1].text[0].isalpha()
        and row[at].start == row[at - 1].end
    )
    return at, found, is_plural_possessive


def _takes_stop(row: list[Word], at: int, words: NameWords) -> bool:
    """Whether the token is the stop of an abbreviated title or suffix ("Sen.", "Jr.")."""
    return (
        at < len(row)
        and row[at].text == "."
        and row[at].start == row[at - 1].end
        and (row[at - 1].key in words.titles or row[at - 1].key in words.suffixes)
    )


def _without_possessive(word: Word) -> Word:
    if word.text.endswith(("'s", "’s")):
        return Word(word.text[:-2], word.start, word.end - 2)
    return word


def split_titles(
    run_words: Sequence[Word], words: NameWords
) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Titles and name: the name begins after the last title word that has a word after it."""
    end = len(run_words)
    is_full = end > len(("given", "surname")) or run_words[0].key not in words.given_sure
    while end > 1 and is_full and _is_after_name(run_words[end - 1].key, words):
        end -= 1  # "Priebus Friday", "Ann Lee QC", but "Theresa May"
    cut = 0
    for number, word in enumerate(run_words[: end - 1]):
        is_given = number == cut and word.key in words.given_sure
        if word.key in words.titles and not (is_given and number > 0):
            cut = number + 1
    name = run_words[cut:end]
    if cut == 0 and len(name) > len(("given", "surname")):
        first, second = name[0].key, name[1].key
        given = words.given_sure
        is_led = second in given and first not in given and len(first) > 1
        is_led = is_led or (first not in given and bool(INITIALS.match(name[1].text)))
        is_led = is_led or _is_trade(name, words)  # "Guard Darnell Oakes", "Librarian Esme Hale"
        cut = _portfolio(name, words) or int(is_led)
    return tuple(run_words[:cut]), tuple(run_words[cut:end])


def _portfolio(name: Sequence[Word], words: NameWords) -> int:
    """How many first words are what a minister is in charge of: Minister for "Water Resources" Durai Selvan."""
    held = list(takewhile(lambda word: word.key in words.portfolios, name))
    others = {word.key for word in name[len(held) :]}
    is_person = len(others) > 1 and others.isdisjoint(words.body_words | words.places)
    return len(held) if is_person else 0


def _is_trade(name: Sequence[Word], words: NameWords) -> bool:
    """Whether the first word says what its bearer does, and the others can be a name."""
    others = {word.key for word in name[1:]}
    return name[0].key in words.trades and others.isdisjoint(words.body_words | words.places)


def _is_after_name(key: str, words: NameWords) -> bool:
    return key in words.not_names or key in words.post_nominals


def _without_plain_start(run: Run, words: NameWords, lower: frozenset[str]) -> Run:
    """The run without a first word that only the start of a sentence capitalises."""
    first = run.name[0]
    starts = not run.before or run.before[0] in OPENING_MARKS or run.before[0] in ".?!:;—–-"
    if run.titles or not starts or not _is_plain(first.text, words, lower):
        return run
    return Run((), run.name[1:], run.is_possessive, run.sentence, (first.text.lower(),), run.after)


def _is_plain(word: str, words: NameWords, lower: frozenset[str]) -> bool:
    key = word.lower()
    is_given = key in words.given_male or key in words.given_female or key in words.given_either
    return key in words.not_names or (key in lower and not is_given)
