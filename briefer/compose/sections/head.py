"""The top of a briefing: headline, source, date, length."""

import re
from math import ceil

from briefer.compose.material import Material, field
from briefer.compose.words import as_days, counted, date_how
from briefer.records.briefing import Field, Item
from briefer.records.role import Role
from briefer.text.printed import as_printed

WORDS_A_MINUTE = 230  # silent reading of English prose, Brysbaert 2019: 238, non-fiction
WEB_ADDRESS = re.compile(r"https?://[^\s<>\"'\\]+", re.IGNORECASE)


def head(material: Material) -> tuple[Item, ...]:
    """One item: what the article is and where it comes from."""
    article = material.analysis.article
    doc = article.document
    words = body_words(material)
    fields = [
        *material.maybe("title", article.title),
        *material.maybe("source", article.source),
        *material.listed("bylines", article.bylines),
        *_published(material),
        field("words", counted(words, "word")),
        field("word_count", str(words)),
        field("minutes", f"{max(1, ceil(words / WORDS_A_MINUTE))} min"),
        field("file", as_printed(doc.path)),
        field("sha256", doc.sha256),
        field("language", article.language),
    ]
    if WEB_ADDRESS.fullmatch(doc.metadata.url):
        fields.append(field("url", doc.metadata.url))
    return (Item(tuple(fields)),)


def body_words(material: Material) -> int:
    """Words of the article proper, debris left out."""
    text = material.analysis.article.document.text
    return sum(
        len(text[block.span.start : block.span.end].split())
        for block in material.analysis.article.blocks
        if block.role is Role.BODY
    )


def _published(material: Material) -> list[Field]:
    published = material.analysis.article.published
    if published is None:
        return []
    return [
        field("date", as_days(published.date)),
        field("iso_date", published.date),
        field("date_how", date_how(published.how)),
        *material.maybe("date_words", published.span),
    ]
