"""Print what makes this machine run briefer every night; installs nothing."""

import argparse
import os
import sys
from pathlib import Path

from briefer.shell.options import add_settings, chosen

KINDS = ("systemd", "cron", "launchd", "windows", "kubernetes")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `briefer schedule`."""
    parser.add_argument("action", choices=("print",), help="to standard output")
    parser.add_argument("kind", choices=KINDS, help="the scheduler")
    parser.add_argument("inputs", nargs="*", metavar="IN", help="folders to brief")
    parser.add_argument("--at", default="05:30", metavar="HH:MM", help="local time (05:30)")
    add_settings(parser, ("--output",))


def execute(parsed: argparse.Namespace) -> int:
    """Print one recipe."""
    from briefer.shell.config import load
    from briefer.shell.recipes import RECIPES, Call, time_of_day

    settings = load(chosen(parsed), file=parsed.config, environment=os.environ).settings
    inputs = parsed.inputs or list(settings.run.inputs) or ["articles"]
    call = Call(
        program=(sys.executable, "-m", "briefer"),
        inputs=tuple(str(Path(name).absolute()) for name in inputs),
        output=str(Path(settings.run.output).absolute()),
        config=str(Path(parsed.config).absolute()) if parsed.config else "",
        at=time_of_day(parsed.at),
        time_zone=settings.run.time_zone,
    )
    print(RECIPES[parsed.kind](call))
    return 0
