"""What earlier nights published and saw: data that cannot be computed again, but read again."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple, dataclass
from datetime import date, timedelta
from pathlib import Path

from briefer.shell.plot import memory_digest
from briefer.shell.store import DamagedError, Database, move_aside

NAME = "history.sqlite"
KEPT_STORY_DAYS = 14  # a story that was silent for longer begins anew
MIGRATIONS = (
    """CREATE TABLE edition (night TEXT PRIMARY KEY, fingerprint TEXT NOT NULL);
    CREATE TABLE seen (sha256 TEXT PRIMARY KEY, now TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE run (started TEXT PRIMARY KEY, ended TEXT NOT NULL, status TEXT NOT NULL,
        exit_code INTEGER NOT NULL, night TEXT NOT NULL, reason TEXT NOT NULL, wall_s REAL NOT NULL)
    """,
    "ALTER TABLE edition ADD COLUMN now TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE story (night TEXT, id TEXT, memory BLOB, PRIMARY KEY (night, id)) WITHOUT ROWID",
    """CREATE TABLE memory (sha256 TEXT PRIMARY KEY, packed BLOB);
    CREATE TABLE told (night TEXT, id TEXT, sha256 TEXT, PRIMARY KEY (night, id)) WITHOUT ROWID;
    INSERT OR IGNORE INTO memory SELECT sha256(memory), memory FROM story;
    INSERT INTO told SELECT night, id, sha256(memory) FROM story;
    DROP TABLE story;
    ALTER TABLE told RENAME TO story""",
)


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run by the wall clock: how it went; `ended` is "" while it runs, or when it was killed."""

    started: str
    ended: str
    status: str  # running | published | nothing new | failed
    exit_code: int
    night: str
    reason: str
    wall_s: float


class History:
    """The editions of one output folder, when each content was first seen, and how runs went."""

    def __init__(self, folder: Path, output: Path) -> None:
        path = folder / NAME
        self.warnings: list[str] = []
        try:
            self._database = Database(path, MIGRATIONS)
            is_sound = self._database.is_sound()
        except DamagedError:
            is_sound = False
        if not is_sound:
            aside = move_aside(path)
            self._database = Database(path, MIGRATIONS)
            self.warnings.append(
                f"the history was damaged: moved to {aside.name}, read again from the editions"
            )
            for night, now, contents in _told_by_editions(output):
                self.remember(night, "", now=now, contents=contents)

    def fingerprint(self, night: str) -> str:
        """What the edition of a night was made from, "" when unknown."""
        row = self._database.one("SELECT fingerprint FROM edition WHERE night = ?", (night,))
        return str(row[0]) if row else ""

    def remember(self, night: str, fingerprint: str, *, now: str, contents: Iterable[str]) -> None:
        """Enter a published edition; a night entered before is replaced, first sights stay."""
        self._database.write(
            "INSERT OR REPLACE INTO edition VALUES (?, ?, ?)", [(night, fingerprint, now)]
        )
        self._database.write(
            "INSERT OR IGNORE INTO seen VALUES (?, ?)", ((content, now) for content in contents)
        )

    def last_moment(self, night: str) -> str:
        """The moment (ISO) just after the last edition before a night, "" when there was none."""
        row = self._database.one("SELECT max(now) FROM edition WHERE night < ?", (night,))
        return f"{row[0]}~" if row and row[0] else ""  # sorts after the moment itself

    def remember_stories(self, night: str, memories: Iterable[tuple[str, bytes]]) -> None:
        """Enter the stories of a night in place of those it had; nights long past are forgotten.

        A story that goes on without news is remembered in the same bytes, which are kept once.
        """
        before = (date.fromisoformat(night) - timedelta(days=KEPT_STORY_DAYS)).isoformat()
        self._database.write("DELETE FROM story WHERE night = ? OR night < ?", [(night, before)])
        told: list[tuple[str, str, str]] = []

        def packed() -> Iterator[tuple[str, bytes]]:
            for name, memory in memories:
                sha256 = memory_digest(memory)
                told.append((night, name, sha256))
                yield sha256, memory

        self._database.write("INSERT OR IGNORE INTO memory VALUES (?, ?)", packed())
        self._database.write("INSERT INTO story VALUES (?, ?, ?)", told)
        alive = "SELECT sha256 FROM story"
        self._database.write(f"DELETE FROM memory WHERE sha256 NOT IN ({alive})", [()])  # noqa: S608 - our own names and marks

    def first_seen(self, sha256: str) -> str:
        """The moment (ISO) of the first edition that held a content, "" for a new one."""
        row = self._database.one("SELECT now FROM seen WHERE sha256 = ?", (sha256,))
        return str(row[0]) if row else ""

    def enter_run(self, run: RunRow) -> None:
        """Enter a run, or how it ended."""
        self._database.write(
            "INSERT OR REPLACE INTO run VALUES (?, ?, ?, ?, ?, ?, ?)", [astuple(run)]
        )

    def last_run(self) -> RunRow | None:
        """The run that began last."""
        row = self._database.one("SELECT * FROM run ORDER BY started DESC LIMIT 1")
        return RunRow(*row) if row else None  # type: ignore[arg-type]  # the columns are the fields

    def close(self) -> None:
        """Let the file go."""
        self._database.close()


def _told_by_editions(output: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Night, moment and contents of every edition on the disk, oldest first."""
    for path in sorted(output.glob("[0-9]*/run.json")):
        try:
            record: Mapping[str, object] = json.loads(path.read_text(encoding="utf-8"))
            files = record["files"]
            contents = [file["sha256"] for file in files if file["sha256"]]  # type: ignore[attr-defined]  # checked by the except
            yield str(record["id"]), str(record["now"]), contents
        except (OSError, ValueError, KeyError, TypeError):
            continue  # an edition whose account is damaged says nothing; verify names it
