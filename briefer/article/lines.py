"""Printed lines of a text, with what stands before their words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefer.records.span import Span

LINE = re.compile(r"([^\r\n\f\x0b\x85\u2028\u2029]*)(\r\n|[\r\n\f\x0b\x85\u2028\u2029]|\Z)")
MAIL_MARK = re.compile(r"[ \t]*(?:>[ \t]?)+")
HEADING = re.compile(r"(?:#{1,6}|\*{2,3})[ \t]+(?=\S)")
BULLET = re.compile(r"(?:[•▪●◦‣∙·–*+-]|&bull;|\uf0b7)[ \t\xa0]+(?=\S)")
LINK_MARK = re.compile(
    r"\[\d{1,3}(?:/\d{1,3})?\](?=[^\W\d_]|[\"'“‘])"
)  # a text browser's "[12]Home", a gallery's "[1/2]A ferry"
EMPHASIS = re.compile(r"(\*{1,3}|_{1,3})(?=\S)")
EMPHASISED = "em"
BLANK = (  # white space of every kind, and signs that print nothing
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\u200b\u200c\u200d\u2060\ufeff\u00ad\x00"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line without its margins; `mark` is "#", ">" , a bullet or "" and lies outside the span.

    `gap` counts the blank lines before it, `page` the form feeds, `indent` the blanks on its left.
    """

    span: Span
    mark: str
    indent: int
    gap: int
    page: int


def read_lines(text: str, start: int, end: int) -> Iterator[Line]:
    """The lines of text[start:end] that hold more than blanks and mail marks, in order."""
    gap, page = 0, 0
    for found in LINE.finditer(text, start, end):
        line = _line(text, found.span(1), (gap, page))
        if line is None:
            gap += found[2] not in ("", "\f") or bool(found[1])
        else:
            yield line
            gap = 0
        page += found[2] == "\f"


def _line(text: str, place: tuple[int, int], before: tuple[int, int]) -> Line | None:
    start, end = place
    margin, mark = start, ""
    if quoted := MAIL_MARK.match(text, start, end):
        start, margin, mark = quoted.end(), quoted.end(), ">"
    start, end = stripped(text, start, end)
    if start == end:
        return None
    indent = start - margin
    for pattern, name in ((HEADING, "#"), (BULLET, text[start]), (LINK_MARK, "")):
        if found := pattern.match(text, start, end):
            start, end = stripped(text, found.end(), end)
            mark = name
            break
    if mark == "-" and text.endswith(" -", start, end):  # an agency's subhead: "- Like snow -"
        end, mark = end - 2, "#"
    inner = _without_emphasis(text, start, end)
    if inner != (start, end):
        mark = mark or EMPHASISED
    return Line(Span(*inner), mark, indent, *before)


def stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of what is printed in a stretch; empty at its end where nothing is."""
    words = text[start:end]
    first = start + len(words) - len(words.lstrip(BLANK))
    return first, max(first, start + len(words.rstrip(BLANK)))


def _without_emphasis(text: str, start: int, end: int) -> tuple[int, int]:
    """Markdown's asterisks or underscores around a whole line lie outside it, like any other mark."""
    opening = EMPHASIS.match(text, start, end)
    if opening is None or len(opening[1]) * 2 >= end - start:
        return start, end
    inner = start + len(opening[1]), end - len(opening[1])
    is_whole = text[inner[1] : end] == opening[1] and text[inner[0] : inner[1]].count("*") == 0
    return inner if is_whole else (start, end)
