"""Word documents: paragraphs with the roles their styles name, deleted text left out."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from briefer.ingest.archive import member
from briefer.ingest.days import iso_day
from briefer.ingest.draft import Draft, Piece
from briefer.ingest.xml_tree import attribute, parse_xml, texts, walk
from briefer.records.document import Metadata, RawFile
from briefer.records.role import Role
from briefer.settings import IngestSettings

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SILENT = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "footnotePr"})
MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
STYLES = {  # Word's own English names of styles, the same in every language of the program
    "title": Role.TITLE,
    "subtitle": Role.STANDFIRST,
    "caption": Role.CAPTION,
}


def read_docx(raw: RawFile, settings: IngestSettings) -> tuple[Draft, ...]:
    """The text of a Word document."""

    def part(name: str) -> bytes:
        return member(raw.content, name, settings)

    styles = _styles(part("word/styles.xml"))
    pieces = tuple(_paragraphs(parse_xml(part("word/document.xml")), styles))
    properties = part("docProps/core.xml")
    facts = texts(parse_xml(properties)) if properties else {}
    day = iso_day(facts.get("created", ""))
    metadata = Metadata(
        published=day, published_how="metadata" if day else "", language=facts.get("language", "")
    )
    return (Draft(pieces, metadata, MEDIA_TYPE),)


def _styles(content: bytes) -> dict[str, Role]:
    """Role of each style id, for the styles that have one."""
    found: dict[str, Role] = {}
    for style in parse_xml(content).iter() if content else ():
        name = next((attribute(c, "val").lower() for c in style if c.tag.endswith("}name")), "")
        role = Role.SUBHEAD if name.startswith("heading") else STYLES.get(name)
        if role:
            found[attribute(style, "styleId")] = role
    return found


def _paragraphs(root: Element, styles: Mapping[str, Role]) -> Iterator[Piece]:
    words: list[str] = []
    role: Role | None = None
    silent = 0
    for moment, tag, element in walk(root):
        if tag == "pStyle" and moment == "start":
            role = styles.get(attribute(element, "val"))
        if tag in SILENT:
            silent += 1 if moment == "start" else -1
        elif silent:
            continue
        elif tag == "t" and moment == "end":
            words.append(element.text or "")
        elif tag in MARKS and moment == "start":
            words.append(MARKS[tag])
        elif tag == "p":
            yield Piece("".join(words), role)
            words, role = [], None
