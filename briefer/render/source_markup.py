"""The page of a source: its whole text, character for character, with an anchor for each place.

Everything inside the element with id "text" is the text: characters stand for themselves, markup
escaped; the few that HTML cannot hold stand as `<i data-c="code point">`.  Labels are drawn by the
style sheet from attributes, so that nothing but the text is text.
"""

import re
from collections.abc import Iterable
from html import escape

from briefer.records.analysis import Analysis
from briefer.records.article import Block
from briefer.records.briefing import Cited, shown_part
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.render.places import citable
from briefer.text.places import anchor
from briefer.text.printed import BIDI_CONTROL, REPLACEMENT, UNPRINTABLE

UNHOLDABLE = re.compile(f"{UNPRINTABLE.pattern[:-1]}\r\x0c{BIDI_CONTROL.pattern[1:]}")
READ_ROLES = frozenset({Role.BODY, Role.TITLE, Role.SUBHEAD, Role.STANDFIRST})
HIDDEN = frozenset("\r\x0c")  # nothing a reader would miss; the others are shown as U+FFFD


def source_markup(analysis: Analysis, cited: Iterable[Cited]) -> str:
    """The text of a document as HTML, each place that is cited or may be in an element of its own."""
    doc = analysis.article.document
    places = {*(one.excerpt.span for one in cited), *map(shown_part, citable(analysis))}
    opened = [(span, f'<span id="{anchor(span.start, span.end)}">') for span in places]
    opened += [
        (block.span, _block_tag(block))
        for block in analysis.article.blocks
        if block.role not in READ_ROLES
    ]
    writer = _Writer(doc.text)
    for span, tag in sorted(opened, key=lambda one: (one[0].start, -one[0].end, one[1])):
        writer.open(span, tag)
    return writer.finish()


def _block_tag(block: Block) -> str:
    label = escape(block.category or str(block.role)).replace("_", " ")
    return f'<span class="aside" data-role="{label}">'


class _Writer:
    """Writes the text once, from left to right, with elements that never cross.

    An element that would leave the one around it ends with that one: its anchor stays right.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._done = 0
        self._ends: list[int] = []
        self._line = 1
        self._out = ['<b id="L1"></b>']

    def open(self, span: Span, tag: str) -> None:
        self._close_before(span.start)
        self._write_to(span.start)
        self._ends.append(min([span.end, *self._ends[-1:]]))
        self._out.append(tag)

    def finish(self) -> str:
        self._close_before(len(self._text))
        self._write_to(len(self._text))
        return "".join(self._out)

    def _close_before(self, place: int) -> None:
        while self._ends and self._ends[-1] <= place:
            self._write_to(self._ends.pop())
            self._out.append("</span>")

    def _write_to(self, place: int) -> None:
        first, *rest = self._text[self._done : place].split("\n")
        self._out.append(_characters(first))
        for line in rest:
            self._line += 1
            self._out.append(f'\n<b id="L{self._line}"></b>{_characters(line)}')
        self._done = place


def _characters(text: str) -> str:
    return UNHOLDABLE.sub(_stand_in, escape(text, quote=False))


def _stand_in(match: re.Match[str]) -> str:
    char = match.group()
    shown = "" if char in HIDDEN or BIDI_CONTROL.match(char) else REPLACEMENT
    return f'<i data-c="{ord(char)}">{shown}</i>'
