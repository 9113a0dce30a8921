"""What is wrong with one page of a published edition."""

import hashlib
from collections.abc import Callable, Iterator

from briefer.records.page import Finding, Page
from briefer.text.places import source_path
from briefer.verify.json import text_digest
from briefer.verify.links import local_links
from briefer.verify.page import page_findings
from briefer.verify.source import Source, read_source

ReadPage = Callable[[str], str | None]


MAX_KNOWN = 10_000  # sources kept from page to page of an edition: about 100 MB


def stored_findings(
    page: Page, read_page: ReadPage, known: dict[str, Source | None]
) -> Iterator[Finding]:
    """Findings of the page, of its links, and for a source page of the text it shows.

    `known` keeps sources by the id of their document from one page to the next.
    """

    def look_up(name: str) -> Source | None:
        if name not in known:
            if len(known) >= MAX_KNOWN:
                known.clear()
            stored = read_page(source_path(name))
            known[name] = read_source(stored) if stored is not None else None
        return known[name]

    yield from page_findings(page, look_up)
    if page.path.startswith("source/"):
        yield from _changed_text(page, read_page)
    if not page.path.endswith(".json"):
        there: dict[str, bool] = {}
        for line, target in local_links(page.path, page.text):
            if target not in there:
                there[target] = read_page(target) is not None
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
