"""Show the settings in force and where each comes from, or write a file with all of them."""

import argparse
import json
import os
from pathlib import Path

from briefer.errors import ConfigError
from briefer.shell.options import OPTIONS, add_settings, chosen


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `briefer config`."""
    parser.add_argument("action", choices=("show", "init"), help="show, or write ./briefer.toml")
    add_settings(parser, tuple(OPTIONS))


def execute(parsed: argparse.Namespace) -> int:
    """Print or write settings."""
    from briefer.shell.config import PROJECT_FILE, load, values

    if parsed.action == "init":
        path = Path(parsed.config or PROJECT_FILE)
        try:
            with path.open("x", encoding="utf-8") as stream:
                stream.write(file_of_defaults())
        except OSError as error:
            raise ConfigError(f"{path}: {error.strerror}; nothing written") from error
        print(f"{path}: all settings with their defaults, commented out")
        return 0
    effective = load(chosen(parsed), file=parsed.config, environment=os.environ)
    for key, value in values(effective.settings).items():
        print(f"{key} = {as_toml(value)}  # {effective.origins.get(key, 'default')}")
    return 0


def file_of_defaults() -> str:
    """A settings file that changes nothing: every setting a comment with its default."""
    from briefer.settings import Settings
    from briefer.shell.config import values

    lines, table = ["# Settings of briefer; take the # away from a line to change it.\n"], ""
    for key, value in values(Settings()).items():
        part, name = key.split(".")
        if part != table:
            table = part
            lines.append(f"\n[{table}]\n")
        lines.append(f"# {name} = {as_toml(value)}\n")
    return "".join(lines)


def as_toml(value: object) -> str:
    """A value of a setting as TOML writes it: as JSON, for the types that settings have."""
    return json.dumps(value, ensure_ascii=False)
