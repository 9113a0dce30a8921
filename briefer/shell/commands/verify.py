"""Prove every printed line of an edition against its source, and its files against their seals."""

import argparse
import os
import sys
from pathlib import Path

from briefer.errors import ConfigError
from briefer.shell.options import add_settings, chosen
from briefer.shell.publish import LATEST

MISMATCH = 4
MOST_NAMED = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `briefer verify`."""
    parser.add_argument("edition", nargs="?", metavar="EDITION", help="folder (else the latest)")
    add_settings(parser, ("--output",))


def execute(parsed: argparse.Namespace) -> int:
    """Print what is wrong with an edition, one line a finding."""
    from briefer.shell.config import load

    settings = load(chosen(parsed), file=parsed.config, environment=os.environ).settings
    folder = Path(parsed.edition or Path(settings.run.output, LATEST))

    from briefer.shell.proof import is_edition, prove

    if not is_edition(folder):
        raise ConfigError(_no_edition(folder))
    proof = prove(folder)
    for finding in proof.findings[:MOST_NAMED]:
        print(f"{folder / finding.page}:{finding.line}: {finding.message}", file=sys.stderr)
    if proof.findings:
        count = len(proof.findings)
        shown = f", the first {MOST_NAMED} named here" if count > MOST_NAMED else ""
        print(f"{count:,} finding{'s' * (count > 1)} in {folder}{shown}", file=sys.stderr)
        return MISMATCH
    print(f"{proof.pages:,} pages of {folder}: every printed line stands in its source")
    return 0


def _no_edition(folder: Path) -> str:
    """What a folder is instead of an edition, and what to do."""
    if (folder / LATEST).is_symlink():
        return f"{folder}: a folder of editions, not one of them; give {folder / LATEST}"
    if folder.is_symlink() and not folder.exists():
        words = f"leads to {folder.readlink()}, which is not there"
        return f"{folder}: {words}; give the folder of an edition, or run briefer run again"
    what = "not an edition" if folder.is_dir() else "no edition there"
    return f"{folder}: {what}; give its folder, as in output/2026-11-22"
