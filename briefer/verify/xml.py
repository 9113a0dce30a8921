"""Claims of feeds: a text, and the link to its place on the next line."""

import re
from collections.abc import Iterator
from html import unescape

from briefer.text.places import PLACE
from briefer.verify.claims import Claim, Lines

CITED = re.compile(rf'<(title|summary)>([^<]*)</\1>\n<link rel="via" href="{PLACE.pattern}"/>')


def xml_claims(page: str) -> Iterator[Claim]:
    """Every claim of a feed."""
    lines = Lines(page)
    for found in CITED.finditer(page):
        words, name, start, end = found.group(2, 3, 4, 5)
        yield Claim(lines.at(found.start()), name, int(start), int(end), unescape(words))
