"""Claims of JSON pages: every {start, end, text}, and the document they speak of."""

import json
import re
from collections.abc import Iterator

from briefer.records.document import document_id
from briefer.verify.claims import Claim, Lines

STRING = r'("(?:[^"\\]|\\.)*")'
EXCERPT = re.compile(
    rf'\{{"start": (\d{{1,9}}), "end": (\d{{1,9}}), "text": {STRING}(?:, "document": {STRING})?'
)


def json_claims(page: str) -> Iterator[Claim]:
    """Every claim of a page that is JSON; ValueError for one that is none of ours."""
    own = document_id(str(_document(page).get("path", "")))
    lines = Lines(page)
    for found in EXCERPT.finditer(page):
        yield Claim(
            lines.at(found.start()),
            document_id(json.loads(found[4])) if found[4] else own,
            int(found[1]),
            int(found[2]),
            json.loads(found[3]),
            is_verbatim=True,
        )


def text_digest(page: str) -> str:
    """The digest of its document's text that an article's JSON gives; ValueError for no record of ours."""
    return str(_document(page).get("text_sha256", ""))


def _document(page: str) -> dict[str, object]:
    """What a page says of its document, {} for a page of many; ValueError for no record of ours."""
    record = json.loads(page)
    document = record.get("document", {}) if isinstance(record, dict) else None
    if not isinstance(document, dict):
        raise ValueError("no record of a page")  # noqa: TRY004 - to callers, damage of one kind
    return document
