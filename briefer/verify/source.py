"""The text of a source read back from its page, with the names of the places on it."""

import re
from dataclasses import dataclass
from html import unescape

from briefer.text.places import anchor

MARKUP = re.compile(r'<i data-c="(\d{1,7})">[^<]*</i>|<[^<>]*>?')
BETWEEN = "\0"  # stands where markup was, so that no entity is read across it
BY_NUMBER = '<i data-c="'
TEXT_START = re.compile(r'<div id="text"[^<>]*>')
ID = re.compile(r'<span id="(c\d+-\d+)"')
MAX_CODE_POINT = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Source:
    """A source text, and the names of the places on its page; None where the page is not at hand."""

    text: str
    anchors: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Place:
    """What stands at a place of a source, None beyond its text; whether its page marks the place."""

    words: str | None
    is_marked: bool


def place_in(source: Source, start: int, end: int) -> Place:
    """The place of a source from `start` to `end`."""
    return Place(
        source.text[start:end] if 0 <= start < end <= len(source.text) else None,
        source.anchors is None or anchor(start, end) in source.anchors,
    )


def read_source(page: str) -> Source | None:
    """The source of a page; None where the page has no element with id "text"."""
    start = TEXT_START.search(page)
    end = page.find("</div>", start.end()) if start else -1
    if start is None or end < 0:
        return None
    markup = page[start.end() : end]
    return Source(_text_of(markup), frozenset(ID.findall(markup)))


def _text_of(markup: str) -> str:
    """The characters that markup shows, with those that only a number can write."""
    markup = markup.replace(BETWEEN, "\ufffd")
    if BY_NUMBER not in markup:  # most pages, in half the time
        return unescape(MARKUP.sub(BETWEEN, markup)).replace(BETWEEN, "")
    pieces = MARKUP.split(markup)
    numbers = [number and chr(min(int(number), MAX_CODE_POINT)) for number in pieces[1::2]]
    texts = unescape(BETWEEN.join(pieces[::2])).split(BETWEEN)
    return texts[0] + "".join(
        (number or "") + text for number, text in zip(numbers, texts[1:], strict=True)
    )


def first_difference(page: str, shown: str, text: str) -> int:
    """The line of a source page, from 1, that shows the first character that is not the text's."""
    start = TEXT_START.search(page)
    above = page.count("\n", 0, start.end()) if start else 0
    same = next(
        (place for place, (a, b) in enumerate(zip(shown, text, strict=False)) if a != b),
        min(len(shown), len(text)),
    )
    return above + text.count("\n", 0, same) + 1
