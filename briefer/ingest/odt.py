"""OpenDocument texts: headings and paragraphs, deleted text and notes left out."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from briefer.ingest.archive import member
from briefer.ingest.days import iso_day
from briefer.ingest.draft import Draft, Piece
from briefer.ingest.xml_tree import attribute, parse_xml, texts, walk
from briefer.records.document import Metadata, RawFile
from briefer.records.role import Role
from briefer.settings import IngestSettings

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
SILENT = frozenset({"tracked-changes", "annotation", "note", "automatic-styles", "font-face-decls"})
MARKS = {"s": " ", "tab": "\t", "line-break": "\n"}
STYLES = {"Title": Role.TITLE, "Subtitle": Role.STANDFIRST}


def read_odt(raw: RawFile, settings: IngestSettings) -> tuple[Draft, ...]:
    """The text of an OpenDocument text."""
    root = parse_xml(member(raw.content, "content.xml", settings))
    properties = member(raw.content, "meta.xml", settings)
    facts = texts(parse_xml(properties)) if properties else {}
    day = iso_day(facts.get("creation-date", ""))
    metadata = Metadata(
        published=day, published_how="metadata" if day else "", language=facts.get("language", "")
    )
    return (Draft(tuple(_paragraphs(root)), metadata, MEDIA_TYPE),)


def _paragraphs(root: Element) -> Iterator[Piece]:
    styles = _styles(root)
    words: list[str] = []
    silent = 0
    for moment, tag, element in walk(root):
        if tag in SILENT:
            silent += 1 if moment == "start" else -1
            words.append((element.tail or "") if moment == "end" and not silent else "")
            continue
        if silent:
            continue
        if tag in {"p", "h"}:
            if moment == "start":
                yield Piece("".join(words))
                words = [element.text or ""]
                continue
            yield Piece("".join(words), _role(tag, element, styles))
            words = []
        elif moment == "start":
            words += [MARKS.get(tag, ""), element.text or ""]
        else:
            words.append(element.tail or "")


def _styles(root: Element) -> dict[str, str]:
    """Style that each automatic style of the document is made from."""
    found = (e for e in root.iter() if e.tag.endswith("}style"))
    return {attribute(e, "name"): attribute(e, "parent-style-name") for e in found}


def _role(tag: str, element: Element, styles: dict[str, str]) -> Role | None:
    name = attribute(element, "style-name")
    role = STYLES.get(styles.get(name) or name)
    return role or (Role.SUBHEAD if tag == "h" else None)
