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
    if not folder.is_dir():
        raise ConfigError(f"{folder}: no edition there; give its folder, as in output/2026-11-22")

    from briefer.shell.proof import prove

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
