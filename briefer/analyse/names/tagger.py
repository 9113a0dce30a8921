"""Finds names in the tokens of a sentence with the trained weights: scores, then the best labelling of each run."""

from collections.abc import Sequence
from typing import NamedTuple

from briefer.analyse.names.features import EDGE, place_attributes, word_attributes
from briefer.analyse.names.gazetteer import Gazetteer
from briefer.analyse.names.model import Model
from briefer.analyse.names.tokens import candidate_runs

MAX_CACHED_WORDS = 20_000  # about 20 MB of score vectors; the cache starts anew beyond
IMPOSSIBLE = -(10**12)

Vector = tuple[int, ...]


class WordScores(NamedTuple):
    """What one word adds to the labels of itself and of its neighbours."""

    own: Vector
    before: Vector  # to the token before it
    after: Vector
    second_before: Vector
    second_after: Vector


class Tagged(NamedTuple):
    """A name in a sentence: tokens start..end, its kind ("PER", "ORG", "LOC")."""

    start: int
    end: int
    kind: str


class Tagger:
    """The model with a bounded memory of words already scored."""

    def __init__(self, model: Model, known: Gazetteer) -> None:
        self._model, self._known = model, known
        self._words: dict[str, WordScores] = {}

    def tag(self, words: Sequence[str]) -> list[Tagged]:
        """The names of one sentence in order."""
        found: list[Tagged] = []
        for start, end in candidate_runs(words):
            labels = best_labels(self._scores(words, start, end), self._model)
            found += names_of(labels, start)
        return found

    def _scores(self, words: Sequence[str], start: int, end: int) -> list[list[int]]:
        places = place_attributes(words, start, end, known=self._known)
        reach = [
            self._word(words[i] if 0 <= i < len(words) else EDGE) for i in range(start - 2, end + 2)
        ]
        return [
            [
                sum(six)
                for six in zip(
                    self._model.vector(place),
                    reach[k + 2].own,
                    reach[k + 1].after,
                    reach[k + 3].before,
                    reach[k].second_after,
                    reach[k + 4].second_before,
                    strict=True,
                )
            ]
            for k, place in enumerate(places)
        ]

    def _word(self, word: str) -> WordScores:
        scores = self._words.get(word)
        if scores is None:
            if len(self._words) >= MAX_CACHED_WORDS:
                self._words.clear()
            own, near, far = word_attributes(word, self._known)
            vector = self._model.vector
            scores = self._words[word] = WordScores(
                vector(own, "0"),
                vector(near, "1"),
                vector(near, "-1"),
                vector(far, "2"),
                vector(far, "-2"),
            )
        return scores


def best_labels(scores: Sequence[Sequence[int]], model: Model) -> list[str]:
    """The labelling of a run with the highest sum of scores and label pairs (Viterbi 1967)."""
    row = [
        IMPOSSIBLE if opening is None else opening + score
        for opening, score in zip(model.first, scores[0], strict=True)
    ]
    back: list[list[int]] = []
    for score in scores[1:]:
        choices = [max((row[i] + weight, -i) for i, weight in steps) for steps in model.steps]
        back.append([-i for _, i in choices])
        row = [best + here for (best, _), here in zip(choices, score, strict=True)]
    ends = [
        (IMPOSSIBLE if closing is None else closing + best, -i)
        for i, (closing, best) in enumerate(zip(model.last, row, strict=True))
    ]
    path = [-max(ends)[1]]
    for choice in reversed(back):
        path.append(choice[path[-1]])
    return [model.labels[i] for i in reversed(path)]


def names_of(labels: Sequence[str], offset: int) -> list[Tagged]:
    """The names that labels describe, places counted from `offset`."""
    found, start = [], 0
    for at, label in enumerate(labels):
        if label[0] in "BS":
            start = at
        if label[0] in "ES":
            found.append(Tagged(offset + start, offset + at + 1, label[2:]))
    return found
