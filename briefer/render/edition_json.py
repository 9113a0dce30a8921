"""The machine-readable form of a night: `briefer.edition/1`."""

from collections import Counter

from briefer.records.briefing import EditionBriefing
from briefer.records.failure import Fate, FileFate
from briefer.render.json import Json


def edition_record(briefing: EditionBriefing) -> dict[str, Json]:
    """One night as the contract has it."""
    edition = briefing.edition
    fates = Counter(file.fate for file in edition.files)
    return {
        "schema": "briefer.edition/1",
        "id": edition.id,
        "now": edition.now,
        "previous": edition.previous or None,
        "files": [_file(file) for file in edition.files],
        "stories": [],
        "watchlist": [],
        "counts": {
            "files": len(edition.files),
            **{fate.value: fates[fate] for fate in Fate},
            "articles": sum(len(file.articles) for file in edition.files),
        },
        "warnings": list(edition.warnings),
    }


def _file(file: FileFate) -> dict[str, Json]:
    return {
        "path": file.path,
        "sha256": file.sha256,
        "bytes": file.size_bytes,
        "fate": str(file.fate),
        "of": file.of or None,
        "share": file.share,
        "reason": file.reason or None,
        "remedy": file.remedy or None,
        "articles": list(file.articles),
    }
