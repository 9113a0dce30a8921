"""Tell why a line is in a briefing: what chose its words, with every number that did."""

import argparse
from pathlib import Path

from briefer.errors import ConfigError
from briefer.shell.publish import ACCOUNT

FOLDERS = ("article", "source", "story")  # of pages, inside an edition
FRONT_PAGE = "index.md"
COMPARED = 2  # articles


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `briefer why`."""
    parser.add_argument(
        "place",
        metavar="PAGE:LINE | EDITION",
        help=f"page of an edition, or its folder for {FRONT_PAGE}, and line, from 1; "
        "with two articles, the edition",
    )
    parser.add_argument(
        "articles",
        nargs="*",
        metavar="ARTICLE",
        help="two articles, by path or name of page: why they are, or are not, one story",
    )


def execute(parsed: argparse.Namespace) -> int:
    """Print what is known of every place that a line cites."""
    if parsed.articles:
        return _compare(parsed)
    name, _, number = parsed.place.rpartition(":")
    if not name or not number.isdecimal() or not int(number):
        raise ConfigError(
            f"{parsed.place}: give a page and a line, as in output/latest/{FRONT_PAGE}:11"
        )
    folder, path = page_of(Path(name))

    from briefer.shell.explanation import why

    for line in why(folder, path, int(number)):
        print(line)
    return 0


def _compare(parsed: argparse.Namespace) -> int:
    if len(parsed.articles) != COMPARED:
        raise ConfigError("give two articles to compare, by their paths as run.json has them")
    folder, _ = page_of(Path(parsed.place))

    from briefer.shell.pairing import why_one_story

    for line in why_one_story(folder, *parsed.articles):
        print(line)
    return 0


def page_of(page: Path) -> tuple[Path, str]:
    """The edition of a page and the page's path in it.  Raises ConfigError when it is in none."""
    if page.is_dir():
        page /= FRONT_PAGE
    if not page.is_file():
        raise ConfigError(f"{page}: no such page; give one of an edition, as in output/latest")
    folder = page.absolute().parent
    folder = folder.parent if folder.name in FOLDERS else folder
    if not (folder / ACCOUNT).is_file():
        raise ConfigError(f"{page}: no page of an edition: {folder} has no {ACCOUNT}")
    return folder, page.absolute().relative_to(folder).as_posix()
