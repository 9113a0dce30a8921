"""TextRank with sumy's formulas on sparse rows."""

import math
from collections import Counter
from collections.abc import Sequence

from briefer.rank.products import products

DAMPING = 0.85
EPSILON = 1e-4
NO_DIVISION_BY_ZERO = 1e-7  # sumy's own, added to the sum of a row


def textrank(rows: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """Salience of each row of stems by TextRank (Mihalcea & Tarau 2004) as sumy computes it."""
    counts = [{term: float(n) for term, n in Counter(row).items()} for row in rows]
    logs = [math.log(len(row)) if row else 0.0 for row in rows]
    links: list[list[tuple[int, float]]] = []
    for row, (others, shared) in enumerate(products(counts)):
        edges = [
            (other, common / (logs[row] + logs[other] or 1.0))
            for other, common in zip(others, shared, strict=True)
        ]
        total = sum(weight for _, weight in edges) + NO_DIVISION_BY_ZERO
        links.append([(other, DAMPING * weight / total) for other, weight in edges])
    return _iterate(links)


def _iterate(links: Sequence[Sequence[tuple[int, float]]]) -> tuple[float, ...]:
    count = len(links)
    ranks = [1.0 / count] * count
    change = 1.0
    while change > EPSILON:
        following = [(1 - DAMPING) / count * math.fsum(ranks)] * count
        for rank, edges in zip(ranks, links, strict=True):
            for other, weight in edges:
                following[other] += rank * weight
        change = math.dist(ranks, following)
        ranks = following
    return tuple(ranks)
