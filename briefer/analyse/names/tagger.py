"""Finds names in the tokens of a sentence with the trained weights: scores, then the best labelling of each run."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from briefer.analyse.names.features import (
    REACH,
    first_word,
    lent_attributes,
    own_attributes,
    pair_attributes,
    place_attributes,
    with_edges,
)
from briefer.analyse.names.gazetteer import Gazetteer, listed_phrases
from briefer.analyse.names.model import KINDS, Model, Vector
from briefer.analyse.names.tokens import candidate_runs

MAX_REMEMBERED = 5_000  # words, and pairs, already scored: under 1 kB each
IMPOSSIBLE = -(10**12)


class Lent(NamedTuple):
    """What one word adds to the labels of its neighbours, and what they need to know of it."""

    to_before: Vector
    to_after: Vector
    to_second_before: Vector
    to_second_after: Vector
    signature: tuple[str, str]
    is_common: bool


class Tagged(NamedTuple):
    """A name in a sentence: tokens start..end, its kind, and the score of each kind in the order of KINDS."""

    start: int
    end: int
    kind: str
    scores: tuple[int, ...]


class Run(NamedTuple):
    """A run of tokens: its first token, and the scores of the labels of each."""

    start: int
    scores: list[Vector]


class Tagger:
    """The model with a bounded memory of words and pairs already scored."""

    def __init__(self, model: Model, known: Gazetteer) -> None:
        self._model = model
        self.lists = replace(known, common=model.common)
        self._score_alone = lru_cache(MAX_REMEMBERED)(self._alone)
        self._lend = lru_cache(MAX_REMEMBERED)(self._lent)
        self._pair = lru_cache(MAX_REMEMBERED)(self._paired)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that scores are of."""
        return self._model.labels

    def tag(self, words: Sequence[str]) -> list[Tagged]:
        """The names of one sentence in order."""
        return [name for run in self.score(words) for name in self.names(run)]

    def score(self, words: Sequence[str]) -> list[Run]:
        """The runs of one sentence in which names can lie."""
        edged = with_edges(words)
        return [Run(start, self._scores(edged, start, end)) for start, end in candidate_runs(words)]

    def names(self, run: Run) -> list[Tagged]:
        """The names of a run: the labelling with the best sum."""
        path = best_labels(run.scores, self._model)
        return names_of(path, run.scores, self._model, offset=run.start)

    def _scores(self, edged: Sequence[str], start: int, end: int) -> list[Vector]:
        """Scores of the labels of the tokens start..end of a sentence."""
        near = edged[start : end + 2 * REACH]
        lower = [word.lower() for word in near]
        facts = [self._lend(word) for word in near]
        marks = listed_phrases(edged, start + REACH, end + REACH, known=self.lists)
        opening = first_word(edged) - start
        return [
            self._score(
                facts,
                i,
                [
                    *self._model.rows(
                        place_attributes(
                            lower, facts, i, mark=marks.get(start + i), is_first=i == opening
                        )
                    ),
                    self._score_alone(near[i]),
                ],
            )
            for i in range(REACH, len(near) - REACH)
        ]

    def _score(self, facts: Sequence[Lent], i: int, rows: Sequence[Vector]) -> Vector:
        """The sum of rows, of what the neighbours of token i lend to it, and of their pairs."""
        before, here, after = facts[i - 1], facts[i], facts[i + 1]
        return self._model.total(
            [
                *rows,
                before.to_after,
                after.to_before,
                facts[i - 2].to_second_after,
                facts[i + 2].to_second_before,
                self._pair(before.signature, here.signature)[0],
                self._pair(here.signature, after.signature)[1],
            ]
        )

    def _alone(self, word: str) -> Vector:
        """What a word adds to its own labels."""
        return self._sum(own_attributes(word, self.lists), "0")

    def _lent(self, word: str) -> Lent:
        facts = lent_attributes(word, self.lists)
        return Lent(
            self._sum(facts.near, "1"),
            self._sum(facts.near, "-1"),
            self._sum(facts.far, "2"),
            self._sum(facts.far, "-2"),
            facts.signature,
            facts.is_common,
        )

    def _paired(self, left: tuple[str, str], right: tuple[str, str]) -> tuple[Vector, Vector]:
        """What a pair adds to the labels of its right word, and of its left word."""
        names = pair_attributes(left, right)
        return self._sum(names, "<"), self._sum(names, ">")

    def _sum(self, attributes: Sequence[str], prefix: str) -> Vector:
        return self._model.total(self._model.rows([prefix + name for name in attributes]))


def best_labels(scores: Sequence[Sequence[int]], model: Model) -> list[int]:
    """The labelling of a run, as numbers, with the highest sum of scores and label pairs (Viterbi 1967)."""
    row = [
        IMPOSSIBLE if opening is None else opening + score
        for opening, score in zip(model.first, scores[0], strict=True)
    ]
    back: list[list[int]] = []
    for score in scores[1:]:
        choices = [max([(row[i] + weight, -i) for i, weight in steps]) for steps in model.steps]
        back.append([-i for _, i in choices])
        row = [best + here for (best, _), here in zip(choices, score, strict=True)]
    ends = [
        (IMPOSSIBLE if closing is None else closing + best, -i)
        for i, (closing, best) in enumerate(zip(model.last, row, strict=True))
    ]
    path = [-max(ends)[1]]
    for choice in reversed(back):
        path.append(choice[path[-1]])
    return path[::-1]


def names_of(
    path: Sequence[int], scores: Sequence[Sequence[int]], model: Model, *, offset: int
) -> list[Tagged]:
    """The names that label numbers describe, places counted from `offset`."""
    found, start = [], 0
    for at, number in enumerate(path):
        label = model.labels[number]
        if label[0] in "BS":
            start = at
        if label[0] in "ES":
            rows = scores[start : at + 1]
            by_kind = tuple(_score_as(kind, rows, model.numbers) for kind in KINDS)
            found.append(Tagged(offset + start, offset + at + 1, label[2:], by_kind))
    return found


def _score_as(kind: str, rows: Sequence[Sequence[int]], numbers: Mapping[str, int]) -> int:
    """The score of a name of a kind over its tokens."""
    if len(rows) == 1:
        return rows[0][numbers[f"S-{kind}"]]
    inside = numbers[f"I-{kind}"]
    ends = rows[0][numbers[f"B-{kind}"]] + rows[-1][numbers[f"E-{kind}"]]
    return ends + sum(row[inside] for row in rows[1:-1])
