"""LexRank with sumy's formulas on sparse rows: the same choice, without comparing every pair of words."""

import math
from collections import Counter
from collections.abc import Sequence

from briefer.text.vectors import Vector

THRESHOLD = 0.1  # sentences more alike than this are neighbours
EPSILON = 0.1  # sumy stops here, before its iteration has settled: so do we
NUMPY_FROM = 300  # sentences; below, plain Python is as fast as loading numpy

Links = list[Sequence[int]]


def lexrank(rows: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """Salience of each row of stems by LexRank (Erkan & Radev 2004) as sumy computes it, in input order."""
    vectors = _modified_vectors(rows)
    links = _links_numpy(vectors) if len(rows) >= NUMPY_FROM else _links(vectors)
    return _iterate(links)


def _modified_vectors(rows: Sequence[Sequence[str]]) -> list[Vector]:
    """Rows as unit vectors: count over the row's highest count, times log(rows / (1 + rows with it))."""
    holders = Counter(term for row in rows for term in set(row))
    rarity = {term: math.log(len(rows) / (1 + n)) for term, n in holders.items()}
    vectors = []
    for row in rows:
        counts = Counter(row)
        highest = max(counts.values(), default=1)
        weights = {term: n / highest * rarity[term] for term, n in counts.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        vectors.append({t: w / length for t, w in weights.items() if w} if length else {})
    return vectors


def _links(vectors: Sequence[Vector]) -> Links:
    """For each row the rows more alike than the threshold, itself among them."""
    places: dict[str, list[tuple[int, float]]] = {}
    for row, vector in enumerate(vectors):
        for term, weight in vector.items():
            places.setdefault(term, []).append((row, weight))
    links: Links = []
    for vector in vectors:
        sums = [0.0] * len(vectors)
        for term, weight in vector.items():
            for other, other_weight in places[term]:
                sums[other] += weight * other_weight
        links.append([other for other, likeness in enumerate(sums) if likeness > THRESHOLD])
    return links


def _links_numpy(vectors: Sequence[Vector]) -> Links:
    """The same, one array operation a row."""
    import numpy as np  # noqa: PLC0415 (0.2 s: only for long articles)

    rows_of: dict[str, list[int]] = {}
    weights_of: dict[str, list[float]] = {}
    for row, vector in enumerate(vectors):
        for term, weight in vector.items():
            rows_of.setdefault(term, []).append(row)
            weights_of.setdefault(term, []).append(weight)
    row_arrays = {term: np.array(found) for term, found in rows_of.items()}
    weight_arrays = {term: np.array(found) for term, found in weights_of.items()}
    links: Links = []
    for vector in vectors:
        if not vector:
            links.append([])
            continue
        others = np.concatenate([row_arrays[term] for term in vector])
        likeness = np.concatenate([weight_arrays[term] * w for term, w in vector.items()])
        sums = np.bincount(others, weights=likeness, minlength=len(vectors))
        links.append(np.flatnonzero(sums > THRESHOLD).tolist())
    return links


def _iterate(links: Links) -> tuple[float, ...]:
    """Power iteration scaled to length 1, stopped as early as sumy stops it."""
    count = len(links)
    ranks = [1.0 / count] * count
    change = 1.0
    while change > EPSILON:
        following = [0.0] * count
        for row, neighbours in enumerate(links):
            share = ranks[row] / max(1, len(neighbours))
            for neighbour in neighbours:
                following[neighbour] += share
        length = math.sqrt(sum(rank * rank for rank in following))
        if not length:
            return tuple(ranks)
        following = [rank / length for rank in following]
        change = math.dist(ranks, following)
        ranks = following
    return tuple(ranks)
