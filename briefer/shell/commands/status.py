"""Tell how the last run went, how old the edition is, and whether a run is at work."""

import argparse
import json
import os
from datetime import UTC, datetime
from pathlib import Path

from briefer.shell.options import add_settings, chosen


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `briefer status`."""
    parser.add_argument("--json", action="store_true", help="for programs")
    add_settings(parser, ("--output", "--state"))


def execute(parsed: argparse.Namespace) -> int:
    """Print the state of an output folder; 1 when the last run failed or there was none."""
    from briefer.shell.config import load

    run = load(chosen(parsed), file=parsed.config, environment=os.environ).settings.run

    from briefer.shell.health import health

    found = health(Path(run.output), run.state, datetime.now(UTC))
    if parsed.json:
        print(json.dumps(found, indent=1))
    else:
        for name, value in found.items():
            if value not in {"", None}:
                print(f"{name.replace('_', ' '):14} {value}")
    return 0 if found["is_well"] else 1
