"""The fields of an article, read off its labelled paragraphs."""

import re
from collections.abc import Iterator
from functools import cache

from briefer.article.dates import PrintedDate, find_dates
from briefer.article.names import BETWEEN, find_names, is_outlet, is_person
from briefer.article.sheet import Labels, Sheet
from briefer.records.article import Block, Published
from briefer.records.role import Role
from briefer.records.span import Span

LINE_MAX_CHARS = 400
DATELINE_MARK = re.compile(r"[(/](?P<source>[A-Z][\w .&-]{1,30})[)/]")
SHORT_LABEL_CHARS = 40


def find_bylines(sheet: Sheet, known: Labels) -> tuple[Span, ...]:
    """Places of the writers' names, one a person, in order."""
    seen, found = set(), []
    for i in sorted(known):
        if known[i].role is Role.BYLINE:
            for name in find_names(sheet.doc.text, sheet.paragraphs[i].span, sheet.pack.page):
                key = sheet.doc.text[name.start : name.end].casefold()
                if key not in seen:
                    seen.add(key)
                    found.append(name)
    return tuple(found)


def find_source(sheet: Sheet, known: Labels, blocks: tuple[Block, ...]) -> Span | None:
    """Where the paper, agency or site is named; the most explicit place first."""
    ways = (_by_pattern, _by_labelled_line, _by_dateline_wire, _by_line, _by_late_pattern)
    for way in ways:
        found = way(sheet, known, blocks)
        if found:
            return found
    return None


def _by_pattern(sheet: Sheet, known: Labels, blocks: tuple[Block, ...]) -> Span | None:
    return _match_source(sheet, known, ("origin_line", "share"))


def _by_late_pattern(sheet: Sheet, known: Labels, blocks: tuple[Block, ...]) -> Span | None:
    found = _match_source(sheet, known, ("rights", "promo", "newsletter", "end_of_page"))
    return found or _by_agency(sheet, known, blocks)


@cache
def source_patterns(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The patterns of a language that name a source in their group."""
    return tuple(
        re.compile(p.replace(" ", r"\s+") if "(?#" in p else p, re.IGNORECASE) for p in patterns
    )


def _match_source(sheet: Sheet, known: Labels, categories: tuple[str, ...]) -> Span | None:
    for i in sorted(known):
        if known[i].category not in categories:
            continue
        span = sheet.paragraphs[i].span
        for pattern in source_patterns(sheet.pack.page.source_patterns):
            found = pattern.match(
                sheet.doc.text, span.start, min(span.end, span.start + LINE_MAX_CHARS)
            )
            if found and found["source"]:
                return Span(*found.span("source"))
    return None


def _by_labelled_line(sheet: Sheet, known: Labels, blocks: tuple[Block, ...]) -> Span | None:
    for i in sorted(known):
        if known[i].role is Role.SOURCE and known[i].category == "label":
            return after_label(sheet, i)
    return None


def after_label(sheet: Sheet, index: int) -> Span:
    """What stands behind the label of a "Label: value" line, or the whole of another line."""
    span = sheet.paragraphs[index].span
    head = sheet.doc.text[span.start : min(span.end, span.start + SHORT_LABEL_CHARS)]
    label = re.match(r"(?:[A-Z]{2,3}(?=\s{2,})|[^:\n]{1,38}:)\s*[\"']?", head)
    start = span.start + label.end() if label and label.end() < len(span) else span.start
    end = span.end - (sheet.doc.text[span.end - 1] in "\"'" and start > span.start)
    return Span(start, max(end, start + 1))


def _by_line(sheet: Sheet, known: Labels, blocks: tuple[Block, ...]) -> Span | None:
    """An outlet on a line of its own, or as a part of the byline or the date line."""
    rows = sorted(i for i in known if known[i].role in (Role.SOURCE, Role.BYLINE, Role.DATE))
    for i in sorted(rows, key=lambda i: (known[i].role is not Role.SOURCE, i)):
        for piece in _pieces(sheet, i):
            text = sheet.doc.text[piece.start : piece.end]
            words = sheet.pack.page
            if is_outlet(text, words) or (
                known[i].role is Role.SOURCE and not is_person(text, words)
            ):
                return piece
    return None


def _pieces(sheet: Sheet, index: int) -> Iterator[Span]:
    text, span = sheet.doc.text, sheet.paragraphs[index].span
    at, end = span.start, min(span.end, span.start + LINE_MAX_CHARS)
    for found in BETWEEN.finditer(text, at, end):
        if found.start() > at:
            yield Span(at, found.start())
        at = found.end()
    if at < end:
        yield Span(at, end)


def _by_agency(sheet: Sheet, known: Labels, blocks: tuple[Block, ...]) -> Span | None:
    return _dateline_mark(sheet, blocks)


def _by_dateline_wire(sheet: Sheet, known: Labels, blocks: tuple[Block, ...]) -> Span | None:
    """The wire of a press release, printed between strokes: "/NewsGrid/"."""
    for block in blocks:
        if block.role in (Role.DATELINE, Role.DATE):
            found = re.search(
                r"/\s?(?P<source>[A-Z][\w ]{2,30}?)\s?/\s*(?:--|—|–|-)",
                sheet.doc.text[block.span.start : block.span.end],
            )
            if found:
                return Span(
                    block.span.start + found.start("source"), block.span.start + found.end("source")
                )
    return None


def _dateline_mark(sheet: Sheet, blocks: tuple[Block, ...]) -> Span | None:
    for block in blocks:
        if block.role is Role.DATELINE:
            found = DATELINE_MARK.search(sheet.doc.text, block.span.start, block.span.end)
            if found:
                return Span(*found.span("source"))
    return None


def find_published(sheet: Sheet, known: Labels, blocks: tuple[Block, ...]) -> Published | None:
    """The day of publication: printed, from the container, or inferred with the words it rests on."""
    printed = _printed_date(sheet, known)
    if printed:
        return printed
    for block in blocks:
        if block.role is Role.DATELINE:
            for date in find_dates(sheet.doc.text, block.span, sheet.pack.code):
                return Published(date.iso, "printed", date.span)
    metadata = sheet.doc.metadata
    if metadata.published:
        return Published(metadata.published, metadata.published_how or "metadata")
    return _inferred_date(sheet, blocks)


def _printed_date(sheet: Sheet, known: Labels) -> Published | None:
    rows = [i for i in sorted(known) if known[i].role in (Role.DATE, Role.BYLINE, Role.SOURCE)]
    dates = [
        (i, date)
        for i in rows
        for date in find_dates(sheet.doc.text, sheet.paragraphs[i].span, sheet.pack.code)
    ]
    dates += [
        (i, date)
        for i in sorted(known)
        if known[i].category == "origin_line"
        for date in find_dates(sheet.doc.text, sheet.paragraphs[i].span, sheet.pack.code)
    ]
    if not dates:
        return None
    fresh = [(i, date) for i, date in dates if not _is_update(sheet, i, date)]
    named = [
        (i, date)
        for i, date in fresh
        if not _is_update(sheet, i, date) and _label_before(sheet, i, date)
    ]
    i, date = (named or fresh or dates)[0]
    if not fresh:
        return Published(date.iso, "inferred: update", date.span)
    return Published(date.iso, "label" if known[i].category == "label" else "printed", date.span)


def _is_update(sheet: Sheet, index: int, date: PrintedDate) -> bool:
    return _label_before(sheet, index, date) in sheet.pack.page.updated_words


def _label_before(sheet: Sheet, index: int, date: PrintedDate) -> str:
    """The nearest word before a date on its line that says what date it is; "" for none."""
    before = sheet.doc.text[sheet.paragraphs[index].span.start : date.span.start].casefold()
    words = sheet.pack.page
    printed = [word for word in (*words.published_words, *words.updated_words) if word in before]
    return max(printed, key=lambda word: (before.rfind(word) + len(word), len(word)), default="")


def _inferred_date(sheet: Sheet, blocks: tuple[Block, ...]) -> Published | None:
    """A date under a picture tells the day when nothing else does."""
    for block in blocks:
        if block.role is Role.CAPTION:
            for date in find_dates(sheet.doc.text, block.span, sheet.pack.code):
                return Published(date.iso, "inferred: caption", date.span)
    return None


def title_span(sheet: Sheet, known: Labels) -> Span | None:
    """Where the title stands."""
    for i in sorted(known):
        if known[i].role is Role.TITLE:
            return (
                after_label(sheet, i) if known[i].category == "label" else sheet.paragraphs[i].span
            )
    return None
