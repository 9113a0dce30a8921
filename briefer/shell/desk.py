"""Where pages come from: made tonight, or made before and kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from briefer.records.page import Page
from briefer.shell.cache import Cache, Kept
from briefer.shell.codec import Output, unpack
from briefer.shell.pages import link_pages, write_pages


@dataclass(frozen=True, slots=True)
class Desk:
    """The folder of the edition in the making, the edition before, and the cache with pages of old."""

    cache: Cache
    folder: Path
    before: Path | None

    def write(self, packed: bytes) -> bytes:
        """Write packed pages; gives their marks."""
        return write_pages(self.folder, unpack(packed, tuple[Page, ...]) or (), self.before)

    def repeat(self, key: bytes, kept: Kept, outputs: Sequence[Output]) -> bool:
        """Put the pages of a result of before in place; false where they have to be made again."""
        if link_pages(self.folder, outputs, before=self.before, marks=kept.marks):
            self.cache.use(key, kept, kept.marks)
            return True
        pages = unpack(self.cache.pages(key), tuple[Page, ...])
        if pages is None or len(pages) != len(outputs):
            return False
        self.cache.use(key, kept, write_pages(self.folder, pages, self.before))
        return True
