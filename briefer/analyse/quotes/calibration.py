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


# By "frame/kind" of a quote.  Certain from 87 per cent right, high from 78; likely from 60 among those that are
# speech; below that no name is given.  The labels understate: the same rules are right 4 points more often
# (pronouns 7, contested ones 5) where names and antecedents were checked by hand, so that much is added before
# the class is read off.  Rules seen fewer than 12 times are counted together as "rare"; the signature after a
# dash did not occur, its figures are those of 84 other articles.  `python -m tests.quality.quote_figures rules`
# measures them again, beside the same on the 84.
CLASSES = {
    "subject-cue-after-quote/named": Class(CERTAIN, 93, 94, 1676),
    "cue-partial/named": Class(CERTAIN, 92, 93, 717),
    "subject-cue-after-quote/pronoun": Class(CERTAIN, 85, 85, 717),
    "cue-after-quote/named": Class(CERTAIN, 95, 95, 710),
    "subject-cue-after-quote/contested": Class(HIGH, 81, 81, 300),
    "cue-colon-quote/named": Class(CERTAIN, 88, 91, 269),
    "subject-cue-after-quote/nominal": Class(CERTAIN, 87, 89, 204),
    "cue-partial/nominal": Class(LIKELY, 67, 70, 202),
    "name-partial/named": Class(CERTAIN, 85, 88, 200),
    "cue-partial/pronoun": Class(CERTAIN, 82, 83, 172),
    "cue-colon-quote/pronoun": Class(CERTAIN, 80, 82, 117),
    "cue-after-quote/nominal": Class(HIGH, 79, 79, 105),
    "name-partial/nominal": Class(NONE, 49, 55, 94),
    "cue-colon-quote/nominal": Class(LIKELY, 68, 69, 79),
    "cue-partial/contested": Class(CERTAIN, 87, 88, 70),
    "name-partial/pronoun": Class(CERTAIN, 80, 80, 56),
    "carried/named": Class(LIKELY, 72, 82, 43),
    "cue-partial/body": Class(LIKELY, 71, 76, 41),
    "subject-no-cue/nominal": Class(NONE, 10, 13, 39),
    "deed-partial/named": Class(LIKELY, 71, 79, 31),
    "subject-cue-after-quote/open": Class(CERTAIN, 85, 85, 27),
    "name-partial/contested": Class(LIKELY, 69, 69, 26),
    "cue-partial/open": Class(LIKELY, 64, 73, 25),
    "subject-cue-after-quote/body": Class(CERTAIN, 96, 96, 24),
    "colon-after-name/named": Class(LIKELY, 48, 79, 23),
    "dash-after-quote/named": Class(CERTAIN, 100, 100, 22),
    "subject-cue-after-clause/named": Class(CERTAIN, 91, 91, 22),
    "cue-colon-quote/contested": Class(CERTAIN, 86, 86, 21),
    "sentence-above/named": Class(HIGH, 81, 89, 21),
    "according-quote/nominal": Class(LIKELY, 68, 76, 19),
    "subject-cue-after-quote/shared": Class(NONE, 0, 0, 19),
    "cue-after-clause/named": Class(CERTAIN, 100, 100, 18),
    "subject-cue-after-clause/pronoun": Class(CERTAIN, 88, 88, 17),
    "cue-colon-quote/body": Class(LIKELY, 56, 60, 16),
    "cue-colon-quote/open": Class(LIKELY, 69, 73, 16),
    "name-partial/body": Class(NONE, 47, 50, 15),
    "subject-no-cue/named": Class(NONE, 47, 50, 15),
    "deed-partial/nominal": Class(LIKELY, 43, 67, 14),
    "colon-paragraph/named": Class(CERTAIN, 92, 92, 13),
    "cue-partial/relative": Class(CERTAIN, 92, 92, 13),
    "carried/pronoun": Class(LIKELY, 58, 58, 12),
    "colon-paragraph/pronoun": Class(CERTAIN, 100, 100, 12),
    "subject-cue-after-clause/nominal": Class(LIKELY, 67, 73, 12),
    "subject-no-cue/body": Class(LIKELY, 42, 71, 12),
    "rare/body": Class(LIKELY, 67, 76, 51),
    "rare/contested": Class(LIKELY, 50, 62, 26),
    "rare/named": Class(LIKELY, 65, 75, 85),
    "rare/nominal": Class(LIKELY, 52, 61, 54),
    "rare/open": Class(NONE, 35, 43, 43),
    "rare/pronoun": Class(HIGH, 72, 84, 36),
    "rare/relative": Class(LIKELY, 67, 78, 21),
    "rare/shared": Class(NONE, 15, 15, 13),
}


def confidence_of(rule: str) -> Confidence:
    """The class of a rule ("frame/kind")."""
    return CLASSES.get(rule, CLASSES["rare/" + rule.rpartition("/")[2]]).confidence
