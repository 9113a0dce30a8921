"""How likely each word, and each two words in a row, would be used in a reader's own summary."""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
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
FAR = 40  # sentences further down add less than 0.0001 to a closeness
LANGUAGES_KEPT = 8  # stop words are stemmed once a language

Words: TypeAlias = tuple[str, ...]  # the stems of one word, or of two in a row


@dataclass(frozen=True, slots=True)
class Tally:
    """The terms of one size, a row a candidate: how often, where first, and how near the top."""

    rows: tuple[tuple[Words, ...], ...]
    counts: Mapping[Words, int]
    first: Mapping[Words, int]
    closeness: Mapping[Words, float]


@dataclass(frozen=True, slots=True)
class Terms:
    """The words and the pairs of an article, and how often each word is written with a capital."""

    words: Tally
    pairs: Tally
    capital_ratios: Mapping[str, float]
    stop_stems: frozenset[str]
    title: frozenset[Words]


def find_terms(reading: Reading) -> Terms:
    """The terms of an article's candidates."""
    language = reading.analysis.article.language
    pieces = [PIECE.findall(candidate.text) for candidate in reading.candidates]
    rows = [_stems(row, language) for row in pieces]
    return Terms(
        words=_tally([tuple((word,) for word in row) for row in rows]),
        pairs=_tally([tuple(pairwise(row)) for row in rows]),
        capital_ratios=_capital_ratios(pieces, rows),
        stop_stems=_stop_stems(language),
        title=frozenset(
            words
            for text in reading.headlines
            for words in _words_and_pairs(_stems(PIECE.findall(text), language))
        ),
    )


def describe(words: Words, terms: Terms) -> Term:
    """What the article shows of a term."""
    tally = terms.words if len(words) == 1 else terms.pairs
    return Term(
        occurrences=tally.counts[words],
        first=tally.first[words],
        closeness=tally.closeness[words],
        stop_ratio=sum(word in terms.stop_stems for word in words) / len(words),
        has_digit=any(word.isdigit() for word in words),
        capital_ratio=max(terms.capital_ratios.get(word, 0.0) for word in words),
        in_title=words in terms.title,
        article_sentences=len(tally.rows),
    )


def chances(reading: Reading, model: Model) -> Callable[[int], dict[Words, float]]:
    """A function from a candidate's place to the probability of each of its words and pairs."""
    terms = find_terms(reading)
    known: dict[Words, float] = {}

    @cache
    def of_candidate(place: int) -> dict[Words, float]:
        held = dict.fromkeys(chain(terms.words.rows[place], terms.pairs.rows[place]), 0.0)
        for words in held:
            if words not in known:
                weights = model.words if len(words) == 1 else model.pairs
                known[words] = _chance(describe(words, terms), weights)
            held[words] = known[words]
        return held

    return of_candidate


def _stems(pieces: Sequence[str], language: str) -> list[str]:
    return [stem(piece.lower(), language) for piece in pieces]


def _words_and_pairs(stems: Sequence[str]) -> Iterator[Words]:
    yield from ((word,) for word in stems)
    yield from pairwise(stems)


def _chance(term: Term, weights: Mapping[str, float]) -> float:
    odds = math.fsum(
        weight if name == BASE else weight * TERM_FEATURES[name](term)
        for name, weight in weights.items()
    )
    return 1 / (1 + math.exp(-odds))


def _tally(rows: Sequence[tuple[Words, ...]]) -> Tally:
    first: dict[Words, int] = {}
    for place in range(len(rows) - 1, -1, -1):
        first.update(dict.fromkeys(rows[place], place))
    closeness = dict.fromkeys(first, 0.0)
    for place, row in enumerate(rows[:FAR]):
        nearness = math.exp(-place / FADE_SENTENCES)
        for words in dict.fromkeys(row):
            closeness[words] += nearness
    return Tally(tuple(rows), Counter(chain.from_iterable(rows)), first, closeness)


def _capital_ratios(
    pieces: Sequence[Sequence[str]], rows: Sequence[Sequence[str]]
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
