"""What a page says about its article in JSON-LD (schema.org): the surest place for authors."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefer.ingest.markup import Finder

Json = object
ARTICLE_TYPE = re.compile(r"Article|BlogPosting|Report|Review")
SCRIPT = re.compile(r"(?i)<script[^<>]{0,300}application/ld\+json[^<>]{0,300}>")
MAX_SCRIPTS = 50
MAX_NODES = 20_000
MAX_NAME_WORDS = 6


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a page says about its article; empty for what it does not say."""

    headline: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""
    publisher: str = ""
    url: str = ""


def page_facts(page: str) -> PageFacts:
    """The facts of the first article that the page's JSON-LD describes."""
    for node in _nodes(page):
        if ARTICLE_TYPE.search(str(node.get("@type", ""))):
            return PageFacts(
                headline=_text(node.get("headline")),
                authors=tuple(dict.fromkeys(_names(node.get("author")))),
                published=_text(node.get("datePublished")),
                publisher=next(_names(node.get("publisher")), ""),
            )
    return PageFacts()


def _nodes(page: str) -> Iterator[dict[str, Json]]:
    """All objects of all scripts, outer before inner."""
    todo: list[Json] = list(_scripts(page))[::-1]
    for _ in range(MAX_NODES):
        if not todo:
            return
        node = todo.pop()
        if isinstance(node, dict):
            yield node
            todo += [v for v in reversed(node.values()) if isinstance(v, dict | list)]
        elif isinstance(node, list):
            todo += reversed(node)


def _scripts(page: str) -> Iterator[Json]:
    finder = Finder(page)
    for count, match in enumerate(SCRIPT.finditer(page)):
        if count >= MAX_SCRIPTS:
            return
        content = page[match.end() : finder.find("</", match.end())]
        try:
            yield json.loads(content, strict=False)
        except (ValueError, RecursionError):
            continue


def _names(value: Json) -> Iterator[str]:
    """Names of persons or organisations, given as words, objects or a list of them."""
    for item in value if isinstance(value, list) else [value]:
        name = _text(item.get("name") if isinstance(item, dict) else item)
        if name and "://" not in name and len(name.split()) <= MAX_NAME_WORDS:
            yield name


def _text(value: Json) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
