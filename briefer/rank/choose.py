"""From scores to a choice: readable, without repetition, exactly as long as asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefer.rank.needs import closure
from briefer.records.ranking import Passed
from briefer.text.vectors import Vector, cosine

SAME_FACT = 0.5  # from this share of common words on, the shorter sentence tells the same fact
REDUNDANCY = 2.0  # salience (log-odds) lost by a full repeat of what is already chosen
LEAST_TERMS = 3  # sentences with fewer terms in common are not compared: too little to go by


@dataclass(frozen=True, slots=True)
class Ground:
    """What a choice is made from; all tuples in the order of the candidates."""

    salience: tuple[float, ...]
    vectors: tuple[Vector, ...]
    needs: tuple[frozenset[int], ...]
    word_counts: tuple[int, ...]


def overlap(one: Vector, other: Vector) -> float:
    """Share of the terms of the shorter of two sentences that the other one has too."""
    shorter = min(len(one), len(other))
    return len(one.keys() & other.keys()) / shorter if shorter else 0.0


def choose(ground: Ground, count: int) -> tuple[int, ...]:
    """The `count` candidates (all, if there are fewer) that say most with least repetition, best first.

    A sentence enters with all it needs; where that fits nowhere, the earliest sentence fills the place.
    """
    chosen: list[int] = []
    while len(chosen) < min(count, len(ground.salience)):
        unit = _best_unit(ground, chosen, count - len(chosen)) or _earliest(ground, chosen)
        chosen.extend(unit)
    return tuple(chosen)


def choose_words(ground: Ground, budget: int) -> tuple[int, ...]:
    """The candidates that say most within a number of words, best first; at least one."""
    chosen: list[int] = []
    left = budget
    while left > 0 and len(chosen) < len(ground.salience):
        unit = _best_unit(ground, chosen, len(ground.salience), words=left)
        if not unit:
            break
        chosen.extend(unit)
        left -= sum(ground.word_counts[place] for place in unit)
    return tuple(chosen) or choose(ground, 1)


def choose_points(ground: Ground, count: int) -> tuple[tuple[int, ...], tuple[Passed, ...]]:
    """Up to `count` candidates that each stand alone and tell different facts, best first.

    With them those passed over for one already chosen: places among the candidates, not indices.
    """
    chosen: list[int] = []
    passed: dict[int, Passed] = {}
    while len(chosen) < count:
        for place in _open(ground, chosen):
            twin = _twin(ground, place, chosen)
            if place not in passed and twin is not None:
                passed[place] = twin
        fit = [
            place
            for place in _open(ground, chosen)
            if place not in passed and ground.needs[place] <= set(chosen)
        ]
        if not fit:
            break
        chosen.append(max(fit, key=lambda place: (_gain(ground, place, chosen), -place)))
    return tuple(chosen), tuple(passed.values())


def _best_unit(
    ground: Ground, chosen: Sequence[int], room: int, *, words: int | None = None
) -> tuple[int, ...]:
    """The most telling sentence with what it needs, in document order; () when nothing fits."""
    best: tuple[float, int] | None = None
    best_unit: tuple[int, ...] = ()
    for place in _open(ground, chosen):
        unit = sorted(closure(place, ground.needs) - set(chosen))
        if len(unit) > room or _breaks(ground, unit, words):
            continue
        if any(
            overlap(ground.vectors[p], ground.vectors[c]) >= SAME_FACT for p in unit for c in chosen
        ):
            continue
        gain = sum(_gain(ground, p, chosen) for p in unit) / len(unit)
        if best is None or (gain, -place) > best:
            best, best_unit = (gain, -place), tuple(unit)
    return best_unit


def _breaks(ground: Ground, unit: Iterable[int], words: int | None) -> bool:
    return words is not None and sum(ground.word_counts[place] for place in unit) > words


def _earliest(ground: Ground, chosen: Sequence[int]) -> tuple[int, ...]:
    return (_open(ground, chosen)[0],)


def _open(ground: Ground, chosen: Sequence[int]) -> list[int]:
    return [place for place in range(len(ground.salience)) if place not in chosen]


def _gain(ground: Ground, place: int, chosen: Sequence[int]) -> float:
    """Salience less what the chosen sentences already said (maximal marginal relevance)."""
    vectors = ground.vectors
    repeated = max((cosine(vectors[place], vectors[c]) for c in chosen), default=0.0)
    return ground.salience[place] - REDUNDANCY * repeated


def _twin(ground: Ground, place: int, chosen: Sequence[int]) -> Passed | None:
    shares = [(overlap(ground.vectors[place], ground.vectors[c]), c) for c in chosen]
    share, kept = max(shares, default=(0.0, -1), key=lambda pair: pair[0])
    return Passed(place, kept, share) if share >= SAME_FACT else None
