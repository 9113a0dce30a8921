"""The stories of a night: articles of the ledger grouped, told, proved and written one by one."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from briefer.compose.story import cite_hits
from briefer.errors import ProofError
from briefer.pipeline import brief_story
from briefer.records.briefing import Cited, StoryDigest
from briefer.records.page import Page
from briefer.records.story import Digest, Group, Story, StoryMemory
from briefer.records.theme import Theme
from briefer.records.watchlist import Watch
from briefer.settings import Settings
from briefer.shell.codec import Made, Output, outputs_of, pack, unpack
from briefer.shell.desk import Desk
from briefer.shell.ledger import Ledger
from briefer.shell.memories import Memories, Remembered, digest_of
from briefer.stories import compare, group, recognise, remember, tell
from briefer.stories.tell import story_id
from briefer.stories.watchlist import find_hits


@dataclass(frozen=True, slots=True)
class Tale:
    """A story as the night needs it: its line, its pages, its watched lines, its packed memory."""

    digest: StoryDigest
    outputs: tuple[Output, ...]
    hits: tuple[tuple[str, Cited], ...]
    memory: bytes


@dataclass(frozen=True, slots=True)
class _Plot:
    """What a tale is made from: its name, a group, the digests, and the story it goes on with."""

    name: str
    group: Group
    digests: Mapping[str, Digest]
    known: Remembered | None


@dataclass(frozen=True, slots=True)
class Tales:
    """What telling goes by; `context` is a digest of all code and settings, `is_anew` uses nothing kept."""

    settings: Settings
    theme: Theme
    watches: tuple[Watch, ...]
    context: str
    is_anew: bool
    ledger: Ledger
    desk: Desk
    memories: Memories

    def told(self) -> Iterator[Tale]:
        """Each story, in order of its first article; pages written, fates marked.

        Raises ProofError for a page whose words differ from their source.
        """
        digests = {one.path: one for one in self.ledger.digests()}
        groups = group(tuple(digests.values()), self.settings.stories)
        for one in groups:
            for copy in one.copies:
                self.ledger.mark_copy(copy)
        before = {one.memory.id: one for one in self.memories.before()}
        known = recognise(
            groups,
            digests,
            [one.memory for one in before.values()],
            settings=self.settings.stories,
        )
        taken = {memory.id for memory in known.values()}
        for number, one in enumerate(groups):
            last = before[known[number].id] if number in known else None
            name = last.memory.id if last else story_id(one)
            if last is None and name in taken:  # its first article told another story before
                name = f"{name}-{number}"
            plot = _Plot(name, one, digests, last)
            tale = self._repeated(plot) or self._made(plot)
            taken.add(tale.digest.id)
            self.ledger.remember(tale.digest.id, tale.memory)
            self.ledger.enter_outputs(tale.outputs)
            yield tale

    def _repeated(self, plot: _Plot) -> Tale | None:
        """A tale of before, where nothing changed that it is made from."""
        key = self._key(plot, plot.known.sha256 if plot.known else "")
        kept = None if self.is_anew else self.desk.cache.get(key)
        tale = unpack(kept.result, Tale) if kept else None
        marks = self.desk.repeat(key, kept, tale.outputs) if kept and tale else None
        if marks is not None:
            self.ledger.keep(key, None, marks)
        return None if marks is None else tale

    def _made(self, plot: _Plot) -> Tale:
        """A tale told tonight, kept for a night that finds the same as this one found.

        Told once more as the next night will have to: most stories get no new article.
        """
        known = plot.known
        members = tuple(self.ledger.members(plot.group.members[: self.settings.stories.told]))
        told = tell(plot.group, members, self.settings.stories)
        new = compare(told, self.memories.whole(known)) if known else replace(told, id=plot.name)
        tale, pages = self._written(new, plot)
        made = Made(pack(tale), pack(pages))
        key = self._key(plot, known.sha256 if known else "")
        self.ledger.keep(key, made, self.desk.write(made.pages))
        sha256 = digest_of(tale.memory)
        if known is None or sha256 != known.sha256:
            memory = unpack(tale.memory, StoryMemory)
            again, pages = self._written(compare(told, memory), plot)
            self.ledger.keep(self._key(plot, sha256), Made(pack(again), pack(pages)), b"")
        return tale

    def _key(self, plot: _Plot, memory_sha256: str) -> bytes:
        """What a tale is kept under: everything that it is made from."""
        contents = [plot.digests[path].sha256 for path in plot.group.members]
        words = repr((self.context, self.watches, plot.name, memory_sha256, plot.group, contents))
        return hashlib.sha256(words.encode("utf-8", "surrogatepass")).digest()

    def _written(self, story: Story, plot: _Plot) -> tuple[Tale, tuple[Page, ...]]:
        digest, pages, findings = brief_story(story, settings=self.settings, theme=self.theme)
        if findings:
            first = findings[0]
            raise ProofError(f"{first.page}:{first.line}: {first.message}; nothing published")
        hits = tuple(
            hit
            for member in story.members
            for hit in cite_hits(member, find_hits(member.analysis, self.watches))
        )
        memory = pack(remember(story, plot.digests))
        return Tale(digest, outputs_of(pages), hits, memory), pages
