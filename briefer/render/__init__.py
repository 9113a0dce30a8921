"""Briefings to pages."""

from briefer.records.briefing import ArticleBriefing, EditionBriefing
from briefer.records.page import Page
from briefer.records.theme import Theme
from briefer.render.json import article_record, render_json
from briefer.settings import RenderSettings


def render_article(
    briefing: ArticleBriefing, settings: RenderSettings, theme: Theme
) -> tuple[Page, ...]:
    """The pages of one article, by path: `article/‹id›` in each format, and `source/‹id›.html`."""
    doc = briefing.analysis.article.document
    return (Page(f"article/{doc.id}.json", render_json(article_record(briefing))),)


def render_edition(
    briefing: EditionBriefing, settings: RenderSettings, theme: Theme
) -> tuple[Page, ...]:
    """The pages of one night, by path: `index` in each format."""
    return ()
