"""Analyses to rankings: how much each sentence matters, and which are shown."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from difflib import get_close_matches

from briefer.errors import ConfigError
from briefer.rank.candidates import find_candidates
from briefer.rank.classic import (
    by_sumy,
    score_lead,
    score_lexrank,
    score_lsa,
    score_luhn,
    score_textrank,
)
from briefer.rank.news import score_news
from briefer.rank.reading import Reading, read_for_ranking
from briefer.rank.scored import Scored
from briefer.rank.selection import remarks, select
from briefer.records.analysis import Analysis
from briefer.records.ranking import Ranking
from briefer.settings import RankSettings


@dataclass(frozen=True, slots=True)
class Ranker:
    """A way to score candidates; more than `limit` of them would take longer than a reader waits."""

    score: Callable[[Reading, RankSettings], Scored]
    limit: int = 2_000  # comparing all pairs grows with the square


RANKERS: dict[str, Ranker] = {
    "news": Ranker(score_news),
    "lexrank": Ranker(score_lexrank),
    "textrank": Ranker(score_textrank),
    "luhn": Ranker(score_luhn),
    "lsa": Ranker(score_lsa),
    "edmundson": Ranker(by_sumy("edmundson")),
    "sum-basic": Ranker(by_sumy("sum-basic"), limit=500),
    "kl": Ranker(by_sumy("kl"), limit=100),
    "reduction": Ranker(by_sumy("reduction"), limit=500),
    "lead": Ranker(score_lead),
}


def rank(analysis: Analysis, settings: RankSettings) -> Ranking:
    """Salience of the body's sentences by the ranker of the settings, and the choice.

    Raises ConfigError for a ranker that is not in RANKERS.
    """
    return rank_by(find_ranker(settings.ranker), analysis, settings)


def rank_by(ranker: Ranker, analysis: Analysis, settings: RankSettings) -> Ranking:
    """The same by a given ranker."""
    candidates = find_candidates(analysis, ranker.limit)
    if not candidates.chosen_from:
        return Ranking(settings.ranker)
    reading = read_for_ranking(analysis, candidates.chosen_from)
    ranking = select(reading, ranker.score(reading, settings), settings)
    return replace(ranking, passed=candidates.repeats + ranking.passed, remarks=remarks(candidates))


def find_ranker(name: str) -> Ranker:
    """The ranker of a name; ConfigError naming the nearest one for an unknown name."""
    if name not in RANKERS:
        near = get_close_matches(name, RANKERS, n=1, cutoff=0.0)[0]
        raise ConfigError(f"rank.ranker: no ranker {name!r}; the nearest is {near!r}")
    return RANKERS[name]
