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
    "subject-cue-after-quote/named": Class(CERTAIN, 94, 94, 1676),
    "subject-cue-after-quote/pronoun": Class(CERTAIN, 86, 86, 767),
    "cue-after-quote/named": Class(CERTAIN, 94, 95, 703),
    "cue-partial/named": Class(HIGH, 90, 92, 681),
    "cue-colon-quote/named": Class(HIGH, 84, 87, 282),
    "subject-cue-after-quote/contested": Class(HIGH, 79, 79, 240),
    "cue-partial/nominal": Class(LIKELY, 61, 63, 216),
    "cue-partial/pronoun": Class(HIGH, 84, 86, 203),
    "subject-cue-after-quote/nominal": Class(HIGH, 86, 89, 199),
    "name-partial/named": Class(HIGH, 81, 83, 196),
    "cue-colon-quote/pronoun": Class(HIGH, 84, 86, 118),
    "cue-after-quote/nominal": Class(LIKELY, 77, 78, 106),
    "name-partial/nominal": Class(NONE, 40, 45, 93),
    "cue-colon-quote/nominal": Class(LIKELY, 63, 65, 84),
    "carried/named": Class(LIKELY, 54, 70, 79),
    "deed-partial/nominal": Class(NONE, 25, 44, 56),
    "name-partial/pronoun": Class(HIGH, 77, 77, 56),
    "subject-no-cue/nominal": Class(NONE, 9, 13, 53),
    "subject-no-cue/named": Class(LIKELY, 40, 63, 43),
    "deed-partial/named": Class(LIKELY, 65, 73, 34),
    "subject-cue-after-quote/open": Class(LIKELY, 79, 79, 33),
    "colon-paragraph/named": Class(LIKELY, 72, 92, 32),
    "cue-partial/contested": Class(CERTAIN, 87, 87, 30),
    "belief-partial/nominal": Class(NONE, 28, 40, 29),
    "colon-after-name/named": Class(LIKELY, 45, 72, 29),
    "cue-partial/open": Class(LIKELY, 64, 74, 22),
    "subject-cue-after-clause/named": Class(HIGH, 90, 90, 20),
    "belief-partial/named": Class(LIKELY, 53, 71, 19),
    "cue-colon-quote/contested": Class(HIGH, 79, 79, 19),
    "name-partial/contested": Class(HIGH, 74, 74, 19),
    "subject-cue-after-clause/pronoun": Class(HIGH, 74, 78, 19),
    "according-quote/nominal": Class(LIKELY, 65, 73, 17),
    "deed-colon-quote/named": Class(NONE, 47, 57, 17),
    "cue-after-clause/named": Class(CERTAIN, 100, 100, 16),
    "cue-colon-quote/open": Class(LIKELY, 69, 73, 16),
    "carried/pronoun": Class(LIKELY, 53, 62, 15),
    "carried/nominal": Class(NONE, 29, 31, 14),
    "colon-paragraph/pronoun": Class(CERTAIN, 100, 100, 13),
    "subject-cue-after-clause/nominal": Class(LIKELY, 69, 75, 13),
    "deed-partial/pronoun": Class(LIKELY, 67, 80, 12),
    "rare/contested": Class(LIKELY, 64, 78, 11),
    "rare/named": Class(LIKELY, 76, 76, 33),
    "rare/nominal": Class(LIKELY, 48, 61, 42),
    "rare/open": Class(NONE, 29, 37, 38),
    "rare/pronoun": Class(LIKELY, 71, 80, 17),
    "rare/relative": Class(LIKELY, 71, 80, 34),
}


def confidence_of(rule: str) -> Confidence:
    """The class of a rule ("frame/kind")."""
    return CLASSES.get(rule, CLASSES["rare/" + rule.rpartition("/")[2]]).confidence
