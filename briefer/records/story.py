"""Many articles on one event: what is kept of each to tell, and what was found."""

from dataclasses import dataclass
from enum import StrEnum

from briefer.records.analysis import ActorType, Analysis, Caution, Quote
from briefer.records.ranking import Ranking
from briefer.records.span import Excerpt, Span


@dataclass(frozen=True, slots=True)
class Digest:
    """What grouping needs of one article, small enough to keep 100,000 of them.

    `terms` are its most used content words as (crc32, count) and `shingles` a sample of its 5-word
    sequences as crc32 values, sorted; `headline` are the terms of the title as crc32 values; all packed
    by `stories.digest`.  `publisher` is a comparison key, "" when unknown; `published` an ISO day or "".
    """

    path: str
    sha256: str
    publisher: str
    published: str
    words: int
    terms: bytes
    shingles: bytes
    headline: bytes = b""


@dataclass(frozen=True, slots=True, order=True)
class Duplicate:
    """An article that prints another's text again: `share` of the shorter text that both carry."""

    path: str
    of: str
    share: float


@dataclass(frozen=True, slots=True)
class Group:
    """Articles on one event, by path: `members` tell it, `copies` print a member again."""

    members: tuple[str, ...]
    copies: tuple[Duplicate, ...] = ()
    independent_sources: int = 1


class StoryState(StrEnum):
    """What a story is to somebody who read the last edition; SINGLE is an article that joined no other."""

    NEW = "new"
    UPDATED = "updated"
    ONGOING = "ongoing"
    SINGLE = "single"


class Verdict(StrEnum):
    """Whether the outlets give one figure; UPDATED is a later figure in place of an earlier one."""

    AGREE = "agree"
    DIFFER = "differ"
    UPDATED = "updated"


@dataclass(frozen=True, slots=True)
class Member:
    """An article as a teller of its story: `source` is the key of its independent source."""

    analysis: Analysis
    ranking: Ranking
    source: str

    @property
    def path(self) -> str:
        """The document's path, by which the member is known."""
        return self.analysis.article.document.path


@dataclass(frozen=True, slots=True)
class StoryPoint:
    """A sentence that tells the story; `also` are the sentences of other members that tell the same.

    `sources` counts the independent sources of all of them.
    """

    excerpt: Excerpt
    also: tuple[Excerpt, ...]
    sources: int
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class QuoteReading:
    """The same quote as another outlet prints it; `kind` says how it differs, "none" for not at all."""

    path: str
    parts: tuple[Excerpt, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class StoryQuote:
    """An utterance over all outlets: the longest reading with its speaker, and the others.

    `is_new` when the last edition told nothing of it, `is_new_voice` when its speaker was silent there.
    """

    path: str
    quote: Quote
    parts: tuple[Excerpt, ...]
    readings: tuple[QuoteReading, ...]
    sources: int
    is_new: bool = False
    is_new_voice: bool = False


@dataclass(frozen=True, slots=True)
class StoryActor:
    """An actor over all members: the fullest name printed, the members that name it, its quotes."""

    name: Excerpt
    type: ActorType
    roles: tuple[Excerpt, ...]
    sources: int
    quoted: int


@dataclass(frozen=True, slots=True)
class Statement:
    """One outlet's figure: the sentence, the place of the number in it, its plain value and qualifier.

    `date` is the outlet's, "" for unknown; `source` its key among the story's independent sources.
    """

    excerpt: Excerpt
    figure: Span
    value: str
    qualifier: str
    date: str
    source: str


@dataclass(frozen=True, slots=True)
class StoryFigure:
    """One quantity over all outlets, newest statement first; nothing is averaged or chosen.

    `what` is a word of ours for the kind ("killed", "count"), `counted` what the newest one counts.
    `is_new` when a value of it is none that the last edition told.
    """

    what: str
    verdict: Verdict
    statements: tuple[Statement, ...]
    counted: Excerpt | None = None
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class StoryDate:
    """Something the members date: an ISO day, and the sentence that says so."""

    date: str
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class StoryCaution:
    """A caution of one member."""

    path: str
    caution: Caution


@dataclass(frozen=True, slots=True)
class Story:
    """What happened, as its members tell it; `news` are the points that the last edition did not carry."""

    id: str
    state: StoryState
    group: Group
    members: tuple[Member, ...]
    headline: Excerpt | None
    key_points: tuple[StoryPoint, ...]
    quotes: tuple[StoryQuote, ...] = ()
    actors: tuple[StoryActor, ...] = ()
    figures: tuple[StoryFigure, ...] = ()
    timeline: tuple[StoryDate, ...] = ()
    cautions: tuple[StoryCaution, ...] = ()
    news: tuple[StoryPoint, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryMemory:
    """What is kept of a story for the next night: its id, its articles, what its sentences said.

    `facts` are the terms of each sentence as sorted crc32 values, packed by `stories.digest`; `voices`
    the names of its speakers in lower case; `values` each figure as "what: value".  `name` is the
    headline, "" for none, and `page` the page without its suffix, "" for an article of its own.
    """

    id: str
    digests: tuple[Digest, ...]
    facts: tuple[bytes, ...]
    voices: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    name: str = ""
    page: str = ""
