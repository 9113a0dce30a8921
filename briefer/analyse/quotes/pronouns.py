"""Whom "he" or "she" means, or nobody when the text does not settle it."""

from collections.abc import Mapping
from typing import NamedTuple

from briefer.analyse.quotes.cues import is_cue
from briefer.analyse.quotes.scene import NAME, NOBODY, Scene
from briefer.analyse.quotes.subjects import NAMED, Subject, main_subject, subject_before
from briefer.records.analysis import Gender

MAX_SENTENCES = 8  # looked back; further away a pronoun is not used for a name


class Referent(NamedTuple):
    """The person a pronoun stands for, the unit that names or means them, and whether another fits too."""

    person: int
    unit: int = NOBODY
    is_contested: bool = False


def pronoun_gender(scene: Scene, at: int) -> Gender:
    """The gender a pronoun asks for; UNKNOWN for those that are never resolved ("they", "I")."""
    low, speech = scene.units[at].low, scene.pack.speech
    if low in speech.pronouns_female:
        return Gender.FEMALE
    return Gender.MALE if low in speech.pronouns_male else Gender.UNKNOWN


def resolve(scene: Scene, at: int, speakers: Mapping[int, Referent]) -> Referent:
    """The person the pronoun at unit `at` stands for; `speakers` are those of earlier sentences."""
    gender = pronoun_gender(scene, at)
    if gender is Gender.UNKNOWN:
        return Referent(NOBODY)
    here = scene.at(at)
    for number in range(here, max(-1, here - MAX_SENTENCES), -1):
        spoke = speakers.get(number) if number != here else None
        if spoke is not None and spoke.person != NOBODY and _fits(scene, spoke.person, gender):
            return spoke
        found = _in_sentence(scene, number, at, gender=gender)
        if found is not None:
            return found
    return Referent(NOBODY)


def _fits(scene: Scene, person: int, gender: Gender) -> bool:
    return scene.people[person].gender in {gender, Gender.UNKNOWN}


def _in_sentence(scene: Scene, number: int, at: int, *, gender: Gender) -> Referent | None:
    """The subject of the sentence, else the first person in it whose gender fits; None for nobody."""
    sent = scene.sents[number]
    hi = min(sent.hi, at)
    fitting = [
        place
        for place in range(sent.lo, hi)
        if scene.units[place].kind is NAME
        and scene.units[place].ref != NOBODY
        and _fits(scene, scene.units[place].ref, gender)
    ]
    if not fitting:
        return None
    is_contested = len({scene.units[place].ref for place in fitting}) > 1
    subject = _speaking_subject(scene, sent.lo, hi) or main_subject(scene, sent.lo, hi)
    if subject is not None and subject.kind == NAMED and subject.head in fitting:
        if _is_one_of_two(scene, subject.head, fitting):
            return Referent(NOBODY)
        return Referent(scene.units[subject.head].ref, subject.head, is_contested)
    free = [place for place in fitting if not scene.units[place].owns] or fitting
    return Referent(scene.units[free[0]].ref, free[0], is_contested)


def _speaking_subject(scene: Scene, lo: int, hi: int) -> Subject | None:
    """The named subject of a verb of speech in the stretch: "The news, Lee said, is …"."""
    for verb in range(lo + 1, hi):
        if is_cue(scene, verb, tier=0) and not scene.units[verb].low.endswith("ing"):
            found = subject_before(scene, lo, verb)
            if found is not None and found.kind == NAMED:
                return found
    return None


def _is_one_of_two(scene: Scene, at: int, fitting: list[int]) -> bool:
    """Whether "and" joins the subject to another person who fits as well."""
    units = scene.units
    return (at + 2 in fitting and units[at + 1].low == "and") or (
        at - 2 in fitting and units[at - 1].low == "and"
    )
