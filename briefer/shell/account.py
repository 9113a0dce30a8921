"""What became of every file of a run, collected as results come in, and told in `run.json`."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefer import __version__
from briefer.records.briefing import ArticleDigest
from briefer.records.failure import Fate, FileFate
from briefer.shell.clock import Night
from briefer.shell.discover import SourceFile
from briefer.shell.pool import Outcome
from briefer.shell.work import FileResult

SCHEMA = "briefer.run/1"
NOT_ANALYSED = "could not be analysed"
NOT_ANALYSED_HINT = "run.json names the error; please report it with the file"


@dataclass(slots=True)
class Account:
    """The files of a run, each with its fate; grows while the run goes on."""

    fates: list[FileFate] = field(default_factory=list)
    digests: list[ArticleDigest] = field(default_factory=list)
    errors: dict[str, str] = field(default_factory=dict)

    def add(self, outcome: Outcome[SourceFile, FileResult]) -> FileResult:
        """Enter one file; gives its result, one without pages where the work itself failed."""
        result = outcome.value
        if result is None:
            path = outcome.item.path
            self.errors[path] = f"{outcome.error}: {outcome.detail}"
            result = FileResult(
                FileFate(path, "", 0, Fate.SET_ASIDE, reason=NOT_ANALYSED, remedy=NOT_ANALYSED_HINT)
            )
        self.enter(result)
        return result

    def enter(self, result: FileResult) -> None:
        """Enter the result of one file."""
        self.fates.append(result.fate)
        self.digests += result.digests

    def sorted_fates(self) -> tuple[FileFate, ...]:
        """All files by path, whatever order they came in."""
        return tuple(sorted(self.fates, key=lambda fate: fate.path))

    def sorted_digests(self) -> tuple[ArticleDigest, ...]:
        """All articles, newest first, undated ones last, then by path."""
        by_path = sorted(self.digests, key=lambda digest: digest.path)
        return tuple(sorted(by_path, key=lambda digest: digest.date, reverse=True))

    def counts(self) -> dict[str, int]:
        """Files read, files by fate, articles."""
        fates = Counter(fate.fate for fate in self.fates)
        by_fate = {str(fate): fates[fate] for fate in Fate}
        return {"files": len(self.fates), **by_fate, "articles": len(self.digests)}


@dataclass(frozen=True, slots=True)
class RunFrame:
    """What a run knows before it begins."""

    night: Night
    settings: Mapping[str, object]
    config_sha256: str
    ignored: tuple[str, ...] = ()


def run_record(
    frame: RunFrame, account: Account, *, exit_code: int, measured: Mapping[str, float]
) -> str:
    """The account of a run as JSON; only `measured` differs between two runs of the same night."""
    record = {
        "schema": SCHEMA,
        "id": frame.night.id,
        "now": frame.night.now,
        "version": __version__,
        "status": "published",
        "exit_code": exit_code,
        "config_sha256": frame.config_sha256,
        "settings": frame.settings,
        "counts": account.counts(),
        "files": [_file(fate, account.errors) for fate in account.sorted_fates()],
        "ignored": frame.ignored,
        "measured": measured,
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _file(fate: FileFate, errors: Mapping[str, str]) -> dict[str, object]:
    return {
        "path": fate.path,
        "sha256": fate.sha256 or None,
        "bytes": fate.size_bytes,
        "fate": str(fate.fate),
        "reason": fate.reason or None,
        "remedy": fate.remedy or None,
        "error": errors.get(fate.path),
        "articles": fate.articles,
    }
