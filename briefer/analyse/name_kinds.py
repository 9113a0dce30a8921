"""The kind of a name by what stands around all its places: "near Riga", "the firm Acme", "Lee, 34"."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from briefer.analyse.kind_signs import (
    FAIR,
    NO_PERSON,
    SURE,
    TAGGER,
    Sign,
    Words,
    around,
    own_signs,
    signs_beside,
)
from briefer.analyse.names.document import Place
from briefer.analyse.names.gazetteer import Gazetteer
from briefer.analyse.names.model import PERSON, PLACE
from briefer.lang.base import LanguagePack

PERSONAL = frozenset({"given", "surname", "demonym", "person_title"})


def kinds_by_signs(
    rows: Sequence[Sequence[str]], places: Sequence[Place], *, lists: Gazetteer, pack: LanguagePack
) -> list[Place]:
    """The places with the kind that most speaks for, name by name; the tagger's where nothing else is said."""
    names = [tuple(rows[place.sentence][place.start : place.end]) for place in places]
    kinds = {name: place.kind for name, place in zip(names, places, strict=True)}
    signs: dict[Words, set[Sign]] = defaultdict(set)
    for name, place in zip(names, places, strict=True):
        at = around(rows[place.sentence], place, name)
        signs[name].update(signs_beside(at, lists, pack))
    persons = [name for name, kind in kinds.items() if kind == PERSON and len(name) > 1]
    firsts, lasts = {name[0] for name in persons}, {name[-1] for name in persons}
    starts = _starts(kinds)
    for name, kind in kinds.items():
        classes = lists.words.get(name[0], ())
        is_surname = len(name) == 1 and name[0] in lasts
        if is_surname or _ends_in_person(name, kinds, signs):
            signs[name].add(("surname", PERSON, SURE))
        if len(name) == 1 and name[0] in firsts and NO_PERSON.isdisjoint(classes):
            signs[name].add(("first", PERSON, SURE))
        if name[-1] in lasts and kind != PERSON and name[0].lower() in pack.names.given_sure:
            signs[name].add(("kin", PERSON, SURE))
        signs[name].update(own_signs(name, lists, pack))
        is_own = PERSONAL.isdisjoint(classes)  # no part of other persons' names
        if kind == PERSON and (is_own or len(name) > 1):
            signs[name].update(_family_signs(name, starts, kinds=kinds, is_own=is_own))
    settled = {name: _best(kind, signs[name]) for name, kind in kinds.items()}
    return [place._replace(kind=settled[name]) for name, place in zip(names, places, strict=True)]


def _ends_in_person(
    name: Words, kinds: Mapping[Words, str], signs: Mapping[Words, AbstractSet[Sign]]
) -> bool:
    """Whether a name of several words ends in a person's: one who speaks or has a title elsewhere."""
    last = name[-1:]
    if len(name) == 1 or "&" in name or kinds[name] == PERSON or kinds.get(last) != PERSON:
        return False
    return any(kind == PERSON and points > 0 for _, kind, points in signs.get(last, ()))


def _best(kind: str, signs: AbstractSet[Sign]) -> str:
    points = Counter({kind: TAGGER})
    for _, spoken_for, worth in signs:
        points[spoken_for] += worth
    best = max(sorted(points), key=lambda one: points[one])
    return best if points[best] > points[kind] else kind


def _starts(kinds: Mapping[Words, str]) -> dict[str, list[Words]]:
    """The names of several words that are no persons, by their first word."""
    found: dict[str, list[Words]] = defaultdict(list)
    for name, kind in kinds.items():
        if len(name) > 1 and kind != PERSON:
            found[name[0]].append(name)
    return found


def _family_signs(
    name: Words,
    starts: Mapping[str, Sequence[Words]],
    *,
    kinds: Mapping[Words, str],
    is_own: bool,
) -> Iterator[Sign]:
    """What longer names that begin alike tell: "Acme Holdings" of "Acme", "Hill Creamery" of "Hill Gold"."""
    for other in starts.get(name[0], ()):
        if other[: len(name)] == name:
            yield "longer", PERSON, -FAIR
            yield "longer", PLACE, FAIR
        elif len(name) > 1 and is_own:
            yield "alike", PERSON, -FAIR
            yield "alike", kinds[other], FAIR
