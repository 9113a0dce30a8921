"""The work on one story: from its packed articles to its proved pages; what a worker process runs."""

import hashlib
from dataclasses import dataclass, replace

from briefer.compose.story import cite_hits
from briefer.errors import ProofError
from briefer.pipeline import brief_story
from briefer.records.briefing import Cited, StoryDigest
from briefer.records.page import Page
from briefer.records.story import Digest, Group, Member, Story, StoryMemory
from briefer.records.theme import Theme
from briefer.records.watchlist import Watch
from briefer.settings import Settings
from briefer.shell.codec import Made, Output, outputs_of, pack, unpack
from briefer.stories import compare, remember, tell
from briefer.stories.watchlist import find_hits


@dataclass(frozen=True, slots=True)
class Tale:
    """A story as the night needs it: its line, its pages, its watched lines, its packed memory."""

    digest: StoryDigest
    outputs: tuple[Output, ...]
    hits: tuple[tuple[str, Cited], ...]
    memory: bytes


@dataclass(frozen=True, slots=True)
class Plot:
    """What a tale is made from: its name, its articles, and the story of earlier nights it goes on with.

    `contents` is a digest of the files of all articles.  That story is known by its last night and a
    digest of its memory, both "" where there is none.
    """

    number: int
    name: str
    group: Group
    contents: str
    night: str = ""
    memory_sha256: str = ""


@dataclass(frozen=True, slots=True)
class Material:
    """A plot with what its telling needs, packed: its members with their digests, and the memory."""

    plot: Plot
    members: tuple[tuple[bytes, bytes], ...]
    memory: bytes


@dataclass(frozen=True, slots=True)
class Telling:
    """A tale, and the same tale as a night without news of it will have to tell it, with its key."""

    made: Made
    again_key: bytes
    again: Made | None


@dataclass(frozen=True, slots=True)
class TaleWork:
    """The function of a run over its stories: everything but the story, so that it can travel."""

    settings: Settings
    theme: Theme
    watches: tuple[Watch, ...]
    context: str

    def __call__(self, material: Material) -> Telling:
        """Tell one story and prove its pages.  Raises ProofError for words that differ from their source.

        Told once more as the next night will find it, for most stories get no new article.
        """
        plot, settings = material.plot, self.settings.stories
        members = tuple(unpack(packed, Member) for packed, _ in material.members)
        told = tell(plot.group, [one for one in members if one], settings)
        digests = {
            one.path: one for _, packed in material.members if (one := unpack(packed, Digest))
        }
        memory = unpack(material.memory, StoryMemory) if material.memory else None
        new = compare(told, memory) if memory else replace(told, id=plot.name)
        tale, pages = self._written(new, digests)
        made = Made(pack(tale), pack(pages))
        again_sha256 = memory_digest(tale.memory)
        if again_sha256 == plot.memory_sha256:
            return Telling(made, b"", None)
        again, pages = self._written(compare(told, unpack(tale.memory, StoryMemory)), digests)
        key = tale_key(replace(plot, memory_sha256=again_sha256), self.watches, self.context)
        return Telling(made, key, Made(pack(again), pack(pages)))

    def _written(self, story: Story, digests: dict[str, Digest]) -> tuple[Tale, tuple[Page, ...]]:
        digest, pages, findings = brief_story(story, settings=self.settings, theme=self.theme)
        if findings:
            first = findings[0]
            raise ProofError(f"{first.page}:{first.line}: {first.message}; nothing published")
        hits = tuple(
            hit
            for member in story.members
            for hit in cite_hits(member, find_hits(member.analysis, self.watches))
        )
        return Tale(digest, outputs_of(pages), hits, pack(remember(story, digests))), pages


def tale_key(plot: Plot, watches: tuple[Watch, ...], context: str) -> bytes:
    """What a tale is kept under; `context` is a digest of all code and settings."""
    made_from = (plot.name, plot.group, plot.contents, plot.memory_sha256)
    words = repr((context, watches, made_from))
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).digest()


def memory_digest(packed: bytes) -> str:
    """What a packed memory is known by."""
    return hashlib.sha256(packed).hexdigest()
