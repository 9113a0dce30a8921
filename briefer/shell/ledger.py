"""The running account of a night, on disk: memory does not grow with the number of files."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from briefer.records.briefing import ArticleDigest
from briefer.records.failure import Fate, FileFate
from briefer.records.story import Digest, Duplicate
from briefer.shell.codec import FileResult, Output, decode, encode, unpack, unseal
from briefer.shell.plot import Cover, Plot, Tale
from briefer.shell.store import Database, Row

NAME = "night.sqlite"
BATCH = 200  # rows of a table that wait to be written together
MIGRATIONS = (
    """CREATE TABLE file (path TEXT PRIMARY KEY, fate TEXT, articles INTEGER, packed BLOB, error TEXT)
        WITHOUT ROWID;
    CREATE TABLE article (path TEXT PRIMARY KEY, date TEXT, line BLOB, digest BLOB, key BLOB,
        number INTEGER);
    CREATE TABLE plot (number INTEGER PRIMARY KEY, packed BLOB);
    CREATE TABLE tale (number INTEGER PRIMARY KEY, id TEXT, packed BLOB, memory BLOB);
    CREATE TABLE output (path TEXT, sha256 TEXT, bytes INTEGER)""",  # in no order: sorted once, when read
)


class Ledger:
    """Fates of files, digests of articles and pages written, each by path."""

    def __init__(self, path: Path, *, is_new: bool = False) -> None:
        if is_new:
            path.unlink(missing_ok=True)
        self.path = path
        self._database = Database(path, MIGRATIONS, is_scratch=True)
        self._waiting: dict[str, list[Row]] = defaultdict(list)

    def enter(self, result: FileResult, error: str = "", *, key: bytes = b"") -> None:
        """Enter one file with its articles and pages; `error` is what a fault of ours said.

        `key` is what the cache keeps the result under.
        """
        fate = result.fate
        self._write("file", (fate.path, fate.fate.value, len(result.articles), encode(fate), error))
        for number, one in enumerate(result.articles):
            self._write("article", (one.path, one.date, one.line, one.digest, key, number))
        self.enter_outputs(result.outputs)

    def enter_outputs(self, outputs: Iterable[Output]) -> None:
        """Enter pages that were written."""
        for one in outputs:
            self._write("output", (one.path, one.sha256, one.size_bytes))

    def fates(self) -> Iterator[tuple[FileFate, str]]:
        """All files by path, whatever order they came in, each with its error."""
        for packed, error in self._rows("SELECT packed, error FROM file ORDER BY path"):
            fate = decode(packed, FileFate)  # type: ignore[arg-type]  # a column of blobs
            if fate is not None:
                yield fate, str(error)

    def left_out(self) -> Iterator[FileFate]:
        """The files that are not used, by path."""
        query = "SELECT packed FROM file WHERE fate != ? ORDER BY path"
        for (packed,) in self._rows(query, (Fate.USED.value,)):
            fate = decode(packed, FileFate)  # type: ignore[arg-type]  # a column of blobs
            if fate is not None:
                yield fate

    def lines(self) -> Iterator[ArticleDigest]:
        """All articles, newest first, undated ones last, then by path."""
        query = "SELECT line FROM article ORDER BY date DESC, path"
        for (packed,) in self._rows(query):
            digest = unpack(packed, ArticleDigest)  # type: ignore[arg-type]  # a column of blobs
            if digest is not None:
                yield digest

    def digests(self) -> Iterator[Digest]:
        """What groups the articles, by path."""
        for (packed,) in self._rows("SELECT digest FROM article ORDER BY path"):
            digest = unpack(packed, Digest)  # type: ignore[arg-type]  # a column of blobs
            if digest is not None:
                yield digest

    def kept(self, paths: Iterable[str]) -> Iterator[tuple[bytes, int, bytes]]:
        """Of the articles of these paths the key of the file's result, the number in it, the packed digest."""
        for path in paths:
            query = "SELECT key, number, digest FROM article WHERE path = ?"
            yield from self._rows(query, (path,))  # type: ignore[misc]  # as they were written

    def mark_copy(self, copy: Duplicate) -> None:
        """A file whose only article is a copy ends as a duplicate."""
        row = next(self._rows("SELECT packed FROM file WHERE path = ?", (copy.path,)), None)
        fate = decode(row[0], FileFate) if row else None  # type: ignore[arg-type]  # a blob
        if fate is not None and len(fate.articles) == 1:
            fate = replace(fate, fate=Fate.DUPLICATE, of=copy.of, share=round(copy.share, 2))
            change = "UPDATE file SET fate = ?, packed = ? WHERE path = ?"
            self._database.write(change, [(fate.fate.value, encode(fate), fate.path)])

    def enter_plot(self, plot: Plot) -> None:
        """Enter what a story is to be told from."""
        self._write("plot", (plot.number, encode(plot)))

    def plots(self) -> Iterator[Plot]:
        """All plots in order."""
        for (packed,) in self._rows("SELECT packed FROM plot ORDER BY number"):
            plot = decode(packed, Plot)  # type: ignore[arg-type]  # a column of blobs
            if plot is not None:
                yield plot

    def plot(self, number: int) -> Plot:
        """A plot by its number.  Raises KeyError where there is none."""
        row = next(self._rows("SELECT packed FROM plot WHERE number = ?", (number,)), None)
        plot = decode(row[0], Plot) if row else None  # type: ignore[arg-type]  # a blob
        if plot is None:
            raise KeyError(number)
        return plot

    def enter_tale(self, number: int, tale: Cover, packed: bytes) -> None:
        """Enter a story that was told and written, also as it is packed."""
        self._write("tale", (number, tale.digest.id, packed, tale.memory))
        self.enter_outputs(tale.outputs)

    def tales(self) -> Iterator[Tale]:
        """All stories in order of their first articles."""
        for (packed,) in self._rows("SELECT packed FROM tale ORDER BY number"):
            tale = unseal(packed, Tale)  # type: ignore[arg-type]  # a column of blobs
            if tale is not None:
                yield tale

    def memories(self) -> Iterator[tuple[str, bytes]]:
        """What the next night needs of each story, packed, by its number."""
        for name, packed in self._rows("SELECT id, memory FROM tale ORDER BY number"):
            yield str(name), packed  # type: ignore[misc]  # a column of blobs

    def outputs(self) -> Iterator[Output]:
        """All pages by path."""
        for path, sha256, size in self._rows("SELECT * FROM output ORDER BY path"):
            yield Output(path, sha256, size)  # type: ignore[arg-type]  # as they were written

    def counts(self) -> dict[str, int]:
        """Files read, files by fate, articles."""
        query = "SELECT fate, count(*), sum(articles) FROM file GROUP BY fate"
        rows = {str(fate): (int(str(n)), int(str(m))) for fate, n, m in self._rows(query)}
        by_fate = {fate.value: rows.get(fate.value, (0, 0))[0] for fate in Fate}
        articles = sum(number for _, number in rows.values())
        return {"files": sum(by_fate.values()), **by_fate, "articles": articles}

    def save(self) -> None:
        """Write what waits, so that another process finds it."""
        for table, rows in self._waiting.items():
            marks = ", ".join("?" * len(rows[0]))
            self._database.write(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", rows)  # noqa: S608 - our own names
        self._waiting.clear()

    def close(self) -> None:
        """Let the file go."""
        self._database.close()

    def _rows(self, query: str, values: Sequence[object] = ()) -> Iterator[Row]:
        self.save()
        return self._database.rows(query, values)

    def _write(self, table: str, row: Row) -> None:
        self._waiting[table].append(row)
        if len(self._waiting[table]) >= BATCH:
            self.save()
