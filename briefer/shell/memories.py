"""The stories of earlier nights, as the page of the night reads them: what they said stays on the disk."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from briefer.records.story import StoryMemory
from briefer.shell.codec import unpack
from briefer.shell.history import MIGRATIONS, NAME
from briefer.shell.plot import memory_digest
from briefer.shell.store import Database


@dataclass(frozen=True, slots=True)
class Remembered:
    """A story as it last was: its night, its memory without facts, and a digest of all of it."""

    night: str
    memory: StoryMemory
    sha256: str


class Memories:
    """The stories before a night, in the history that its run keeps."""

    def __init__(self, folder: Path, night: str) -> None:
        self._database = Database(folder / NAME, MIGRATIONS)
        self._night = night

    def before(self) -> Iterator[Remembered]:
        """Each story as it last was, by id."""
        last = "SELECT max(night) AS night, id, sha256 FROM story WHERE night < ? GROUP BY id"
        query = f"SELECT night, packed FROM ({last}) JOIN memory USING (sha256) ORDER BY id"  # noqa: S608 - our own names and marks
        for night, packed in self._database.rows(query, (self._night,)):
            memory = unpack(packed, StoryMemory)  # type: ignore[arg-type]  # a column of blobs
            if memory is not None:
                sha256 = memory_digest(packed)  # type: ignore[arg-type]  # the same
                yield Remembered(str(night), replace(memory, facts=()), sha256)

    def packed(self, night: str, name: str) -> bytes:
        """All that is kept of a story of a night, by its id."""
        query = "SELECT packed FROM story JOIN memory USING (sha256) WHERE night = ? AND id = ?"
        (memory,) = next(self._database.rows(query, (night, name)))
        return memory  # type: ignore[return-value]  # a blob

    def close(self) -> None:
        """Let the file go."""
        self._database.close()
