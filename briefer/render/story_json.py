"""The machine-readable form of a story: `briefer.story/1`."""

from collections.abc import Iterable

from briefer.records.span import Excerpt
from briefer.records.story import Story, StoryFigure, StoryPoint, StoryQuote
from briefer.render.json import Json


def story_record(story: Story) -> dict[str, Json]:
    """One story as the contract has it; every excerpt names its document."""
    points = story.key_points
    return {
        "schema": "briefer.story/1",
        "id": story.id,
        "state": str(story.state),
        "headline": located(story.headline),
        "gist": located(points[0].excerpt) if points else None,
        "members": _members(story),
        "independent_sources": story.group.independent_sources,
        "key_points": [_point(story, rank, point) for rank, point in enumerate(points, start=1)],
        "quotes": [_quote(story, quote) for quote in story.quotes],
        "actors": [
            {
                "name": actor.name.text,
                "type": str(actor.type),
                "first": located(actor.name),
                "roles": _all(actor.roles),
                "in": actor.sources,
                "quoted": actor.quoted,
            }
            for actor in story.actors
        ],
        "figures": [_figure(figure) for figure in story.figures],
        "timeline": [_with(entry.excerpt, {"date": entry.date}) for entry in story.timeline],
        "cautions": _cautions(story),
        "news": _all(point.excerpt for point in story.news),
    }


def located(excerpt: Excerpt | None) -> Json:
    """An excerpt with the document it stands in."""
    return None if excerpt is None else _with(excerpt, {})


def _with(excerpt: Excerpt, more: dict[str, Json]) -> dict[str, Json]:
    span = excerpt.span
    place: dict[str, Json] = {"start": span.start, "end": span.end, "text": excerpt.text}
    return place | {"document": excerpt.source} | more


def _all(excerpts: Iterable[Excerpt]) -> list[Json]:
    return [_with(excerpt, {}) for excerpt in excerpts]


def _members(story: Story) -> list[Json]:
    docs = {one.path: one.analysis.article for one in story.members}
    originals = dict.fromkeys(story.group.members, "") | {c.path: c.of for c in story.group.copies}
    found: list[Json] = []
    for path, original in originals.items():
        article = docs.get(path)
        source = article.source if article else None
        published = article.published if article else None
        found.append(
            {
                "path": path,
                "sha256": article.document.sha256 if article else None,
                "publisher": article.document.excerpt(source).text if article and source else None,
                "published": published.date if published else None,
                "duplicate_of": original or None,
            }
        )
    return found


def _point(story: Story, rank: int, point: StoryPoint) -> Json:
    support: dict[str, Json] = {
        "rank": rank,
        "in": point.sources,
        "of": story.group.independent_sources,
    }
    return _with(point.excerpt, support | {"also": _all(point.also), "new": point.is_new})


def _quote(story: Story, quote: StoryQuote) -> Json:
    docs = {one.path: one.analysis.article.document for one in story.members}
    doc, said = docs[quote.path], quote.quote
    return {
        "kind": said.kind,
        "parts": _all(quote.parts),
        "cue": located(doc.excerpt(said.cue)) if said.cue else None,
        "speaker": located(doc.excerpt(said.speaker)) if said.speaker else None,
        "speaker_name": doc.excerpt(said.name).text if said.name else None,
        "confidence": str(said.confidence),
        "rule": said.rule,
        "context": located(doc.excerpt(said.context)),
        "in": quote.sources,
        "of": story.group.independent_sources,
        "new": quote.is_new,
        "new_voice": quote.is_new_voice,
        "variants": [{"parts": _all(one.parts), "kind": one.kind} for one in quote.readings],
    }


def _figure(figure: StoryFigure) -> Json:
    statements: list[Json] = [
        _with(
            one.excerpt,
            {
                "figure": {"start": one.figure.start, "end": one.figure.end},
                "value": one.value,
                "qualifier": one.qualifier or None,
                "date": one.date or None,
            },
        )
        for one in figure.statements
    ]
    return {
        "what": figure.what,
        "counted": located(figure.counted),
        "verdict": str(figure.verdict),
        "new": figure.is_new,
        "statements": statements,
    }


def _cautions(story: Story) -> list[Json]:
    docs = {one.path: one.analysis.article.document for one in story.members}
    return [
        {
            "kind": one.caution.kind,
            "document": one.path,
            "excerpt": located(docs[one.path].excerpt(one.caution.span))
            if one.caution.span
            else None,
        }
        for one in story.cautions
    ]
