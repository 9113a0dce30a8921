"""The people and organisations of a night over all its articles."""

from collections.abc import Sequence

from briefer.compose.material import field
from briefer.compose.words import ACTOR_TYPES, counted
from briefer.records.analysis import ActorType
from briefer.records.briefing import ArticleDigest, Field, Item, NamedActor, StoryDigest
from briefer.text.printed import as_printed

SHOWN = 30  # people and organisations on a page
LEADS = 5  # pages that an entry leads to

_Named = tuple[ArticleDigest, NamedActor]


def people(digests: Sequence[ArticleDigest], stories: Sequence[StoryDigest]) -> tuple[Item, ...]:
    """An entry an actor that several articles name or quote, by sources, quotes and name; with its stories.

    Two articles speak of one actor when they print a full name or an alias of it alike.
    """
    story_of = {path: story for story in stories for path in story.members}
    groups = _merged(sorted(digests, key=lambda digest: digest.path))
    rows = [
        (-len(_sources(group)), -_quotes(group), as_printed(group[0][1].name.excerpt.text), number)
        for number, group in enumerate(groups)
    ]
    entries = (groups[number] for *_, number in sorted(rows)[:SHOWN])
    return tuple(_entry(group, story_of) for group in entries)


def _merged(digests: Sequence[ArticleDigest]) -> list[list[_Named]]:
    groups: list[list[_Named]] = []
    owner: dict[tuple[ActorType, str], int] = {}
    for digest in digests:
        for actor in digest.actors:
            keys = [(actor.type, key) for key in actor.keys]
            at = next((owner[key] for key in keys if key in owner), len(groups))
            if at == len(groups):
                groups.append([])
            groups[at].append((digest, actor))
            for key in keys:
                owner.setdefault(key, at)
    return [group for group in groups if len(group) > 1 or _quotes(group)]


def _sources(group: Sequence[_Named]) -> set[str]:
    """Outlets by their printed name; a file without one stands for itself."""
    return {
        as_printed(digest.source.excerpt.text).casefold()
        if digest.source
        else f"file {digest.path}"
        for digest, _ in group
    }


def _quotes(group: Sequence[_Named]) -> int:
    return sum(actor.quoted for _, actor in group)


def _entry(group: Sequence[_Named], story_of: dict[str, StoryDigest]) -> Item:
    pages: dict[str, str] = {}
    for digest, _ in group:
        story = story_of.get(digest.path)
        page = f"story/{story.id}" if story else f"article/{digest.id}"
        pages.setdefault(page, "story" if story else "article")
    fields: list[Field] = [
        field("name", max((actor.name for _, actor in group), key=lambda n: len(n.excerpt.text))),
        field("kind", ACTOR_TYPES[group[0][1].type]),
        field("sources", counted(len(_sources(group)), "source")),
        field("stories", _places(list(pages.values()))),
    ]
    if quotes := _quotes(group):
        fields.append(field("quoted", counted(quotes, "quote")))
    leads = tuple(
        Item((field("page", page), field("label", label)))
        for page, label in list(pages.items())[:LEADS]
    )
    return Item(tuple(fields), leads)


def _places(kinds: Sequence[str]) -> str:
    words = (("story", "stories"), ("article", "articles"))
    return ", ".join(counted(kinds.count(one), one, many) for one, many in words if one in kinds)
