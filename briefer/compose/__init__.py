"""Analyses to briefings: sections of items."""

from collections.abc import Sequence

from briefer.records.analysis import Analysis
from briefer.records.briefing import ArticleBriefing, ArticleDigest, EditionBriefing
from briefer.records.edition import Edition
from briefer.records.ranking import Ranking
from briefer.settings import ComposeSettings


def compose_article(
    analysis: Analysis, ranking: Ranking, settings: ComposeSettings
) -> ArticleBriefing:
    """The briefing of one article."""
    return ArticleBriefing(analysis, ranking, ())


def digest_article(briefing: ArticleBriefing) -> ArticleDigest:
    """What the page of the night needs of one article."""
    doc = briefing.analysis.article.document
    return ArticleDigest(doc.id, doc.path, briefing.analysis.article.language, 0, 0)


def compose_edition(
    edition: Edition, digests: Sequence[ArticleDigest], settings: ComposeSettings
) -> EditionBriefing:
    """The briefing of one night; the order of `digests` is the order of the page."""
    return EditionBriefing(edition, ())
