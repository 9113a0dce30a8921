"""The work on one night: from the ledger to the proved pages of the edition, in a process of its own."""

from dataclasses import dataclass
from pathlib import Path

from briefer.pipeline import brief_edition
from briefer.records.edition import Edition
from briefer.records.failure import Fate
from briefer.records.theme import Theme
from briefer.settings import Settings
from briefer.shell.clock import Night
from briefer.shell.ledger import Ledger
from briefer.shell.publish import read_page, write_pages
from briefer.verify import verify_stored


@dataclass(frozen=True, slots=True)
class EditionFrame:
    """What is known of a night beside its files."""

    night: Night
    previous: str = ""
    warnings: tuple[str, ...] = ()


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
                edition, tuple(ledger.digests()), settings=self.settings, theme=self.theme
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
