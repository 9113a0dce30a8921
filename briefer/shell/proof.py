"""An edition on disk proved again: its pages against its sources, its files against its account."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from briefer.records.failure import Fate
from briefer.records.page import Finding, Page
from briefer.shell.publish import ACCOUNT, has_page, read_page
from briefer.verify import verify_stored

REMAINS = (ACCOUNT, "feed.xml", "source")  # every edition has them; one of them tells a damaged one


@dataclass(frozen=True, slots=True)
class Proof:
    """How many pages were looked at, and what is wrong with them."""

    pages: int
    findings: tuple[Finding, ...]


def prove(folder: Path) -> Proof:
    """All findings of an edition: what its account misses, then by page and line."""
    paths = list(page_paths(folder))
    pages = (Page(path, read_page(folder, path) or "") for path in paths)
    findings = verify_stored(pages, partial(read_page, folder), partial(has_page, folder))
    return Proof(len(paths), (*_account_findings(folder, paths), *findings))


def is_edition(folder: Path) -> bool:
    """Whether a folder is an edition, or what is left of one."""
    return any((folder / name).exists() for name in REMAINS)


def page_paths(folder: Path) -> Iterator[str]:
    """The paths of all files of an edition but its account, sorted by folder and name."""
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(place, name).relative_to(folder).as_posix()
            if path != ACCOUNT:
                yield path


def _account_findings(folder: Path, paths: list[str]) -> Iterator[Finding]:
    """Pages that the account promises and the edition does not hold."""
    text = read_page(folder, ACCOUNT)
    try:
        account = json.loads(text or "")
        articles = [name for file in account["files"] for name in file["articles"]]
        fates = Counter(file["fate"] for file in account["files"])
        counts = {fate.value: account["counts"][fate.value] for fate in Fate}
    except (ValueError, KeyError, TypeError):
        yield Finding(ACCOUNT, 1, "is missing or damaged: the edition is not whole")
        return
    if counts != {fate.value: fates[fate.value] for fate in Fate}:
        yield Finding(ACCOUNT, 1, "counts other files than it names")
    there = set(paths)
    for name in articles:
        if f"source/{name}.html" not in there:
            yield Finding(ACCOUNT, 1, f"names the article {name}, whose source is not there")
