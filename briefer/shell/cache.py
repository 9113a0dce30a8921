"""Results of files already briefed; deleting it changes nothing but speed."""

from datetime import date, timedelta
from pathlib import Path

from briefer.shell.store import DamagedError, Database, move_aside

NAME = "cache.sqlite"
BATCH = 200  # results a commit: with batches the safest mode of SQLite costs nothing
KEPT_DAYS = 30  # without use
MIGRATIONS = (
    """CREATE TABLE result (key BLOB PRIMARY KEY, packed BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE used (key BLOB PRIMARY KEY, night TEXT NOT NULL) WITHOUT ROWID""",
)


class Cache:
    """Packed results by the digest of everything that they depend on."""

    def __init__(self, folder: Path, night: str) -> None:
        self._path = folder / NAME
        self._night = night
        self._fresh: dict[bytes, bytes] = {}
        self._used: list[bytes] = []
        self.warnings: list[str] = []
        try:
            self._database = Database(self._path, MIGRATIONS)
        except DamagedError:
            self._start_anew()

    def get(self, key: bytes) -> bytes | None:
        """A packed result, None for one that has to be made."""
        try:
            row = self._database.one("SELECT packed FROM result WHERE key = ?", (key,))
        except DamagedError:
            self._start_anew()
            return None
        if row is None:
            return None
        self._used.append(key)
        return row[0] if isinstance(row[0], bytes) else None

    def put(self, key: bytes, packed: bytes) -> None:
        """Keep a result, on the disk with the next batch."""
        self._fresh[key] = packed
        self._used.append(key)
        if len(self._fresh) >= BATCH:
            self.save()

    def save(self) -> None:
        """Write what is not on the disk yet."""
        used = [(key, self._night) for key in self._used]
        try:
            self._database.write("INSERT OR REPLACE INTO result VALUES (?, ?)", self._fresh.items())
            self._database.write("INSERT OR REPLACE INTO used VALUES (?, ?)", used)
        except DamagedError:
            self._start_anew()
        self._fresh, self._used = {}, []

    def close(self) -> None:
        """Save, forget what was not used for long, and let the file go."""
        self.save()
        before = (date.fromisoformat(self._night) - timedelta(days=KEPT_DAYS)).isoformat()
        old = "SELECT key FROM used WHERE night < ?"
        self._database.write(f"DELETE FROM result WHERE key IN ({old})", [(before,)])  # noqa: S608
        self._database.write("DELETE FROM used WHERE night < ?", [(before,)])
        self._database.close()

    def _start_anew(self) -> None:
        if hasattr(self, "_database"):
            self._database.close()
        aside = move_aside(self._path)
        self.warnings.append(f"the cache was damaged: moved to {aside.name}, everything done anew")
        self._database = Database(self._path, MIGRATIONS)
