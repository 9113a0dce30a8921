"""RSS and Atom files: every entry is an article."""

import io
from collections.abc import Iterator
from typing import Any

from briefer.ingest.archive import too_many
from briefer.ingest.days import iso_day
from briefer.ingest.draft import Draft, head
from briefer.ingest.foreign import parsing
from briefer.ingest.markup import html_events, paragraphs
from briefer.ingest.page_lines import label_lines
from briefer.records.document import Metadata, RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

NO_TEXT = "the entry has no text"
OPEN_LINK = "save the page it links to instead"


def read_feed(raw: RawFile, settings: IngestSettings) -> Iterator[Draft | Failure]:
    """The entries in the feed's order."""
    tags = raw.content.count(b"<")
    if tags > settings.max_feed_tags:
        yield Failure(
            raw.path, f"a feed of {tags:,} tags", "split it, or raise ingest.max_feed_tags"
        )
        return
    import feedparser  # noqa: PLC0415 - seldom needed

    # A stream: given bytes, the library would first try to open a file of that name.
    stream = io.BytesIO(raw.content)
    with parsing():
        feed: Any = feedparser.parse(stream, sanitize_html=False, resolve_relative_uris=False)
    entries = feed.entries
    for entry in entries[: settings.max_entries]:
        yield _article(entry, feed.feed, raw.path)
    if len(entries) > settings.max_entries:
        yield too_many(raw.path, settings)


def _article(entry: Any, feed: Any, path: str) -> Draft | Failure:  # noqa: ANN401 - feedparser's dicts
    title = _line(entry.get("title"))
    content = entry.get("content") or [{}]
    text = str(content[0].get("value") or entry.get("summary") or "")
    body = tuple(label_lines(paragraphs(html_events(text)), {title}))
    if not body:
        return Failure(path, f"{title}: {NO_TEXT}" if title else NO_TEXT, OPEN_LINK)
    when = _line(entry.get("published") or entry.get("updated"))
    names = [_line(author.get("name")) for author in entry.get("authors") or () if author]
    top = head(title, bylines=names, date=when, source=_line(feed.get("title")))
    day = iso_day(when) or _parsed_day(entry)
    metadata = Metadata(
        url=str(entry.get("link") or ""),
        published=day,
        published_how="header" if day else "",
        language=str(feed.get("language") or ""),
    )
    return Draft((*top, *body), metadata, "application/xml")


def _parsed_day(entry: Any) -> str:  # noqa: ANN401 - feedparser's dict
    """The day as the library read it, for the many forms that only it knows."""
    parsed = entry.get("published_parsed") or entry.get("updated_parsed")
    return f"{parsed[0]:04}-{parsed[1]:02}-{parsed[2]:02}" if parsed else ""


def _line(words: object) -> str:
    """A field as one line without its markup."""
    return " ".join(p.text for p in paragraphs(html_events(str(words or "")))).replace("\n", " ")
