"""How sure each rule is: its class, with the figures that set it."""

from typing import NamedTuple

from briefer.records.analysis import Confidence

CERTAIN, HIGH, LIKELY, NONE = (
    Confidence.CERTAIN,
    Confidence.HIGH,
    Confidence.LIKELY,
    Confidence.NONE,
)


class Class(NamedTuple):
    """The class of a rule, with what it rests on.

    Per cent of its stretches that are speech and have the right speaker, the same among those that are
    speech, and how many stretches there were, in 840 labelled articles.
    """

    confidence: Confidence
    right_percent: int
    right_if_speech_percent: int
    stretches: int


# By "frame/kind" of a quote.  Certain from 86 per cent right, high from 78; likely from 60 among those that are
# speech; below that no name is given.  The labels understate: the same rules are right 4 points more often
# (pronouns 7, contested ones 5) where names and antecedents were checked by hand, so that much is added before
# the class is read off.  Rules seen fewer than 12 times are counted together as "rare"; the signature after a
# dash did not occur, its figures are those of 84 other articles.
CLASSES = {
    "subject-cue-after-quote/named": Class(CERTAIN, 93, 94, 1660),
    "cue-after-quote/named": Class(CERTAIN, 95, 95, 702),
    "subject-cue-after-quote/pronoun": Class(CERTAIN, 86, 87, 702),
    "cue-partial/named": Class(CERTAIN, 91, 93, 641),
    "subject-cue-after-quote/contested": Class(HIGH, 78, 78, 310),
    "cue-colon-quote/named": Class(CERTAIN, 87, 89, 267),
    "cue-partial/nominal": Class(LIKELY, 60, 63, 215),
    "subject-cue-after-quote/nominal": Class(CERTAIN, 86, 88, 201),
    "name-partial/named": Class(CERTAIN, 83, 86, 185),
    "cue-partial/pronoun": Class(CERTAIN, 80, 82, 164),
    "cue-colon-quote/pronoun": Class(CERTAIN, 82, 85, 114),
    "cue-after-quote/nominal": Class(HIGH, 78, 78, 104),
    "name-partial/nominal": Class(NONE, 40, 45, 95),
    "cue-colon-quote/nominal": Class(LIKELY, 62, 63, 84),
    "cue-partial/contested": Class(CERTAIN, 88, 89, 67),
    "name-partial/pronoun": Class(HIGH, 76, 76, 50),
    "carried/named": Class(LIKELY, 72, 87, 47),
    "subject-no-cue/nominal": Class(NONE, 11, 13, 45),
    "cue-partial/body": Class(LIKELY, 71, 77, 42),
    "subject-cue-after-quote/open": Class(HIGH, 79, 79, 33),
    "subject-cue-after-quote/body": Class(CERTAIN, 94, 97, 31),
    "deed-partial/named": Class(LIKELY, 70, 78, 30),
    "colon-after-name/named": Class(LIKELY, 46, 80, 26),
    "name-partial/contested": Class(LIKELY, 71, 71, 24),
    "cue-partial/open": Class(LIKELY, 61, 70, 23),
    "cue-colon-quote/contested": Class(CERTAIN, 82, 82, 22),
    "sentence-above/named": Class(CERTAIN, 82, 90, 22),
    "subject-cue-after-clause/named": Class(CERTAIN, 95, 95, 21),
    "colon-paragraph/body": Class(LIKELY, 58, 92, 19),
    "deed-partial/nominal": Class(LIKELY, 37, 58, 19),
    "according-quote/nominal": Class(LIKELY, 61, 69, 18),
    "cue-after-clause/named": Class(CERTAIN, 100, 100, 18),
    "subject-cue-after-clause/pronoun": Class(CERTAIN, 89, 89, 18),
    "subject-no-cue/body": Class(LIKELY, 28, 71, 18),
    "subject-no-cue/named": Class(LIKELY, 50, 56, 18),
    "cue-colon-quote/open": Class(LIKELY, 69, 73, 16),
    "cue-colon-quote/body": Class(LIKELY, 53, 57, 15),
    "name-partial/body": Class(LIKELY, 57, 57, 14),
    "colon-paragraph/named": Class(CERTAIN, 92, 92, 13),
    "carried/pronoun": Class(LIKELY, 67, 67, 12),
    "colon-paragraph/pronoun": Class(CERTAIN, 100, 100, 12),
    "subject-cue-after-clause/nominal": Class(LIKELY, 67, 73, 12),
    "dash-after-quote/named": Class(CERTAIN, 100, 100, 22),
    "claim-partial/named": Class(HIGH, 80, 80, 30),
    "claim-partial/pronoun": Class(HIGH, 80, 80, 30),
    "claim-partial/contested": Class(HIGH, 80, 80, 30),
    "claim-around/named": Class(HIGH, 80, 80, 30),
    "claim-around/pronoun": Class(HIGH, 80, 80, 30),
    "rare/body": Class(LIKELY, 48, 59, 40),
    "rare/contested": Class(LIKELY, 52, 65, 21),
    "rare/named": Class(LIKELY, 72, 76, 61),
    "rare/nominal": Class(NONE, 46, 55, 57),
    "rare/open": Class(NONE, 26, 31, 43),
    "rare/pronoun": Class(LIKELY, 67, 80, 24),
    "rare/shared": Class(NONE, 0, 0, 0),
    "rare/relative": Class(HIGH, 75, 83, 32),
}


def confidence_of(rule: str) -> Confidence:
    """The class of a rule ("frame/kind")."""
    return CLASSES.get(rule, CLASSES["rare/" + rule.rpartition("/")[2]]).confidence
