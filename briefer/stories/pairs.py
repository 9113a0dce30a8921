"""Why two articles are, or are not, one story: the numbers of the grouping itself, for one pair."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from briefer.records.story import Digest, Group
from briefer.settings import StoriesSettings
from briefer.stories.digest import unpack, unpack_terms
from briefer.stories.headlines import MIN_AGREEMENT, headline_agreement
from briefer.stories.similarity import MAX_CARRIERS, OF_HEADLINE, Pair, each, similarities, weigh


@dataclass(frozen=True, slots=True)
class Shared:
    """A term of both articles: its code, where it stands, its weight in each."""

    code: int
    is_headline: bool
    weights: tuple[float, float]

    @property
    def product(self) -> float:
        """What it adds to the likeness."""
        return self.weights[0] * self.weights[1]


@dataclass(frozen=True, slots=True)
class Judgement:
    """Two articles compared; `shared` by what they add, the most first.

    `originals` are the articles that stand for the two, which differ from them for copies; `means` are
    the mean likeness of each original to the others of its group, `across` that of the two groups.
    """

    originals: tuple[str, str]
    is_one: bool
    shared: tuple[Shared, ...]
    means: tuple[float | None, float | None]
    across: float
    rule: str

    def part(self, *, is_headline: bool) -> float:
        """What texts, or headlines, add to the likeness."""
        return sum(one.product for one in self.shared if one.is_headline is is_headline)


def judge(
    pair: tuple[Digest, Digest],
    digests: Sequence[Digest],
    groups: Sequence[Group],
    *,
    settings: StoriesSettings,
) -> Judgement:
    """Compare two articles of an edition whose `groups` were found with the same settings."""
    by_path = {one.path: one for one in digests}
    members = {path for one in groups for path in one.members}
    originals = [by_path[path] for path in sorted(members)]
    numbers = {one.path: number for number, one in enumerate(originals)}
    likeness = dict(each(similarities(originals, settings.window_days)))
    paths = [one.path for one in pair]
    homes = [next(one for one in groups if _holds(one, path)) for path in paths]
    one, other = (_original(home, path) for home, path in zip(homes, paths, strict=True))
    places = [[numbers[path] for path in home.members] for home in homes]
    across = _mean(likeness, places[0], places[1])
    shared = _shared(originals, numbers[one], numbers[other])
    own = sum(term.product for term in shared)
    if homes[0] is homes[1]:
        rule = "copies" if one == other else "joined"
    elif across >= settings.threshold:
        agreement = headline_agreement(originals)(places[0], places[1])
        rule = (
            f"headlines disagree: across the groups {agreement:.3f} of what they agree inside "
            f"the looser one, {MIN_AGREEMENT} needed"
        )
    elif own >= settings.threshold and _are_apart(
        by_path[one], by_path[other], settings.window_days
    ):
        rule = f"published more than {settings.window_days} days apart"
    else:
        rule = "below the threshold"
    return Judgement(
        originals=(one, other),
        is_one=homes[0] is homes[1],
        shared=shared,
        means=(
            _to_others(likeness, places[0], numbers[one]),
            _to_others(likeness, places[1], numbers[other]),
        ),
        across=across,
        rule=rule,
    )


def _holds(group: Group, path: str) -> bool:
    return path in group.members or any(copy.path == path for copy in group.copies)


def _original(group: Group, path: str) -> str:
    return next((copy.of for copy in group.copies if copy.path == path), path)


def _are_apart(one: Digest, other: Digest, window_days: int) -> bool:
    if not one.published or not other.published:
        return False
    days = date.fromisoformat(one.published) - date.fromisoformat(other.published)
    return abs(days.days) > window_days


def _mean(likeness: Mapping[Pair, float], left: Sequence[int], right: Sequence[int]) -> float:
    values = [likeness.get((min(pair), max(pair)), 0.0) for pair in product(left, right)]
    return sum(values) / len(values)


def _to_others(likeness: Mapping[Pair, float], members: Sequence[int], number: int) -> float | None:
    others = [other for other in members if other != number]
    return _mean(likeness, [number], others) if others else None


def _shared(digests: Sequence[Digest], one: int, other: int) -> tuple[Shared, ...]:
    rows = weigh(digests)
    weights = []
    for number in (one, other):
        mine = rows.articles == number
        compared = rows.carriers[rows.terms[mine]] <= MAX_CARRIERS
        codes = [code for code, _ in unpack_terms(digests[number].terms)]
        codes += [code | OF_HEADLINE for code in unpack(digests[number].headline)]
        in_order = zip(codes, rows.weights[mine].tolist(), compared.tolist(), strict=True)
        weights.append({code: weight for code, weight, is_used in in_order if is_used})
    found = [
        Shared(code % OF_HEADLINE, code >= OF_HEADLINE, (weight, weights[1][code]))
        for code, weight in weights[0].items()
        if code in weights[1]
    ]
    return tuple(sorted(found, key=lambda term: (-term.product, term.is_headline, term.code)))
