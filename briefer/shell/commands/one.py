"""Brief one article to standard output; "-" reads it from standard input."""

import argparse
import os
import sys

from briefer.errors import BrieferError, ConfigError, ProofError
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.shell.discover import discover, printable
from briefer.shell.options import add_settings, chosen
from briefer.shell.source import SourceFile, as_path, is_address

FORMATS = ("md", "html", "json")
STANDARD_INPUT = "-"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `briefer one`."""
    parser.add_argument("file", metavar="FILE", help='an article, or "-" for standard input')
    parser.add_argument("--format", choices=FORMATS, default="md", help="form (md unless given)")
    add_settings(
        parser, ("--length", "--words", "--ranker", "--theme", "--templates", "--encoding")
    )


def execute(parsed: argparse.Namespace) -> int:
    """Print the briefing of every article of one file."""
    from briefer.shell.config import load

    given = chosen(parsed) | {"render.formats": parsed.format}
    settings = load(given, file=parsed.config, environment=os.environ).settings

    from briefer.pipeline import brief_file, proven_pages
    from briefer.render.alone import alone
    from briefer.shell.templates import load_theme

    theme = load_theme(settings.render.theme, settings.run.templates)
    raw = read_named(parsed.file, settings.ingest.max_bytes)
    failures = 0
    for briefing in brief_file(raw, settings):
        if isinstance(briefing, Failure):
            failures += 1
            print(f"briefer: {briefing.path}: {briefing.reason}; {briefing.hint}", file=sys.stderr)
            continue
        pages, findings = proven_pages(briefing, settings, theme)
        if findings:
            raise ProofError(f"{findings[0].page}:{findings[0].line}: {findings[0].message}")
        page = next(p for p in pages if p.path.startswith("article/"))
        form = parsed.format
        text = page.text if form == "json" else alone(page.text, form)
        sys.stdout.buffer.write(text.encode())
    return 1 if failures else 0


def read_named(name: str, max_bytes: int) -> RawFile:
    """The file that an argument names.  Raises ConfigError when there is none, BrieferError otherwise."""
    from briefer.shell.reading import read_raw

    if name == STANDARD_INPUT:
        return RawFile("standard-input", sys.stdin.buffer.read(max_bytes + 1))
    raw = read_raw(_file(as_path(name)), max_bytes)
    if isinstance(raw, Failure):
        raise BrieferError(f"{raw.path}: {raw.reason}; {raw.hint}")
    return raw


def _file(name: str) -> SourceFile:
    if is_address(name):
        files = discover((name,), ()).files
        if len(files) != 1:
            raise ConfigError(f"{name}: {len(files)} files; name one")
        return files[0]
    if not os.path.exists(name):
        raise ConfigError(f"{printable(name)}: no such file")
    if os.path.isdir(name):
        raise ConfigError(f"{printable(name)}: a folder; name a file in it, or use briefer run")
    if not os.path.isfile(name):
        raise ConfigError(
            f"{printable(name)}: a pipe or a device, not a file; give its text by standard input, "
            "as in briefer one - < FILE"
        )
    location = os.path.realpath(name)  # who names a link wants what it leads to
    return SourceFile(printable(os.path.basename(name)), location)
