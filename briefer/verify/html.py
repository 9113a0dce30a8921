"""Claims of HTML pages: a link to a place, and the words before it."""

import re
from collections.abc import Iterable, Iterator
from html import unescape

from briefer.text.places import PLACE
from briefer.verify.claims import Claim, Lines

LINK = re.compile(rf'<a [^<>]*?href="[^"<>]*{PLACE.pattern}"[^<>]*>')
TAG = re.compile(r"<[^<>]*>")
TITLE = re.compile(r"<title>([^<]*)</title>")
OUR_TITLES = ("Briefing of ", "Source of ")
UNTITLED_STORY = re.compile(r"Story s[0-9a-f]{8}(?:-\d+)?")  # none of whose articles has a title


def html_claims(page: str) -> Iterator[Claim]:
    """Every claim of a page.

    Words in a `q` element that ends right before the link are compared whole; without one, the text
    since the link before must end with them.
    """
    lines = Lines(page)
    done = 0
    for link in LINK.finditer(page):
        before = page[done : link.start()].rstrip().removesuffix("</a>")
        is_quoted = before.endswith("</q>")
        markup = before[before.rfind("<q") :] if is_quoted else before
        words = unescape(TAG.sub("", markup)).rstrip()
        place = (link[1], int(link[2]), int(link[3]))
        yield Claim(lines.at(link.start()), *place, words, is_exact=is_quoted)
        done = link.end()


def stray_title(page: str, claims: Iterable[Claim]) -> int | None:
    """The line of a title, which can hold no link, that is neither ours nor cited on the page."""
    found = TITLE.search(page)
    if found is None:
        return None
    title = unescape(found[1])
    if title.startswith(OUR_TITLES) or UNTITLED_STORY.fullmatch(title):
        return None
    if any(claim.words == title for claim in claims):
        return None
    return Lines(page).at(found.start())
