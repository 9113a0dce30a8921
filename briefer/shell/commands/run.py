"""Brief files and folders into an edition: a folder of pages named after the night."""

import argparse
import gc
import os
import sys
from typing import TYPE_CHECKING

from briefer.shell.options import OPTIONS, add_flag, add_settings, chosen

if TYPE_CHECKING:
    from briefer.shell.run import NightReport


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `briefer run`."""
    parser.add_argument(
        "inputs", nargs="*", metavar="IN", help="folders, files or addresses to brief"
    )
    parser.add_argument("--now", metavar="ISO", help="the moment of the run (else the clock's)")
    add_settings(parser, tuple(OPTIONS))
    add_flag(
        parser, "--strict", key="run.strict", purpose="publish nothing when a file is set aside"
    )
    add_flag(
        parser,
        "--fail-on-empty",
        key="run.fail_on_empty",
        purpose="exit 5 when there is no article",
    )
    parser.add_argument("--rebuild", action="store_true", help="do everything anew")
    parser.add_argument("--dry-run", action="store_true", help="tell what would be done")
    parser.add_argument(
        "--since",
        metavar="WHEN",
        default="",
        help="leave out what editions before WHEN held: a moment, or last-success",
    )
    noise = parser.add_mutually_exclusive_group()
    noise.add_argument("-q", "--quiet", action="store_true", help="no summary")
    noise.add_argument("-v", "--verbose", action="store_true", help="a summary everywhere")


def execute(parsed: argparse.Namespace) -> int:
    """Run one night."""
    from briefer.shell.clock import night
    from briefer.shell.config import load

    settings = load(chosen(parsed), file=parsed.config, environment=os.environ).settings
    tonight = night(parsed.now, settings.run.time_zone, os.environ)

    from briefer.shell.forecast import foretell
    from briefer.shell.log import LOG, shown, tell_left_out
    from briefer.shell.missed import with_missed
    from briefer.shell.publish import ACCOUNT
    from briefer.shell.run import Order
    from briefer.shell.session import run_session
    from briefer.shell.worker import GARBAGE

    gc.set_threshold(*GARBAGE)
    LOG.form = settings.run.log_format
    inputs = tuple(parsed.inputs) or settings.run.inputs
    order = Order(inputs, settings, tonight, since=parsed.since, rebuild=parsed.rebuild)
    exit_code = 0
    for one in with_missed(order):
        if parsed.dry_run:
            print("\n".join(foretell(one)))
            continue
        report = run_session(one)
        account = report.folder / ACCOUNT if report.status == "published" else None
        for words in report.warnings:
            LOG.tell("warning", shown(words))
        tell_left_out(report.left_out, account)
        if parsed.verbose or (sys.stdout.isatty() and not parsed.quiet):
            _summary(report)
        exit_code = max(exit_code, report.exit_code)
    return exit_code


def _summary(report: "NightReport") -> None:
    counts, folder = report.counts, report.folder
    page = folder.parent / "latest" / "index.html"
    if report.status == "nothing new":
        print(f"Nothing new since edition {folder.name}: {page}")
        return
    print(f"Edition    {folder.name}")
    print(f"Files      {counts['files']:,}: {_by_fate(counts)}")
    print(f"Articles   {counts['articles']:,}")
    print(f"Proof      every printed line checked; again with: briefer verify {folder}")
    print(f"Read       {page}")


def _by_fate(counts: dict[str, int]) -> str:
    fates = {key: n for key, n in counts.items() if key not in {"files", "articles"} and n}
    return ", ".join(f"{n:,} {key.replace('_', ' ')}" for key, n in fates.items()) or "none"
