"""From scores to a ranking: the summary, the key points, what was passed over."""

from dataclasses import replace
from functools import partial

from briefer.rank.candidates import Candidates
from briefer.rank.choose import Ground, choose, choose_points, improve
from briefer.rank.needs import find_needs
from briefer.rank.openings import tells_alone
from briefer.rank.reading import Reading
from briefer.rank.scored import Scored
from briefer.records.ranking import Passed, Ranking
from briefer.settings import RankSettings


def select(reading: Reading, scored: Scored, settings: RankSettings) -> Ranking:
    """The ranking of the candidates."""
    plain = _plain_ground(reading, scored)
    full = plain
    if scored.worth or settings.key_points:
        full = replace(
            plain,
            vector=reading.tf_idf.vector,
            needs=find_needs(reading),
            is_silent=partial(_is_silent, reading),
            is_sequel=partial(_is_sequel, reading),
        )
    points, passed = choose_points(full, settings.key_points)
    summary = _summary(full if scored.worth else plain, scored, settings)
    indices = [candidate.index for candidate in reading.candidates]
    return Ranking(
        ranker=settings.ranker,
        scores=scored.scores,
        summary=tuple(indices[place] for place in sorted(summary)),
        key_points=tuple(indices[place] for place in points),
        passed=tuple(Passed(indices[p.sentence], indices[p.kept], p.overlap) for p in passed),
    )


def _is_silent(reading: Reading, place: int) -> bool:
    """Whether the sentence there tells nothing alone, or goes on with what the one before tells."""
    candidate = reading.candidates[place]
    goes_on = _is_sequel(reading, place) and candidate.words[0] not in reading.words.contrasts
    return goes_on or not tells_alone(candidate.text, reading.words)


def _is_sequel(reading: Reading, place: int) -> bool:
    """Whether the sentence there opens with a word that joins it to the one before."""
    return place > 0 and reading.candidates[place].words[0] in reading.words.links


def _plain_ground(reading: Reading, scored: Scored) -> Ground:
    """The scores with nothing else to mind: no sentence needs or repeats another."""
    salience = tuple(score.salience for score in scored.scores)
    count = len(salience)
    return Ground(
        salience=salience,
        vector=lambda _: {},
        needs=(frozenset(),) * count,
        word_counts=tuple(len(candidate.words) for candidate in reading.candidates),
        order=tuple(sorted(range(count), key=lambda place: -salience[place])),
    )


def _summary(ground: Ground, scored: Scored, settings: RankSettings) -> frozenset[int]:
    max_words = settings.words or None
    count = len(ground.salience) if settings.words else settings.length
    first = choose(ground, count, max_words=max_words)
    if scored.worth is None:
        return frozenset(first)
    worth = scored.worth(sorted({*first, *scored.pool}))
    return improve(ground, first, scored.pool, worth=worth, max_words=max_words)


def remarks(candidates: Candidates) -> tuple[str, ...]:
    """What the page must say about the choice."""
    if not candidates.left_out:
        return ()
    seen = len(candidates.chosen_from) + len(candidates.repeats)
    return (f"only the first {seen:,} of {seen + candidates.left_out:,} sentences were compared",)
