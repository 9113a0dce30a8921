"""What the words of a name and those beside one of its places say of its kind: "near Riga", "the firm Acme"."""

import re
from collections.abc import Iterator, Sequence
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
NO_PERSON = frozenset({"org", "orghead", "place", "placehead", "country", "region"})
DOMAIN = re.compile(r"\w+(?:\.[a-z]{2,4}){1,2}")
ACRONYM_CHARS = range(3, 6)
CAMEL = re.compile("[a-z][A-Z]")
DATELINE = frozenset({("(",), ("-",), ("–",), ("—",)})
MIN_CAPITALS = 4  # shorter ones are acronyms
JOINTS = frozenset({"-", "–"})
PAIRING = frozenset({",", "&"})
SKIPPED = frozenset({"'s", "’s"})

Words = tuple[str, ...]
Sign = tuple[str, str, int]  # its name, the kind it speaks for, its points


@dataclass(frozen=True, slots=True)
class Around:
    """A place of a name with the words beside it, nearest first, in lower case and without final stops."""

    name: Words
    before: tuple[str, ...]
    after: tuple[str, ...]


def around(row: Sequence[str], place: Place, name: Words) -> Around:
    """A place with up to three words before it and four after it."""
    before = tuple(key(word) for word in reversed(row[max(0, place.start - 3) : place.start]))
    return Around(name, before, tuple(key(word) for word in row[place.end : place.end + 4]))


def key(word: str) -> str:
    """A word as the lists have it."""
    return word.lower().rstrip(".") or word


def is_saying(word: str, pack: LanguagePack) -> bool:
    """Whether a word is a sure verb of speech, and no noun."""
    verbs = pack.speech.cue_verbs[:1]
    return any(word in group for group in verbs) and word not in pack.speech.noun_cues


def signs_beside(at: Around, lists: Gazetteer, pack: LanguagePack) -> Iterator[Sign]:
    """What the words beside a place say."""
    yield from _signs_before(at, pack)
    yield from _signs_after(at, pack)
    yield from _signs_of_bodies(at, pack)
    yield from _speaker_signs(at, lists, pack)
    yield from _scene_signs(at, lists, pack)


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
    if is_saying(first, pack):
        yield "says", ORG, WEAK
        yield "says", PERSON, FAIR if len(at.name) > 1 else WEAK
    noun = {third, fourth} if first == "," and second in pack.actors.articles else set[str]()
    if noun & (pack.roles.body_nouns - pack.roles.person_nouns):
        yield "apposed", ORG, FAIR
    if noun & (pack.roles.person_nouns - pack.roles.body_nouns):
        yield "apposed", PERSON, FAIR


def _signs_of_bodies(at: Around, pack: LanguagePack) -> Iterator[Sign]:
    """What no person has beside the name: "Oslo-based Acme", "Acme have", "Acme, which"."""
    first, second = (*at.after, "", "")[:2]
    if at.before[1:] and at.before[1] in JOINTS and at.before[0] in pack.names.compound_ends:
        yield "based", ORG, SURE
    if first in pack.actors.kinds_after:
        yield "kind", ORG, SURE
    if first in pack.actors.plural_verbs and len(at.name) == 1 and _is_subject(at, pack):
        yield "plural", ORG, FAIR
        yield "plural", PERSON, -FAIR
    if first == "," and second == "which":
        yield "which", PERSON, -STRONG
        yield "which", ORG, WEAK
    if at.before[1:] and at.before[0] == "the" and at.before[1] in pack.actors.addressing:
        yield "told", ORG, STRONG


def _is_subject(at: Around, pack: LanguagePack) -> bool:
    """Whether a verb after the name can be of the name alone: not in "Bob and Lee are", "did Lee have"."""
    others = (PAIRING, pack.actors.pairing, pack.actors.asking, pack.roles.prepositions)
    return not any(at.before[0] in words for words in others) if at.before else True


def _speaker_signs(at: Around, lists: Gazetteer, pack: LanguagePack) -> Iterator[Sign]:
    """Two words that no list has as a body or a place, after "said"."""
    is_told = at.before[:1] != () and is_saying(at.before[0], pack)
    if not is_told or len(at.name) != len(("given", "surname")):
        return
    is_listed = any(NO_PERSON.intersection(lists.words.get(word, ())) for word in at.name)
    if at.before[0] not in pack.actors.addressing and not is_listed:
        yield "told", PERSON, SURE


def _scene_signs(at: Around, lists: Gazetteer, pack: LanguagePack) -> Iterator[Sign]:
    """What tells a team from its town, and the town of a dispatch from a person."""
    classes, word = lists.words.get(at.name[-1], ()), at.name[0]
    first, second = (*at.after, "", "")[:2]
    is_team = first in pack.actors.of_teams
    if is_team and LISTED_PLACES.isdisjoint(classes):
        yield "team", ORG, SURE
    is_speaker = first in pack.actors.of_bodies or (first, second) in pack.actors.speech_of_bodies
    if is_speaker and LISTED_PLACES.isdisjoint(classes) and "city" not in classes:
        yield "speaks", ORG, STRONG if len(at.name) == 1 else SURE
        yield "speaks", PLACE, -FAIR
    region = lists.words.get(second.capitalize(), ())
    if (
        first == ","
        and not LISTED_PLACES.isdisjoint(region)
        and pack.actors.locatives.intersection(at.before[:1])
    ):
        yield "in", PLACE, SURE
    is_opening = not at.before and word.isupper() and len(word) >= MIN_CAPITALS
    listed = lists.words.get(word.capitalize(), ())
    is_town = "city" in listed or not LISTED_PLACES.isdisjoint(listed)
    is_dispatched = at.after[:1] in DATELINE or (at.after[:1] == (",",) and is_town)
    if is_opening and "org" not in classes and is_dispatched:
        yield "dateline", PLACE, SURE


def _word_signs(word: str, lists: Gazetteer, pack: LanguagePack) -> Iterator[Sign]:
    """What a name of one word says itself."""
    classes = lists.words.get(word, ())
    if LISTED_PLACES.intersection(classes):
        yield "listed", PLACE, FAIR
    if "org" in classes:
        yield "listed", ORG, FAIR
    if CAMEL.search(word) and not word.startswith(pack.actors.camel_openings):
        yield "camel", ORG, SURE
    if DOMAIN.fullmatch(word):
        yield "domain", ORG, SURE
    if word.isupper() and word.isalpha() and len(word) in ACRONYM_CHARS and not classes:
        yield "acronym", ORG, FAIR
        yield "acronym", PERSON, -FAIR
    if word.endswith(pack.actors.place_endings) and "surname" not in classes:
        yield "ending", PLACE, SURE


def own_signs(name: Words, lists: Gazetteer, pack: LanguagePack) -> Iterator[Sign]:
    """What the words of a name say."""
    if len(name) == 1:
        yield from _word_signs(name[0], lists, pack)
        return
    entries = lists.phrases.get(name[0], ())
    if (name[1:], "country") in entries and (name[1:], "org") not in entries:
        yield "listed", PLACE, SURE
        yield "listed", ORG, -FAIR
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
