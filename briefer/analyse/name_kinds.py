"""The kind of a name by what stands around all its places: "near Riga", "the firm Acme", "Lee, 34"."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

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

CITY = frozenset({"city"})
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
    for names_of_size in _by_size(
        kinds
    ):  # a surname is told by the longer names, once they are settled
        members = _Members.of(kinds, pack.actors.named_after)
        for name in names_of_size:
            signs[name].update(own_signs(name, lists, pack))
            signs[name].update(members.signs(name, signs, lists=lists, pack=pack))
        kinds.update({name: _best(kinds[name], signs[name]) for name in names_of_size})
    return [place._replace(kind=kinds[name]) for name, place in zip(names, places, strict=True)]


def _by_size(kinds: Mapping[Words, str]) -> tuple[list[Words], list[Words]]:
    """The names of several words, and those of one."""
    return [name for name in kinds if len(name) > 1], [name for name in kinds if len(name) == 1]


@dataclass(frozen=True, slots=True)
class _Members:
    """What the names of a text tell of one another."""

    kinds: Mapping[Words, str]
    firsts: AbstractSet[str]  # words that begin a person's name of several words
    lasts: AbstractSet[str]
    starts: Mapping[str, Sequence[Words]]  # names of several words, no persons, by the first
    named_after: AbstractSet[str]

    @staticmethod
    def of(kinds: Mapping[Words, str], named_after: AbstractSet[str]) -> "_Members":
        """The members of a text by the kinds its names have so far."""
        longer = [name for name in kinds if len(name) > 1]
        persons = [name for name in longer if kinds[name] == PERSON]
        starts: dict[str, list[Words]] = defaultdict(list)
        for name in longer:
            if kinds[name] != PERSON:
                starts[name[0]].append(name)
        firsts, lasts = {name[0] for name in persons}, {name[-1] for name in persons}
        return _Members(dict(kinds), firsts, lasts, starts, named_after)

    def signs(
        self,
        name: Words,
        beside: Mapping[Words, AbstractSet[Sign]],
        *,
        lists: Gazetteer,
        pack: LanguagePack,
    ) -> list[Sign]:
        """What the other names say of the kind of one."""
        kind, classes = self.kinds[name], lists.words.get(name[0], ())
        is_own = PERSONAL.isdisjoint(classes)  # no part of other persons' names
        found = self._family(name, is_own=is_own) if kind == PERSON else []
        is_surname = len(name) == 1 and name[0] in self.lasts
        if is_surname or _ends_in_person(name, self.kinds, beside):
            found.append(("surname", PERSON, SURE))
        if len(name) == 1 and name[0] in self.firsts and (NO_PERSON | CITY).isdisjoint(classes):
            found.append(("first", PERSON, SURE))
        is_given = name[0].lower() in pack.names.given_sure
        if name[-1] in self.lasts and kind != PERSON and is_given:
            found.append(("kin", PERSON, SURE))
        return found

    def _family(self, name: Words, *, is_own: bool) -> list[Sign]:
        """What longer names that begin alike tell: "Acme Holdings" of "Acme", "Hill Creamery" of "Hill Gold"."""
        found: list[Sign] = []
        for other in self.starts.get(name[0], ()) if is_own or len(name) > 1 else ():
            if other[: len(name)] != name and len(name) > 1 and is_own:
                found += [("alike", PERSON, -FAIR), ("alike", self.kinds[other], FAIR)]
            elif other[: len(name)] == name and other[-1].lower() not in self.named_after:
                found += [("longer", PERSON, -FAIR), ("longer", PLACE, FAIR)]
        return found


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
