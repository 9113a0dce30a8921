"""The work on one night: from the ledger to the proved pages of the edition, in a process of its own."""

from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from briefer.records.briefing import Cited, QuietStory, StoryDigest, Told, WatchedTerm
from briefer.records.edition import Edition
from briefer.records.failure import Fate
from briefer.records.theme import Theme
from briefer.records.watchlist import Watch
from briefer.settings import Settings
from briefer.shell.clock import Night
from briefer.shell.codec import outputs_of
from briefer.shell.ledger import NAME, Ledger
from briefer.shell.memories import Memories
from briefer.shell.pages import write_pages
from briefer.shell.publish import has_page, read_page


@dataclass(frozen=True, slots=True)
class EditionFrame:
    """What is known of a night beside its files."""

    night: Night
    previous: str = ""
    warnings: tuple[str, ...] = ()
    watches: tuple[Watch, ...] = ()


@dataclass(frozen=True, slots=True)
class EditionWork:
    """Writes the pages of a night into the staging folder."""

    settings: Settings
    theme: Theme
    state: Path
    folder: Path

    def __call__(self, frame: EditionFrame) -> str:
        """What keeps the edition from being published, "" for nothing."""
        from briefer.pipeline import brief_edition
        from briefer.verify import verify_stored

        with closing(Ledger(self.state / NAME)) as ledger:
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
                tuple(ledger.lines()),
                settings=self.settings,
                theme=self.theme,
            )
            write_pages(self.folder, pages)
            ledger.enter_outputs(outputs_of(pages))
            ledger.save()
        findings = verify_stored(
            pages, partial(read_page, self.folder), partial(has_page, self.folder)
        )
        return (
            ""
            if not findings
            else (f"{findings[0].page}:{findings[0].line}: {findings[0].message}")
        )

    def _told(self, frame: EditionFrame, ledger: Ledger) -> Told:
        """The stories of the night by rank, and its watched lines."""
        from briefer.compose.night import rank_stories

        stories: list[StoryDigest] = []
        hits: dict[str, list[Cited]] = {}
        for tale in ledger.tales():
            stories.append(tale.digest)
            for term, cited in tale.hits:
                hits.setdefault(term, []).append(cited)
        watched = tuple(
            WatchedTerm(one.term, one.group, tuple(hits.get(one.term, ()))) for one in frame.watches
        )
        alive = {story.id for story in stories}
        with closing(Memories(self.state, frame.night.id)) as memories:
            last = (one.memory for one in memories.before() if one.night == frame.previous)
            quiet = tuple(
                QuietStory(one.id, one.name, one.page)
                for one in last
                if one.page and one.id not in alive
            )
        return Told(tuple(rank_stories(stories, watched)), watched, quiet)
