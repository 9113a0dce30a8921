"""Whom "he" or "she" means, or nobody when the text does not settle it."""

from collections.abc import Mapping

from briefer.analyse.quotes.scene import NAME, NOBODY, Scene
from briefer.analyse.quotes.subjects import NAMED, main_subject
from briefer.records.analysis import Gender

MAX_SENTENCES = 8  # looked back; further away a pronoun is not used for a name


def pronoun_gender(scene: Scene, at: int) -> Gender:
    """The gender a pronoun asks for; UNKNOWN for those that are never resolved ("they", "I")."""
    low, speech = scene.units[at].low, scene.pack.speech
    if low in speech.pronouns_female:
        return Gender.FEMALE
    return Gender.MALE if low in speech.pronouns_male else Gender.UNKNOWN


def resolve(scene: Scene, at: int, speakers: Mapping[int, int]) -> int:
    """The person the pronoun at unit `at` stands for; `speakers` are those of earlier sentences."""
    gender = pronoun_gender(scene, at)
    if gender is Gender.UNKNOWN:
        return NOBODY
    here = scene.at(at)
    for number in range(here, max(-1, here - MAX_SENTENCES), -1):
        found = _in_sentence(scene, number, at, gender=gender)
        spoke = speakers.get(number, NOBODY) if number != here else NOBODY
        if spoke != NOBODY and _fits(scene, spoke, gender):
            return spoke
        if found != NOBODY:
            return found
    return NOBODY


def _fits(scene: Scene, person: int, gender: Gender) -> bool:
    return scene.people[person].gender in {gender, Gender.UNKNOWN}


def _in_sentence(scene: Scene, number: int, at: int, *, gender: Gender) -> int:
    """The subject of the sentence, else the first person in it whose gender fits."""
    sent = scene.sents[number]
    hi = min(sent.hi, at)
    subject = main_subject(scene, sent.lo, hi)
    if subject is not None and subject.kind == NAMED:
        person = scene.units[subject.head].ref
        if person != NOBODY and _fits(scene, person, gender):
            return person
    for unit in scene.units[sent.lo : hi]:
        if unit.kind is NAME and unit.ref != NOBODY and _fits(scene, unit.ref, gender):
            return unit.ref
    return NOBODY
