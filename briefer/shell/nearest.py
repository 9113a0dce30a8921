"""The nearest known word to one that is not known."""

from collections.abc import Iterable
from difflib import get_close_matches

LIKE = 0.6  # ratio of matching characters from which a word is worth proposing


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question to add to an error message, or ""."""
    close = get_close_matches(word, list(known), n=1, cutoff=LIKE)
    return f" (did you mean {close[0]}?)" if close else ""
