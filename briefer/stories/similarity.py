"""How much two articles speak of the same things: sparse tf-idf cosines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from briefer.records.story import Digest
from briefer.stories.digest import LEAD_WEIGHT

MAX_CARRIERS = 500  # articles a term may stand in: a commoner one tells little and costs n² pairs
MIN_SIMILARITY = 0.02  # likeness of chance; pairs below it count as 0 and are not kept
HEADLINE_SHARE = 0.3  # of the likeness of two articles, the rest is that of their texts; of
# 0, 0.2, 0.3 and 0.4 the best on 35 labelled events (docs/stories.md)
OF_HEADLINE = 1 << 32  # marks a term of the headline: a word there is another term than in the text

Pair = tuple[int, int]
Whole = NDArray[np.int64]
Real = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of articles, row by row: number of the article, number of the term, weight.

    `carriers` counts the articles with each term.  Rows are in order of the articles.
    """

    articles: Whole
    terms: Whole
    weights: Real
    carriers: Whole


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of articles by number, `left` below `right`, and how alike they are; by `right`, then `left`."""

    left: Whole
    right: Whole
    likeness: Real


def each(pairs: Pairs) -> Iterator[tuple[Pair, float]]:
    """The pairs one by one."""
    both = zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)
    return zip(both, pairs.likeness.tolist(), strict=True)


def held_together(pairs: Pairs, count: int, least: float) -> Pairs:
    """Those of the pairs that lie inside a set of articles, of so many, which pairs of `least` hold together.

    Two articles of different sets are less alike than that, and so is the mean of any that lie across.
    """
    homes = list(range(count))

    def home(number: int) -> int:
        while homes[number] != number:
            homes[number] = number = homes[homes[number]]
        return number

    is_close = pairs.likeness >= least
    for left, right in zip(
        pairs.left[is_close].tolist(), pairs.right[is_close].tolist(), strict=True
    ):
        homes[home(right)] = home(left)
    sets = np.array([home(number) for number in range(count)], dtype=np.int64)
    is_inside = sets[pairs.left] == sets[pairs.right]
    return Pairs(pairs.left[is_inside], pairs.right[is_inside], pairs.likeness[is_inside])


def similarities(digests: Sequence[Digest], window_days: int, *, first: int | None = None) -> Pairs:
    """Likeness of each pair of articles that are at all alike, by place in the sequence.

    It is the cosine of their vectors in `weigh`.  Articles whose dates are more than `window_days` apart
    are no pair.  With `first`, only pairs of one of so many first articles with one of the rest.
    """
    rows = weigh(digests)
    is_shared = ((rows.carriers > 1) & (rows.carriers <= MAX_CARRIERS))[rows.terms]
    articles, terms, weights = (
        column[is_shared] for column in (rows.articles, rows.terms, rows.weights)
    )
    ends = np.searchsorted(articles, np.arange(len(digests) + 1))
    known = ends[len(digests) if first is None else first]
    order = np.argsort(terms[:known], kind="stable")  # by term, of each its carriers in order
    carried = np.searchsorted(terms[:known][order], np.arange(len(rows.carriers) + 1))
    if first is None:
        stops = np.empty(len(terms), dtype=np.int64)
        stops[order] = np.arange(len(terms))  # the carriers before the article itself
    else:
        stops = carried[terms + 1]
    starts = carried[terms]
    carriers, weights_there = articles[:known][order], weights[:known][order]
    days = np.array([_day(one.published) for one in digests], dtype=np.int64)
    found: list[tuple[Whole, Real]] = []
    for number in range(first or 0, len(digests)):
        mine = slice(ends[number], ends[number + 1])
        places, counts = _ranges(starts[mine], stops[mine])
        products = np.repeat(weights[mine], counts) * weights_there[places]
        # added term by term in their order: no sum depends on what else is compared
        likeness = np.bincount(carriers[places], products).astype(np.float64, copy=False)
        alike = np.flatnonzero(likeness >= MIN_SIMILARITY)
        if days[number]:
            apart = np.abs(days[alike] - days[number])
            alike = alike[(days[alike] == 0) | (apart <= window_days)]
        found.append((alike, likeness[alike]))
    return Pairs(
        np.concatenate([np.empty(0, dtype=np.int64), *(alike for alike, _ in found)]),
        np.repeat(np.arange(first or 0, len(digests)), [len(alike) for alike, _ in found]),
        np.concatenate([np.empty(0), *(likeness for _, likeness in found)]),
    )


def weigh(digests: Sequence[Digest]) -> Terms:
    """Every article as a unit vector of its terms.

    Weights are (1 + log tf) · idf with idf = log((1 + n) / (1 + df)) + 1 over the articles (Salton &
    Buckley 1988, smoothed).  Text and headline are two unit vectors side by side, scaled so that the
    headline gives HEADLINE_SHARE of a cosine; an article that has only one of them has that alone.
    """
    text, counts = _unpacked([one.terms for one in digests], 2)
    text_of = np.repeat(np.arange(len(digests)), counts)
    frequencies = 1 + np.log(np.maximum(text[:, 1] / LEAD_WEIGHT, 1))
    headline, counts = _unpacked([one.headline for one in digests], 1)
    headline_of = np.repeat(np.arange(len(digests)), counts)
    _, terms, carriers = np.unique(
        np.concatenate((text[:, 0], headline[:, 0] | OF_HEADLINE)),
        return_inverse=True,
        return_counts=True,
    )
    rarity = np.log((1 + len(digests)) / (1 + carriers)) + 1
    in_text, in_headline = terms[: len(text)], terms[len(text) :]
    of_text = _units(text_of, frequencies * rarity[in_text], len(digests))
    of_headline = _units(headline_of, rarity[in_headline], len(digests))
    has_both = np.isin(np.arange(len(digests)), text_of) & np.isin(
        np.arange(len(digests)), headline_of
    )
    of_text *= np.where(has_both, np.sqrt(1 - HEADLINE_SHARE), 1)[text_of]
    of_headline *= np.where(has_both, np.sqrt(HEADLINE_SHARE), 1)[headline_of]
    articles = np.concatenate((text_of, headline_of))
    order = np.argsort(articles, kind="stable")
    weights = np.concatenate((of_text, of_headline))
    return Terms(articles[order], terms[order], weights[order], carriers)


def _unpacked(packed: Sequence[bytes], columns: int) -> tuple[Whole, Whole]:
    """Rows of numbers below 2**32, one article's after the other's, and how many each article has."""
    rows = np.frombuffer(b"".join(packed), dtype=np.uint32).astype(np.int64).reshape(-1, columns)
    return rows, np.array([len(one) // (4 * columns) for one in packed], dtype=np.int64)


def _units(articles: Whole, weights: Real, count: int) -> Real:
    lengths = np.sqrt(np.bincount(articles, weights * weights, minlength=count))
    return weights / lengths[articles]


def _ranges(starts: Whole, ends: Whole) -> tuple[Whole, Whole]:
    """The numbers of several ranges, one range after the other, and how many each has."""
    counts = ends - starts
    done = np.cumsum(counts)
    total = int(done[-1]) if len(done) else 0
    return np.arange(total) + np.repeat(starts - done + counts, counts), counts


def _day(published: str) -> int:
    return date.fromisoformat(published).toordinal() if published else 0
