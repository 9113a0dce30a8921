"""The order of the rules: who may speak for a paragraph before whom."""

from dataclasses import replace

from briefer.article.blocks import make_blocks
from briefer.article.fields import find_bylines, find_published, find_source, title_span
from briefer.article.labelled import by_printed_label
from briefer.article.language import guess_language
from briefer.article.layouts import LAYOUTS
from briefer.article.lists import by_key_point_head, by_list_head
from briefer.article.opening import by_explicit_line, by_neighbour, by_opening
from briefer.article.paragraphs import read_paragraphs
from briefer.article.phrases import by_phrase
from briefer.article.rest import by_place, by_pull_quote, continued
from briefer.article.sheet import Labels, Sheet
from briefer.lang import language_pack
from briefer.records.article import Article
from briefer.records.document import Document
from briefer.records.failure import Failure
from briefer.records.role import Role
from briefer.settings import ArticleSettings

RULES = (
    by_printed_label,
    by_phrase,
    by_list_head,
    by_key_point_head,
    by_explicit_line,
    by_neighbour,
    by_opening,
    by_pull_quote,
    by_place,
)


def take_apart(doc: Document, settings: ArticleSettings) -> Article | Failure:
    """The article of a document, or why there is none to read."""
    language = guess_language(doc.text)
    sheet = _sheet(doc, language)
    known = _label(sheet)
    blocks = make_blocks(sheet, known, continued(sheet, known))
    words = sum(sheet.paragraphs[i].words for i in known if known[i].role is Role.BODY)
    if words < settings.min_words:
        return Failure(
            doc.path,
            f"no article in it: {words} words of running text",
            "save the article's own text, or lower article.min_words",
        )
    return Article(
        doc,
        blocks,
        title=title_span(sheet, known),
        bylines=find_bylines(sheet, known),
        source=find_source(sheet, known, blocks),
        published=find_published(sheet, known, blocks),
        language=language,
        layout=sheet.layout,
    )


def _sheet(doc: Document, language: str) -> Sheet:
    paragraphs = tuple(read_paragraphs(doc.text, 0, len(doc.text)))
    sheet = Sheet(doc, paragraphs, language_pack(language))
    layout = next((name for name, layout in LAYOUTS.items() if layout.is_seen(sheet)), "")
    return replace(sheet, layout=layout)


def _label(sheet: Sheet) -> Labels:
    known: Labels = LAYOUTS[sheet.layout].rule(sheet, {}) if sheet.layout else {}
    for rule in RULES:
        known = {**rule(sheet, known), **known}
    return known
