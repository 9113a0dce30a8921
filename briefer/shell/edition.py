"""The work on one night: from the ledger to the proved pages of the edition, in a process of its own."""

from dataclasses import dataclass
from pathlib import Path

from briefer.compose.night import rank_stories
from briefer.pipeline import brief_edition
from briefer.records.briefing import Cited, StoryDigest, Told, WatchedTerm
from briefer.records.edition import Edition
from briefer.records.failure import Fate
from briefer.records.story import StoryMemory
from briefer.records.theme import Theme
from briefer.records.watchlist import Watch
from briefer.settings import Settings
from briefer.shell.clock import Night
from briefer.shell.ledger import Ledger
from briefer.shell.publish import read_page, write_pages
from briefer.shell.tales import Tales
from briefer.verify import verify_stored


@dataclass(frozen=True, slots=True)
class EditionFrame:
    """What is known of a night beside its files."""

    night: Night
    previous: str = ""
    warnings: tuple[str, ...] = ()
    memories: tuple[tuple[str, StoryMemory], ...] = ()
    watches: tuple[Watch, ...] = ()


@dataclass(frozen=True, slots=True)
class EditionWork:
    """Writes the pages of a night into the staging folder; this is where articles meet."""

    settings: Settings
    theme: Theme
    ledger: Path
    folder: Path

    def __call__(self, frame: EditionFrame) -> str:
        """What keeps the edition from being published, "" for nothing."""
        ledger = Ledger(self.ledger)
        try:
            told = self._told(frame, ledger)
            fates = tuple(fate for fate, _ in ledger.fates())
            partly = (f"{f.path}: {f.reason}" for f in fates if f.fate is Fate.USED and f.reason)
            edition = Edition(
                id=frame.night.id,
                now=frame.night.now,
                previous=frame.previous,
                files=fates,
                warnings=(*frame.warnings, *partly),
            )
            pages = brief_edition(
                (edition, told),
                tuple(ledger.digests()),
                settings=self.settings,
                theme=self.theme,
            )
            write_pages(self.folder, pages)
            ledger.enter_pages(pages)
        finally:
            ledger.close()
        findings = verify_stored(pages, lambda path: read_page(self.folder, path))
        return (
            ""
            if not findings
            else (f"{findings[0].page}:{findings[0].line}: {findings[0].message}")
        )

    def _told(self, frame: EditionFrame, ledger: Ledger) -> Told:
        """The stories of the night by rank, written as they are told, and its watched lines."""
        memories = tuple(memory for _, memory in frame.memories)
        tales = Tales(self.settings, self.theme, self.folder, memories, frame.watches)
        stories: list[StoryDigest] = []
        hits: dict[str, list[Cited]] = {}
        for story, found in tales.told(ledger):
            stories.append(story)
            for term, cited in found:
                hits.setdefault(term, []).append(cited)
        watched = tuple(
            WatchedTerm(one.term, one.group, tuple(hits.get(one.term, ()))) for one in frame.watches
        )
        alive = {story.id for story in stories}
        last = (memory.id for night, memory in frame.memories if night == frame.previous)
        quiet = sum(1 for name in last if name not in alive)
        return Told(tuple(rank_stories(stories, watched)), watched, quiet)
