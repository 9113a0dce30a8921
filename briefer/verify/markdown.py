"""Claims of Markdown pages: a link to a place, and the words of its line before it."""

import re
from collections.abc import Iterator
from html import unescape

from briefer.text.places import PLACE
from briefer.verify.claims import Claim

LINK = re.compile(r" \[L\d{1,9}\]\((?:\.\./)?" + PLACE.pattern + r"\)")
LINKED = re.compile(  # the words themselves lead to another page; "\\]" is a bracket of the source
    r"(?<!\\)((?:\\\\)*)\]\([^()\s]*\)$"
)
ESCAPED = re.compile(r"\\(.)")


def markdown_claims(page: str) -> Iterator[Claim]:
    """Every claim of a page; escapes are undone before words are compared."""
    for number, line in enumerate(page.split("\n"), start=1):
        done = 0
        for link in LINK.finditer(line):
            before = LINKED.sub(r"\1", line[done : link.start()])
            words = unescape(ESCAPED.sub(r"\1", before))
            yield Claim(number, link[1], int(link[2]), int(link[3]), words, is_exact=False)
            done = link.end()
