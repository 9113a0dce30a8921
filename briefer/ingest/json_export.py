"""JSON and JSON Lines exports: every object with a text is an article (news-please, NewsAPI, feeds)."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from briefer.ingest.archive import too_many
from briefer.ingest.days import iso_day
from briefer.ingest.draft import Draft, Piece, furniture, head
from briefer.ingest.eml import text_paragraphs
from briefer.ingest.markup import html_events, paragraphs
from briefer.ingest.page_lines import label_lines
from briefer.ingest.plain import readable_text
from briefer.records.document import Metadata, RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

Json = object
CUT_MARK = re.compile(r"(?:…|\.\.\.)?\s*\[\+\d+ chars\]\s*$")
CUT = "the export holds only the beginning of the text"
MARKUP = re.compile(r"(?i)</?(?:p|div|br|h[1-6]|li|ul|blockquote)\b[^<>]{0,500}>")
MAX_CUT_MARK_CHARS = 40
MAX_DEPTH = 6  # of objects in objects around an article
CHECK_EXPORT = "check the export, or name its fields in ingest.json_text and its neighbours"


def read_json(raw: RawFile, settings: IngestSettings) -> Iterator[Draft | Failure]:
    """The articles of an export in its order."""
    decoded = readable_text(raw, settings)
    if isinstance(decoded, Failure):
        yield decoded
        return
    values = list(_values(decoded.text))
    if all(isinstance(value, Failure) for value in values):
        yield Failure(raw.path, "not valid JSON", "export it again, or save the text as .txt")
        return
    articles = list(islice(_articles(values, settings), settings.max_entries + 1))
    for item in articles[: settings.max_entries]:
        yield replace(item, path=raw.path) if isinstance(item, Failure) else _draft(item, settings)
    if len(articles) > settings.max_entries:
        yield too_many(raw.path, settings)
    if not articles:
        yield Failure(raw.path, "no object with a text in it", CHECK_EXPORT)


def _values(text: str) -> Iterator[Json]:
    """The one value of a JSON file, or the values of its lines; a failure for a line that is none."""
    try:
        yield json.loads(text, strict=False)
    except (ValueError, RecursionError):
        for number, line in enumerate(text.splitlines(), 1):
            if line.strip():
                yield _line_value(line, number)


def _line_value(line: str, number: int) -> Json:
    try:
        value: Json = json.loads(line, strict=False)
    except (ValueError, RecursionError):
        return Failure("", f"line {number} is not JSON", "export it again, one object a line")
    return value


def _articles(
    values: Iterable[Json], settings: IngestSettings, depth: int = 0
) -> Iterator[dict[str, Json] | Failure]:
    """Objects that have a text, outermost first, at any place in lists and other objects."""
    for value in values:
        if isinstance(value, Failure) or (
            isinstance(value, dict) and _first(value, settings.json_text)
        ):
            yield value
        elif depth < MAX_DEPTH and isinstance(value, dict):
            yield from _articles(value.values(), settings, depth + 1)
        elif depth < MAX_DEPTH and isinstance(value, list):
            yield from _articles(value, settings, depth + 1)


def _draft(item: dict[str, Json], settings: IngestSettings) -> Draft:
    title = _first(item, settings.json_title)
    when = _first(item, settings.json_date)
    top = head(
        title,
        bylines=_names(item, settings.json_author),
        date=when,
        source=_first(item, settings.json_source),
    )
    text = _first(item, settings.json_text)
    cut = CUT_MARK.search(text, max(0, len(text) - MAX_CUT_MARK_CHARS))
    whole = text[: cut.start()] if cut else text
    day = iso_day(when)
    return Draft(
        (*top, *_body(whole, title), *([furniture(cut.group().strip(), "cut")] if cut else [])),
        Metadata(
            url=_first(item, settings.json_url),
            published=day,
            published_how="metadata" if day else "",
            language=_first(item, settings.json_language),
        ),
        "application/json",
        repairs=(CUT,) if cut else (),
    )


def _body(text: str, title: str) -> Iterator[Piece]:
    if MARKUP.search(text):
        yield from label_lines(paragraphs(html_events(text)), {title})
    else:
        yield from (Piece(paragraph) for paragraph in text_paragraphs(text))


def _first(item: dict[str, Json], keys: Sequence[str]) -> str:
    """Words of the first of the keys that has any: a string, or the name inside an object."""
    return next((name for key in keys for name in _words(item.get(key))), "")


def _names(item: dict[str, Json], keys: Sequence[str]) -> list[str]:
    """All names under the first of the keys that has any."""
    return next((names for key in keys if (names := list(_words(item.get(key))))), [])


def _words(value: Json) -> Iterator[str]:
    for part in value if isinstance(value, list) else [value]:
        name = (part.get("name") or part.get("title")) if isinstance(part, dict) else part
        if isinstance(name, str) and name.strip():
            yield name.strip()
