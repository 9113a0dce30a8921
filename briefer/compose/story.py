"""The page of one story: what all its articles tell together, and where each line stands."""

from collections.abc import Callable, Iterable

from briefer.compose.material import field, gather
from briefer.compose.story_sections import (
    VERDICTS,
    actors,
    care,
    gist,
    head,
    key_points,
    news,
    numbers,
    quotes,
    sources,
    timeline,
)
from briefer.compose.telling import Telling
from briefer.records.briefing import (
    Cited,
    Item,
    Label,
    Section,
    StoryBriefing,
    StoryDigest,
    cited_in,
)
from briefer.records.story import Member, Story, Verdict
from briefer.records.watchlist import Hit
from briefer.settings import ComposeSettings

STORY_SECTIONS: dict[str, tuple[str, Callable[[Telling], tuple[Item, ...]]]] = {
    "story_head": ("", head),
    "gist": ("In one line", gist),
    "story_news": ("New since last night", news),
    "story_points": ("Key points", key_points),
    "story_quotes": ("Who said what", quotes),
    "story_numbers": ("Figures in several sources", numbers),
    "timeline": ("Timeline", timeline),
    "story_actors": ("Actors", actors),
    "care": ("Read with care", care),
    "story_sources": ("Sources", sources),
}
"""The parts of a story's page in their order, with their headings."""


TOLD = {
    "story_news": (3, 4),
    "story_points": (3, 0),
    "story_quotes": (3, 1),
    "story_numbers": (3, 4),
}
"""Parts of a story that the page of the night repeats: how many entries, and how many lines of each."""


def compose_story(story: Story, settings: ComposeSettings) -> StoryBriefing:
    """The briefing of one story; sections without items are left out."""
    materials = {one.path: gather(one.analysis, one.ranking, settings) for one in story.members}
    telling = Telling(story, materials, settings)
    made = ((name, heading, make(telling)) for name, (heading, make) in STORY_SECTIONS.items())
    sections = tuple(Section(name, Label(heading), items) for name, heading, items in made if items)
    (top,) = sections[0].items
    counted = Item((*top.fields, field("excerpts", str(sum(1 for _ in cited_in(sections))))))
    return StoryBriefing(story, (Section("story_head", Label(""), (counted,)), *sections[1:]))


def digest_story(briefing: StoryBriefing) -> StoryDigest:
    """What the page of the night needs of one story."""
    story = briefing.story
    first = {s.name: s.items[0] for s in briefing.sections if s.name in {"story_head", "gist"}}
    return StoryDigest(
        id=story.id,
        state=story.state,
        members=(*story.group.members, *(copy.path for copy in story.group.copies)),
        articles=tuple(one.analysis.article.document.id for one in story.members),
        independent_sources=story.group.independent_sources,
        excerpts=sum(1 for _ in cited_in(briefing.sections)),
        headline=_cited(first["story_head"], "title"),
        gist=_cited(first["gist"], "words") if "gist" in first else None,
        days=_label(first["story_head"], "days"),
        told=_told(briefing) if len(story.group.members) + len(story.group.copies) > 1 else (),
    )


def cite_hits(member: Member, hits: Iterable[Hit]) -> list[tuple[str, Cited]]:
    """The watched lines of an article with their terms, the names marked."""
    material = gather(member.analysis, member.ranking, ComposeSettings())
    return [(hit.term, material.cite(hit.excerpt.span, (hit.name,))) for hit in hits]


def _told(briefing: StoryBriefing) -> tuple[Section, ...]:
    made = (Section(s.name, s.heading, _shown(s)) for s in briefing.sections if s.name in TOLD)
    return tuple(section for section in made if section.items)


def _shown(section: Section) -> tuple[Item, ...]:
    """The beginning of a part; figures only where the sources do not agree, voices in whole sentences."""
    entries, lines = TOLD[section.name]
    agreed = field("verdict", VERDICTS[Verdict.AGREE])
    items = [item for item in section.items if agreed not in item.fields]
    if section.name == "story_quotes":
        items = [Item(one.fields, whole) for one in items if (whole := _whole_quotes(one))] or items
    return tuple(Item(item.fields, item.items[:lines]) for item in items[:entries])


def _whole_quotes(speaker: Item) -> tuple[Item, ...]:
    """The quotes that need no sentence of the reporter around them."""
    return tuple(
        quote for quote in speaker.items if all(one.name != "context" for one in quote.fields)
    )


def _label(item: Item, name: str) -> str:
    parts = (part for one in item.fields if one.name == name for part in one.parts)
    return "".join(part for part in parts if isinstance(part, str))


def _cited(item: Item, name: str) -> Cited | None:
    parts = (part for one in item.fields if one.name == name for part in one.parts)
    return next((part for part in parts if isinstance(part, Cited)), None)
