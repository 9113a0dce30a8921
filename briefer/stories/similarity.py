"""How much two articles speak of the same things: sparse tf-idf cosines."""

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from briefer.records.story import Digest
from briefer.stories.digest import LEAD_WEIGHT, unpack, unpack_terms

MAX_CARRIERS = 500  # articles a term may stand in: a commoner one tells little and costs n² pairs
MIN_SIMILARITY = 0.02  # likeness of chance; pairs below it count as 0 and are not kept
HEADLINE_SHARE = 0.3  # of the likeness of two articles, the rest is that of their texts; of
# 0, 0.2, 0.3 and 0.4 the best on 35 labelled events (docs/stories.md)
OF_HEADLINE = 1 << 32  # marks a term of the headline: a word there is another term than in the text

Pair = tuple[int, int]


def similarities(digests: Sequence[Digest], window_days: int) -> Iterator[tuple[Pair, float]]:
    """Likeness of each pair (i, j), i < j, of articles that are at all alike, by place in the sequence.

    It is the cosine of their `vector`s.  Articles whose dates are more than `window_days` apart are no
    pair.
    """
    carriers: dict[int, tuple[array[int], array[float]]] = defaultdict(
        lambda: (array("I"), array("d"))
    )
    days = [_day(one.published) for one in digests]
    frequencies = frequencies_of(digests)
    for number, one in enumerate(digests):
        shared: dict[int, float] = defaultdict(float)
        for term, weight in vector(one, frequencies, len(digests)):
            if 1 < frequencies[term] <= MAX_CARRIERS:
                others, weights = carriers[term]
                for other, its_weight in zip(others, weights, strict=True):
                    shared[other] += weight * its_weight
                others.append(number)
                weights.append(weight)
        for other, likeness in sorted(shared.items()):
            is_near = (
                not (days[number] and days[other]) or abs(days[number] - days[other]) <= window_days
            )
            if is_near and likeness >= MIN_SIMILARITY:
                yield (other, number), likeness


def vector(one: Digest, frequencies: Counter[int], articles: int) -> list[tuple[int, float]]:
    """The unit vector of one article as (term, weight) by term; [] for an article without words.

    Weights are (1 + log tf) · idf with idf = log((1 + n) / (1 + df)) + 1 over the articles (Salton &
    Buckley 1988, smoothed).  Text and headline are two unit vectors side by side, scaled so that the
    headline gives HEADLINE_SHARE of a cosine; an article that has only one of them has that alone.
    """
    text = _unit(
        (term, (1 + math.log(max(count / LEAD_WEIGHT, 1))) * _idf(frequencies[term], articles))
        for term, count in unpack_terms(one.terms)
    )
    headline = headline_vector(one, frequencies, articles)
    if not (text and headline):
        return text or headline
    of_text, of_headline = math.sqrt(1 - HEADLINE_SHARE), math.sqrt(HEADLINE_SHARE)
    return [
        *((term, weight * of_text) for term, weight in text),
        *((term, weight * of_headline) for term, weight in headline),
    ]


def headline_vector(
    one: Digest, frequencies: Counter[int], articles: int
) -> list[tuple[int, float]]:
    """The unit vector of an article's headline as (term, weight) by term; [] without a headline."""
    terms = (term | OF_HEADLINE for term in unpack(one.headline))
    return _unit((term, _idf(frequencies[term], articles)) for term in terms)


def frequencies_of(digests: Sequence[Digest]) -> Counter[int]:
    """In how many of the articles each term stands."""
    found = Counter(term for one in digests for term, _ in unpack_terms(one.terms))
    found.update(term | OF_HEADLINE for one in digests for term in unpack(one.headline))
    return found


def _unit(weights: Iterator[tuple[int, float]]) -> list[tuple[int, float]]:
    kept = list(weights)
    length = math.sqrt(sum(weight * weight for _, weight in kept))
    return [(term, weight / length) for term, weight in kept]


def _idf(frequency: int, articles: int) -> float:
    return math.log((1 + articles) / (1 + frequency)) + 1


def _day(published: str) -> int:
    return date.fromisoformat(published).toordinal() if published else 0
