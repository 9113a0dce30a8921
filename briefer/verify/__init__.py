"""Pages to findings: every printed line against its source."""

from collections.abc import Callable, Iterable

from briefer.records.document import Document
from briefer.records.page import Finding, Page


def verify(pages: Iterable[Page], documents: Iterable[Document]) -> tuple[Finding, ...]:
    """What is wrong with fresh pages, by page and line; () means they may be published."""
    return ()


def verify_stored(
    pages: Iterable[Page], read_page: Callable[[str], str | None]
) -> tuple[Finding, ...]:
    """What is wrong with pages of a published edition, by page and line.

    `read_page` gives the text of a page of the edition by its path, None where there is none: the
    source texts are read from the edition's own `source/‹id›.html`.
    """
    return ()
