"""The only home of nltk's Punkt (Kiss & Strunk 2006), with parameters of our own: no download."""

from collections.abc import Callable, Iterator
from functools import cache

WINDOW_CHARS = 4000  # Punkt's own work grows with the square of its text in hostile cases


def candidate_breaks(text: str, abbreviations: frozenset[str]) -> frozenset[int]:
    """Places after which Punkt ends a sentence: the end of its last mark, closing marks not counted.

    `text` has straight quotation marks and plain blanks.  O(length of the text).
    """
    spans = _tokenizer(abbreviations)
    found: set[int] = set()
    for start, end in _windows(text):
        found.update(start + stop for _, stop in spans(text[start:end]))
    return frozenset(found)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Pieces of bounded length, cut where no sentence ends: after a comma, else at a blank."""
    start = 0
    while len(text) - start > WINDOW_CHARS:
        limit = start + WINDOW_CHARS
        cut = max(text.rfind(", ", start, limit), text.rfind("; ", start, limit))
        if cut < 0:
            cut = text.rfind(" ", start, limit)
        end = cut + 1 if cut >= 0 else limit
        yield start, end
        start = end
    yield start, len(text)


@cache
def _tokenizer(abbreviations: frozenset[str]) -> Callable[[str], Iterator[tuple[int, int]]]:
    from nltk.tokenize.punkt import (  # noqa: PLC0415 (0.3 s: only when sentences are split)
        PunktParameters,
        PunktSentenceTokenizer,
    )

    parameters = PunktParameters()
    parameters.abbrev_types = set(abbreviations)
    tokenizer = PunktSentenceTokenizer(parameters)
    return lambda text: tokenizer.span_tokenize(text, realign_boundaries=False)
