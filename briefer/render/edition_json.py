"""The machine-readable form of a night: `briefer.edition/1`."""

from collections import Counter

from briefer.records.briefing import Cited, EditionBriefing, QuietStory, StoryDigest
from briefer.records.failure import Fate, FileFate
from briefer.render.json import Json


def edition_record(briefing: EditionBriefing) -> dict[str, Json]:
    """One night as the contract has it."""
    edition, told = briefing.edition, briefing.told
    fates = Counter(file.fate for file in edition.files)
    return {
        "schema": "briefer.edition/1",
        "id": edition.id,
        "now": edition.now,
        "previous": edition.previous or None,
        "files": [_file(file) for file in edition.files],
        "stories": [_story(rank, story) for rank, story in enumerate(told.stories, start=1)],
        "watchlist": [
            {
                "term": one.term,
                "group": one.group or None,
                "hits": [_located(hit) for hit in one.hits],
            }
            for one in told.watched
        ],
        "counts": {
            "files": len(edition.files),
            **{fate.value: fates[fate] for fate in Fate},
            "articles": sum(len(file.articles) for file in edition.files),
            "stories": len(told.stories),
            "quiet": len(told.quiet),
        },
        "quiet": [
            {"id": one.id, "name": one.name or None, "page": _last_page(briefing, one)}
            for one in told.quiet
        ],
        "warnings": list(edition.warnings),
    }


def _last_page(briefing: EditionBriefing, one: QuietStory) -> Json:
    return f"../{briefing.edition.previous}/{one.page}.json" if one.page else None


def _story(rank: int, story: StoryDigest) -> Json:
    is_shared = len(story.members) > 1
    return {
        "id": story.id,
        "state": str(story.state),
        "headline": _located(story.headline) if story.headline else None,
        "members": list(story.members),
        "independent_sources": story.independent_sources,
        "rank": rank,
        "page": f"story/{story.id}.json" if is_shared else f"article/{story.articles[0]}.json",
    }


def _located(cited: Cited) -> Json:
    span = cited.excerpt.span
    place: dict[str, Json] = {"start": span.start, "end": span.end, "text": cited.excerpt.text}
    return place | {"document": cited.excerpt.source}


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
