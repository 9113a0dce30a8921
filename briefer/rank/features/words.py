"""Features of what a sentence is about: its words against the whole article's."""

import math
from operator import mul

from briefer.rank.reading import KEYWORDS, Reading

LEAST_CENTRAL = 0.8  # cosines together; up to here the scores of news articles do not change


def centrality(reading: Reading) -> list[float]:
    """Likeness to the other sentences, over that of the article's most central one (degree centrality).

    In a short text, where no sentence is much like the others, none is central.
    """
    centre = reading.centre.__getitem__  # it has every term of every vector
    sums = [
        sum(map(mul, weights, map(centre, bag))) - bool(bag)
        for bag, weights in zip(reading.bags, reading.tf_idf.weights, strict=True)
    ]
    highest = max(LEAST_CENTRAL, *sums)
    return [value / highest for value in sums]


def first_mentions(reading: Reading) -> list[float]:
    """Keywords that this sentence is the first to mention, of the 15 that a long article has."""
    wanted = set(reading.keywords)
    shares = [0.0] * len(reading.bags)
    for place, bag in enumerate(reading.bags):
        if not wanted:
            break
        met = wanted.intersection(bag)
        shares[place] = len(met) / KEYWORDS
        wanted -= met
    return shares


def keywords_held(reading: Reading) -> list[float]:
    """Keywords in this sentence, of the 15 that a long article has: the few of a short one say little."""
    return [len(reading.keywords.intersection(bag)) / KEYWORDS for bag in reading.bags]


def title_overlap(reading: Reading) -> list[float]:
    """Share of the headline's words in this sentence."""
    return _shares(reading, reading.title)


def editor_overlap(reading: Reading) -> list[float]:
    """Share of the words of the editor's own key points in this sentence."""
    return _shares(reading, reading.editor)


def frequency(reading: Reading) -> list[float]:
    """Mean logarithm of how often the sentence's words occur in the article."""
    logs = {stem: math.log(count) for stem, count in reading.counts.items()}
    return [
        sum(map(logs.__getitem__, candidate.stems)) / max(1, len(candidate.stems))
        for candidate in reading.candidates
    ]


def news(reading: Reading) -> list[float]:
    """Share of the sentence's words that no sentence before it had."""
    seen: set[str] = set()
    shares = []
    for bag in reading.bags:
        before = len(seen)
        seen.update(bag)
        shares.append((len(seen) - before) / max(1, len(bag)))
    return shares


def _shares(reading: Reading, wanted: frozenset[str]) -> list[float]:
    if not wanted:
        return [0.0] * len(reading.candidates)
    return [len(wanted.intersection(bag)) / len(wanted) for bag in reading.bags]
