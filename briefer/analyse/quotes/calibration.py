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


# By "frame/kind" of a quote.  Certain from 92 per cent right, high from 80; likely from 60 among those that are
# speech; below that no name is given.  Pronouns were measured against antecedents that are themselves right in
# 85 per cent, so 7 points are added to theirs.  Rules seen fewer than 12 times are counted together as "rare".
CLASSES = {
    "subject-cue-after-quote/named": Class(CERTAIN, 93, 94, 1690),
    "subject-cue-after-quote/pronoun": Class(CERTAIN, 85, 86, 773),
    "cue-after-quote/named": Class(CERTAIN, 95, 95, 706),
    "cue-partial/named": Class(HIGH, 90, 92, 682),
    "cue-colon-quote/named": Class(HIGH, 84, 87, 282),
    "subject-cue-after-quote/contested": Class(HIGH, 78, 78, 237),
    "cue-partial/nominal": Class(LIKELY, 60, 63, 216),
    "cue-partial/pronoun": Class(HIGH, 84, 86, 203),
    "name-partial/named": Class(HIGH, 81, 84, 201),
    "subject-cue-after-quote/nominal": Class(HIGH, 86, 88, 201),
    "cue-colon-quote/pronoun": Class(HIGH, 84, 86, 117),
    "cue-after-quote/nominal": Class(LIKELY, 78, 78, 104),
    "name-partial/nominal": Class(NONE, 39, 45, 94),
    "cue-colon-quote/nominal": Class(LIKELY, 63, 65, 84),
    "carried/named": Class(LIKELY, 68, 87, 60),
    "deed-partial/nominal": Class(NONE, 25, 45, 55),
    "name-partial/pronoun": Class(HIGH, 78, 78, 55),
    "subject-no-cue/nominal": Class(NONE, 10, 13, 50),
    "subject-no-cue/named": Class(LIKELY, 38, 62, 40),
    "deed-partial/named": Class(LIKELY, 65, 73, 34),
    "subject-cue-after-quote/open": Class(LIKELY, 79, 79, 33),
    "colon-paragraph/named": Class(LIKELY, 72, 92, 32),
    "cue-partial/contested": Class(CERTAIN, 86, 86, 29),
    "belief-partial/nominal": Class(NONE, 29, 40, 28),
    "colon-after-name/named": Class(LIKELY, 46, 76, 28),
    "cue-partial/open": Class(LIKELY, 64, 74, 22),
    "sentence-above/named": Class(HIGH, 82, 90, 22),
    "subject-cue-after-clause/named": Class(CERTAIN, 95, 95, 21),
    "subject-cue-after-clause/pronoun": Class(HIGH, 75, 79, 20),
    "cue-colon-quote/contested": Class(HIGH, 79, 79, 19),
    "name-partial/contested": Class(HIGH, 74, 74, 19),
    "according-quote/nominal": Class(LIKELY, 61, 69, 18),
    "belief-partial/named": Class(LIKELY, 56, 71, 18),
    "cue-after-clause/named": Class(CERTAIN, 100, 100, 18),
    "deed-colon-quote/named": Class(NONE, 47, 57, 17),
    "cue-colon-quote/open": Class(LIKELY, 69, 73, 16),
    "colon-paragraph/pronoun": Class(CERTAIN, 100, 100, 13),
    "carried/pronoun": Class(LIKELY, 67, 67, 12),
    "deed-partial/pronoun": Class(LIKELY, 67, 80, 12),
    "subject-cue-after-clause/nominal": Class(LIKELY, 67, 73, 12),
    "rare/contested": Class(LIKELY, 58, 70, 12),
    "rare/named": Class(LIKELY, 76, 76, 33),
    "rare/nominal": Class(NONE, 39, 51, 59),
    "rare/open": Class(NONE, 27, 33, 41),
    "rare/pronoun": Class(LIKELY, 68, 81, 19),
    "rare/relative": Class(LIKELY, 75, 83, 32),
}


def confidence_of(rule: str) -> Confidence:
    """The class of a rule ("frame/kind")."""
    return CLASSES.get(rule, CLASSES["rare/" + rule.rpartition("/")[2]]).confidence
