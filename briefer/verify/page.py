"""What is wrong with one page."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from briefer.records.page import Finding, Page
from briefer.text.seal import broken_line
from briefer.verify.claims import Claim, holds
from briefer.verify.html import html_claims, stray_title
from briefer.verify.json import json_claims
from briefer.verify.markdown import markdown_claims
from briefer.verify.source import Place
from briefer.verify.xml import xml_claims

LookUp: TypeAlias = Callable[[Claim], Place | None]
"""From a claim to the place that it names; None where there is no such source."""

READERS: dict[str, Callable[[str], Iterator[Claim]]] = {
    "html": html_claims,
    "md": markdown_claims,
    "json": json_claims,
    "xml": xml_claims,
}
"""How the claims of each format are read."""

SEALED = ("article/", "source/", "story/", "index.", "feed.")
"""How the paths of pages with a seal begin."""


def is_sealed(path: str) -> bool:
    """Whether a file of an edition is a page with a seal."""
    return path.startswith(SEALED) and path.rpartition(".")[2] in READERS


def page_claims(page: Page) -> tuple[Claim, ...]:
    """Every claim of a page of a known format.  Raises ValueError for JSON that is none any more."""
    return tuple(READERS[page.path.rpartition(".")[2]](page.text))


def page_findings(page: Page, look_up: LookUp) -> Iterator[Finding]:
    """A broken seal, and every claim that does not hold."""
    suffix = page.path.rpartition(".")[2]
    broken = broken_line(page.text, suffix)
    if broken is not None:
        yield Finding(page.path, broken, "changed since it was written")
    if page.path.startswith("source/"):
        return
    try:
        claims = page_claims(page)
    except ValueError as error:
        yield Finding(page.path, broken or 1, f"is no {suffix} any more: {error}")
        return
    title = stray_title(page.text, claims) if suffix == "html" else None
    if title is not None:
        yield Finding(page.path, title, "has a title that is cited nowhere on the page")
    for claim in claims:
        fault = _fault(claim, look_up(claim))
        if fault:
            yield Finding(page.path, claim.line, fault)


def _fault(claim: Claim, there: Place | None) -> str:
    """What is wrong with a claim; "" for nothing."""
    place = f"{claim.document_id} {claim.start}-{claim.end}"
    if there is None:
        return f"cites {place}, of which there is no source page"
    if there.words is None or not holds(claim, there.words):
        return f"words differ from the source at {place}"
    if not there.is_marked and not claim.is_verbatim:
        return f"leads to {place}, which the source page does not mark"
    return ""
