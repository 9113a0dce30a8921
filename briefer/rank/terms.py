"""How likely each word, and each two words in a row, would be used in a reader's own summary."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from typing import TypeAlias

from briefer.lang import language_pack
from briefer.rank.features import TERM_FEATURES
from briefer.rank.features.term import Term
from briefer.rank.model import BASE, Model
from briefer.rank.reading import Reading
from briefer.text.stems import stem

PIECE = re.compile(r"[^\W_]+")  # "two-day" is two words here: a summary may use one of them
FADE_SENTENCES = 4.0  # after so many sentences the closeness to the top has fallen to 1/e
NEARNESS = tuple(
    math.exp(-place / FADE_SENTENCES) for place in range(40)
)  # less than 0.0001 beyond
LANGUAGES_KEPT = 8  # stop words are stemmed once a language

Words: TypeAlias = str | tuple[str, str]
"""The stem of a word, or those of two words in a row."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The stems of each candidate, and where the terms asked for stand (a place for each occurrence)."""

    rows: Sequence[Sequence[str]]
    places: Mapping[Words, Sequence[int]]
    capital_ratios: Mapping[str, float]
    stop_stems: frozenset[str]
    title: frozenset[Words]


def find_terms(reading: Reading, wanted: Sequence[int]) -> Terms:
    """The terms of these candidates, with all their places in the article."""
    language = reading.analysis.article.language
    pieces = [PIECE.findall(candidate.text) for candidate in reading.candidates]
    rows = [[stem(piece.lower(), language) for piece in row] for row in pieces]
    places: dict[Words, list[int]] = {
        words: [] for place in wanted for words in terms_of(rows[place])
    }
    for place, row in enumerate(rows):
        for words in terms_of(row):
            if words in places:
                places[words].append(place)
    return Terms(
        rows=rows,
        places=places,
        capital_ratios=_capital_ratios(pieces, rows),
        stop_stems=_stop_stems(language),
        title=frozenset(
            words
            for text in reading.headlines
            for words in terms_of([stem(p.lower(), language) for p in PIECE.findall(text)])
        ),
    )


def terms_of(stems: Sequence[str]) -> Iterator[Words]:
    """The words and the pairs of a row of stems."""
    return chain(stems, pairwise(stems))


def describe(words: Words, terms: Terms) -> Term:
    """What the article shows of a term."""
    parts = (words,) if isinstance(words, str) else words
    places = terms.places[words]
    return Term(
        occurrences=len(places),
        first=places[0],
        closeness=sum(NEARNESS[p] for p in dict.fromkeys(places) if p < len(NEARNESS)),
        stop_ratio=sum(part in terms.stop_stems for part in parts) / len(parts),
        has_digit=any(part.isdigit() for part in parts),
        capital_ratio=max(terms.capital_ratios.get(part, 0.0) for part in parts),
        in_title=words in terms.title,
        article_sentences=len(terms.rows),
    )


def chances(reading: Reading, model: Model, places: Sequence[int]) -> dict[int, dict[Words, float]]:
    """For each of these candidates the probability of each of its words and pairs."""
    terms = find_terms(reading, places)
    known = {
        words: _chance(
            describe(words, terms), model.words if isinstance(words, str) else model.pairs
        )
        for words in terms.places
    }
    return {place: {w: known[w] for w in terms_of(terms.rows[place])} for place in places}


def _chance(term: Term, weights: Mapping[str, float]) -> float:
    odds = weights[BASE]
    for name, weight in weights.items():
        if name != BASE:
            odds += weight * TERM_FEATURES[name](term)
    return 1 / (1 + math.exp(-odds))


def _capital_ratios(
    pieces: Iterable[Sequence[str]], rows: Iterable[Sequence[str]]
) -> dict[str, float]:
    """Of a word's places after the first word of a sentence, the share with a capital."""
    places, capitals = Counter[str](), Counter[str]()
    for row, stems in zip(pieces, rows, strict=True):
        places.update(stems[1:])
        capitals.update(
            word for piece, word in zip(row[1:], stems[1:], strict=True) if piece[0].isupper()
        )
    return {word: count / places[word] for word, count in capitals.items()}


@lru_cache(maxsize=LANGUAGES_KEPT)
def _stop_stems(language: str) -> frozenset[str]:
    words = language_pack(language).stop_words
    return frozenset(stem(piece, language) for word in words for piece in PIECE.findall(word))
