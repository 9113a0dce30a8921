"""Articles on one event, found by average link over the sparse graph of their likeness."""

import heapq
from collections.abc import Callable, Iterable, Sequence

from briefer.stories.similarity import Pair


def average_link(
    count: int,
    likeness: Iterable[tuple[Pair, float]],
    threshold: float,
    *,
    may_join: Callable[[Sequence[int], Sequence[int]], bool] = lambda _, __: True,
) -> tuple[tuple[int, ...], ...]:
    """Clusters of 0 … count-1, each sorted, in order of their first member.

    The two clusters with the highest mean likeness of their members (a pair not given counts 0) are
    joined while that mean is at least `threshold` (UPGMA; Sokal & Michener 1958) and they `may_join`: a
    chain of articles that are alike only link by link stays apart.  O(pairs · log pairs).
    """
    members: list[list[int]] = [[number] for number in range(count)]
    sums: list[dict[int, float]] = [
        {} for _ in range(count)
    ]  # likeness of members, summed by cluster
    heap: list[tuple[float, int, int, int]] = []  # (-mean, left, right, size of both when pushed)
    for (left, right), value in likeness:
        sums[left][right] = sums[right][left] = value
        if value >= threshold:
            heap.append((-value, left, right, 2))
    heapq.heapify(heap)
    while heap:
        _, left, right, size = heapq.heappop(heap)
        both = members[left] + members[right]
        if not members[left] or not members[right] or size != len(both):
            continue  # one of the two was joined to another since
        if not may_join(members[left], members[right]):
            continue
        members[left], members[right] = both, []
        _add_up(sums, left, right)
        for other, total in sums[left].items():
            mean = total / (len(both) * len(members[other]))
            if mean >= threshold:
                pair = min(left, other), max(left, other)
                heapq.heappush(heap, (-mean, *pair, len(both) + len(members[other])))
    return tuple(tuple(sorted(cluster)) for cluster in members if cluster)


def _add_up(sums: list[dict[int, float]], left: int, right: int) -> None:
    for other, total in sums[right].items():
        del sums[other][right]
        if other != left:
            sums[left][other] = sums[other][left] = sums[left].get(other, 0.0) + total
    sums[right] = {}
