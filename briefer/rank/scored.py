"""What a ranker says: the score of each candidate, and what a set of them is worth together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from briefer.records.ranking import Score

Worth: TypeAlias = Callable[[frozenset[int]], float]


@dataclass(frozen=True, slots=True)
class Scored:
    """Scores in the order of the candidates, and the pool that a summary is put together from.

    `worth` takes the places that may be chosen and gives the function that rates sets of them; without
    it the summary is the highest scores, whatever they say together.
    """

    scores: tuple[Score, ...]
    pool: tuple[int, ...] = ()
    worth: Callable[[Sequence[int]], Worth] | None = None
