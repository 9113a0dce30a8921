"""The likeness of articles, against the definition and against a part of the pairs."""

import math
from collections import Counter
from itertools import combinations

import pytest

from briefer.records.story import Digest
from briefer.stories.cluster import average_link
from briefer.stories.digest import LEAD_WEIGHT, pack, pack_terms, unpack, unpack_terms
from briefer.stories.similarity import (
    HEADLINE_SHARE,
    MIN_SIMILARITY,
    each,
    held_together,
    similarities,
)

WORDS = [
    "ferry",
    "tug",
    "rocks",
    "harbour",
    "council",
    "budget",
    "vote",
    "library",
    "bus",
    "strike",
    "judge",
    "trial",
]


def article(number, *, day=""):
    """An article of some of the words, some more often than others, with a headline but for every fifth."""
    counts = Counter({word: 10 * (1 + (number + n) % 4) for n, word in enumerate(WORDS)})
    for word in WORDS[number % 7 :: 3]:
        del counts[word]
    headline = pack({len(WORDS) + number % 3, number % 4}) if number % 5 else b""
    return Digest(f"{number}.txt", "", "", day, 9, pack_terms(counts), b"", headline)


ARTICLES = tuple(article(number) for number in range(12))
EMPTY = Digest("empty.txt", "", "", "", 0, b"", b"")


def vectors(digests):
    """The vectors as the documentation defines them, by hand."""
    bags = [
        (dict(unpack_terms(one.terms)), {("headline", term) for term in unpack(one.headline)})
        for one in digests
    ]
    carriers = Counter(term for text, headline in bags for term in (*text, *headline))
    idf = {term: math.log((1 + len(digests)) / (1 + n)) + 1 for term, n in carriers.items()}
    for text, headline in bags:
        weights = {t: (1 + math.log(max(n / LEAD_WEIGHT, 1))) * idf[t] for t, n in text.items()}
        words = {term: idf[term] for term in headline}
        found: dict[object, float] = {}
        for part, share in ((weights, 1 - HEADLINE_SHARE), (words, HEADLINE_SHARE)):
            length = math.hypot(*part.values()) / math.sqrt(share if text and headline else 1)
            found |= {term: weight / length for term, weight in part.items()}
        yield found


def test_likeness_is_the_cosine_of_text_and_headline():
    rows = list(vectors(ARTICLES))
    expected = {
        (i, j): sum(weight * rows[j].get(term, 0) for term, weight in rows[i].items())
        for i, j in combinations(range(len(rows)), 2)
    }
    alike = {pair: value for pair, value in expected.items() if value >= MIN_SIMILARITY}
    assert dict(each(similarities(ARTICLES, 14))) == pytest.approx(alike)


@pytest.mark.parametrize("first", range(len(ARTICLES) + 1))
def test_pairs_of_two_parts_are_the_same_as_among_all(first):
    whole = dict(each(similarities(ARTICLES, 14)))
    across = {(i, j): value for (i, j), value in whole.items() if i < first <= j}
    assert dict(each(similarities(ARTICLES, 14, first=first))) == across


def test_articles_without_words_are_like_nothing():
    assert list(each(similarities((), 14))) == []
    assert list(each(similarities((EMPTY, EMPTY), 14))) == []
    assert dict(each(similarities((EMPTY, *ARTICLES), 14))).keys() == {
        (i + 1, j + 1) for i, j in dict(each(similarities(ARTICLES, 14)))
    }


@pytest.mark.parametrize(
    ("days", "pairs"),
    [
        (("2026-11-01", "2026-11-15"), 1),
        (("2026-11-01", "2026-11-16"), 0),
        (("2026-11-16", "2026-11-01"), 0),
        (("", "2026-11-16"), 1),
        (("2026-11-16", ""), 1),
    ],
)
def test_dates_further_apart_than_the_window_are_no_pair(days, pairs):
    both = tuple(article(3, day=day) for day in days)
    assert len(similarities(both, 14).left) == pairs


@pytest.mark.parametrize("least", [0.1, 0.35, 0.5, 0.65, 0.8, 2.0])
def test_pairs_across_sets_that_no_close_pair_joins_decide_nothing(least):
    pairs = similarities(ARTICLES, 14)
    inside = held_together(pairs, len(ARTICLES), least)
    assert average_link(len(ARTICLES), each(inside), least) == average_link(
        len(ARTICLES), each(pairs), least
    )


def test_only_pairs_of_articles_held_together_are_kept():
    pairs = similarities(ARTICLES, 14)
    closest = max(each(pairs), key=lambda pair: pair[1])
    assert list(each(held_together(pairs, len(ARTICLES), closest[1]))) == [closest]
    assert list(each(held_together(pairs, len(ARTICLES), 0))) == list(each(pairs))
