"""How likely each word, and each two words in a row, would be used in a reader's own summary."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from itertools import chain, pairwise
from typing import NamedTuple, TypeAlias

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


class Word(NamedTuple):
    """What the article shows of a word wherever it stands."""

    is_stop: bool
    is_digit: bool
    capital_ratio: (
        float  # of its places after the first word of a sentence, the share with a capital
    )


@dataclass(frozen=True, slots=True)
class Terms:
    """The stems of each candidate, what is known of each, and where the terms asked for stand."""

    rows: Sequence[Sequence[str]]
    words: Mapping[str, Word]
    places: Mapping[Words, Sequence[int]]  # a place for each occurrence
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
        words=_describe_words(pieces, rows, language),
        places=places,
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
    first, last = (words, words) if isinstance(words, str) else words
    one, other = terms.words[first], terms.words[last]
    places = terms.places[words]
    return Term(
        occurrences=len(places),
        first=places[0],
        closeness=sum([NEARNESS[p] for p in dict.fromkeys(places) if p < len(NEARNESS)]),
        stop_ratio=(one.is_stop + other.is_stop) / 2,
        has_digit=one.is_digit or other.is_digit,
        capital_ratio=max(one.capital_ratio, other.capital_ratio),
        in_title=words in terms.title,
        article_sentences=len(terms.rows),
    )


def chances(reading: Reading, model: Model, places: Sequence[int]) -> dict[int, dict[Words, float]]:
    """For each of these candidates the probability of each of its words and pairs."""
    terms = find_terms(reading, places)
    of_word, of_pair = cache(partial(_chance, model.words)), cache(partial(_chance, model.pairs))
    known = {
        words: (of_word if isinstance(words, str) else of_pair)(describe(words, terms))
        for words in terms.places
    }
    return {place: {w: known[w] for w in terms_of(terms.rows[place])} for place in places}


def _chance(weights: Mapping[str, float], term: Term) -> float:
    odds = weights[BASE]
    for name, weight in weights.items():
        if name != BASE:
            odds += weight * TERM_FEATURES[name](term)
    return 1 / (1 + math.exp(-odds))


def _describe_words(
    pieces: Iterable[Sequence[str]], rows: Sequence[Sequence[str]], language: str
) -> dict[str, Word]:
    stops = _stop_stems(language)
    places = Counter(chain.from_iterable(row[1:] for row in rows))
    capitals = Counter(
        word
        for row, stems in zip(pieces, rows, strict=True)
        for piece, word in zip(row[1:], stems[1:], strict=True)
        if piece[0].isupper()
    )
    return {
        word: Word(word in stops, word.isdigit(), capitals[word] / max(1, places[word]))
        for word in dict.fromkeys(chain.from_iterable(rows))
    }


@lru_cache(maxsize=LANGUAGES_KEPT)
def _stop_stems(language: str) -> frozenset[str]:
    words = language_pack(language).stop_words
    return frozenset(stem(piece, language) for word in words for piece in PIECE.findall(word))
