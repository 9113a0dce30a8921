"""The kind of a name by what stands around all its places: "near Riga", "the firm Acme", "Lee, 34"."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from briefer.analyse.names.document import Place
from briefer.analyse.names.gazetteer import LISTED_PLACES, Gazetteer
from briefer.analyse.names.model import ORG, PERSON, PLACE
from briefer.lang.base import LanguagePack

# Points of each sign; a sign counts once a name, however often it stands there.  Set on names of two folds
# that the weights were not trained on, so that more kinds became right than wrong in each source.
TAGGER = 3  # what the tagger says
SURE = 4
STRONG = 3
FAIR = 2
WEAK = 1

MAX_AGE_CHARS = 3
PERSONAL = frozenset({"given", "surname", "demonym", "person_title"})
NO_PERSON = frozenset({"org", "orghead", "place", "placehead", "country", "region"})
CAMEL = re.compile("[a-z][A-Z]")
SKIPPED = frozenset({"'s", "’s"})

Words = tuple[str, ...]
Sign = tuple[str, str, int]  # its name, the kind it speaks for, its points


@dataclass(frozen=True, slots=True)
class Around:
    """A place of a name with the words beside it, nearest first, in lower case and without final stops."""

    name: Words
    before: tuple[str, ...]
    after: tuple[str, ...]


def kinds_by_signs(
    rows: Sequence[Sequence[str]], places: Sequence[Place], *, lists: Gazetteer, pack: LanguagePack
) -> list[Place]:
    """The places with the kind that most speaks for, name by name; the tagger's where nothing else is said."""
    names = [tuple(rows[place.sentence][place.start : place.end]) for place in places]
    kinds = {name: place.kind for name, place in zip(names, places, strict=True)}
    signs: dict[Words, set[Sign]] = defaultdict(set)
    for name, place in zip(names, places, strict=True):
        row = rows[place.sentence]
        signs[name].update(_signs(around(row, place, name), pack))
        signs[name].update(_speaker_signs(around(row, place, name), lists, pack))
    surnames = {name[-1:] for name, kind in kinds.items() if kind == PERSON and len(name) > 1}
    lasts = {last for (last,) in surnames}
    starts = _starts(kinds)
    for name, kind in kinds.items():
        if name in surnames or _ends_in_person(name, kinds, signs):
            signs[name].add(("surname", PERSON, SURE))
        signs[name].update(_own_signs(name, lists, pack))
        is_own = PERSONAL.isdisjoint(
            lists.words.get(name[0], ())
        )  # no part of other persons' names
        if name[-1] in lasts and kind != PERSON and name[0].lower() in pack.names.given_sure:
            signs[name].add(("kin", PERSON, SURE))
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


def around(row: Sequence[str], place: Place, name: Words) -> Around:
    """A place with up to three words before it and four after it."""
    before = tuple(key(word) for word in reversed(row[max(0, place.start - 3) : place.start]))
    return Around(name, before, tuple(key(word) for word in row[place.end : place.end + 4]))


def key(word: str) -> str:
    """A word as the lists have it."""
    return word.lower().rstrip(".") or word


def _signs(at: Around, pack: LanguagePack) -> Iterator[Sign]:
    yield from _signs_before(at, pack)
    yield from _signs_after(at, pack)


def _signs_before(at: Around, pack: LanguagePack) -> Iterator[Sign]:
    first, second = (*at.before, "", "")[:2]
    roles, actors = pack.roles, pack.actors
    if first in pack.names.sure_titles and first not in roles.determiners:
        yield "title", PERSON, SURE
    noun = second if first == "," else first
    if noun in roles.person_nouns - roles.body_nouns - actors.adjectives:
        yield "role", PERSON, SURE
    if first in roles.body_nouns - roles.person_nouns:
        yield "kind", ORG, SURE
    is_owner = at.after[:1] in {("'s",), ("’s",), ("'",), ("’",)}
    if first in actors.inside and second not in actors.held_in and not is_owner:
        yield "inside", PLACE, FAIR
    if first == "of" and second in actors.place_nouns:
        yield "kind", PLACE, SURE
    if first == "the":
        yield "the", PERSON, -FAIR


def _signs_after(at: Around, pack: LanguagePack) -> Iterator[Sign]:
    first, second, third, fourth = (*at.after, "", "", "", "")[:4]
    actors = pack.actors
    if first == "who" or (first == "," and second == "who"):
        yield "who", PERSON, STRONG
    is_age = second.isdigit() and len(second) < MAX_AGE_CHARS and not fourth.isdigit()
    if first in {",", "("} and is_age and third in {",", ".", ")"}:
        yield "age", PERSON, SURE
    owned = second if first in SKIPPED else first
    if owned in actors.of_companies or (first in SKIPPED and (second, third) in actors.offices):
        yield "owned", ORG, SURE
    if first in actors.company_verbs:
        yield "runs", ORG, SURE
    if owned in actors.of_states:
        yield "state", PLACE, FAIR
        yield "state", ORG, -FAIR
    saying = pack.speech.cue_verbs[0] if pack.speech.cue_verbs else frozenset[str]()
    if first in saying - pack.speech.noun_cues:
        yield "says", ORG, WEAK
        yield "says", PERSON, FAIR if len(at.name) > 1 else WEAK
    noun = {third, fourth} if first == "," and second in {"a", "an", "the"} else set[str]()
    if noun & (pack.roles.body_nouns - pack.roles.person_nouns):
        yield "apposed", ORG, FAIR
    if noun & (pack.roles.person_nouns - pack.roles.body_nouns):
        yield "apposed", PERSON, FAIR


def _speaker_signs(at: Around, lists: Gazetteer, pack: LanguagePack) -> Iterator[Sign]:
    """Two words that no list has as a body or a place, after "said"."""
    saying = pack.speech.cue_verbs[0] if pack.speech.cue_verbs else frozenset[str]()
    quoting = saying - pack.speech.noun_cues - pack.actors.addressing
    is_told = at.before[:1] != () and at.before[0] in quoting
    is_listed = any(NO_PERSON.intersection(lists.words.get(word, ())) for word in at.name)
    if is_told and len(at.name) == len(("given", "surname")) and not is_listed:
        yield "told", PERSON, SURE


def _word_signs(word: str, lists: Gazetteer, pack: LanguagePack) -> Iterator[Sign]:
    """What a name of one word says itself."""
    classes = lists.words.get(word, ())
    if LISTED_PLACES.intersection(classes):
        yield "listed", PLACE, FAIR
    if "org" in classes:
        yield "listed", ORG, FAIR
    if CAMEL.search(word) and not word.startswith(pack.actors.camel_openings):
        yield "camel", ORG, SURE
    if word.endswith(pack.actors.place_endings) and "surname" not in classes:
        yield "ending", PLACE, SURE


def _own_signs(name: Words, lists: Gazetteer, pack: LanguagePack) -> Iterator[Sign]:
    if len(name) == 1:
        yield from _word_signs(name[0], lists, pack)
        return
    head = name[name.index("of") - 1] if "of" in name[1:] else name[-1]
    heads = set(lists.words.get(head, ()))
    if "orghead" in heads and "placehead" not in heads:
        yield "head", ORG, SURE if "of" in name else STRONG
    if "of" in name and head.lower() in pack.actors.state_heads:
        yield "state", PLACE, SURE
    if (
        "placehead" in heads
        and "orghead" not in heads
        and head.lower() not in pack.actors.place_openers
    ):
        yield "head", PLACE, FAIR
    if name[0].lower() in pack.actors.place_openers:
        yield "opener", PLACE, FAIR
    if name[0].lower() in pack.names.given_sure:
        yield "given", PERSON, FAIR


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
