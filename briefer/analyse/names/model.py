"""The trained weights: read once, at first use, from the package."""

import re
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from briefer.analyse.names.gazetteer import GZIP_WINDOW

FORMAT = "briefer.names/1"
OUTSIDE = "O"
PERSON, ORG, PLACE = "PER", "ORG", "LOC"
KINDS = (PLACE, ORG, PERSON)

Vector = tuple[int, ...]
_WEIGHT = re.compile(r"([A-Z])(-?\d+)")


@dataclass(frozen=True, slots=True)
class Model:
    """Labels, weights of label pairs, and the weights of each attribute as written ("A12C-3").

    `steps[j]` are the labels that may precede label j, each with its weight; `first` and `last` are the weights of
    opening and closing a run with each label, None where a run cannot.  `common` are the words that the texts it
    was trained on have in lower case.
    """

    labels: tuple[str, ...]
    steps: tuple[tuple[tuple[int, int], ...], ...]
    first: tuple[int | None, ...]
    last: tuple[int | None, ...]
    weights: Mapping[str, str]
    common: frozenset[str] = frozenset()
    numbers: Mapping[str, int] = field(default_factory=dict)  # of the labels
    _read: dict[str, Vector] = field(default_factory=dict, compare=False)

    def rows(self, attributes: Iterable[str]) -> list[Vector]:
        """The weights of those attributes that have some, one number a label."""
        return [self._row(name) for name in attributes if name in self.weights]

    def total(self, rows: Sequence[Vector]) -> Vector:
        """The sum of rows, one number a label."""
        return tuple(map(sum, zip(*rows, strict=True))) if rows else (0,) * len(self.labels)

    def _row(self, attribute: str) -> Vector:
        """The weights of an attribute, taken apart once."""
        row = self._read.get(attribute)
        if row is None:
            numbers = [0] * len(self.labels)
            for label, weight in _WEIGHT.findall(self.weights[attribute]):
                numbers[ord(label) - ord("A")] = int(weight)
            row = self._read[attribute] = tuple(numbers)
        return row


def may_follow(label: str, before: str) -> bool:
    """Whether one label may stand right after another: names begin with B or S and end with E or S."""
    if before == OUTSIDE or before[0] in "ES":
        return label == OUTSIDE or label[0] in "BS"
    return label[0] in "IE" and label[2:] == before[2:]


def read_model(packed: bytes) -> Model:
    """The model of a gzipped text: format, labels, common words, label pairs, then one attribute a line.

    Raises ValueError for another format.
    """
    lines = zlib.decompress(packed, GZIP_WINDOW).decode().splitlines()
    if lines[0] != FORMAT:
        raise ValueError(lines[0])
    labels = tuple(lines[1].split())
    pairs = [[int(number) for number in line.split()] for line in lines[3 : 3 + len(labels)]]
    outside = labels.index(OUTSIDE)
    size = range(len(labels))
    return Model(
        labels,
        tuple(
            tuple((i, pairs[i][j]) for i in size if may_follow(labels[j], labels[i])) for j in size
        ),
        tuple(pairs[outside][j] if may_follow(labels[j], OUTSIDE) else None for j in size),
        tuple(pairs[i][outside] if may_follow(OUTSIDE, labels[i]) else None for i in size),
        dict(line.split("\t", 1) for line in lines[3 + len(labels) :]),
        frozenset(lines[2].split()),
        {label: number for number, label in enumerate(labels)},
    )


@cache
def english_model() -> Model:
    """The weights shipped with the package."""
    return read_model((files("briefer.lang.en") / "names.txt.gz").read_bytes())
