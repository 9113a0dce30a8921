"""Names of what is no actor: products, works, storms, laws, by their own words and those beside all their places."""

import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import takewhile

from briefer.analyse.kind_signs import SKIPPED, Around, Words, around, is_saying
from briefer.analyse.names.document import Place
from briefer.analyse.names.gazetteer import Gazetteer
from briefer.analyse.names.model import PERSON, PLACE
from briefer.lang.base import LanguagePack

VERSION = re.compile(r"\d{1,3}")  # four digits are a year
MARKS = frozenset("\"“”‘’«»'")
OPENING = frozenset("\"“‘«'")
MAX_BACK_TOKENS = 200  # marks before this are not counted
MAX_TITLE_TOKENS = 8  # a longer stretch in marks is speech
OWN = 2  # what a name's own words say counts as much as two of its places
TITLE = 3  # and a place in marks as much as three
LISTED_THING = ("other",)
LISTED_ACTORS = frozenset({"org", "orghead"})


def without_things(
    rows: Sequence[Sequence[str]], places: Sequence[Place], *, lists: Gazetteer, pack: LanguagePack
) -> list[Place]:
    """The places without names that stand more often as a thing than as somebody who acts."""
    names = [tuple(rows[place.sentence][place.start : place.end]) for place in places]
    balance: Counter[Words] = Counter()  # things above zero, actors below
    called: set[Words] = set()  # "the ferry X": no place either
    numbers: Counter[tuple[Words, str]] = Counter()
    for name, place in zip(names, places, strict=True):
        row = rows[place.sentence]
        at = around(row, place, name)
        balance[name] += (
            _is_thing(at, pack) + TITLE * _is_title(row, place, pack) - _is_acting(at, pack)
        )
        if _is_called(at, pack):
            called.add(name)
        numbers.update((name, word) for word in row[place.end : place.end + 1] if _is_version(word))
    balance.update({name: OWN for (name, _), count in numbers.items() if count > 1})
    kinds = {name: place.kind for name, place in zip(names, places, strict=True)}
    surnames = {name[-1:] for name, kind in kinds.items() if kind == PERSON and len(name) > 1}
    for name, kind in kinds.items():
        balance[name] += _own_balance(name, kind, lists=lists, pack=pack)
        balance[name] -= OWN * (name in surnames)
    events = {name for name, kind in kinds.items() if _is_event(name, kind, lists=lists, pack=pack)}
    within = {word for name in kinds if len(name) > 1 for word in name}
    acronyms = {"".join(word[0] for word in name if word[0].isupper()) for name in events}
    return [
        place
        for name, place in zip(names, places, strict=True)
        if not (balance[name] > 0 and (place.kind != PLACE or name in called))
        and name not in events
        and not (place.kind != PERSON and _is_bare_head(name, within, pack))
        and not (len(name) == 1 and (name[0] in acronyms or _is_family(name[0], surnames)))
    ]


def _is_bare_head(name: Words, within: AbstractSet[str], pack: LanguagePack) -> bool:
    """Whether a name is only what bodies are, and of no body of the text: "Court"."""
    is_bare = len(name) == 1 and name[0].lower() in pack.things.bare_heads
    return is_bare and name[0] not in within


def _is_family(word: str, surnames: AbstractSet[Words]) -> bool:
    """Whether a word is the plural of a surname: "the Lees"."""
    return word.endswith("s") and (
        (word[:-1],) in surnames or (word.removesuffix("es"),) in surnames
    )


def _is_version(word: str) -> bool:
    return VERSION.fullmatch(word) is not None


def _is_event(name: Words, kind: str, *, lists: Gazetteer, pack: LanguagePack) -> bool:
    """Whether the last word of a name says that it is an event, a work, a law, a prize: "the Orrin Cup"."""
    if len(name) == 1 or name[-1].lower() not in pack.things.heads:
        return False
    is_given = kind == PERSON and name[0].lower() in pack.names.given_sure
    return not (is_given and "surname" in lists.words.get(name[-1], ()))  # "Doris Day"


def _own_balance(name: Words, kind: str, *, lists: Gazetteer, pack: LanguagePack) -> int:
    """What a name's own words say: above zero for a thing, below for an actor."""
    classes = lists.words.get(name[-1], ())
    first = name[0].lower()
    if len(name) == 1:
        return OWN * ((classes == LISTED_THING) - ("org" in classes))
    if _is_version(name[-1]):
        return 0 if pack.things.numbered.intersection(map(str.lower, name)) else OWN
    if first in pack.things.openers:
        return OWN
    is_given = kind == PERSON and first in pack.names.given_sure
    return -OWN * (is_given or bool(LISTED_ACTORS.intersection(classes)))


def _is_thing(at: Around, pack: LanguagePack) -> bool:
    """Whether the words beside a place say that its name is a thing."""
    words = pack.things
    before, after = _unmarked(at.before), _unmarked(at.after)
    is_owner = after[0] in SKIPPED
    return (
        _is_called(at, pack)
        or after[is_owner] in words.kinds_after
        or (before[0] == "of" and before[1] in words.counted_before and not is_owner)
        or (before[1], before[0]) in words.follows
        or after[0] in words.shown
        or (before[0] in words.articles | words.owners and _is_phrase_end(after[0], pack))
    )


def _unmarked(words: Sequence[str]) -> list[str]:
    """Words beside a name without marks, two at least."""
    return [word for word in words if word not in MARKS] + ["", ""]


def _is_called(at: Around, pack: LanguagePack) -> bool:
    """Whether the noun before a name says what it is: "the ferry Orrin"."""
    return _unmarked(at.before)[0] in pack.things.kinds_before


def _is_phrase_end(word: str, pack: LanguagePack) -> bool:
    """Whether a noun phrase ends before a word: a mark, a preposition, a common verb."""
    is_mark = not word[:1].isalnum() and word not in {"-", "–", "/", "&"} | SKIPPED
    return is_mark or word in pack.roles.prepositions or word in pack.roles.after_noun


def _is_title(row: Sequence[str], place: Place, pack: LanguagePack) -> bool:
    """Whether marks enclose the name and nothing but small words and words with a capital."""
    first = place.start - (row[place.start - 1 : place.start] in (["The"], ["A"]))
    if (
        first < 1
        or row[first - 1] not in OPENING
        or row[max(0, first - MAX_BACK_TOKENS) : first].count(row[first - 1]) % 2 == 0
    ):
        return False
    inside = list(takewhile(lambda word: word not in MARKS, row[first : first + MAX_TITLE_TOKENS]))
    small = pack.name_parts.inner | pack.roles.determiners | {"vs"}
    return first + len(inside) < len(row) and all(
        not word.islower() or word in small for word in inside
    )


def _is_acting(at: Around, pack: LanguagePack) -> bool:
    """Whether the words beside a place say that its name acts: a verb, a title, an office."""
    first, second = (*at.after, "", "")[:2]
    owned = second if first in SKIPPED else first
    return (
        is_saying(first, pack)
        or first in pack.things.agent_verbs
        or first == "who"
        or owned in pack.roles.person_nouns
        or (
            bool(at.before)
            and (at.before[0] in pack.things.agent_before or at.before[0] in pack.names.sure_titles)
        )
    )
