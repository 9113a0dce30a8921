"""What is wrong with one page of a published edition."""

import hashlib
from collections.abc import Callable, Iterator

from briefer.records.page import Finding, Page
from briefer.text.places import source_path
from briefer.verify.claims import Claim
from briefer.verify.json import text_digest
from briefer.verify.links import local_links
from briefer.verify.page import page_findings
from briefer.verify.source import Place, Source, place_in, read_source

ReadPage = Callable[[str], str | None]
HasPage = Callable[[str], bool]

MAX_SOURCES = 10_000  # kept from page to page of an edition: about 100 MB
MAX_PLACES = 500_000  # the same: about 200 MB


class Stored:
    """A published edition, with what stands at the places that its pages name.

    All forms of a page name the same places, so that each source need be read for the first alone.
    """

    def __init__(self, read_page: ReadPage, has_page: HasPage) -> None:
        self.read_page = read_page
        self.has_page = has_page
        self._sources: dict[str, Source | None] = {}
        self._places: dict[tuple[str, int, int], Place | None] = {}

    def look_up(self, claim: Claim) -> Place | None:
        """The place that a claim names, None where the edition has no such source."""
        key = (claim.document_id, claim.start, claim.end)
        if key not in self._places:
            source = self._source(claim.document_id)
            if len(self._places) >= MAX_PLACES:
                self._places.clear()
            self._places[key] = place_in(source, claim.start, claim.end) if source else None
        return self._places[key]

    def _source(self, name: str) -> Source | None:
        if name not in self._sources:
            stored = self.read_page(source_path(name))
            if len(self._sources) >= MAX_SOURCES:
                self._sources.clear()
            self._sources[name] = read_source(stored) if stored is not None else None
        return self._sources[name]


def stored_findings(page: Page, edition: Stored) -> Iterator[Finding]:
    """Findings of the page, of its links, and for a source page of the text it shows."""
    yield from page_findings(page, edition.look_up)
    if page.path.startswith("source/"):
        yield from _changed_text(page, edition.read_page)
    if not page.path.endswith(".json"):
        there: dict[str, bool] = {}
        for line, target in local_links(page.path, page.text):
            if target not in there:
                there[target] = edition.has_page(target)
            if not there[target]:
                yield Finding(page.path, line, f"links to {target}, which is not in the edition")


def _changed_text(page: Page, read_page: ReadPage) -> Iterator[Finding]:
    """A finding when the text is not the one whose digest the article's JSON holds."""
    name = page.path.removeprefix("source/").removesuffix(".html")
    record = read_page(f"article/{name}.json")
    source = read_source(page.text)
    if source is None:
        yield Finding(page.path, 1, "shows no text")
    elif record is not None:
        try:
            expected = text_digest(record)
        except ValueError:
            return  # the finding is the JSON page's own
        if hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest() != expected:
            yield Finding(page.path, 1, "shows another text than its article's JSON was made from")
