"""Pages from templates: articles and nights in HTML and Markdown, sources in HTML."""

import json
from dataclasses import dataclass

from jinja2 import TemplateError, TemplateSyntaxError
from markupsafe import Markup

from briefer import __version__
from briefer.errors import ConfigError
from briefer.records.briefing import Section
from briefer.records.theme import Theme
from briefer.render.frame import framed
from briefer.render.html_printer import HtmlPrinter
from briefer.render.markdown_printer import MarkdownPrinter
from briefer.render.markdown_to_html import to_html
from briefer.render.templates import environment
from briefer.render.view import Printer, view_sections

FRONT_MATTER = ("file", "sha256", "language", "iso_date", "day")
FRONT_NUMBERS = ("word_count", "excerpts")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page to be made: its template, what it is called, and where the edition's folder lies from it."""

    template: str  # "article", "index" or "source"
    id: str
    root: str  # "" or "../"
    formats: tuple[str, ...]
    sections: tuple[Section, ...]


def html_page(sheet: Sheet, theme: Theme) -> str:
    """A page in HTML by the theme's template; where it has none, by way of its Markdown."""
    name = f"{sheet.template}.html.j2"
    if name in dict(theme.files):
        return _rendered(name, theme, _context(sheet, HtmlPrinter(sheet.root)))
    return framed(f"Briefing of {sheet.id}", to_html(markdown_page(sheet, theme)))


def markdown_page(sheet: Sheet, theme: Theme) -> str:
    """A page in Markdown with front matter."""
    return markdown_with(MarkdownPrinter(sheet.root), sheet, theme)


def markdown_with(printer: Printer, sheet: Sheet, theme: Theme) -> str:
    """A page by the theme's Markdown template, printed in a way of the caller's choice."""
    name = f"{sheet.template}.md.j2"
    if name not in dict(theme.files):
        raise ConfigError(f"theme {theme.name!r} has no {name}: add it, or choose another theme")
    front = {"front": _front_matter(sheet)}
    return _rendered(name, theme, _context(sheet, printer) | front)


def source_page(sheet: Sheet, text: str, theme: Theme) -> str:
    """The page of a source around its text, which is markup already."""
    name = "source.html.j2"
    if name not in dict(theme.files):
        return framed(f"Source of {sheet.id}", f'<div id="text">{text}</div>')
    markup = {"text": Markup(text)}  # noqa: S704 - source_markup escapes
    return _rendered(name, theme, _context(sheet, HtmlPrinter(sheet.root)) | markup)


def _rendered(name: str, theme: Theme, context: dict[str, object]) -> str:
    try:
        page = environment(theme).get_template(name).render(context)
    except TemplateSyntaxError as error:
        place = f"{error.name or name}, line {error.lineno}"
        raise ConfigError(f"theme {theme.name!r}, {place}: {error.message}") from error
    except TemplateError as error:
        raise ConfigError(f"theme {theme.name!r}, {name}: {error}") from error
    return page.rstrip("\n") + "\n"


def _context(sheet: Sheet, printer: Printer) -> dict[str, object]:
    sections = view_sections(sheet.sections, printer)
    return {
        "id": sheet.id,
        "root": sheet.root,
        "formats": sheet.formats,
        "version": __version__,
        "sections": sections,
        "head": sections[0].entries[0],
    }


def _front_matter(sheet: Sheet) -> list[tuple[str, Markup]]:
    """Names and values of ours for programs, as YAML; strings are quoted as in JSON, which YAML reads."""
    parts = {field.name: field.parts for field in sheet.sections[0].items[0].fields}
    words = {
        name: "".join(part for part in parts[name] if isinstance(part, str))
        for name in (*FRONT_MATTER, *FRONT_NUMBERS)
        if name in parts
    }
    values: dict[str, str | int] = {"kind": sheet.template, "id": sheet.id, **words}
    values |= {name: int(words[name].replace(",", "")) for name in FRONT_NUMBERS if name in words}
    return [
        (name, Markup(json.dumps(value, ensure_ascii=False)))  # noqa: S704 - quoted for YAML
        for name, value in values.items()
    ]
