"""How much each sentence matters, and why."""

from dataclasses import dataclass
from typing import NamedTuple


class Reason(NamedTuple):
    """One feature of a sentence: its value, its weight; value times weight is its share of the score."""

    feature: str
    value: float
    weight: float


class Score(NamedTuple):
    """Salience of one sentence (by `Sentence.index`): the sum of the values of features times their weights.

    `weights` are by the name of the feature, in alphabetical order, and `values` are in the same order.
    """

    sentence: int
    salience: float
    weights: tuple[tuple[str, float], ...] = ()
    values: tuple[float, ...] = ()

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The features that are not 0 here, largest share first, equal ones by name."""
        told = [
            Reason(feature, value, weight)
            for (feature, weight), value in zip(self.weights, self.values, strict=True)
            if value
        ]
        return tuple(sorted(told, key=lambda reason: -abs(reason.value * reason.weight)))


@dataclass(frozen=True, slots=True)
class Passed:
    """A sentence passed over for another of the same fact: `overlap` is the ratio of shared words."""

    sentence: int
    kept: int
    overlap: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """Salience per candidate, and what was chosen; all numbers are `Sentence.index`.

    `summary` is in document order and as long as asked while the text has enough; `key_points` is in
    rank order, its first sentence the gist.  Both are empty for an article without body.
    """

    ranker: str
    scores: tuple[Score, ...] = ()
    summary: tuple[int, ...] = ()
    key_points: tuple[int, ...] = ()
    passed: tuple[Passed, ...] = ()
    remarks: tuple[str, ...] = ()  # words of ours: "candidates capped at 2,000 of 3,100 sentences"
