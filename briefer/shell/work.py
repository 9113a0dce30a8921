"""The work on one file: bytes in, pages and a line of account out; what a worker process runs."""

from dataclasses import dataclass

from briefer.records.briefing import ArticleBriefing
from briefer.records.document import RawFile
from briefer.records.failure import Failure, Fate, FileFate
from briefer.records.page import Page
from briefer.records.story import Member
from briefer.records.theme import Theme
from briefer.settings import Settings
from briefer.shell.codec import Entry, FileResult, Made, outputs_of, pack, seal
from briefer.shell.reading import read_raw
from briefer.shell.source import SourceFile


@dataclass(frozen=True, slots=True)
class FileWork:
    """The function of a run over its files: everything but the file, so that it can travel."""

    settings: Settings
    theme: Theme

    def __call__(self, file: SourceFile) -> Made:
        """Read, brief and prove one file; what it gave is packed to travel and to be kept."""
        from briefer.pipeline import brief_file

        raw = read_raw(file, self.settings.ingest.max_bytes)
        if isinstance(raw, Failure):
            return _packed(FileResult(set_aside(raw)))
        made = [self._article(found) for found in brief_file(raw, self.settings)]
        failures = [one for one in made if isinstance(one, Failure)]
        used = [one for one in made if not isinstance(one, Failure)]
        if not used:
            return _packed(FileResult(set_aside(failures[0], raw)))
        fate = FileFate(
            raw.path,
            raw.sha256,
            len(raw.content),
            Fate.USED,
            articles=tuple(found.analysis.article.document.id for found, _ in used),
            reason=_partly(failures, len(made)),
            remedy=failures[0].hint if failures else "",
        )
        pages = tuple(page for _, pages in used for page in pages)
        entries, members = zip(*(_entry(found) for found, _ in used), strict=True)
        return _packed(FileResult(fate, entries, outputs_of(pages)), pages, members)

    def _article(
        self, found: ArticleBriefing | Failure
    ) -> tuple[ArticleBriefing, tuple[Page, ...]] | Failure:
        if isinstance(found, Failure):
            return found
        from briefer.pipeline import proven_pages

        pages, findings = proven_pages(found, self.settings, self.theme)
        if findings:
            first = findings[0]
            reason = f"refused: {first.page}, line {first.line}: {first.message}"
            path = found.analysis.article.document.path
            return Failure(path, reason, "a fault of briefer: please report it with the file")
        return found, pages


def _entry(found: ArticleBriefing) -> tuple[Entry, bytes]:
    """An article for the ledger, and packed as it tells a story."""
    from briefer.compose import digest_article
    from briefer.stories import digest

    line, short = digest_article(found), digest(found.analysis)
    member = Member(found.analysis, found.ranking, short.publisher or f"file {short.path}")
    return Entry(short.path, line.date, pack(line), pack(short)), pack(member)


def _packed(
    result: FileResult, pages: tuple[Page, ...] = (), members: tuple[bytes, ...] = ()
) -> Made:
    return Made(seal(result), pack(pages), seal(members))


def set_aside(failure: Failure, raw: RawFile | None = None) -> FileFate:
    """The line of account of a file that cannot be used; `raw` where it could be read."""
    return FileFate(
        raw.path if raw else failure.path,
        raw.sha256 if raw else "",
        len(raw.content) if raw else 0,
        Fate.SET_ASIDE,
        reason=failure.reason,
        remedy=failure.hint,
    )


def _partly(failures: list[Failure], count: int) -> str:
    """What to say of a used file that holds articles which cannot be used."""
    if not failures:
        return ""
    return f"{len(failures)} of its {count} articles set aside: {failures[0].reason}"
