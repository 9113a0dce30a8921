"""From scores to a ranking: the summary, the key points, what was passed over."""

from briefer.rank.candidates import Candidates
from briefer.rank.choose import Ground, choose, choose_points, choose_words
from briefer.rank.needs import find_needs
from briefer.rank.reading import Reading
from briefer.records.ranking import Passed, Ranking, Score
from briefer.settings import RankSettings


def select(
    reading: Reading, scores: tuple[Score, ...], settings: RankSettings, *, is_plain: bool
) -> Ranking:
    """The ranking of the candidates; a plain summary is the highest scores, whatever they say."""
    ground = Ground(
        salience=tuple(score.salience for score in scores),
        vectors=reading.vectors,
        needs=find_needs(reading),
        word_counts=tuple(len(candidate.words) for candidate in reading.candidates),
    )
    points, passed = choose_points(ground, settings.key_points)
    indices = [candidate.index for candidate in reading.candidates]
    return Ranking(
        ranker=settings.ranker,
        scores=scores,
        summary=tuple(indices[place] for place in _summary(ground, settings, is_plain=is_plain)),
        key_points=tuple(indices[place] for place in points),
        passed=tuple(Passed(indices[p.sentence], indices[p.kept], p.overlap) for p in passed),
    )


def _summary(ground: Ground, settings: RankSettings, *, is_plain: bool) -> list[int]:
    if is_plain:
        ground = plain(ground)
    if settings.words:
        return sorted(choose_words(ground, settings.words))
    return sorted(choose(ground, settings.length))


def plain(ground: Ground) -> Ground:
    """The same scores with nothing else to mind: no sentence needs or repeats another."""
    count = len(ground.salience)
    return Ground(ground.salience, ({},) * count, (frozenset(),) * count, ground.word_counts)


def remarks(candidates: Candidates) -> tuple[str, ...]:
    """What the page must say about the choice."""
    if not candidates.left_out:
        return ()
    seen = len(candidates.chosen_from) + len(candidates.repeats)
    return (f"only the first {seen:,} of {seen + candidates.left_out:,} sentences were compared",)
