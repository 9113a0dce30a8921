"""XML inside office files and books, read without entities and without recursion."""

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

from briefer.ingest.decode import decode
from briefer.ingest.foreign import parsing
from briefer.ingest.unreadable import RefusalError


class Step(NamedTuple):
    """Arrival at an element ("start") or departure from it ("end"); `tag` is without its namespace."""

    moment: str
    tag: str
    element: Element


def parse_xml(content: bytes) -> Element:
    """The root element.  Raises RefusalError for entity declarations, DamagedError for no XML."""
    text = decode(content).text
    if "<!ENTITY" in text:
        raise RefusalError("it declares XML entities, as an entity bomb does", "save it again")
    with parsing():
        return ET.fromstring(text)  # noqa: S314 - no entities: nothing to expand or fetch


def walk(root: Element) -> Iterator[Step]:
    """All elements in document order, each when it begins and when it ends."""
    yield Step("start", local(root.tag), root)
    stack = [(root, iter(root))]
    while stack:
        element, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield Step("end", local(element.tag), element)
        else:
            yield Step("start", local(child.tag), child)
            stack.append((child, iter(child)))


def local(tag: str) -> str:
    """A name without its namespace."""
    return tag.rpartition("}")[2]


def attribute(element: Element, name: str) -> str:
    """An attribute by its name without namespace; "" when absent."""
    return next((value for key, value in element.attrib.items() if local(key) == name), "")


def texts(root: Element) -> dict[str, str]:
    """Text of the first element of each name: enough for files of properties."""
    found: dict[str, str] = {}
    for element in root.iter():
        words = " ".join((element.text or "").split())
        if words:
            found.setdefault(local(element.tag), words)
    return found
