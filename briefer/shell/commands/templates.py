"""List the themes that can be chosen, or copy one to change it."""

import argparse
import os
from pathlib import Path

from briefer.errors import ConfigError
from briefer.shell.options import add_settings, chosen
from briefer.shell.templates import load_theme, theme_folders


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `briefer templates`."""
    parser.add_argument("action", choices=("list", "eject"), help="list, or copy a theme")
    parser.add_argument("name", nargs="?", default="default", metavar="NAME", help="theme to copy")
    parser.add_argument("--to", default="my-templates", metavar="DIR", help="(else my-templates)")
    add_settings(parser, ("--templates",))


def execute(parsed: argparse.Namespace) -> int:
    """Print the themes, or write the files of one."""
    from briefer.shell.config import load

    own = load(chosen(parsed), file=parsed.config, environment=os.environ).settings.run.templates
    if parsed.action == "list":
        for name, folders in theme_folders(own).items():
            print(f"{name}  {', then '.join(map(str, folders))}")
        return 0
    target = eject(parsed.name, own, Path(parsed.to))
    print(
        f"{target}: change it, then: briefer run IN --theme {parsed.name} --templates {parsed.to}"
    )
    return 0


def eject(name: str, own: str, folder: Path) -> Path:
    """Copy a theme into a folder of the user's; gives its place.  Raises ConfigError."""
    target = folder / name
    if target.exists():
        raise ConfigError(f"{target} exists: remove it, or name another folder with --to")
    try:
        for path, text in load_theme(name, own).files:
            place = target / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{target}: {error.strerror}") from error
    return target
