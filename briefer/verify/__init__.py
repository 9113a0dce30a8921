"""Pages to findings: every printed line against its source, every page against its seal."""

from collections.abc import Callable, Iterable

from briefer.records.document import Document
from briefer.records.page import Finding, Page
from briefer.text.places import source_path
from briefer.verify.claims import Claim
from briefer.verify.page import READERS, is_sealed, page_claims, page_findings
from briefer.verify.source import Place, Source, first_difference, place_in, read_source
from briefer.verify.stored import Stored, stored_findings

__all__ = ["READERS", "page_claims", "read_source", "verify", "verify_stored"]


def verify(pages: Iterable[Page], documents: Iterable[Document]) -> tuple[Finding, ...]:
    """What is wrong with fresh pages, by page and line; () means they may be published.

    Words are compared with the documents themselves; so is each source page among the pages.  Files
    that carry no seal are passed over.
    """
    by_path = {page.path: page for page in pages}
    sources, findings = {}, []
    for doc in documents:
        page = by_path.get(source_path(doc.id))
        shown = read_source(page.text) if page else None
        if page and (shown is None or shown.text != doc.text):
            line = first_difference(page.text, shown.text if shown else "", doc.text)
            findings.append(Finding(page.path, line, "does not show the text of its document"))
        sources[doc.id] = Source(doc.text, shown.anchors if shown else None)

    def look_up(claim: Claim) -> Place | None:
        source = sources.get(claim.document_id)
        return place_in(source, claim.start, claim.end) if source else None

    for page in by_path.values():
        findings += page_findings(page, look_up) if is_sealed(page.path) else ()
    return tuple(sorted(set(findings)))


def verify_stored(
    pages: Iterable[Page],
    read_page: Callable[[str], str | None],
    has_page: Callable[[str], bool] | None = None,
) -> tuple[Finding, ...]:
    """What is wrong with pages of a published edition, by page and line.

    `read_page` gives the text of a page of the edition by its path, None where there is none: source
    texts are read from the edition's own `source/‹id›.html`.  `has_page` tells of a page that others link to
    whether it is there; without it that page is read.  Files that carry no seal are passed over.
    """
    edition = Stored(read_page, has_page or (lambda path: read_page(path) is not None))
    sealed = (page for page in pages if is_sealed(page.path))
    return tuple(sorted({found for page in sealed for found in stored_findings(page, edition)}))
