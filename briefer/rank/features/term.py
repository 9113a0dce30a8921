"""Features of a word, or of two words in a row: does a reader's own summary use it?"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

Words: TypeAlias = str | tuple[str, str]
"""The stem of a word, or those of two words in a row."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What an article shows of terms, all single words or all pairs: one value a term, in one order.

    Places are counted in candidates.
    """

    keys: Sequence[Words]
    occurrences: Sequence[int]
    firsts: Sequence[int]
    closeness: Sequence[float]  # sum over the sentences with it of exp(-place / 4)
    stop_ratios: Sequence[float]  # share of its words that are stop words
    digits: Sequence[bool]
    capital_ratios: Sequence[
        float
    ]  # share of its places with a capital inside a sentence; of a pair the larger
    in_title: Sequence[bool]
    article_sentences: int


def count(terms: Terms) -> list[float]:
    """Logarithm of how often the article has it."""
    return [math.log(number) for number in terms.occurrences]


def once(terms: Terms) -> list[float]:
    """1 when the article has it once."""
    return [float(number == 1) for number in terms.occurrences]


def depth(terms: Terms) -> list[float]:
    """Logarithm of the number of the sentence that has it first, 0 for the first sentence."""
    return [math.log1p(place) for place in terms.firsts]


def in_opening(terms: Terms) -> list[float]:
    """1 when the first sentence has it."""
    return [float(place == 0) for place in terms.firsts]


def closeness(terms: Terms) -> list[float]:
    """How often it stands near the top."""
    return list(terms.closeness)


def stop_ratio(terms: Terms) -> list[float]:
    """Share of its words that are stop words."""
    return list(terms.stop_ratios)


def digit(terms: Terms) -> list[float]:
    """1 when it holds a number."""
    return [float(has) for has in terms.digits]


def capital(terms: Terms) -> list[float]:
    """Share of its places in which it is written with a capital: how much it is a name."""
    return list(terms.capital_ratios)


def article_length(terms: Terms) -> list[float]:
    """Logarithm of the article's sentences: the longer, the smaller the share a summary can use."""
    return [math.log(terms.article_sentences)] * len(terms.keys)


def title(terms: Terms) -> list[float]:
    """1 when the headline or standfirst has it."""
    return [float(has) for has in terms.in_title]
