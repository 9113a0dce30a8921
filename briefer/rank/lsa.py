"""Latent semantic analysis as sumy does it, without the decomposition.

Sumy keeps all dimensions, and over all of them the rating (the length of a sentence's vector in the
space of topics, Steinberger & Ježek 2004) is the length of its column in the matrix of words: a rotation
keeps lengths.  Sentences that differ in sumy only by rounding are equal here, and the earlier one wins.
"""

import math
from collections import Counter
from collections.abc import Sequence

SMOOTH = 0.4  # a word that a sentence lacks counts as much as this


def lsa(rows: Sequence[Sequence[str]], all_rows: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """Salience of each sentence.

    `rows` are the stems without stop words, `all_rows` those of all words, a row a sentence.
    """
    known = {stem for row in rows for stem in row}
    return tuple(
        _length(Counter(stem for stem in row if stem in known), len(known)) for row in all_rows
    )


def _length(counts: Counter[str], size: int) -> float:
    if not counts:
        return 0.0
    highest = max(counts.values())
    held = math.fsum((SMOOTH + (1 - SMOOTH) * n / highest) ** 2 for n in counts.values())
    return math.sqrt(held + (size - len(counts)) * SMOOTH**2)
