"""Labelled paragraphs to blocks: labels, credits and datelines are cut where they meet."""

import re
from collections.abc import Iterator
from itertools import islice

from briefer.article.captions import credit_start
from briefer.article.sheet import Label, Labels, Sheet
from briefer.records.article import Block
from briefer.records.role import Role
from briefer.records.span import Span

DATELINE_MAX_CHARS = 90
PRINTED_LABEL = re.compile(
    r"(?P<label>[A-Z][\w /-]{2,24}?)(?: ?\.{2,})? ?:\s*(?:(?:Photo|Picture|Image|PHOTO),\s*)?"
)
CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{1,30}"
PLACE = rf"{CAPITALS}(?:, [A-Z][\w. ]{{1,20}})?"
WORD = r"[A-ZÀ-Þ][\w.'’-]+"
MIXED_PLACE = rf"{WORD}(?: {WORD}){{0,3}}(?:, {WORD}(?: {WORD}){{0,2}})?"
DAY = r"(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?)?"
MARK = r"(?: ?\([A-Z][\w./ &-]{1,40}\)| ?/ ?[A-Z][\w ]{2,30}/)"
DASH = r"\s*(?:—|–|--|-|―)\s+"
DATELINE = re.compile(
    rf"{PLACE}{DAY}\.?\s/[A-Z][\w ]{{1,30}}/\.\s+|{PLACE}{DAY}{MARK}?{DASH}|{MIXED_PLACE}{DAY}{MARK}{DASH}|\([A-Z][\w .-]{{1,30}}\)\s*(?:—|–|--|-)\s+"
)


COLON_DATELINE = re.compile(
    rf"{CAPITALS}{DAY}{MARK}?:\s+"
)  # "NEW DELHI: …"; a speaker's name looks the same
SPEAKERS_MIN = 2


def has_dateline(sheet: Sheet, index: int) -> bool:
    """Whether a paragraph opens with a place and a dash: "OSLO (ABC) —"."""
    return DATELINE.match(sheet.paragraphs[index].text[:DATELINE_MAX_CHARS]) is not None


def make_blocks(sheet: Sheet, known: Labels, continued: frozenset[int]) -> tuple[Block, ...]:
    """The blocks of all paragraphs, in order."""
    first_body = next((i for i in sorted(known) if known[i].role is Role.BODY), -1)
    blocks: list[Block] = []
    for i in range(len(sheet.paragraphs)):
        label = known[i]
        if i == first_body:
            blocks += _with_dateline(sheet, i)
        elif label.role is Role.CAPTION:
            blocks += _with_credit(sheet, i, label)
        else:
            blocks.append(
                Block(_content(sheet, i, label), label.role, label.category, i in continued)
            )
    return tuple(blocks)


def _content(sheet: Sheet, index: int, label: Label) -> Span:
    """A paragraph without the label printed before it ("Abstract:", "GRAPHIC: Photo,")."""
    span = sheet.paragraphs[index].span
    if label.role not in (Role.KEY_POINT, Role.CAPTION, Role.TITLE):
        return span
    found = PRINTED_LABEL.match(sheet.doc.text, span.start, span.end)
    is_label = (
        found and found["label"].casefold() in sheet.pack.page.labels and found.end() < span.end
    )
    return Span(found.end(), span.end) if found and is_label else span


def _is_transcript(sheet: Sheet) -> bool:
    """Whether names in capitals lead several paragraphs: speakers, not places."""
    led = (p for p in sheet.paragraphs if COLON_DATELINE.match(p.text))
    return len(list(islice(led, SPEAKERS_MIN))) == SPEAKERS_MIN


def _with_credit(sheet: Sheet, index: int, label: Label) -> Iterator[Block]:
    span = _content(sheet, index, label)
    at = credit_start(sheet.doc.text[span.start : span.end], sheet.pack.page)
    if not at:
        yield Block(span, Role.CAPTION, label.category)
        return
    end = span.start + len(sheet.doc.text[span.start : span.start + at].rstrip(" \t\xa0|–—-\r\n"))
    yield Block(Span(span.start, end), Role.CAPTION, label.category)
    yield Block(Span(span.start + at, span.end), Role.CREDIT, label.category)


def _with_dateline(sheet: Sheet, index: int) -> Iterator[Block]:
    span = sheet.paragraphs[index].span
    end = min(span.end, span.start + DATELINE_MAX_CHARS)
    found = DATELINE.match(sheet.doc.text, span.start, end)
    if not found and not _is_transcript(sheet):
        found = COLON_DATELINE.match(sheet.doc.text, span.start, end)
    if not found or found.end() >= span.end:
        yield Block(span, Role.BODY)
        return
    yield Block(Span(span.start, len(sheet.doc.text[: found.end()].rstrip())), Role.DATELINE)
    yield Block(Span(found.end(), span.end), Role.BODY)
