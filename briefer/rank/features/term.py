"""Features of a word, or of two words in a row: does a reader's own summary use it?"""

import math
from typing import NamedTuple


class Term(NamedTuple):
    """What the article shows of a word or a pair of words; places are counted in candidates."""

    occurrences: int
    first: int
    closeness: float  # sum over the sentences with it of exp(-place / 4)
    stop_ratio: float  # share of its words that are stop words
    has_digit: bool
    capital_ratio: (
        float  # share of its places with a capital inside a sentence; of a pair the larger
    )
    in_title: bool
    article_sentences: int


def count(term: Term) -> float:
    """Logarithm of how often the article has it."""
    return math.log(term.occurrences)


def once(term: Term) -> float:
    """1 when the article has it once."""
    return float(term.occurrences == 1)


def depth(term: Term) -> float:
    """Logarithm of the number of the sentence that has it first, 0 for the first sentence."""
    return math.log1p(term.first)


def in_opening(term: Term) -> float:
    """1 when the first sentence has it."""
    return float(term.first == 0)


def closeness(term: Term) -> float:
    """How often it stands near the top."""
    return term.closeness


def stop_ratio(term: Term) -> float:
    """Share of its words that are stop words."""
    return term.stop_ratio


def digit(term: Term) -> float:
    """1 when it holds a number."""
    return float(term.has_digit)


def capital(term: Term) -> float:
    """Share of its places in which it is written with a capital: how much it is a name."""
    return term.capital_ratio


def article_length(term: Term) -> float:
    """Logarithm of the article's sentences: the longer, the smaller the share a summary can use."""
    return math.log(term.article_sentences)


def title(term: Term) -> float:
    """1 when the headline or standfirst has it."""
    return float(term.in_title)
