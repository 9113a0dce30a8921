"""SQLite files that survive a crash: one writer, migrations, damage found and moved aside."""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from briefer.errors import BrieferError
from briefer.shell.refusal import RIGHTS, ROOM

WAIT_S = 10.0  # for another program that reads or copies the file
NOT_DAMAGE = {  # what SQLite says of files whose contents are well: what to do
    "locked": "another program holds it: try again",
    "busy": "another program holds it: try again",
    "is full": ROOM,
    "readonly": RIGHTS,
    "unable to open": RIGHTS,
}
# What SQLite says where the file system takes no more of a file, for other reasons than a full disk:
NOT_WRITTEN = {
    f"SQLITE_IOERR_{step}" for step in ("WRITE", "FSYNC", "DIR_FSYNC", "TRUNCATE", "SHMSIZE")
}
NO_MORE = f"{ROOM}, raise the quota or the limit of file sizes (ulimit -f), or check the disk"
NEVER = 1_000  # migrations that no briefer will have
Row = tuple[object, ...]


class StateError(BrieferError):
    """The state between runs cannot be used: nothing was published."""


class DamagedError(Exception):
    """A database that is not one any more: its owner moves it aside."""


class Database:
    """One SQLite file with the schema of its last migration."""

    def __init__(self, path: Path, migrations: Sequence[str], *, is_scratch: bool = False) -> None:
        self.path = path
        with _damage_named(path):
            self._connection = sqlite3.connect(path, timeout=WAIT_S, isolation_level=None)
            self._prepare(migrations, is_scratch=is_scratch)

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    def rows(self, query: str, values: Sequence[object] = ()) -> Iterator[Row]:
        """The rows of a query, as they come."""
        with _damage_named(self.path):
            yield from self._connection.execute(query, values)

    def one(self, query: str, values: Sequence[object] = ()) -> Row | None:
        """The first row of a query."""
        return next(self.rows(query, values), None)

    def write(self, query: str, rows: Iterable[Sequence[object]]) -> None:
        """One statement for every row, all of them or none."""
        with self.transaction():
            self._connection.executemany(query, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside happens, or nothing of it."""
        with _damage_named(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:  # whatever stops it, half a change must not stay
                with suppress(sqlite3.Error):  # a full disk has rolled back already
                    self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def is_sound(self) -> bool:
        """Whether SQLite's own check finds nothing; reads the whole file."""
        try:
            return self.one("PRAGMA quick_check") == ("ok",)
        except DamagedError:
            return False

    def _prepare(self, migrations: Sequence[str], *, is_scratch: bool) -> None:
        run = self._connection.execute
        self._connection.create_function("sha256", 1, _sha256, deterministic=True)
        if is_scratch:
            run("PRAGMA journal_mode = OFF")
            run("PRAGMA synchronous = OFF")
        else:
            run("PRAGMA journal_mode = WAL")
            run("PRAGMA synchronous = FULL")  # costs nothing when writes come in batches
        (version,) = run("PRAGMA user_version").fetchone()
        if not 0 <= version < NEVER:
            raise DamagedError(self.path, f"schema {version}")
        if version > len(migrations):
            raise StateError(
                f"{self.path}: written by a newer briefer; upgrade, or choose another --state"
            )
        for number, migration in enumerate(migrations[version:], start=version + 1):
            self._connection.executescript(
                f"BEGIN IMMEDIATE; {migration}; PRAGMA user_version = {number}; COMMIT;"
            )


def _sha256(packed: bytes) -> str:
    """For migrations: what a blob is known by."""
    return hashlib.sha256(packed).hexdigest()


@contextmanager
def _damage_named(path: Path) -> Iterator[None]:
    """Tell a damaged file from one that is merely busy or on a full disk."""
    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        hint = _hint(error)
        if hint:
            raise StateError(f"{path}: {error}; {hint}") from error
        raise DamagedError(path, str(error)) from error


def _hint(error: Exception) -> str:
    """What to do about an error where the contents of the file are well; "" for damage."""
    if getattr(error, "sqlite_errorname", "") in NOT_WRITTEN:
        return NO_MORE
    return next((hint for words, hint in NOT_DAMAGE.items() if words in str(error)), "")


def move_aside(path: Path) -> Path:
    """Give a damaged file and its companions another name; gives the new one."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    path.rename(aside)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return aside
