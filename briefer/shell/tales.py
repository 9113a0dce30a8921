"""The stories of a night: articles of the ledger grouped, told, proved and written one by one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from briefer.compose.story import cite_hits
from briefer.errors import ProofError
from briefer.pipeline import brief_story
from briefer.records.briefing import Cited, StoryDigest
from briefer.records.story import Group, Story, StoryMemory
from briefer.records.theme import Theme
from briefer.records.watchlist import Watch
from briefer.settings import Settings
from briefer.shell.ledger import Ledger
from briefer.shell.publish import write_pages
from briefer.stories import compare, group, recognise, remember, tell
from briefer.stories.watchlist import find_hits


@dataclass(frozen=True, slots=True)
class Tales:
    """What telling goes by: settings, theme, the folder of the edition, stories told before, watched terms."""

    settings: Settings
    theme: Theme
    folder: Path
    memories: tuple[StoryMemory, ...]
    watches: tuple[Watch, ...]

    def told(self, ledger: Ledger) -> Iterator[tuple[StoryDigest, list[tuple[str, Cited]]]]:
        """Each story with its watched lines and their terms, in order of its first article; pages written, fates marked.

        Raises ProofError for a page whose words differ from their source.
        """
        digests = {one.path: one for one in ledger.tellers()}
        groups = group(tuple(digests.values()), self.settings.stories)
        for one in groups:
            for copy in one.copies:
                ledger.mark_copy(copy)
        known = recognise(groups, digests, self.memories, settings=self.settings.stories)
        taken = {memory.id for memory in known.values()}
        for number, one in enumerate(groups):
            story = self._story(one, ledger, known.get(number))
            if (
                story.id in taken and number not in known
            ):  # its first article told another story before
                story = replace(story, id=f"{story.id}-{number}")
            taken.add(story.id)
            ledger.remember(remember(story, digests))
            hits = [
                hit
                for member in story.members
                for hit in cite_hits(member, find_hits(member.analysis, self.watches))
            ]
            yield self._written(story, ledger), hits

    def _story(self, one: Group, ledger: Ledger, memory: StoryMemory | None) -> Story:
        members = tuple(ledger.members(one.members[: self.settings.stories.told]))
        return compare(tell(one, members, self.settings.stories), memory)

    def _written(self, story: Story, ledger: Ledger) -> StoryDigest:
        digest, pages, findings = brief_story(story, settings=self.settings, theme=self.theme)
        if findings:
            first = findings[0]
            raise ProofError(f"{first.page}:{first.line}: {first.message}; nothing published")
        write_pages(self.folder, pages)
        ledger.enter_pages(pages)
        return digest
