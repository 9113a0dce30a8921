"""Luhn's method with sumy's rules, in one pass a sentence."""

from collections import Counter
from collections.abc import Iterable, Sequence

GAP = 4  # so many words in a row that do not count end a cluster


def luhn(rows: Sequence[Sequence[str]], all_rows: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """Salience of each sentence by its best cluster of words that the article repeats (Luhn 1958).

    `rows` are the stems without stop words, `all_rows` those of all words, a row a sentence.
    """
    counts = Counter(stem for row in rows for stem in row)
    repeated = {stem for stem, count in counts.items() if count > 1}
    return tuple(
        max(_cluster_ratings([stem in repeated for stem in row]), default=0.0) for row in all_rows
    )


def _cluster_ratings(marks: Sequence[bool]) -> Iterable[float]:
    """Of each cluster: its marked words squared over its length; 0 for a single one."""
    start = end = marked = 0
    for place, is_marked in enumerate([*marks, *[False] * GAP]):
        if is_marked:
            start = place if not marked else start
            end, marked = place + 1, marked + 1
        elif marked and place - end + 1 == GAP:
            yield 0.0 if marked == 1 else marked**2 / (end - start)
            marked = 0
