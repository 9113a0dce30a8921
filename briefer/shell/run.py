"""One night from the folders to the published edition."""

import hashlib
import json
import os
import resource
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefer.errors import EmptyError, OutputError, ProofError
from briefer.pipeline import brief_edition
from briefer.records.edition import Edition
from briefer.records.failure import Fate
from briefer.records.theme import Theme
from briefer.settings import Settings
from briefer.shell.account import Account, RunFrame, run_record
from briefer.shell.clock import Night
from briefer.shell.config import values
from briefer.shell.discover import Discovery, discover
from briefer.shell.pool import map_items
from briefer.shell.publish import Staging, latest_edition, prepare_output
from briefer.shell.templates import load_theme
from briefer.shell.terminal import Progress
from briefer.shell.work import FileResult, FileWork, set_aside
from briefer.verify import verify_stored

PARTIAL = 3
IGNORED_KEYS = ("run.",)  # settings that change no line of a page


@dataclass(frozen=True, slots=True)
class NightReport:
    """How a night ended: the edition's folder, its account, the exit code."""

    folder: Path
    account: Account
    exit_code: int


def run_night(inputs: Sequence[str], settings: Settings, night: Night) -> NightReport:
    """Brief the inputs and publish the edition.

    Raises ConfigError before any work, and OutputError, ProofError or EmptyError with the previous
    edition untouched.
    """
    output = Path(settings.run.output)
    theme = load_theme(settings.render.theme, settings.run.templates)
    found = discover(inputs, without=[settings.run.output])
    prepare_output(output)
    in_force = values(settings)
    frame = RunFrame(night, in_force, config_digest(in_force, theme), found.ignored)
    try:
        with Staging(output) as staging:
            return _publish(_Run(settings, theme, frame, found, output, staging))
    except OSError as error:
        raise OutputError(f"{output}: {error.strerror or error}; the disk may be full") from error


def config_digest(in_force: Mapping[str, object], theme: Theme) -> str:
    """What identifies everything that decides how pages look, beside their sources."""
    deciding = {key: value for key, value in in_force.items() if not key.startswith(IGNORED_KEYS)}
    text = json.dumps([deciding, theme.files], sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class _Run:
    settings: Settings
    theme: Theme
    frame: RunFrame
    found: Discovery
    output: Path
    staging: Staging


def _publish(run: _Run) -> NightReport:
    start = time.monotonic()
    account = _brief_files(run)
    if run.settings.run.fail_on_empty and not account.digests:
        raise EmptyError("no article to brief, and run.fail_on_empty is set")
    exit_code = PARTIAL if account.counts()[Fate.SET_ASIDE] else 0
    if exit_code and run.settings.run.strict:
        first = next(fate for fate in account.sorted_fates() if fate.fate is Fate.SET_ASIDE)
        raise OutputError(f"{first.path}: {first.reason}; nothing published, as run.strict is set")
    _write_edition(run, account)
    record = run_record(run.frame, account, exit_code=exit_code, measured=_measured(start))
    folder = run.staging.publish(run.frame.night.id, record)
    return NightReport(folder, account, exit_code)


def _brief_files(run: _Run) -> Account:
    account = Account()
    for failure in run.found.unreadable:
        account.enter(FileResult(set_aside(failure)))
    progress = Progress(len(run.found.files))
    for outcome in map_items(FileWork(run.settings, run.theme), run.found.files):
        run.staging.write(account.add(outcome).pages)
        progress.step()
    progress.clear()
    return account


def _write_edition(run: _Run, account: Account) -> None:
    """Write the pages of the night once they are proved against the pages of their sources."""
    fates = account.sorted_fates()
    latest = latest_edition(run.output)
    before = latest.name if latest and latest.name < run.frame.night.id else ""
    partly = tuple(f"{f.path}: {f.reason}" for f in fates if f.fate is Fate.USED and f.reason)
    edition = Edition(run.frame.night.id, run.frame.night.now, before, fates, partly)
    pages = brief_edition(edition, account.sorted_digests(), settings=run.settings, theme=run.theme)
    fresh = {page.path: page.text for page in pages}
    run.staging.write(pages)
    findings = verify_stored(pages, lambda path: fresh.get(path) or run.staging.read(path))
    if findings:
        first = findings[0]
        raise ProofError(f"{first.page}:{first.line}: {first.message}; nothing published")


def _measured(start: float) -> dict[str, float]:
    """Times and memory of this run."""
    times = os.times()
    return {
        "wall_s": round(time.monotonic() - start, 3),
        "cpu_s": round(sum(times[:4]), 3),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
    }
