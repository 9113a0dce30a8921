"""The whole way of one file, by hand: read this first."""

from briefer.analyse import analyse
from briefer.article import take_apart
from briefer.compose import compose_article
from briefer.ingest import ingest
from briefer.rank import rank
from briefer.records.briefing import ArticleBriefing
from briefer.records.document import Document, RawFile
from briefer.records.failure import Failure
from briefer.settings import Settings


def brief_file(raw: RawFile, settings: Settings) -> tuple[ArticleBriefing | Failure, ...]:
    """A briefing or a failure for each article of one file; never empty."""
    return tuple(
        doc if isinstance(doc, Failure) else brief_document(doc, settings)
        for doc in ingest(raw, settings.ingest)
    )


def brief_document(doc: Document, settings: Settings) -> ArticleBriefing | Failure:
    """The briefing of one document."""
    article = take_apart(doc, settings.article)
    if isinstance(article, Failure):
        return article
    analysis = analyse(article, settings.analyse)
    ranking = rank(analysis, settings.rank)
    return compose_article(analysis, ranking, settings.compose)
