"""The fields of an article, read off its labelled paragraphs: title and writers."""

import re

from briefer.article.names import find_line_names, find_names, has_outlet_word, is_outlet
from briefer.article.sheet import Labels, Sheet
from briefer.records.role import Role
from briefer.records.span import Span

HINTED_NAME_MAX_WORDS = 6
LABEL_CHARS = 40
TITLE_MAX_CHARS = 400
PRINTED_LABEL = re.compile(r"(?:[A-Z]{2,3}(?=\s{2,})|[^:\n]{1,38}:)\*{0,2}\s*[\"']?")
UPDATE_SLUG = re.compile(
    r"(?:UPDATE|WRAPUP|REFILE|EXCLUSIVE|CORRECTED|RPT|LEAD)(?: ?\d{1,2})?\s?[-–:]\s?(?=\S)"
)


def title_span(sheet: Sheet, known: Labels) -> Span | None:
    """Where the title stands, without the label or the slug before it."""
    for i in sorted(known):
        if known[i].role is Role.TITLE:
            span = (
                after_label(sheet, i) if known[i].category == "label" else sheet.paragraphs[i].span
            )
            slug = UPDATE_SLUG.match(sheet.doc.text, span.start, span.end)
            return _without_paper(sheet, Span(slug.end(), span.end) if slug else span)
    return None


def _without_paper(sheet: Sheet, title: Span) -> Span:
    """A title without the paper behind a stroke: "Pier to close | The Quay Post"."""
    text = sheet.doc.text[title.start : title.end]
    if len(text) > TITLE_MAX_CHARS:
        return title
    headline, stroke, paper = text.rpartition(" | ")
    is_paper = is_outlet(paper, sheet.pack.page) and has_outlet_word(paper, sheet.pack.page)
    is_cut = bool(stroke) and is_paper and len(headline.split()) > 1
    return Span(title.start, title.start + len(headline.rstrip())) if is_cut else title


def after_label(sheet: Sheet, index: int) -> Span:
    """What stands behind the label of a "Label: value" line, or the whole of another line."""
    span = sheet.paragraphs[index].span
    head = sheet.doc.text[span.start : min(span.end, span.start + LABEL_CHARS)]
    label = PRINTED_LABEL.match(head)
    start = span.start + label.end() if label and label.end() < len(span) else span.start
    is_quoted = sheet.doc.text[span.end - 1] in "\"'" and sheet.doc.text[start - 1] in "\"'"
    return Span(start, max(span.end - is_quoted, start + 1))


def find_bylines(sheet: Sheet, known: Labels) -> tuple[Span, ...]:
    """Places of the writers' names, one a person, in order."""
    rows = sorted(i for i in known if known[i].role is Role.BYLINE)
    found = [name for i in rows for name in _names(sheet, i)]
    if not found:
        lines = sorted(
            i
            for i in known
            if known[i].role in (Role.DATE, Role.SOURCE)
            and known[i].category != "label"
            and not _is_dateline(sheet, i)
        )
        found = [
            name
            for i in lines
            for name in find_line_names(sheet.doc.text, sheet.paragraphs[i].span, sheet.pack.page)
        ]
    first: dict[str, Span] = {}
    for name in found:
        first.setdefault(sheet.doc.text[name.start : name.end].casefold(), name)
    return tuple(first.values())


def _is_dateline(sheet: Sheet, index: int) -> bool:
    """Whether a date line is a release's dateline ("PORT SALERNO, Jan. 15 --"): it names a place."""
    return sheet.paragraphs[index].text.endswith(("--", "—", "–", "-"))


def _names(sheet: Sheet, index: int) -> list[Span]:
    paragraph = sheet.paragraphs[index]
    names = list(find_names(sheet.doc.text, paragraph.span, sheet.pack.page))
    is_hinted = paragraph.role is Role.BYLINE and paragraph.words <= HINTED_NAME_MAX_WORDS
    return [paragraph.span] if is_hinted and not names else names
