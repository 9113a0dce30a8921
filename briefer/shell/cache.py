"""Results of files and stories already told; deleting it changes nothing but speed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import TypeVar

from briefer.errors import OutputError
from briefer.shell.codec import Made
from briefer.shell.store import DamagedError, Database, Row, move_aside

NAME = "cache.sqlite"
BATCH = 200  # results a commit: with batches the safest mode of SQLite costs nothing
KEPT_DAYS = 30  # without use
AT_ONCE = 200  # keys looked up together
NOTED_DAYS = (
    10  # a use is noted again after so many: every night it would cost as much as a look-up
)
MIGRATIONS = (
    """CREATE TABLE result (key BLOB PRIMARY KEY, packed BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE used (key BLOB PRIMARY KEY, night TEXT NOT NULL) WITHOUT ROWID""",
    """DROP TABLE result; DROP TABLE used;
    CREATE TABLE result (key BLOB PRIMARY KEY, made BLOB NOT NULL, pages BLOB NOT NULL);
    CREATE TABLE used (key BLOB PRIMARY KEY, night TEXT NOT NULL, marks BLOB NOT NULL)
        WITHOUT ROWID""",
    """DROP TABLE result; DROP TABLE used;
    CREATE TABLE result (key BLOB PRIMARY KEY, made BLOB NOT NULL, members BLOB NOT NULL,
        pages BLOB NOT NULL);
    CREATE TABLE used (key BLOB PRIMARY KEY, night TEXT NOT NULL, marks BLOB NOT NULL)
        WITHOUT ROWID""",
)


Item = TypeVar("Item")


class LostError(OutputError):
    """The cache has lost what a result of it is made of: the night has to do without what was kept."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A result of before, the marks by which its pages are known to be untouched since, its last use."""

    result: bytes
    marks: bytes
    night: str


def batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    """The items, as many at a time as are looked up together."""
    source = iter(items)
    while batch := list(islice(source, AT_ONCE)):
        yield batch


class Cache:
    """Results and their packed pages by the digest of everything that they depend on."""

    def __init__(self, folder: Path, night: str) -> None:
        self._path = folder / NAME
        self._night = night
        self._noted_since = self._days_ago(NOTED_DAYS)
        self._fresh: list[tuple[bytes, bytes, bytes, bytes]] = []
        self._used: list[tuple[bytes, str, bytes]] = []
        self.warnings: list[str] = []
        try:
            self._database = Database(self._path, MIGRATIONS)
        except DamagedError:
            self._start_anew()

    def find(self, keys: Sequence[bytes]) -> dict[bytes, Kept]:
        """The results of before by their keys; those that are missing have to be made."""
        marks = ", ".join("?" * len(keys))
        query = f"SELECT key, made, marks, night FROM result JOIN used USING (key) WHERE key IN ({marks})"  # noqa: S608 - our own names and marks
        return {
            key: Kept(made, marks, str(night))  # type: ignore[misc]  # just checked
            for key, made, marks, night in self._rows(query, keys)
            if isinstance(made, bytes) and isinstance(marks, bytes)
        }

    def pages(self, key: bytes) -> bytes:
        """The packed pages of a result, b"" where they are lost."""
        return self._column("pages", key)

    def members(self, key: bytes) -> bytes:
        """The packed articles of a file's result, b"" where they are lost."""
        return self._column("members", key)

    def use(self, key: bytes, kept: Kept, marks: bytes) -> None:
        """A result of before is used tonight, its pages lying where `marks` say."""
        if marks != kept.marks or kept.night < self._noted_since:
            self._used.append((key, self._night, marks))
            self._save_batches()

    def put(self, key: bytes, made: Made, marks: bytes) -> None:
        """Keep a result, on the disk with the next batch."""
        self._fresh.append((key, made.result, made.members, made.pages))
        self._used.append((key, self._night, marks))
        self._save_batches()

    def save(self) -> None:
        """Write what is not on the disk yet."""
        self._write("INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?)", self._fresh)
        self._write("INSERT OR REPLACE INTO used VALUES (?, ?, ?)", self._used)
        self._fresh, self._used = [], []

    def close(self) -> None:
        """Save, forget what was not used for long, and let the file go."""
        self.save()
        before = self._days_ago(KEPT_DAYS)
        old = "SELECT key FROM used WHERE night < ?"
        self._write(f"DELETE FROM result WHERE key IN ({old})", [(before,)])  # noqa: S608 - our own names and marks
        self._write("DELETE FROM used WHERE night < ?", [(before,)])
        self._database.close()

    def _save_batches(self) -> None:
        if len(self._used) >= BATCH:
            self.save()

    def _days_ago(self, days: int) -> str:
        return (date.fromisoformat(self._night) - timedelta(days=days)).isoformat()

    def _column(self, name: str, key: bytes) -> bytes:
        rows = self._rows(f"SELECT {name} FROM result WHERE key = ?", (key,))  # noqa: S608 - our own names and marks
        return next((one for (one,) in rows if isinstance(one, bytes)), b"")

    def _rows(self, query: str, values: Sequence[bytes]) -> list[Row]:
        try:
            return list(self._database.rows(query, values))
        except DamagedError:
            self._start_anew()
            return []

    def _write(self, query: str, rows: Iterable[tuple[object, ...]]) -> None:
        try:
            self._database.write(query, rows)
        except DamagedError:
            self._start_anew()

    def _start_anew(self) -> None:
        if hasattr(self, "_database"):
            self._database.close()
        aside = move_aside(self._path)
        self.warnings.append(f"the cache was damaged: moved to {aside.name}, everything done anew")
        self._database = Database(self._path, MIGRATIONS)
