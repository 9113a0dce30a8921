"""Which mentions name the same person, body or place: rules over the names of one document."""

import re
import unicodedata
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from briefer.lang.name_words import ActorWords
from briefer.records.analysis import ActorType

MAX_NAMES = 800  # distinct names a document is compared by; further ones stay by themselves
ACRONYM = re.compile(r"[A-Z][A-Z&]{1,7}")
_LEADING = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?$")


class Name(NamedTuple):
    """A distinct printed name: its words, its type."""

    text: str
    type: ActorType


def fold(name: str) -> str:
    """Comparison key: no accents, case, stops, leading article or final possessive."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'"))
    bare = "".join(char for char in plain if not unicodedata.combining(char)).lower()
    bare = _POSSESSIVE.sub("", _LEADING.sub("", bare)).replace(".", "")
    return " ".join(bare.split())


def group_names(names: Sequence[Name], words: ActorWords) -> list[int]:
    """For each name, in order of first mention, the number of the name it goes with (itself when first)."""
    keys = [words.same_body.get(key, key) for key in map(fold, (name.text for name in names))]
    keys = [
        _without_holy(key.replace("-", " "), words.holy) if name.type is ActorType.PERSON else key
        for key, name in zip(keys, names, strict=True)
    ]
    group = list(range(len(names)))
    first: dict[str, int] = {}
    for at, key in enumerate(keys):
        group[at] = first.setdefault(key, at)
    for at, name in enumerate(names[:MAX_NAMES]):
        if group[at] == at:
            if name.type is ActorType.PERSON:
                target = _fuller_person(at, names, keys, words=words)
            else:
                target = _only(_fuller_bodies(at, names, keys, words=words), group, keys)
            if target is not None:
                group[at] = target
    return [_root(group, at) for at in range(len(names))]


def _without_holy(key: str, holy: AbstractSet[str]) -> str:
    first, _, rest = key.partition(" ")
    return rest if rest and first in holy else key


def _root(group: Sequence[int], at: int) -> int:
    seen = {at}
    while group[at] != at and group[at] not in seen:
        at = group[at]
        seen.add(at)
    return min(seen) if group[at] != at else at


def person_words(key: str, suffixes: AbstractSet[str]) -> list[str]:
    """Words of a folded person name without generational suffixes."""
    words = [word for word in re.split(r"[\s,]+", key) if word]
    while len(words) > 1 and words[-1] in suffixes:
        words.pop()
    return words


def _fuller_person(
    at: int, names: Sequence[Name], keys: Sequence[str], *, words: ActorWords
) -> int | None:
    """The fuller name that a short one stands for: the latest before it, else the first after it."""
    short = person_words(keys[at], words.name_suffixes)
    others = [
        i
        for i, name in enumerate(names[:MAX_NAMES])
        if i != at
        and name.type is ActorType.PERSON
        and stands_for(short, person_words(keys[i], words.name_suffixes))
    ]
    suffix = keys[at].split()[-1:]
    if suffix and suffix[0] in words.name_suffixes:  # "Lee Jr." is "Ann Lee Jr.", not her father
        others = [i for i in others if keys[i].split()[-1:] == suffix] or others
    before = [i for i in others if i < at]
    return before[-1] if before else min(others, default=None)


def stands_for(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a name of fewer words (or initials) can stand for a fuller one."""
    if not short or len(short) > len(full) or list(short) == list(full):
        return False  # a name of nothing but articles and marks has no words
    if len(short) == 1:
        return len(full) > 1 and len(short[0]) > 1 and short[0] in {full[-1], full[0]}
    if not short or not full or short[-1] != full[-1]:
        return False
    rest = iter(full[:-1])
    return all(any(_fits(word, other) for other in rest) for word in short[:-1])


def may_be_one(one: str, other: str) -> bool:
    """Whether two printed names of persons can be of one: not when each has a word between the ends the other lacks."""
    first, second = fold(one).split(), fold(other).split()
    if min(len(first), len(second)) <= len(("given", "surname")):
        return True
    return first == second or stands_for(first, second) or stands_for(second, first)


def _fits(word: str, other: str) -> bool:
    return word == other or (len(word) == 1 and other.startswith(word))


def _fuller_bodies(
    at: int, names: Sequence[Name], keys: Sequence[str], *, words: ActorWords
) -> list[int]:
    """The longer names of bodies that an acronym, a beginning or an end can stand for."""
    short = keys[at].split()
    return [
        i
        for i, other in enumerate(names[:MAX_NAMES])
        if i != at
        and other.type is not ActorType.PERSON
        and (i < at or not words.plain_bodies.issuperset(short))
        and _shortens((names[at], short), (other, keys[i].split()), words)
    ]


def _only(fits: Sequence[int], group: Sequence[int], keys: Sequence[str]) -> int | None:
    """The first of some names when all are of one body."""
    bodies = {keys[_root(group, i)] for i in fits}
    shortest = min(bodies, key=len, default="")
    is_one = all(body.endswith(shortest) for body in bodies)  # "Orr Cubs", and "EPA Orr Cubs"
    return fits[0] if fits and is_one else None


def _shortens(
    one: tuple[Name, Sequence[str]], other: tuple[Name, Sequence[str]], words: ActorWords
) -> bool:
    """Whether a name (with its folded words) is an acronym or a part of another that can stand alone."""
    (name, short), (fuller, longer) = one, other
    acronym = name.text.replace(".", "")
    if ACRONYM.fullmatch(acronym):
        return acronym.lower() in initials(fuller.text, words.small_words)
    if name.type is fuller.type is ActorType.PLACE:
        return _shortens_place(short, longer, words)
    is_apart = ActorType.PLACE in {name.type, fuller.type} or words.parties.issuperset(short)
    if is_apart or len(short) >= len(longer):
        return False
    return longer[-len(short) :] == short or _begins_body(short, longer, words)


def _shortens_place(short: Sequence[str], longer: Sequence[str], words: ActorWords) -> bool:
    """Whether a place is called by the first half of its name ("the North") or without its kind ("the Rhine")."""
    if short[0] in words.halves:
        return len(short) == 1 and len(longer) > 1 and longer[0] == short[0]
    is_paired = longer[len(short) : len(short) + 1] == ["&"] and longer[: len(short)] == short
    return is_paired or (longer[:-1] == short and longer[-1] in words.place_tails)


def _begins_body(short: Sequence[str], longer: Sequence[str], words: ActorWords) -> bool:
    """Whether a body is called by the first words of its name, and not by what it is or where."""
    rest, tails = longer[len(short) :], words.company_forms | words.body_tails
    if longer[: len(short)] != short:
        return False
    if rest[0] in words.small_words or tails.issuperset(rest):
        return True
    is_trade = (words.trades | words.company_forms).issuperset(rest)
    return len(short) == 1 and (is_trade or not tails.isdisjoint(rest))


def initials(name: str, small_words: AbstractSet[str]) -> frozenset[str]:
    """The acronyms of a name of several words, with and without its small words."""
    words = [word for word in re.split(r"[\s-]+", fold(name)) if word]
    if not words[1:]:
        return frozenset()
    large = "".join(word[0] for word in words if word not in small_words)
    return frozenset({large, "".join(word[0] for word in words)} - {large[:1]})
