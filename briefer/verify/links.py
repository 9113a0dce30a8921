"""Links from page to page inside an edition."""

import re
from collections.abc import Iterator
from html import unescape

from briefer.verify.claims import Lines

LINKS = {
    "html": re.compile(r'<\w[^<>]*\shref="([^"]*)"'),  # in a tag: an article may show one as text
    "xml": re.compile(r'<\w[^<>]*\shref="([^"]*)"'),
    "md": re.compile(r"(?<!\\)\]\(([^()\s]*)\)"),
}

OTHER_NIGHT = re.compile(r"(?:\.\./)+\d{4}-\d\d-\d\d/")
"""The way to another edition, which may be gone: editions are proved one by one."""


def local_links(path: str, page: str) -> Iterator[tuple[int, str]]:
    """Line and target, as a path inside the edition, of every link of a page to another page of it."""
    lines = Lines(page)
    folder = path.rpartition("/")[0]
    for found in LINKS[path.rpartition(".")[2]].finditer(page):
        target = unescape(found[1]).partition("#")[0]
        if target and ":" not in target and not OTHER_NIGHT.match(target):
            yield lines.at(found.start()), _resolved(folder, target)


def _resolved(folder: str, target: str) -> str:
    while target.startswith("../"):
        folder, target = folder.rpartition("/")[0], target[3:]
    return f"{folder}/{target}" if folder else target
