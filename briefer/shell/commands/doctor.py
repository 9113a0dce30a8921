"""Check the installation, the settings and the folders; with files: show what is read from them."""

import argparse
import os
import sys

from briefer.shell.options import add_settings, chosen


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `briefer doctor`."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="files to look into")
    add_settings(parser, ("--output", "--templates", "--theme", "--encoding"))


def execute(parsed: argparse.Namespace) -> int:
    """Print what was found; 1 when something is wrong."""
    from briefer.shell.config import load

    effective = load(chosen(parsed), file=parsed.config, environment=os.environ)
    if parsed.files:
        from briefer.shell.commands.one import read_named
        from briefer.shell.inspection import inspect

        settings = effective.settings
        for name in parsed.files:
            raw = read_named(name, settings.ingest.max_bytes)
            print("\n".join(inspect(raw, settings)))
        return 0
    from briefer.shell.checkup import check_up

    results = check_up(effective)
    for result in results:
        stream = sys.stdout if result.is_well else sys.stderr
        print(f"{'ok ' if result.is_well else 'BAD'}  {result.name}: {result.words}", file=stream)
    return 0 if all(result.is_well for result in results) else 1
