"""The order of the rules: who may speak for a paragraph before whom."""

from dataclasses import replace

from briefer.article.appeals import by_appeal
from briefer.article.bios import by_own_writer
from briefer.article.blocks import make_blocks
from briefer.article.container import by_container, paragraphs_of
from briefer.article.drop import by_drop
from briefer.article.explicit import by_explicit_line, by_menu, by_neighbour
from briefer.article.fields import find_bylines, title_span
from briefer.article.labelled import by_field_name, by_printed_label
from briefer.article.language import guess_language
from briefer.article.layouts import LAYOUTS, recognise
from briefer.article.letterhead import sender, subject
from briefer.article.lists import by_key_point_head, by_list_head
from briefer.article.opening import by_opening
from briefer.article.phrases import by_phrase
from briefer.article.published import find_published
from briefer.article.repeats import by_running_head, by_trail
from briefer.article.rest import by_footnote, by_place, by_pull_quote, continued
from briefer.article.sheet import Labels, Sheet
from briefer.article.sources import find_source
from briefer.lang import language_pack
from briefer.records.article import Article
from briefer.records.document import Document
from briefer.records.failure import Failure
from briefer.records.role import Role
from briefer.settings import ArticleSettings

SAMPLE_PARAGRAPHS = 100  # enough words to tell the language by
RULES = (
    by_printed_label,
    by_field_name,
    by_phrase,
    by_trail,
    by_list_head,
    by_key_point_head,
    by_explicit_line,
    by_running_head,
    by_neighbour,
    by_menu,
    by_opening,
    by_own_writer,
    by_appeal,
    by_pull_quote,
    by_footnote,
    by_place,
)


def take_apart(doc: Document, settings: ArticleSettings) -> Article | Failure:
    """The article of a document, or why there is none to read.

    Raises ConfigError for a pattern of `drop` that cannot be used.
    """
    sheet = read_sheet(doc)
    known = label(sheet, by_drop(sheet, settings.drop))
    words = _count_words(sheet, known)
    if words < settings.min_words:
        return Failure(
            doc.path,
            f"no article in it: {words} words of running text",
            "save the article's own text, or lower article.min_words",
        )
    senders = tuple(span for span in sender(sheet, known)[:1] if span)
    blocks = make_blocks(sheet, known, continued(sheet, known))
    return Article(
        doc,
        blocks,
        title=title_span(sheet, known) or subject(sheet, known),
        bylines=find_bylines(sheet, known) or senders,
        source=find_source(sheet, known, blocks),
        published=find_published(sheet, known, blocks),
        language=sheet.language,
        layout=sheet.layout,
    )


def _count_words(sheet: Sheet, known: Labels) -> int:
    return sum(sheet.paragraphs[i].words for i in known if known[i].role is Role.BODY)


def read_sheet(doc: Document) -> Sheet:
    """A document as paragraphs, with its language and layout."""
    paragraphs = tuple(paragraphs_of(doc))
    sample = " ".join(
        p.text for p in paragraphs[:SAMPLE_PARAGRAPHS] if p.role is not Role.FURNITURE
    )
    language = guess_language(sample)
    sheet = Sheet(doc, paragraphs, language_pack(language), language)
    layout = recognise(sheet)
    if layout is None:
        return sheet
    start, end = layout.body(sheet)
    return replace(sheet, layout=layout.name, body_from=start, body_to=end)


def label(sheet: Sheet, known: Labels) -> Labels:
    """A label for every paragraph: each rule speaks for those that none before it knew."""
    known = {**by_container(sheet, known), **known}
    if sheet.layout:
        known = {**LAYOUTS[sheet.layout].rule(sheet, known), **known}
    for rule in RULES:
        known = {**rule(sheet, known), **known}
    return known
