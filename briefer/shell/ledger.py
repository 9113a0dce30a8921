"""The running account of a night, on disk: memory does not grow with the number of files."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from briefer.records.briefing import ArticleDigest
from briefer.records.failure import Fate, FileFate
from briefer.records.page import Page
from briefer.records.story import Digest, Duplicate, Member, StoryMemory
from briefer.shell.codec import FileResult, pack, unpack
from briefer.shell.store import Database

NAME = "night.sqlite"
MIGRATIONS = (
    """CREATE TABLE file (path TEXT PRIMARY KEY, fate TEXT, articles INTEGER, packed BLOB, error TEXT)
        WITHOUT ROWID;
    CREATE TABLE article (path TEXT PRIMARY KEY, date TEXT, packed BLOB) WITHOUT ROWID;
    CREATE TABLE teller (path TEXT PRIMARY KEY, digest BLOB, member BLOB) WITHOUT ROWID;
    CREATE TABLE story (id TEXT PRIMARY KEY, memory BLOB) WITHOUT ROWID;
    CREATE TABLE output (path TEXT PRIMARY KEY, sha256 TEXT, bytes INTEGER) WITHOUT ROWID""",
)


class Ledger:
    """Fates of files, digests of articles and pages written, each by path."""

    def __init__(self, path: Path, *, is_new: bool = False) -> None:
        if is_new:
            path.unlink(missing_ok=True)
        self.path = path
        self._database = Database(path, MIGRATIONS, is_scratch=True)

    def enter(self, result: FileResult, error: str = "") -> None:
        """Enter one file with its articles and pages; `error` is what a fault of ours said."""
        fate = result.fate
        row = (fate.path, fate.fate.value, len(result.digests), pack(fate), error)
        self._database.write("INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?, ?)", [row])
        self._database.write(
            "INSERT OR REPLACE INTO article VALUES (?, ?, ?)",
            ((digest.path, digest.date, pack(digest)) for digest in result.digests),
        )
        self._database.write(
            "INSERT OR REPLACE INTO teller VALUES (?, ?, ?)",
            ((one.digest.path, pack(one.digest), one.member) for one in result.tellers),
        )
        self.enter_pages(result.pages)

    def enter_pages(self, pages: Iterable[Page]) -> None:
        """Enter pages that were written."""
        encoded = ((page.path, page.text.encode()) for page in pages)
        self._database.write(
            "INSERT OR REPLACE INTO output VALUES (?, ?, ?)",
            ((path, hashlib.sha256(text).hexdigest(), len(text)) for path, text in encoded),
        )

    def fates(self) -> Iterator[tuple[FileFate, str]]:
        """All files by path, whatever order they came in, each with its error."""
        for packed, error in self._database.rows("SELECT packed, error FROM file ORDER BY path"):
            fate = unpack(packed, FileFate)  # type: ignore[arg-type]  # a column of blobs
            if fate is not None:
                yield fate, str(error)

    def digests(self) -> Iterator[ArticleDigest]:
        """All articles, newest first, undated ones last, then by path."""
        query = "SELECT packed FROM article ORDER BY date DESC, path"
        for (packed,) in self._database.rows(query):
            digest = unpack(packed, ArticleDigest)  # type: ignore[arg-type]  # a column of blobs
            if digest is not None:
                yield digest

    def tellers(self) -> Iterator[Digest]:
        """What groups the articles, by path."""
        for (packed,) in self._database.rows("SELECT digest FROM teller ORDER BY path"):
            digest = unpack(packed, Digest)  # type: ignore[arg-type]  # a column of blobs
            if digest is not None:
                yield digest

    def members(self, paths: Iterable[str]) -> Iterator[Member]:
        """The articles of these paths, in the order given."""
        for path in paths:
            row = self._database.one("SELECT member FROM teller WHERE path = ?", (path,))
            member = unpack(row[0], Member) if row else None  # type: ignore[arg-type]  # a blob
            if member is not None:
                yield member

    def mark_copy(self, copy: Duplicate) -> None:
        """A file whose only article is a copy ends as a duplicate."""
        row = self._database.one("SELECT packed FROM file WHERE path = ?", (copy.path,))
        fate = unpack(row[0], FileFate) if row else None  # type: ignore[arg-type]  # a blob
        if fate is not None and len(fate.articles) == 1:
            fate = replace(fate, fate=Fate.DUPLICATE, of=copy.of, share=round(copy.share, 2))
            change = "UPDATE file SET fate = ?, packed = ? WHERE path = ?"
            self._database.write(change, [(fate.fate.value, pack(fate), fate.path)])

    def remember(self, memory: StoryMemory) -> None:
        """Enter what the next night needs of a story."""
        self._database.write("INSERT INTO story VALUES (?, ?)", [(memory.id, pack(memory))])

    def memories(self) -> Iterator[tuple[str, bytes]]:
        """What the next night needs of each story, packed, by id."""
        for name, packed in self._database.rows("SELECT id, memory FROM story ORDER BY id"):
            yield str(name), packed  # type: ignore[misc]  # a column of blobs

    def outputs(self) -> Iterator[dict[str, object]]:
        """All pages by path, with digest and size."""
        for path, sha256, size in self._database.rows("SELECT * FROM output ORDER BY path"):
            yield {"path": path, "sha256": sha256, "bytes": size}

    def counts(self) -> dict[str, int]:
        """Files read, files by fate, articles."""
        query = "SELECT fate, count(*), sum(articles) FROM file GROUP BY fate"
        rows = {str(fate): (int(str(n)), int(str(m))) for fate, n, m in self._database.rows(query)}
        by_fate = {fate.value: rows.get(fate.value, (0, 0))[0] for fate in Fate}
        articles = sum(number for _, number in rows.values())
        return {"files": sum(by_fate.values()), **by_fate, "articles": articles}

    def close(self) -> None:
        """Let the file go."""
        self._database.close()
