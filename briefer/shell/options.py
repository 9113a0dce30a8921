"""Arguments of the command line that set a setting, and a parser that proposes the right word."""

import argparse
from collections.abc import Sequence
from typing import NoReturn

from briefer.shell.nearest import did_you_mean

SETTING = "setting:"  # prefix of the names under which parsed arguments hold settings

OPTIONS: dict[str, tuple[str, str, str]] = {
    "--output": ("run.output", "OUT", "folder of the editions (else ./output)"),
    "--length": ("rank.length", "N", "sentences of the summary"),
    "--words": ("rank.words", "N", "words of the summary, instead of sentences"),
    "--entities": ("analyse.entities", "NAME", "who finds names: builtin, or spacy:PIPELINE"),
    "--ranker": ("rank.ranker", "NAME", "how sentences are chosen"),
    "--format": ("render.formats", "LIST", "forms of the pages: html,md,json"),
    "--theme": ("render.theme", "NAME", "templates of the pages"),
    "--templates": ("run.templates", "DIR", "folder with themes of your own"),
    "--encoding": ("ingest.encoding", "NAME", "encoding of the files, when guessing fails"),
    "--watchlist": ("run.watchlist", "FILE", "terms to look out for, one a line"),
    "--state": ("run.state", "DIR", "folder of history and cache (else OUT/.briefer)"),
    "--jobs": ("run.jobs", "N", "worker processes (else one a core)"),
    "--cluster": ("run.cluster", "ADDRESS", "Dask scheduler, or local:N (briefer[cluster])"),
    "--timeout-per-file": ("run.timeout_per_file_s", "S", "give a file up after so many seconds"),
    "--lock-wait": ("run.lock_wait_s", "S", "wait so long for another run to end"),
    "--log-format": ("run.log_format", "FORM", "errors as text, or as json for programs"),
    "--metrics": ("run.metrics", "FILE", "write metrics for Prometheus here"),
    "--healthcheck-cmd": ("run.healthcheck", "CMD", "call this after every run"),
    "--catch-up": ("run.catch_up", "HOW", "nights without a run: merge into this one, or each"),
    "--max-bytes": ("ingest.max_bytes", "N", "set larger files aside"),
}
"""Option to the setting it sets, the name of its value, its help."""
SHORT = {"--output": ["-o"], "--jobs": ["-j"]}


class Parser(argparse.ArgumentParser):
    """Ends with exit code 2 and the nearest known option."""

    def __init__(self, prog: str, description: str | None) -> None:
        super().__init__(prog=prog, description=description, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Print what is wrong, with the option that may have been meant."""
        unknown = [word for word in message.split() if word.startswith("-")]
        hint = ""
        if unknown and message.startswith("unrecognized"):
            hint = did_you_mean(unknown[0].partition("=")[0], self._option_string_actions)
        self.exit(2, f"{self.prog}: {message}{hint}; see {self.prog} --help\n")


def add_settings(parser: argparse.ArgumentParser, names: Sequence[str]) -> None:
    """Let the command line set these of `OPTIONS`, and name the settings file."""
    for name in names:
        key, value, purpose = OPTIONS[name]
        parser.add_argument(
            *SHORT.get(name, []),
            name,
            dest=SETTING + key,
            metavar=value,
            help=purpose,
            default=argparse.SUPPRESS,
        )
    parser.add_argument("--config", metavar="FILE", help="settings file (else ./briefer.toml)")


def add_flag(parser: argparse.ArgumentParser, name: str, *, key: str, purpose: str) -> None:
    """Let the command line turn a setting on."""
    parser.add_argument(
        name,
        dest=SETTING + key,
        action="store_const",
        const="true",
        help=purpose,
        default=argparse.SUPPRESS,
    )


def chosen(parsed: argparse.Namespace) -> dict[str, str]:
    """The settings given on the command line, as text by key."""
    return {
        name.removeprefix(SETTING): value
        for name, value in vars(parsed).items()
        if name.startswith(SETTING)
    }
