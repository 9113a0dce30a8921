"""What a ranker says: the score of each candidate, and what a set of them is worth together."""

from collections.abc import Callable
from dataclasses import dataclass

from briefer.records.ranking import Score


@dataclass(frozen=True, slots=True)
class Scored:
    """Scores in the order of the candidates.

    `worth` rates a set of candidates out of `pool`; without it the summary is the highest scores,
    whatever they say together.
    """

    scores: tuple[Score, ...]
    worth: Callable[[frozenset[int]], float] | None = None
    pool: tuple[int, ...] = ()
