"""What a page claims: these words stand at that place."""

from bisect import bisect_left
from dataclasses import dataclass

from briefer.text.places import line_breaks
from briefer.text.printed import as_printed

CLOSING_MARKS = ("", "”")  # what may stand between the words and the link to their place


@dataclass(frozen=True, slots=True)
class Claim:
    """Words of a page and the place it gives for them, with the line of the page.

    `is_exact`: the words are all that stands there; else the line up to the link, which must end with
    the words of the place.  `is_verbatim`: compared as they are, else in the form in which pages print.
    """

    line: int
    document_id: str
    start: int
    end: int
    words: str
    is_exact: bool = True
    is_verbatim: bool = False


def holds(claim: Claim, there: str) -> bool:
    """Whether the words of a claim are those that stand at its place."""
    if claim.is_verbatim:
        return claim.words == there
    printed = as_printed(there)
    if claim.is_exact:
        return claim.words == printed
    return any(claim.words.endswith(printed + mark) for mark in CLOSING_MARKS)


class Lines:
    """Line numbers, from 1, of places in a page."""

    def __init__(self, page: str) -> None:
        self._breaks = line_breaks(page)

    def at(self, place: int) -> int:
        """The line a place stands on."""
        return bisect_left(self._breaks, place) + 1
