"""Analyses to rankings."""

from briefer.records.analysis import Analysis
from briefer.records.ranking import Ranking, Score
from briefer.records.role import Role
from briefer.settings import RankSettings


def rank(analysis: Analysis, settings: RankSettings) -> Ranking:
    """Salience of the body's sentences by the ranker of the settings, and the choice."""
    body = [s.index for s in analysis.sentences if s.role is Role.BODY and s.is_whole]
    scores = tuple(Score(index, 1 / (1 + place)) for place, index in enumerate(body))
    return Ranking(
        "news", scores, tuple(body[: settings.length]), tuple(body[: settings.key_points])
    )
