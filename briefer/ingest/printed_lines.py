"""Paragraphs from the lines of printed pages: titles, running heads and hyphens told by the layout."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median
from typing import NamedTuple

from briefer.ingest.draft import Piece, furniture
from briefer.records.role import Role

MIN_HEAD_PAGES = 2  # a line at the edge of so many pages is a running head
EDGE_LINES = 2  # at the top and at the bottom of a page
MIN_TITLE_RATIO = 1.25  # of a title's letters to the usual ones
MAX_SIZE_CHANGE = 1.15  # between lines of one paragraph: superscripts and capitals vary so much
MIN_INDENT_RATIO = 0.5  # of the letter size: a line so far to the right begins a paragraph
MAX_LEADING_RATIO = 1.5  # letter sizes from line to line within a paragraph
MIN_SLACK_RATIO = 3.0  # letter sizes left free at the end of a line that closes a paragraph
SENTENCE_END = tuple('.!?:”"’)')
DIGITS = re.compile(r"\d+")
FIRST_WORD = re.compile(r"^\w*")
HYPHENED = re.compile(r"(\w+)[-\u00ad]$")


class Line(NamedTuple):
    """One printed line; places in points, `top` grows upwards, `edge` is the right end of its box."""

    text: str
    size: float
    top: float
    is_first: bool  # of its box
    indent: float
    right: float
    edge: float


def pieces_of(pages: Sequence[Sequence[Line]]) -> tuple[Piece, ...]:
    """Title, running heads and paragraphs of a printed text, a paragraph over a page break as one."""
    found = tuple(_paragraphs(pages))
    first = next((i for i, piece in enumerate(found) if piece.role is Role.SUBHEAD), None)
    if first is None:
        return found
    return (*found[:first], replace(found[first], role=Role.TITLE), *found[first + 1 :])


def _paragraphs(pages: Sequence[Sequence[Line]]) -> Iterator[Piece]:
    running = _running_heads(pages)
    sizes = [line.size for page in pages for line in page]
    usual = median(sizes) if sizes else 0.0
    words = " ".join(line.text for page in pages for line in page)
    heads: list[Piece] = []
    paragraph: list[Line] = []
    for page in pages:
        for line in page:
            if _key(line) in running:
                heads.append(furniture(line.text, "page_header"))
            elif paragraph and not _continues(paragraph[-1], line):
                yield _piece(paragraph, usual, words)
                yield from heads
                paragraph, heads = [line], []
            else:
                paragraph.append(line)
    if paragraph:
        yield _piece(paragraph, usual, words)
    yield from heads


def _running_heads(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """Keys of the lines that stand at the edge of several pages."""
    seen: Counter[str] = Counter()
    for page in pages:
        by_height = sorted(page, key=lambda line: -line.top)
        edges = by_height[:EDGE_LINES] + by_height[EDGE_LINES:][-EDGE_LINES:]
        seen.update({_key(line): 1 for line in edges})
    return frozenset(key for key, count in seen.items() if count >= MIN_HEAD_PAGES)


def _key(line: Line) -> str:
    return DIGITS.sub("#", line.text)


def _continues(before: Line, line: Line) -> bool:
    """Whether a line goes on with the paragraph of the line before it."""
    small, large = sorted((before.size, line.size))
    if large > MAX_SIZE_CHANGE * small:
        return False
    is_open = not before.text.endswith(SENTENCE_END)
    if line.is_first:  # an indented first line may have a box of its own
        is_full = abs(line.edge - before.right) < MIN_SLACK_RATIO * line.size
        is_next = 0 < before.top - line.top < MAX_LEADING_RATIO * line.size
        return is_open and (line.text[0].islower() or (is_full and is_next))
    if line.indent > MIN_INDENT_RATIO * line.size:
        return is_open
    return is_open or before.edge - before.right < MIN_SLACK_RATIO * before.size


def _piece(paragraph: Sequence[Line], usual: float, words: str) -> Piece:
    text = paragraph[0].text
    for line in paragraph[1:]:
        text = _joined(text, line.text, words)
    is_title = paragraph[0].size >= MIN_TITLE_RATIO * usual
    return Piece(text, Role.SUBHEAD if is_title else None)


def _joined(text: str, line: str, words: str) -> str:
    """Two lines as one, without the hyphen between them unless the word has it elsewhere too."""
    hyphened = HYPHENED.search(text, max(0, len(text) - 60))
    if hyphened is None or not line[0].islower():
        return f"{text} {line}"
    whole = f"{hyphened.group(1)}-{FIRST_WORD.findall(line)[0]}"
    return text + line if whole in words else text[:-1] + line
