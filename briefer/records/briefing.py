"""The briefing before it has a form: sections of items, our words and source words kept apart.

`Cited` is source text, `Label` fixed wording of ours; a template prints nothing else.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NewType

from briefer.records.analysis import ActorType, Analysis
from briefer.records.edition import Edition
from briefer.records.ranking import Ranking
from briefer.records.span import Excerpt, Span
from briefer.records.story import Story, StoryState

Label = NewType("Label", str)
"""Words of ours: fixed vocabulary, counts, dates, names of files; never a sentence about the news."""


MAX_CITED_CHARS = 2_000  # a longest sentence of print; more is a wall of text without a full stop


@dataclass(frozen=True, slots=True)
class Cited:
    """Source words with the line they begin on (from 1); `marks` are places inside them to point out.

    `document` is the id of its document, `language` a BCP 47 tag, "" for unknown; `is_cut` is true for
    the beginning of words too many for a page.
    """

    excerpt: Excerpt
    document: str
    line: int
    language: str = ""
    marks: tuple[Span, ...] = ()
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A named part of an item: source words, words of ours, or both, in the order they are printed."""

    name: str
    parts: tuple[Cited | Label, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a section: named fields, and the entries under it."""

    fields: tuple[Field, ...]
    items: tuple["Item", ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a briefing: a key of `compose.SECTIONS`, its heading, its items; empty sections are left out."""

    name: str
    heading: Label
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class ArticleBriefing:
    """The briefing of one article; analysis and ranking come along for the JSON and the source page."""

    analysis: Analysis
    ranking: Ranking
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class NamedActor:
    """An actor of one article as the night needs it; `keys` are the names by which another text may mean it."""

    name: Cited
    type: ActorType
    keys: tuple[str, ...]
    quoted: int = 0


@dataclass(frozen=True, slots=True)
class ArticleDigest:
    """What the page of the night needs of one article: small, and free of the article's text.

    `id` names its pages, `date` is an ISO day or "", `excerpts` counts what its page prints of the source;
    `actors` are its most salient people and organisations.
    """

    id: str
    path: str
    language: str
    words: int
    excerpts: int
    date: str = ""
    title: Cited | None = None
    gist: Cited | None = None
    source: Cited | None = None
    actors: tuple[NamedActor, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryBriefing:
    """The briefing of one story; the story comes along for the JSON."""

    story: Story
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class StoryDigest:
    """What the page of the night needs of one story: small, and free of the articles' texts.

    `members` are the paths of its articles, copies last; `articles` the ids of their pages, in order;
    `days` says from when to when, "" for unknown; `told` are the parts of its page that the page of the night repeats, () for a single article.
    """

    id: str
    state: StoryState
    members: tuple[str, ...]
    articles: tuple[str, ...]
    independent_sources: int
    excerpts: int
    headline: Cited | None = None
    gist: Cited | None = None
    days: str = ""
    told: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class QuietStory:
    """A story that the last edition told and no article speaks of tonight.

    `name` is the headline as that edition printed it, "" for none; `page` its page there without the
    suffix, "" when it is gone.
    """

    id: str
    name: str
    page: str


@dataclass(frozen=True, slots=True)
class WatchedTerm:
    """A term of the watchlist with the sentences that name it tonight; () is worth saying, too."""

    term: str
    group: str
    hits: tuple[Cited, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What the night tells beside its single articles: stories by rank, watched terms in their order."""

    stories: tuple[StoryDigest, ...] = ()
    watched: tuple[WatchedTerm, ...] = ()
    quiet: tuple[QuietStory, ...] = ()


@dataclass(frozen=True, slots=True)
class EditionBriefing:
    """The briefing of one night: the folder page."""

    edition: Edition
    sections: tuple[Section, ...]
    told: Told = Told()


def cited_in(sections: Iterable[Section]) -> Iterator[Cited]:
    """Everything that sections print of their sources, in order."""
    for section in sections:
        yield from _cited_in_items(section.items)


def _cited_in_items(items: Iterable[Item]) -> Iterator[Cited]:
    for item in items:
        for one in item.fields:
            yield from (part for part in one.parts if isinstance(part, Cited))
        yield from _cited_in_items(item.items)


def shown_part(span: Span) -> Span:
    """The place a page shows for a place: all of it, or the beginning of a very long one."""
    return Span(span.start, min(span.end, span.start + MAX_CITED_CHARS))
