"""Finds names in the tokens of a sentence with the trained weights: scores, then the best labelling of each run."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from briefer.analyse.names.features import (
    REACH,
    pair_attributes,
    place_attributes,
    with_edges,
    word_attributes,
)
from briefer.analyse.names.gazetteer import Gazetteer, listed_phrases
from briefer.analyse.names.model import KINDS, Model, Vector
from briefer.analyse.names.tokens import candidate_runs

MAX_CACHED_WORDS = (
    5_000  # words and pairs already scored, about 1 kB each; the cache starts anew beyond
)
IMPOSSIBLE = -(10**12)


class WordScores(NamedTuple):
    """What one word adds to the labels of itself and of its neighbours."""

    own: Vector
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


class Tagger:
    """The model with a bounded memory of words and pairs already scored."""

    def __init__(self, model: Model, known: Gazetteer) -> None:
        self._model = model
        self.lists = replace(known, common=model.common)
        self._words: dict[str, WordScores] = {}
        self._pairs: dict[tuple[tuple[str, str], tuple[str, str]], tuple[Vector, Vector]] = {}

    def tag(self, words: Sequence[str]) -> list[Tagged]:
        """The names of one sentence in order."""
        runs = candidate_runs(words)
        if not runs:
            return []
        edged = with_edges(words)
        lower = [word.lower() for word in edged]
        facts = [self._word(word) for word in edged]
        found: list[Tagged] = []
        for start, end in runs:
            marks = listed_phrases(words, start, end, known=self.lists)
            scores = [
                self._score(
                    facts, at + REACH, place_attributes(lower, facts, at, mark=marks.get(at))
                )
                for at in range(start, end)
            ]
            found += names_of(best_labels(scores, self._model), scores, self._model, offset=start)
        return found

    def _score(self, facts: Sequence[WordScores], i: int, place: Sequence[str]) -> list[int]:
        """Scores of the labels of one token."""
        before, here, after = facts[i - 1], facts[i], facts[i + 1]
        return list(
            map(
                sum,
                zip(
                    self._model.vector(place),
                    here.own,
                    before.to_after,
                    after.to_before,
                    facts[i - 2].to_second_after,
                    facts[i + 2].to_second_before,
                    self._pair(before.signature, here.signature)[0],
                    self._pair(here.signature, after.signature)[1],
                    strict=True,
                ),
            )
        )

    def _word(self, word: str) -> WordScores:
        scores = self._words.get(word)
        if scores is None:
            if len(self._words) >= MAX_CACHED_WORDS:
                self._words.clear()
            facts, vector = word_attributes(word, self.lists), self._model.vector
            scores = self._words[word] = WordScores(
                vector(facts.own, "0"),
                vector(facts.near, "1"),
                vector(facts.near, "-1"),
                vector(facts.far, "2"),
                vector(facts.far, "-2"),
                facts.signature,
                facts.is_common,
            )
        return scores

    def _pair(self, left: tuple[str, str], right: tuple[str, str]) -> tuple[Vector, Vector]:
        """What a pair adds to the labels of its right word, and of its left word."""
        scores = self._pairs.get((left, right))
        if scores is None:
            if len(self._pairs) >= MAX_CACHED_WORDS:
                self._pairs.clear()
            names, vector = pair_attributes(left, right), self._model.vector
            scores = self._pairs[(left, right)] = (vector(names, "<"), vector(names, ">"))
        return scores


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
            by_kind = tuple(
                sum(row[k] for row, k in zip(scores[start : at + 1], numbers, strict=True))
                for numbers in (model.labels_of(kind, at + 1 - start) for kind in KINDS)
            )
            found.append(Tagged(offset + start, offset + at + 1, label[2:], by_kind))
    return found
