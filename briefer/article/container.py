"""What the container says: hinted stretches are paragraphs with a role, the rest is read as text."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefer.article.lines import stripped
from briefer.article.paragraphs import Paragraph, describe, read_paragraphs
from briefer.article.sheet import Label, Labels, Sheet
from briefer.records.document import Document
from briefer.records.span import Span

MARK_MAX_CHARS = 60
MARK = re.compile(r"[\W_]*(?:[\w -]{1,30}:)?[\W_]*$")  # "# ", "> ", 'title: "'


def paragraphs_of(doc: Document) -> Iterator[Paragraph]:
    """All paragraphs of a document in order; a mark or label on the line of a hint lies outside."""
    at = 0
    for hint in sorted(doc.hints, key=lambda hint: hint.span):
        if hint.span.start < at:
            continue
        yield from _between(doc.text, at, hint.span.start)
        start, end = stripped(doc.text, hint.span.start, hint.span.end)
        if start < end:
            hinted = describe(doc.text, Span(start, end))
            yield replace(hinted, role=hint.role, category=hint.category)
        at = hint.span.end
    yield from _between(doc.text, at, len(doc.text))


def _between(text: str, start: int, end: int) -> Iterator[Paragraph]:
    """The paragraphs between two hints, without the marks that touch a hint on its line."""
    for paragraph in read_paragraphs(text, start, end):
        span = paragraph.span
        touches = not re.search(r"[\r\n]", text[start : span.start]) and start > 0
        touches = touches or (end < len(text) and not re.search(r"[\r\n]", text[span.end : end]))
        if not (
            touches and len(span) <= MARK_MAX_CHARS and MARK.match(text[span.start : span.end])
        ):
            yield paragraph


def by_container(sheet: Sheet, known: Labels) -> Labels:
    """Labels for the stretches the reader gave a role."""
    return {
        i: Label(paragraph.role, paragraph.category)
        for i, paragraph in enumerate(sheet.paragraphs)
        if paragraph.role is not None and i not in known
    }
