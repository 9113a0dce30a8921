"""Claims of HTML pages: a link to a place, and the words before it."""

import re
from collections.abc import Iterable, Iterator
from html import unescape

from briefer.text.places import PLACE
from briefer.verify.claims import Claim, Lines

PIECE = re.compile(r"<[^<>]*>?|[^<]+")
HREF = re.compile(r'\shref="([^"]*)"')
TITLE = re.compile(r"<title>([^<]*)</title>")
OUR_TITLES = ("Briefing of ", "Source of ")
BLOCK_TAGS = ("<p", "<li", "<td", "<th", "<h", "<div", "<dt", "<dd", "<section", "<details", "<sum")


def html_claims(page: str) -> Iterator[Claim]:
    """Every claim of a page.

    Words in a `q` element that ends right before the link are compared whole; without one, the text
    since the last element of block kind must end with them.
    """
    lines = Lines(page)
    text, quoted, was_quoted = "", -1, False
    for piece in PIECE.finditer(page):
        markup = piece.group()
        if not markup.startswith("<"):
            text += unescape(markup)
            was_quoted = was_quoted and markup.isspace()
        elif markup.startswith(("<q>", "<q ")):
            text, quoted = "", 0
        elif markup == "</q>":
            was_quoted, quoted = quoted == 0, -1
        elif markup.startswith("<a ") and (place := _place(markup)):
            words = text.rstrip()
            yield Claim(lines.at(piece.start()), *place, words, is_exact=was_quoted)
            text, was_quoted = "", False
        elif markup.startswith(BLOCK_TAGS):
            text, was_quoted = "", False


def _place(tag: str) -> tuple[str, int, int] | None:
    href = HREF.search(tag)
    found = PLACE.search(unescape(href.group(1))) if href else None
    return (found[1], int(found[2]), int(found[3])) if found else None


def stray_title(page: str, claims: Iterable[Claim]) -> int | None:
    """The line of a title, which can hold no link, that is neither ours nor cited on the page."""
    found = TITLE.search(page)
    if found is None:
        return None
    title = unescape(found[1])
    if title.startswith(OUR_TITLES) or any(claim.words == title for claim in claims):
        return None
    return Lines(page).at(found.start())
