"""Results of files and stories already told; deleting it changes nothing but speed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from briefer.shell.codec import Made
from briefer.shell.store import DamagedError, Database, move_aside

NAME = "cache.sqlite"
BATCH = 200  # results a commit: with batches the safest mode of SQLite costs nothing
KEPT_DAYS = 30  # without use
MIGRATIONS = (
    """CREATE TABLE result (key BLOB PRIMARY KEY, packed BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE used (key BLOB PRIMARY KEY, night TEXT NOT NULL) WITHOUT ROWID""",
    """DROP TABLE result; DROP TABLE used;
    CREATE TABLE result (key BLOB PRIMARY KEY, made BLOB NOT NULL, pages BLOB NOT NULL);
    CREATE TABLE used (key BLOB PRIMARY KEY, night TEXT NOT NULL, marks BLOB NOT NULL)
        WITHOUT ROWID""",
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A result of before, and the marks by which its pages are known to be untouched since."""

    result: bytes
    marks: bytes


class Cache:
    """Results and their packed pages by the digest of everything that they depend on."""

    def __init__(self, folder: Path, night: str) -> None:
        self._path = folder / NAME
        self._night = night
        self._fresh: list[tuple[bytes, bytes, bytes]] = []
        self._used: list[tuple[bytes, str, bytes]] = []
        self.warnings: list[str] = []
        try:
            self._database = Database(self._path, MIGRATIONS)
        except DamagedError:
            self._start_anew()

    def get(self, key: bytes) -> Kept | None:
        """A result of before, None for one that has to be made."""
        query = "SELECT made, marks FROM result JOIN used USING (key) WHERE key = ?"
        row = self._row(query, key)
        if row is None or not all(isinstance(column, bytes) for column in row):
            return None
        return Kept(*row)  # type: ignore[arg-type]  # just checked

    def pages(self, key: bytes) -> bytes | None:
        """The packed pages of a result."""
        row = self._row("SELECT pages FROM result WHERE key = ?", key)
        return row[0] if row and isinstance(row[0], bytes) else None

    def use(self, key: bytes, marks: bytes) -> None:
        """A result is used tonight, its pages lying where `marks` say."""
        self._used.append((key, self._night, marks))
        if len(self._used) >= BATCH:
            self.save()

    def put(self, key: bytes, made: Made, marks: bytes) -> None:
        """Keep a result, on the disk with the next batch."""
        self._fresh.append((key, made.result, made.pages))
        self.use(key, marks)

    def save(self) -> None:
        """Write what is not on the disk yet."""
        self._write("INSERT OR REPLACE INTO result VALUES (?, ?, ?)", self._fresh)
        self._write("INSERT OR REPLACE INTO used VALUES (?, ?, ?)", self._used)
        self._fresh, self._used = [], []

    def close(self) -> None:
        """Save, forget what was not used for long, and let the file go."""
        self.save()
        before = (date.fromisoformat(self._night) - timedelta(days=KEPT_DAYS)).isoformat()
        old = "SELECT key FROM used WHERE night < ?"
        self._write(f"DELETE FROM result WHERE key IN ({old})", [(before,)])  # noqa: S608
        self._write("DELETE FROM used WHERE night < ?", [(before,)])
        self._database.close()

    def _row(self, query: str, key: bytes) -> tuple[object, ...] | None:
        try:
            return self._database.one(query, (key,))
        except DamagedError:
            self._start_anew()
            return None

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
