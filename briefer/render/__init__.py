"""Briefings to pages."""

from collections.abc import Callable

from briefer.records.briefing import ArticleBriefing, EditionBriefing, StoryBriefing, cited_in
from briefer.records.page import Page
from briefer.records.theme import Theme
from briefer.render.edition_json import edition_record
from briefer.render.feed import feed
from briefer.render.json import article_record, render_json
from briefer.render.mail import mail
from briefer.render.pages import Sheet, html_page, markdown_page, source_page
from briefer.render.source_markup import source_markup
from briefer.render.story_json import story_record
from briefer.settings import RenderSettings
from briefer.text.places import source_path
from briefer.text.seal import sealed

__all__ = ["FORMATS", "render_article", "render_edition", "render_story"]

FORMATS: dict[str, Callable[[Sheet, Theme], str]] = {"html": html_page, "md": markdown_page}
"""Formats made from templates; "json" is made from the records."""


def render_article(
    briefing: ArticleBriefing, settings: RenderSettings, theme: Theme
) -> tuple[Page, ...]:
    """The pages of one article, by path: `article/‹id›` in each format, and `source/‹id›.html`.

    Raises ConfigError when the theme lacks a template.
    """
    doc = briefing.analysis.article.document
    sheet = Sheet("article", doc.id, "../", settings.formats, briefing.sections)
    text = source_markup(briefing.analysis, cited_in(briefing.sections))
    pages = [
        *_from_templates(sheet, f"article/{doc.id}", theme),
        Page(source_path(doc.id), sealed(source_page(sheet, text, theme), "html")),
    ]
    if "json" in settings.formats:
        pages.append(Page(f"article/{doc.id}.json", render_json(article_record(briefing))))
    return tuple(sorted(pages))


def render_story(
    briefing: StoryBriefing, settings: RenderSettings, theme: Theme
) -> tuple[Page, ...]:
    """The pages of one story, by path: `story/‹id›` in each format."""
    name = briefing.story.id
    sheet = Sheet("story", name, "../", settings.formats, briefing.sections)
    pages = _from_templates(sheet, f"story/{name}", theme)
    if "json" in settings.formats:
        pages.append(Page(f"story/{name}.json", render_json(story_record(briefing.story))))
    return tuple(sorted(pages))


def render_edition(
    briefing: EditionBriefing, settings: RenderSettings, theme: Theme
) -> tuple[Page, ...]:
    """The pages of one night, by path: `index` in each format, `feed.xml` and `mail.eml`."""
    sheet = Sheet("index", briefing.edition.id, "", settings.formats, briefing.sections)
    pages = _from_templates(sheet, "index", theme)
    pages.append(Page("feed.xml", sealed(feed(briefing, _best_form(settings)), "xml")))
    if "index.md.j2" in dict(theme.files):
        pages.append(Page("mail.eml", mail(sheet, briefing.edition, theme)))
    if "json" in settings.formats:
        pages.append(Page("index.json", render_json(edition_record(briefing))))
    return tuple(sorted(pages))


def _best_form(settings: RenderSettings) -> str:
    """The form that a reader opens first, of those that are made."""
    return next((form for form in (*FORMATS, "json") if form in settings.formats), "html")


def _from_templates(sheet: Sheet, stem: str, theme: Theme) -> list[Page]:
    return [
        Page(f"{stem}.{name}", sealed(make(sheet, theme), name))
        for name, make in FORMATS.items()
        if name in sheet.formats
    ]
