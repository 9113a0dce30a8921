"""From scores to a choice: readable, without repetition, exactly as long as asked."""

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from briefer.rank.needs import closure
from briefer.records.ranking import Passed
from briefer.text.vectors import Vector, cosine

SAME_FACT = 0.6  # from this share of common words on, the shorter sentence tells the same fact
REDUNDANCY = 2.0  # salience (log-odds) lost by a full repeat of what is already chosen
GAIN = 1e-9  # an exchange must be worth more than rounding


@dataclass(frozen=True, slots=True)
class Ground:
    """What a choice is made from; all sequences in the order of the candidates, known by their places."""

    salience: tuple[float, ...]
    vector: Callable[[int], Vector]
    needs: tuple[frozenset[int], ...]
    word_counts: tuple[int, ...]
    order: tuple[int, ...]  # places by salience, highest first, ties by place
    is_silent: Callable[[int], bool] = lambda _: False  # tells nothing alone: no key point
    is_sequel: Callable[[int], bool] = lambda _: False  # opens with "But": not the first point


def overlap(one: Vector, other: Vector) -> float:
    """Share of the terms of the shorter of two sentences that the other one has too."""
    shorter = min(len(one), len(other))
    return len(one.keys() & other.keys()) / shorter if shorter else 0.0


def choose(ground: Ground, count: int, *, max_words: int | None = None) -> tuple[int, ...]:
    """The `count` candidates that say most with least repetition, best first; fewer only if the words run out.

    A sentence enters with all it needs; where that fits nowhere, the earliest sentence fills the place.
    """
    chosen: list[int] = []
    while len(chosen) < min(count, len(ground.salience)):
        unit = _best_unit(ground, chosen, count=count, max_words=max_words)
        if not unit and chosen and max_words is not None:
            break
        chosen.extend(unit or [next(p for p in range(len(ground.salience)) if p not in chosen)])
    return tuple(chosen)


def choose_points(ground: Ground, count: int) -> tuple[tuple[int, ...], tuple[Passed, ...]]:
    """Up to `count` candidates that each stand alone and tell different facts, best first.

    With them those that would have been chosen, had they not told the fact of a better one: places among
    the candidates, not indices.
    """
    chosen = _gist(ground) if count else []
    passed: dict[int, Passed] = {}
    while len(chosen) < count:
        best, best_gain = -1, -math.inf
        for place in ground.order:
            if ground.salience[place] <= best_gain:
                break
            if place in passed or place in chosen or not _stands_alone(ground, place):
                continue
            twin = _twin(ground, place, chosen)
            if twin is not None:
                passed[place] = twin
            elif (gain := _gain(ground, place, chosen)) > best_gain:
                best, best_gain = place, gain
        if best < 0:
            break
        chosen.append(best)
    return tuple(chosen), tuple(passed.values())


def _gist(ground: Ground) -> list[int]:
    """The highest score that stands alone, if it can be one that answers to nothing before it."""
    sequels: list[int] = []
    for place in ground.order:
        if _stands_alone(ground, place):
            if not ground.is_sequel(place):
                return [place]
            sequels.append(place)
    return sequels[:1]


def _stands_alone(ground: Ground, place: int) -> bool:
    return not (ground.needs[place] or ground.is_silent(place))


def improve(
    ground: Ground,
    chosen: Collection[int],
    pool: Sequence[int],
    *,
    worth: Callable[[frozenset[int]], float],
    max_words: int | None = None,
) -> frozenset[int]:
    """The choice after the exchanges of one sentence for one of the pool that raise its worth most.

    An exchange may not break what `choose` keeps to; a choice that breaks it already is left alone.
    """
    best = frozenset(chosen)
    if not is_readable(ground, best, max_words):
        return best
    while True:
        moves = [best - {out} | {new} for out in sorted(best) for new in pool if new not in best]
        least = worth(best) + GAIN
        worths = [(total, move) for move in moves if (total := worth(move)) > least]
        worths.sort(key=lambda pair: -pair[0])
        following = next((m for _, m in worths if is_readable(ground, m, max_words)), None)
        if following is None:
            return best
        best = following


def is_readable(ground: Ground, chosen: frozenset[int], max_words: int | None) -> bool:
    """Whether all that is needed is there, no fact is told twice, and the words are not too many."""
    places = sorted(chosen)
    return (
        all(ground.needs[place] <= chosen for place in places)
        and not _too_long(ground, places, max_words)
        and not any(_twin(ground, place, places[:n]) for n, place in enumerate(places))
    )


def _best_unit(
    ground: Ground, chosen: Sequence[int], *, count: int, max_words: int | None
) -> list[int]:
    """The most telling sentence with what it needs, in document order; [] when nothing fits.

    No gain exceeds the salience, so that the search in order of salience can stop early; a sentence
    that owes its gain to a better one it needs was met there.
    """
    best_unit, best_gain = list[int](), -math.inf
    for place in ground.order:
        if ground.salience[place] <= best_gain:
            break
        if place in chosen:
            continue
        unit = sorted(closure(place, ground.needs).difference(chosen))
        if len(chosen) + len(unit) > count or _too_long(ground, [*chosen, *unit], max_words):
            continue
        gain = sum(_gain(ground, p, chosen) for p in unit) / len(unit)
        if gain > best_gain and not _repeats(ground, unit, chosen):
            best_unit, best_gain = unit, gain
    return best_unit


def _repeats(ground: Ground, unit: Sequence[int], chosen: Sequence[int]) -> bool:
    return any(_twin(ground, place, [*chosen, *unit[:n]]) for n, place in enumerate(unit))


def _too_long(ground: Ground, places: Sequence[int], max_words: int | None) -> bool:
    return max_words is not None and sum(ground.word_counts[p] for p in places) > max_words


def _gain(ground: Ground, place: int, chosen: Sequence[int]) -> float:
    """Salience less what the chosen sentences already said (maximal marginal relevance)."""
    own = ground.vector(place)
    repeated = max((cosine(own, ground.vector(c)) for c in chosen), default=0.0)
    return ground.salience[place] - REDUNDANCY * repeated


def _twin(ground: Ground, place: int, chosen: Sequence[int]) -> Passed | None:
    """The first of the chosen sentences that share most words with this one, if it is the same fact."""
    own = ground.vector(place)
    shares = [(overlap(own, ground.vector(c)), c) for c in chosen]
    share, kept = max(shares, default=(0.0, -1), key=lambda pair: pair[0])
    return Passed(place, kept, share) if share >= SAME_FACT else None
