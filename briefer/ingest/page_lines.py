"""What the paragraphs of an extracted page are: headings, repeated titles, promotion, body."""

import re
from collections.abc import Callable, Iterable, Iterator

from briefer.ingest.draft import Piece, furniture
from briefer.ingest.markup import Paragraph
from briefer.records.role import Role

HEADINGS = frozenset({"head", "h1", "h2", "h3", "h4", "h5", "h6"})
CAPTIONS = frozenset({"figcaption", "caption"})
NAVIGATION = frozenset({"nav", "footer", "aside", "form"})
TITLE_WITHIN_LINES = 4  # a page repeats its title before the first paragraphs, not later


def never(line: str) -> bool:
    """No line is surely body: the container does not tell."""
    return False


def label_lines(
    found: Iterable[Paragraph], titles: Iterable[str], *, is_body: Callable[[str], bool] = never
) -> Iterator[Piece]:
    """The paragraphs in order, each with its role; those without one that are `is_body` are body."""
    keys = {_key(title) for title in titles} - {""}
    for index, paragraph in enumerate(found):
        if index < TITLE_WITHIN_LINES and _key(paragraph.text) in keys:
            yield furniture(paragraph.text, "title")
        elif paragraph.tag in HEADINGS:
            yield Piece(paragraph.text, Role.SUBHEAD)
        elif paragraph.tag in CAPTIONS:
            yield Piece(paragraph.text, Role.CAPTION)
        elif paragraph.tag in NAVIGATION:
            yield furniture(paragraph.text, "navigation")
        else:
            yield Piece(paragraph.text, Role.BODY if is_body(paragraph.text) else None)


def _key(line: str) -> str:
    return re.sub(r"\W+", " ", line).strip().casefold()
