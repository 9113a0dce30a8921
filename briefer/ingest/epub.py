"""Electronic books: every chapter with enough text is an article."""

from collections.abc import Iterator
from posixpath import dirname, join, normpath
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from briefer.ingest.archive import member, members
from briefer.ingest.days import iso_day
from briefer.ingest.decode import decode
from briefer.ingest.draft import Draft, count_words, head
from briefer.ingest.markup import Paragraph, html_events, paragraphs
from briefer.ingest.page_lines import HEADINGS, label_lines
from briefer.ingest.xml_tree import attribute, local, parse_xml, texts
from briefer.records.document import Metadata, RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

CONTAINER = "META-INF/container.xml"
ENCRYPTION = "META-INF/encryption.xml"
SAVE_OPEN = "save it from a program that may open it"
PROTECTED = "protected against copying (encrypted)"


def read_epub(raw: RawFile, settings: IngestSettings) -> Iterator[Draft | Failure]:
    """The chapters in reading order; shorter ones (cover, contents) are passed over."""
    package_name = _package_name(parse_xml(member(raw.content, CONTAINER, settings)))
    package = parse_xml(member(raw.content, package_name, settings))
    encrypted = member(raw.content, ENCRYPTION, settings).decode("utf-8", "replace")
    book = texts(package)
    names = _spine(package, dirname(package_name))[: settings.max_entries]
    for name, content in zip(names, members(raw.content, names, settings), strict=True):
        if name in encrypted:
            yield Failure(raw.path, f"{name}: {PROTECTED}", SAVE_OPEN)
            continue
        chapter = _chapter(tuple(paragraphs(html_events(decode(content).text))), book)
        if count_words(chapter.pieces) >= settings.min_words:
            yield chapter


def _package_name(container: Element) -> str:
    roots = (e for e in container.iter() if local(e.tag) == "rootfile")
    return next((attribute(root, "full-path") for root in roots), "")


def _spine(package: Element, folder: str) -> list[str]:
    """Names of the members in reading order, each once."""
    items = {
        attribute(e, "id"): normpath(join(folder, unquote(attribute(e, "href"))))
        for e in package.iter()
        if local(e.tag) == "item"
    }
    order = (attribute(e, "idref") for e in package.iter() if local(e.tag) == "itemref")
    return list(dict.fromkeys(items[key] for key in order if key in items))


def _chapter(found: tuple[Paragraph, ...], book: dict[str, str]) -> Draft:
    """One chapter: its first heading is the title; author, date and language are the book's."""
    title = next((p.text for p in found if p.tag in HEADINGS), "")
    top = head(
        title or book.get("title", ""),
        bylines=[book.get("creator", "")],
        date=book.get("date", ""),
        source=book.get("publisher", "") or (book.get("title", "") if title else ""),
    )
    body = label_lines((p for p in found if p.tag != "title"), {title})
    day = iso_day(book.get("date", ""))
    metadata = Metadata(
        published=day, published_how="metadata" if day else "", language=book.get("language", "")
    )
    return Draft((*top, *body), metadata, "application/epub+zip")
