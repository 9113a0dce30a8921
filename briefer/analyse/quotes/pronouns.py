"""Whom "he" or "she" means, or nobody when the text does not settle it."""

from collections.abc import Mapping
from typing import NamedTuple

from briefer.analyse.quotes.phrases import NAMED, NOMINAL, Subject, is_lone_person
from briefer.analyse.quotes.scene import MARK, NAME, NOBODY, Scene
from briefer.analyse.quotes.subjects import MAX_SENTENCE_UNITS, main_subject, speaking_subject
from briefer.records.analysis import Gender

MAX_PARAGRAPHS = 2  # a speaker or subject in these goes before anybody else named
MAX_SENTENCES = 8  # looked back; further away a pronoun is not used for a name


class Referent(NamedTuple):
    """The person a pronoun stands for, the unit that names or means them, and whether another fits too."""

    person: int
    unit: int = NOBODY
    is_contested: bool = False


def pronoun_gender(scene: Scene, at: int) -> Gender:
    """The gender a pronoun asks for; UNKNOWN for those that are never resolved ("they", "I")."""
    low, speech = scene.units[at].low, scene.pack.speech
    if low in speech.pronouns_female or low in speech.possessives_female:
        return Gender.FEMALE
    is_male = low in speech.pronouns_male or low in speech.possessives_male
    return Gender.MALE if is_male else Gender.UNKNOWN


def resolve(scene: Scene, at: int, speakers: Mapping[int, Referent]) -> Referent:
    """The person the pronoun at unit `at` stands for; `speakers` are those of earlier sentences.

    Going back, the first sentence with a speaker or a subject that fits decides; only where the last two
    paragraphs have none, anybody named does.
    """
    gender = pronoun_gender(scene, at)
    if gender is Gender.UNKNOWN:
        return Referent(NOBODY)
    here = scene.at(at)
    oldest = max(-1, here - MAX_SENTENCES)
    mentioned = None
    for number in range(here, oldest, -1):
        if (
            scene.sents[number].paragraph < scene.sents[here].paragraph - MAX_PARAGRAPHS
            and mentioned
        ):
            break
        spoke = speakers.get(number) if number != here else None
        if spoke is not None and spoke.person != NOBODY and _fits(scene, spoke.person, gender):
            return _past(mentioned, spoke)
        fitting = _fitting(scene, number, at, gender=gender)
        found = _subject_of(scene, number, at, fitting=fitting) if fitting else None
        if found is not None:
            return _past(mentioned, found)
        mentioned = mentioned or _first_of(scene, fitting)
    return mentioned or Referent(NOBODY)


def _past(nearer: Referent | None, found: Referent) -> Referent:
    """The referent found; contested where somebody named after it fits too."""
    is_passed = nearer is not None and nearer.person != found.person
    return found._replace(is_contested=found.is_contested or is_passed)


def _fits(scene: Scene, person: int, gender: Gender) -> bool:
    return scene.people[person].gender in {gender, Gender.UNKNOWN}


def _fitting(scene: Scene, number: int, at: int, *, gender: Gender) -> dict[int, int]:
    """The units of the sentence before unit `at` that name a person of this gender, with the person."""
    sent = scene.sents[number]
    return {
        place: person
        for place in range(sent.lo, min(sent.hi, at, sent.lo + MAX_SENTENCE_UNITS))
        if scene.units[place].kind is NAME
        and (person := _person_at(scene, place, gender)) != NOBODY
        and _fits(scene, person, gender)
    }


def _person_at(scene: Scene, place: int, gender: Gender) -> int:
    """The person a name means; of those who share the surname, the only one of this gender."""
    unit = scene.units[place]
    if unit.ref != NOBODY or unit.low not in scene.shared:
        return unit.ref
    bearers = [
        number
        for number, person in enumerate(scene.people)
        if person.surname.lower() == unit.low and person.gender is gender
    ]
    return bearers[0] if len(bearers) == 1 else NOBODY


def _subject_of(scene: Scene, number: int, at: int, *, fitting: dict[int, int]) -> Referent | None:
    """The one who speaks in the sentence or is its subject, if that one fits."""
    sent = scene.sents[number]
    hi = min(sent.hi, at)
    subject = speaking_subject(scene, sent.lo, hi) or _main_person(scene, sent.lo, hi)
    if subject is None or subject.kind != NAMED or subject.head not in fitting:
        return None
    if _is_one_of_two(scene, subject.head, fitting):
        return Referent(NOBODY)
    sure = [place for place in fitting if scene.people[fitting[place]].gender is not Gender.UNKNOWN]
    if sent.lo <= at < sent.hi and subject.head not in sure and len(sure) == 1:
        return Referent(fitting[sure[0]], sure[0], is_contested=True)
    return Referent(fitting[subject.head], subject.head, _is_contested(fitting))


def _main_person(scene: Scene, lo: int, hi: int) -> Subject | None:
    """The subject of the sentence, by its name where that follows: "Her deputy, Ann Lee, left"."""
    subject = main_subject(scene, lo, hi)
    if subject is None or subject.kind != NOMINAL or scene.units[subject.hi].low != ",":
        return subject
    start = subject.hi + 1
    stop = next((at for at in range(start, hi) if scene.units[at].kind is MARK), start)
    if stop > start and scene.units[stop].low == "," and is_lone_person(scene, start, stop):
        return Subject(NAMED, stop - 1, stop, stop - 1)
    return subject


def _first_of(scene: Scene, fitting: dict[int, int]) -> Referent | None:
    """The first person of a sentence who fits; one who only owns something comes last."""
    if not fitting:
        return None
    free = [place for place in fitting if not scene.units[place].owns] or list(fitting)
    return Referent(fitting[free[0]], free[0], is_contested=True)


def _is_contested(fitting: dict[int, int]) -> bool:
    return len(set(fitting.values())) > 1


def _is_one_of_two(scene: Scene, at: int, fitting: dict[int, int]) -> bool:
    """Whether "and" joins the subject to another person who fits as well."""
    units = scene.units
    return (at + 2 in fitting and units[at + 1].low == "and") or (
        at - 2 in fitting and units[at - 1].low == "and"
    )
