"""The text of a source read back from its page, with the names of the places on it."""

import re
from dataclasses import dataclass
from html import unescape

MARKUP = re.compile(r'<i data-c="(\d{1,7})">[^<]*</i>|<[^<>]*>?')
BETWEEN = "\0"  # stands where markup was, so that no entity is read across it
TEXT_START = re.compile(r'<div id="text"[^<>]*>')
ID = re.compile(r'<span id="(c\d+-\d+)"')
MAX_CODE_POINT = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Source:
    """A source text, and the names of the places on its page; None where the page is not at hand."""

    text: str
    anchors: frozenset[str] | None


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
    pieces = MARKUP.split(markup.replace(BETWEEN, "\ufffd"))
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
