"""Averaged structured perceptron (Collins 2002) over integer weights: the same bytes on every machine."""

import random
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from briefer.analyse.names.model import OUTSIDE, may_follow

Matrix = NDArray[np.int64]


@dataclass(frozen=True)
class Example:
    """A run to learn: the attributes and the label of each token."""

    attributes: list[list[str]]
    labels: list[str]


@dataclass
class Weights:
    """Label weights per attribute (row 0 stands for unknown attributes) and per pair of labels."""

    ids: dict[str, int]
    labels: list[str]
    single: Matrix
    pairs: Matrix
    scale: int  # what one correction, kept through all rounds, adds up to


def attribute_ids(examples: Sequence[Example], least: int) -> dict[str, int]:
    """Numbers from 1 of the attributes seen at least so often, in order of their text."""
    counts: Counter[str] = Counter()
    for example in examples:
        for row in example.attributes:
            counts.update(row)
    kept = sorted(attribute for attribute, count in counts.items() if count >= least)
    return {attribute: number for number, attribute in enumerate(kept, 1)}


def numbered(example: Example, ids: dict[str, int]) -> NDArray[np.int32]:
    """One row of attribute numbers a token, filled up with 0."""
    rows = [[ids[a] for a in row if a in ids] for row in example.attributes]
    matrix = np.zeros((len(rows), max(map(len, rows), default=1) or 1), dtype=np.int32)
    for at, row in enumerate(rows):
        matrix[at, : len(row)] = row
    return matrix


class Decoder:
    """Best labelling of a run under weights that change while learning (Viterbi 1967)."""

    def __init__(self, labels: list[str]) -> None:
        size = range(len(labels))
        self.outside = labels.index(OUTSIDE)
        self.before = [[i for i in size if may_follow(labels[j], labels[i])] for j in size]
        self.opening = [j for j in size if may_follow(labels[j], OUTSIDE)]
        self.closing = [j for j in size if may_follow(OUTSIDE, labels[j])]

    def best(self, scores: list[list[int]], pairs: list[list[int]]) -> list[int]:
        """Label numbers of the tokens."""
        row = {j: scores[0][j] + pairs[self.outside][j] for j in self.opening}
        back: list[list[int]] = []
        for score in scores[1:]:
            choices = [
                max(((row[i] + pairs[i][j], -i) for i in before if i in row), default=None)
                for j, before in enumerate(self.before)
            ]
            row = {j: c[0] + score[j] for j, c in enumerate(choices) if c is not None}
            back.append([0 if c is None else -c[1] for c in choices])
        path = [-max((row[j] + pairs[j][self.outside], -j) for j in self.closing if j in row)[1]]
        for choice in reversed(back):
            path.append(choice[path[-1]])
        return path[::-1]


class Learner:
    """One training run: current weights, and their sums over time for the average."""

    def __init__(self, ids: dict[str, int], labels: list[str]) -> None:
        self.ids, self.labels, self.decoder = ids, labels, Decoder(labels)
        self.single = np.zeros((len(ids) + 1, len(labels)), dtype=np.int64)
        self.pairs = [[0] * len(labels) for _ in labels]
        self.late_single = np.zeros_like(self.single)
        self.late_pairs = np.zeros((len(labels), len(labels)), dtype=np.int64)
        self.step = 1

    def learn(self, matrix: NDArray[np.int32], gold: list[int]) -> bool:
        """Take one example in (row 0 is never learned); whether the weights had it wrong."""
        guess = self.decoder.best(self.single[matrix].sum(axis=1).tolist(), self.pairs)
        if guess != gold:
            self._correct(matrix, gold, guess)
        self.step += 1
        return guess != gold

    def _correct(self, matrix: NDArray[np.int32], gold: list[int], guess: list[int]) -> None:
        for row, right, wrong in zip(matrix, gold, guess, strict=True):
            if right != wrong:
                known = row[row > 0]
                for label, sign in ((right, 1), (wrong, -1)):
                    self.single[known, label] += sign
                    self.late_single[known, label] += sign * self.step
        edge = self.decoder.outside
        for labels, sign in ((gold, 1), (guess, -1)):
            for before, after in zip([edge, *labels], [*labels, edge], strict=True):
                self.pairs[before][after] += sign
                self.late_pairs[before, after] += sign * self.step

    def average(self) -> tuple[Matrix, Matrix]:
        """The weights averaged over all steps, times the number of steps: whole numbers."""
        pairs = np.array(self.pairs, dtype=np.int64)
        return self.single * self.step - self.late_single, pairs * self.step - self.late_pairs


@dataclass(frozen=True)
class Plan:
    """How to train: attributes seen `least` times, so many rounds, one run a seed.

    `hidden` of 256 attributes are left out at random each time an example is seen, so that no word is relied on alone.
    """

    least: int
    rounds: int
    seeds: Sequence[int]
    hidden: int


def without_some(
    matrix: NDArray[np.int32], chance: random.Random, hidden: int
) -> NDArray[np.int32]:
    """The matrix with about `hidden` of 256 attributes replaced by 0."""
    kept = np.frombuffer(chance.randbytes(matrix.size), dtype=np.uint8) >= hidden
    return np.asarray(matrix * kept.reshape(matrix.shape), dtype=np.int32)


def train(examples: Sequence[Example], labels: list[str], plan: Plan) -> Weights:
    """Averaged weights, summed over training runs that differ in the order of examples and what is hidden."""
    ids = attribute_ids(examples, plan.least)
    number = {label: at for at, label in enumerate(labels)}
    rows = [(numbered(e, ids), [number[label] for label in e.labels]) for e in examples]
    single = np.zeros((len(ids) + 1, len(labels)), dtype=np.int64)
    pairs = np.zeros((len(labels), len(labels)), dtype=np.int64)
    for seed in plan.seeds:
        learner, chance = Learner(ids, labels), random.Random(seed)
        for _ in range(plan.rounds):
            order = sorted(range(len(rows)), key=lambda at: (chance.random(), at))
            wrong = sum(
                learner.learn(without_some(rows[at][0], chance, plan.hidden), rows[at][1])
                for at in order
            )
            print(f"seed {seed}: {wrong} of {len(rows)} runs wrong", file=sys.stderr)
        singles, between = learner.average()
        single += singles
        pairs += between
    return Weights(ids, labels, single, pairs, len(plan.seeds) * (1 + plan.rounds * len(rows)))
