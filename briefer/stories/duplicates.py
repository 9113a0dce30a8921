"""Articles that print another article again: whole, cut, or mixed with other text."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import numpy as np

from briefer.records.story import Digest, Duplicate

MIN_SHARE = 0.38  # of the shorter text's sampled shingles; recall .97 and more on cut, mixed and changed copies
SHINGLE_BYTES = 4
MIN_SHARED = 4  # shingles: fewer are a common phrase or one shared quote
MAX_ORIGINALS = (
    50  # a shingle that more originals than these carry is boilerplate and tells nothing
)


def find_duplicates(digests: Iterable[Digest]) -> tuple[Duplicate, ...]:
    """Every digest that repeats another, by path, each with an original that repeats none.

    The longest text of a set of copies is the original, of equals the one published first, then the
    first by path.  Containment of 5-word shingles (Broder 1997), on a sample; near linear in the texts.
    """
    originals: list[tuple[Digest, int]] = []
    carriers: dict[int, list[int]] = defaultdict(list)  # shingle -> numbers of originals
    by_content: dict[tuple[bytes, bytes], Digest] = {}
    found: list[Duplicate] = []
    in_order = sorted(digests, key=lambda d: (-d.words, d.published or "9", d.path))
    for one, shingles in zip(in_order, _repeated(in_order), strict=True):
        count = len(one.shingles) // SHINGLE_BYTES
        twin = by_content.setdefault((one.terms, one.shingles), one)
        if twin is not one:
            found.append(Duplicate(one.path, twin.path, 1.0))
            continue
        best = _most_shared(shingles, carriers, originals, count=count)
        if best is not None:
            found.append(Duplicate(one.path, best[0].path, best[1]))
            by_content[one.terms, one.shingles] = best[0]
            continue
        for value in shingles:
            carriers[value].append(len(originals))
        originals.append((one, count))
    return tuple(sorted(found))


def _repeated(digests: Sequence[Digest]) -> Iterator[list[int]]:
    """Of each article the shingles that another carries too: the others cannot tell of a copy."""
    rows = [np.frombuffer(one.shingles, dtype=np.uint32) for one in digests]
    whole = np.concatenate([np.empty(0, dtype=np.uint32), *rows])
    _, places, carriers = np.unique(whole, return_inverse=True, return_counts=True)
    start = 0
    for row in rows:
        end = start + len(row)
        yield row[carriers[places[start:end]] > 1].tolist()
        start = end


def _most_shared(
    shingles: Sequence[int],
    carriers: dict[int, list[int]],
    originals: Sequence[tuple[Digest, int]],
    *,
    count: int,
) -> tuple[Digest, float] | None:
    carried = (carriers.get(value, ()) for value in shingles)
    told = (numbers for numbers in carried if len(numbers) <= MAX_ORIGINALS)
    shared = Counter(chain.from_iterable(told))
    shares = [
        (both / min(count, originals[number][1]), -number)
        for number, both in shared.items()
        if both >= MIN_SHARED
    ]
    share, number = max(shares, default=(0.0, 0))
    return (originals[-number][0], min(share, 1.0)) if share >= MIN_SHARE else None
