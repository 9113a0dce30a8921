"""Plain reading of HTML: paragraphs in order, in time proportional to the length, whatever the markup.

For clean HTML (mails, feeds, books) and for pages that the article extractor cannot take.  The
standard library's parser is quadratic on unclosed marks in Python 3.11, so tags are found by hand.
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import NamedTuple

BLOCKS = (
    "address article aside blockquote body caption center code dd details div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html item li list main nav ol p"
    " pre quote row section summary table tbody tfoot thead title tr ul"
)
BLOCK_TAGS = frozenset(BLOCKS.split())
LINE_BREAKS = frozenset({"br", "lb"})
HIDDEN = "script style noscript template svg iframe textarea select object"
SILENT_TAGS = frozenset(HIDDEN.split())
MAX_TAG_CHARS = 4096  # a longer "<…>" is text
TAG_NAME = re.compile(r"(/?)([A-Za-z][A-Za-z0-9:]{0,30})")
SPACES = re.compile(r"[ \t\r\n\f\v]+")
TAG_START = re.compile(r"[A-Za-z/!?]")
MAX_QUOTED_ENDS = 8
CELL_TAGS = frozenset({"cell", "td", "th"})
MAX_MISNESTED = 8  # open blocks that one closing tag may close
LINE_ENDS = re.compile(r" *\u2028[ \u2028]*")  # marks of <br> among folded white space


class Event(NamedTuple):
    """A piece of markup: `kind` is "start", "end" or "text"; `value` a tag name or characters."""

    kind: str
    value: str


class Paragraph(NamedTuple):
    """The text of one block element, and the name of the innermost block around it."""

    tag: str
    text: str


def paragraphs(events: Iterable[Event]) -> Iterator[Paragraph]:
    """Text of the blocks in order, white space folded, line breaks kept; no empty ones."""
    opened: list[str] = []
    buffer: list[str] = []
    for kind, value in events:
        if kind == "text":
            buffer.append(value)
        elif value in LINE_BREAKS:
            buffer.append("\u2028" * (kind == "start"))
        elif value in BLOCK_TAGS:
            yield from _flushed(buffer, opened)
            if kind == "start":
                opened.append(value)
            elif value in opened[-MAX_MISNESTED:]:
                del opened[len(opened) - 1 - opened[::-1].index(value) :]
        elif value in CELL_TAGS and kind == "end":
            buffer.append(" ")
    yield from _flushed(buffer, opened)


def _flushed(buffer: list[str], opened: list[str]) -> Iterator[Paragraph]:
    text = LINE_ENDS.sub("\n", SPACES.sub(" ", "".join(buffer))).strip()
    buffer.clear()
    if text:
        yield Paragraph(opened[-1] if opened else "p", text)


class Finder:
    """`text.find` from rising places, each mark looked for at most once over any stretch."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.known: dict[str, int] = {}

    def find(self, mark: str, place: int) -> int:
        """First place of a mark at or after `place`; the end of the text when there is none."""
        found = self.known.get(mark, -1)
        if found < place:
            found = self.text.find(mark, place)
            found = len(self.text) if found < 0 else found
            self.known[mark] = found
        return found


def html_events(text: str) -> Iterator[Event]:
    """Tags and text of HTML as they come; comments and what is not shown are left out."""
    finder, place, hidden = Finder(text), 0, ""
    while place < len(text):
        opening = finder.find("<", place)
        if opening > place and not hidden:
            yield Event("text", unescaped(text[place:opening]))
        place = end = _end_of_markup(finder, opening)
        name = TAG_NAME.match(text, opening + 1, end) if end > opening + 1 else None
        if name is None:
            if end == opening + 1 and not hidden:
                yield Event("text", "<")
            continue
        tag = name.group(2).lower()
        if hidden:
            hidden = "" if name.group(1) and tag == hidden else hidden
        elif tag in SILENT_TAGS and not name.group(1) and text[end - 2] != "/":
            hidden = tag
        else:
            yield Event("end" if name.group(1) else "start", tag)


def _end_of_markup(finder: Finder, opening: int) -> int:
    """Place after the comment or tag that begins at `opening`; after one character if it is neither."""
    text = finder.text
    if text.startswith("<!--", opening):
        end = finder.find("-->", opening + 4)
        return end + 3 if end < len(text) else opening + 4
    if not TAG_START.match(text, opening + 1):
        return min(opening + 1, len(text))
    first = end = finder.find(">", opening)
    for _ in range(MAX_QUOTED_ENDS):  # a ">" inside quotation marks does not end the tag
        if end >= len(text) or end - opening > MAX_TAG_CHARS:
            break
        inside = text[opening:end]
        if inside.count('"') % 2 == 0:
            return end + 1
        end = text.find(">", end + 1, opening + MAX_TAG_CHARS)
        end = len(text) if end < 0 else end
    return first + 1 if first - opening <= MAX_TAG_CHARS and first < len(text) else opening + 1


def unescaped(text: str) -> str:
    """The text with its entities as characters; as it stands when one is a monstrous number."""
    try:
        return unescape(text)
    except ValueError:  # a character number of more than 4,300 digits
        return text
