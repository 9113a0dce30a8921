"""Analyses to briefings: sections of items."""

from briefer.records.analysis import Analysis
from briefer.records.briefing import ArticleBriefing
from briefer.records.ranking import Ranking
from briefer.settings import ComposeSettings


def compose_article(
    analysis: Analysis, ranking: Ranking, settings: ComposeSettings
) -> ArticleBriefing:
    """The briefing of one article."""
    return ArticleBriefing(analysis, ranking, ())
