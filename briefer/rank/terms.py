"""How likely each word, and each two words in a row, would be used in a reader's own summary."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple, TypeVar

from briefer.lang import language_pack
from briefer.rank.features import TERM_FEATURES
from briefer.rank.features.term import Terms, Words
from briefer.rank.model import BASE, Model
from briefer.rank.reading import Reading
from briefer.text.stems import stems
from briefer.text.terms import pieces_of

FADE_SENTENCES = 4.0  # after so many sentences the closeness to the top has fallen to 1/e
NEAR_SENTENCES = 40  # less than 0.0001 beyond
NEARNESS = tuple(math.exp(-place / FADE_SENTENCES) for place in range(NEAR_SENTENCES))
LANGUAGES_KEPT = 8  # stop words are stemmed once a language
Term = TypeVar("Term", bound=Words)


class Facts(NamedTuple):
    """What the article shows of a word wherever it stands."""

    is_stop: bool
    is_digit: bool
    capital_ratio: (
        float  # of its places after the first word of a sentence, the share with a capital
    )


@dataclass(frozen=True, slots=True)
class Found:
    """The stems of each candidate, and what is known of the words and the pairs asked for."""

    rows: Sequence[Sequence[str]]
    words: Terms
    pairs: Terms


def find_terms(reading: Reading, wanted: Sequence[int]) -> Found:
    """The terms of these candidates, by all their places in the article."""
    language = reading.analysis.article.language
    pieces = [candidate.pieces for candidate in reading.candidates]
    counts = Counter(chain.from_iterable(pieces))
    stem_of = dict(zip(counts, stem_pieces(counts, language), strict=True))
    rows = [list(map(stem_of.__getitem__, row)) for row in pieces]
    heads = [stem_pieces(pieces_of(text), language) for text in reading.headlines]
    own_rows = [rows[place] for place in wanted]
    words = _count_words(own_rows, counts, stem_of)
    pairs = _count_pairs(own_rows, rows)
    counts.subtract([row[0] for row in pieces if row])  # a capital there shows nothing
    facts = _find_facts(words.keys(), counts, stem_of, stops=_stop_stems(language))
    return Found(
        rows,
        _describe(
            words,
            rows,
            [(facts[word], facts[word]) for word in words],
            title=frozenset(chain.from_iterable(heads)),
            article_sentences=len(rows),
        ),
        _describe(
            pairs,
            map(pairwise, rows),
            [(facts[first], facts[last]) for first, last in pairs],
            title=frozenset(chain.from_iterable(map(pairwise, heads))),
            article_sentences=len(rows),
        ),
    )


def stem_pieces(pieces: Iterable[str], language: str) -> list[str]:
    """The stems of words as printed."""
    return stems(map(str.lower, pieces), language)


def terms_of(row: Sequence[str]) -> Iterator[Words]:
    """The words and the pairs of a row of stems."""
    return chain(row, pairwise(row))


def chances(reading: Reading, model: Model, places: Sequence[int]) -> dict[int, dict[Words, float]]:
    """For each of these candidates the probability of each of its words and pairs."""
    if not places:
        return {}
    found = find_terms(reading, places)
    known = _chances(model.words, found.words) | _chances(model.pairs, found.pairs)
    return {place: {term: known[term] for term in terms_of(found.rows[place])} for place in places}


def _chances(weights: Mapping[str, float], terms: Terms) -> dict[Words, float]:
    odds = [weights[BASE]] * len(terms.keys)
    for name, weight in weights.items():
        if name != BASE:
            values = TERM_FEATURES[name](terms)
            odds = [total + weight * value for total, value in zip(odds, values, strict=True)]
    return {term: 1 / (1 + math.exp(-total)) for term, total in zip(terms.keys, odds, strict=True)}


def _count_words(
    wanted: Iterable[Iterable[str]], counts: Mapping[str, int], stem_of: Mapping[str, str]
) -> dict[str, int]:
    """How often the article has each stem of the rows wanted, in their order; `counts` is of words as printed."""
    found = dict.fromkeys(chain.from_iterable(wanted), 0)
    for piece, count in counts.items():
        if (stem := stem_of[piece]) in found:
            found[stem] += count
    return found


def _count_pairs(
    wanted: Iterable[Sequence[str]], rows: Iterable[Sequence[str]]
) -> dict[tuple[str, str], int]:
    """The same of the pairs of the rows wanted."""
    own = dict.fromkeys(chain.from_iterable(map(pairwise, wanted)))
    followers = [row[1:] for row in rows]
    met = chain.from_iterable(map(zip, rows, followers))  # unlike pairwise, makes no tuple in vain
    counts = Counter(filter(own.__contains__, met))
    return {pair: counts[pair] for pair in own}


def _describe(
    counts: Mapping[Term, int],
    rows: Iterable[Iterable[Term]],
    facts: Sequence[tuple[Facts, Facts]],
    *,
    title: AbstractSet[Term],
    article_sentences: int,
) -> Terms:
    """What the article shows of terms, with the facts of the first and the last word of each."""
    firsts, closeness = _find_places(rows, counts.keys())
    return Terms(
        keys=tuple(counts),
        occurrences=tuple(counts.values()),
        firsts=[firsts[term] for term in counts],
        closeness=[closeness[term] for term in counts],
        stop_ratios=[(first.is_stop + last.is_stop) / 2 for first, last in facts],
        digits=[first.is_digit or last.is_digit for first, last in facts],
        capital_ratios=[max(first.capital_ratio, last.capital_ratio) for first, last in facts],
        in_title=[term in title for term in counts],
        article_sentences=article_sentences,
    )


def _find_places(
    rows: Iterable[Iterable[Term]], terms: AbstractSet[Term]
) -> tuple[dict[Term, int], dict[Term, float]]:
    """The first row of each of the terms, and how often it stands near the top."""
    firsts: dict[Term, int] = {}
    closeness = dict.fromkeys(terms, 0.0)
    missing = set(terms)
    for place, row in enumerate(rows):
        if place < NEAR_SENTENCES:
            met = terms & set(row)
            for term in met:
                closeness[term] += NEARNESS[place]
        elif missing:
            met = missing.intersection(row)
        else:
            break
        firsts.update(dict.fromkeys(met & missing, place))
        missing -= met
    return firsts, closeness


def _find_facts(
    words: AbstractSet[str],
    counts: Mapping[str, int],
    stem_of: Mapping[str, str],
    *,
    stops: frozenset[str],
) -> dict[str, Facts]:
    """What the article shows of these words; `counts` are those inside sentences, of words as printed."""
    places = dict.fromkeys(words, 0)
    capitals = dict.fromkeys(words, 0)
    for piece, count in counts.items():
        stem = stem_of[piece]
        if stem in words:
            places[stem] += count
            capitals[stem] += count * piece[0].isupper()
    return {
        word: Facts(word in stops, word.isdigit(), capitals[word] / max(1, places[word]))
        for word in words
    }


@lru_cache(maxsize=LANGUAGES_KEPT)
def _stop_stems(language: str) -> frozenset[str]:
    words = language_pack(language).stop_words
    return frozenset(stems(chain.from_iterable(map(pieces_of, words)), language))
