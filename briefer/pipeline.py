"""The whole way of one file, by hand: read this first.

Many articles meet in the shell, which keeps them on disk so that memory does not grow with them:
`shell/work.py` briefs and digests each file, `shell/plots.py` groups the digests, `shell/tales.py`
tells each group and comes back here for its pages, and `shell/edition.py` for those of the night.
"""

from collections.abc import Sequence

from briefer.analyse import analyse
from briefer.article import split_articles, take_apart
from briefer.compose import compose_article, compose_edition
from briefer.compose.story import compose_story, digest_story
from briefer.ingest import ingest
from briefer.rank import rank
from briefer.records.briefing import ArticleBriefing, ArticleDigest, StoryDigest, Told
from briefer.records.document import Document, RawFile
from briefer.records.edition import Edition
from briefer.records.failure import Failure
from briefer.records.page import Finding, Page
from briefer.records.story import Story
from briefer.records.theme import Theme
from briefer.render import render_article, render_edition, render_story
from briefer.settings import Settings
from briefer.verify import verify


def brief_file(raw: RawFile, settings: Settings) -> tuple[ArticleBriefing | Failure, ...]:
    """A briefing or a failure for each article of one file; never empty."""
    return tuple(
        doc if isinstance(doc, Failure) else brief_document(doc, settings)
        for read in ingest(raw, settings.ingest)
        for doc in ((read,) if isinstance(read, Failure) else split_articles(read))
    )


def brief_document(doc: Document, settings: Settings) -> ArticleBriefing | Failure:
    """The briefing of one document."""
    article = take_apart(doc, settings.article)
    if isinstance(article, Failure):
        return article
    analysis = analyse(article, settings.analyse)
    ranking = rank(analysis, settings.rank)
    return compose_article(analysis, ranking, settings.compose)


def proven_pages(
    briefing: ArticleBriefing, settings: Settings, theme: Theme
) -> tuple[tuple[Page, ...], tuple[Finding, ...]]:
    """The pages of one article, and what is wrong with them: pages with a finding are not written."""
    pages = render_article(briefing, settings.render, theme)
    return pages, verify(pages, (briefing.analysis.article.document,))


def brief_story(
    story: Story, *, settings: Settings, theme: Theme
) -> tuple[StoryDigest, tuple[Page, ...], tuple[Finding, ...]]:
    """What the night needs of a story, its pages, and what is wrong with them.

    A story of one article has no page of its own: the article's page tells it.
    """
    briefing = compose_story(story, settings.compose)
    digest = digest_story(briefing)
    if len(digest.members) == 1:
        return digest, (), ()
    pages = render_story(briefing, settings.render, theme)
    documents = (one.analysis.article.document for one in story.members)
    return digest, pages, verify(pages, documents)


def brief_edition(
    night: tuple[Edition, Told],
    digests: Sequence[ArticleDigest],
    *,
    settings: Settings,
    theme: Theme,
) -> tuple[Page, ...]:
    """The pages of the night; the order of `digests` is the order of the page."""
    edition, told = night
    briefing = compose_edition(edition, digests, settings.compose, told=told)
    return render_edition(briefing, settings.render, theme)
