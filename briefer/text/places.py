"""Addresses of places in source texts, as pages write and `verify` reads them."""

import re

PLACE = re.compile(r"source/([a-z0-9-]{1,80})\.html#c(\d{1,9})-(\d{1,9})")
"""The end of a link to a place: id of the document, start and end in its text."""


def line_breaks(text: str) -> tuple[int, ...]:
    """The places of the line breaks: as many lie before a place as lines do before its own."""
    return tuple(match.start() for match in re.finditer("\n", text))


def anchor(start: int, end: int) -> str:
    """Name of a place on the page of its source."""
    return f"c{start}-{end}"


def source_path(document_id: str) -> str:
    """Path of a document's source page inside the edition."""
    return f"source/{document_id}.html"
