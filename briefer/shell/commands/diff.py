"""Tell what one edition has that an earlier one has not: stories, articles, lines, voices, figures."""

import argparse
import json
import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.errors import ConfigError
from briefer.shell.options import add_settings, chosen
from briefer.shell.publish import ACCOUNT

if TYPE_CHECKING:
    from briefer.shell.comparison import Comparison, StoryChange

SCHEMA = "briefer.diff/1"
STATES = ("new", "updated", "ongoing", "gone")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `briefer diff`."""
    parser.add_argument("before", metavar="A", help="the earlier edition: its folder, or its night")
    parser.add_argument("after", metavar="B", help="the later edition")
    parser.add_argument("--json", action="store_true", help="for programs")
    add_settings(parser, ("--output",))


def execute(parsed: argparse.Namespace) -> int:
    """Print what is new and what is gone; 0 also where nothing is."""
    from briefer.shell.comparison import compare_editions
    from briefer.shell.config import load

    settings = load(chosen(parsed), file=parsed.config, environment=os.environ).settings
    output = Path(settings.run.output)
    found = compare_editions(_edition(parsed.before, output), _edition(parsed.after, output))
    if parsed.json:
        print(json.dumps({"schema": SCHEMA} | asdict(found), indent=1, ensure_ascii=False))
    else:
        print("\n".join(_told(found)))
    return 0


def _edition(name: str, output: Path) -> Path:
    for folder in (Path(name), output / name):
        if (folder / ACCOUNT).is_file():
            return folder
    raise ConfigError(
        f"{name}: no edition there; give its folder, as in {output}/2026-11-22, or its night"
    )


def _told(found: "Comparison") -> Iterator[str]:
    from briefer.shell.log import shown

    states = Counter(story.state for story in found.stories)
    counts = [f"{states[state]:,} {state}" for state in STATES if states[state]]
    yield f"{found.before} to {found.after}"
    yield f"Stories    {', '.join(counts) or 'none in either'}"
    yield f"Articles   {len(found.articles):,} new, {len(found.gone):,} gone"
    for story in found.stories:
        if story.state != "ongoing":
            yield ""
            yield from map(shown, _story(story))
    for heading, paths in (("NEW ARTICLES", found.articles), ("GONE ARTICLES", found.gone)):
        if paths:
            yield ""
            yield heading
            yield from (shown(f"  {path}") for path in paths)


def _story(story: "StoryChange") -> Iterator[str]:
    yield f"{story.state.upper():8} {story.headline or 'a story without a headline'}  ({story.page})"
    yield from (f"  article  {path}" for path in story.articles)
    yield from (f"  line     “{words}”" for words in story.lines)
    yield from (f"  voice    {name}" for name in story.voices)
    for figure in story.figures:
        yield f"  figure   {figure.what}: {', '.join(figure.before)} → {', '.join(figure.after)}"
