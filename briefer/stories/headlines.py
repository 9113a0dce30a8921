"""Whether the headlines of two groups of articles speak of one event."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

from briefer.records.story import Digest
from briefer.stories.digest import unpack

MIN_AGREEMENT = 0.5  # of 0, 0.4, 0.5 and 0.6 the best on 35 labelled events (docs/stories.md)

Numbers = Sequence[int]
_Vector = dict[int, float]


def headline_agreement(digests: Sequence[Digest]) -> Callable[[Numbers, Numbers], float]:
    """A measure for two groups of these articles by number: likeness across over that inside the looser.

    Likeness is the mean cosine of two headlines.  Writers of one event choose one set of words for it:
    two groups whose headlines agree inside but not across tell two events of one subject.
    1 where that cannot be seen: for a single article, or where no two headlines of a group are alike.
    """
    vectors = _vectors([unpack(one.headline) for one in digests])

    def agreement(left: Numbers, right: Numbers) -> float:
        if min(len(left), len(right)) == 1:
            return 1.0
        groups = [[vectors[number] for number in group] for group in (left, right)]
        inside = min(_likeness_inside(group) for group in groups)
        across = _product(*map(_added, groups)) / (len(left) * len(right))
        return across / inside if inside else 1.0

    return agreement


def _vectors(headlines: Sequence[Sequence[int]]) -> list[_Vector]:
    """Each headline as a unit vector of its terms, rare ones weighing more."""
    carriers = Counter(term for headline in headlines for term in headline)
    vectors = []
    for headline in headlines:
        rarity = {t: math.log((1 + len(headlines)) / (1 + carriers[t])) + 1 for t in headline}
        length = math.sqrt(sum(weight * weight for weight in rarity.values()))
        vectors.append({term: weight / length for term, weight in rarity.items()})
    return vectors


def _likeness_inside(group: Sequence[_Vector]) -> float:
    """Mean cosine of the pairs, by way of their sum: linear in the group."""
    total = _added(group)
    with_itself = sum(1 for vector in group if vector)
    pairs = len(group) * (len(group) - 1)
    return round(_product(total, total) - with_itself, 9) / pairs  # rounded: no words shared is 0


def _added(group: Sequence[_Vector]) -> _Vector:
    total: _Vector = defaultdict(float)
    for vector in group:
        for term, weight in vector.items():
            total[term] += weight
    return total


def _product(one: _Vector, other: _Vector) -> float:
    return sum(weight * other[term] for term, weight in one.items() if term in other)
