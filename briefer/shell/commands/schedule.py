"""Print what makes this machine run briefer every night; installs nothing."""

import argparse
import getpass
import os
import sys
from pathlib import Path

from briefer.shell.options import add_settings, chosen
from briefer.shell.source import as_path, is_address

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
    from briefer.shell.config import PROJECT_FILE, load
    from briefer.shell.recipes import RECIPES, Call, time_of_day

    settings = load(chosen(parsed), file=parsed.config, environment=os.environ).settings
    run = settings.run
    inputs = parsed.inputs or list(run.inputs) or ["articles"]
    config = parsed.config or (PROJECT_FILE if os.path.exists(PROJECT_FILE) else "")
    written = (run.state, os.path.dirname(run.metrics))
    call = Call(
        program=(sys.executable, "-m", "briefer"),
        inputs=tuple(_whole(name) for name in inputs),
        output=str(Path(run.output).absolute()),
        config=str(Path(config).absolute()) if config else "",
        at=time_of_day(parsed.at),
        time_zone=run.time_zone,
        folder=str(Path.cwd()),
        user=getpass.getuser(),
        more_writes=tuple(str(Path(folder).absolute()) for folder in written if folder),
    )
    print(RECIPES[parsed.kind](call))
    return 0


def _whole(name: str) -> str:
    """An input as it can be named from anywhere."""
    return name if is_address(name) else str(Path(as_path(name)).absolute())
