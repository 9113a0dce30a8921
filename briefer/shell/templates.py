"""Themes read from disk: packaged ones, the checkout's, the user's own."""

import os
from pathlib import Path

import briefer
from briefer.errors import ConfigError
from briefer.records.theme import Theme
from briefer.shell.nearest import did_you_mean


def theme_folders(own: str) -> dict[str, list[Path]]:
    """The folders of each theme by name, those that override last.  Raises ConfigError."""
    if own and not os.path.isdir(own):
        raise ConfigError(f"{own}: no such folder of templates")
    found: dict[str, list[Path]] = {}
    for root in (_shipped(), *([Path(own)] if own else [])):
        for folder in sorted(root.iterdir()) if root.is_dir() else ():
            if folder.is_dir() and not folder.name.startswith((".", "_")):
                found.setdefault(folder.name, []).append(folder)
    return found


def load_theme(name: str, own: str = "") -> Theme:
    """A theme by name; single files of the user's own folder replace shipped ones.

    Raises ConfigError for an unknown theme or a template that cannot be read.
    """
    folders = theme_folders(own)
    if name not in folders:
        known = ", ".join(folders)
        raise ConfigError(f"no theme {name!r}{did_you_mean(name, folders)}; known: {known}")
    files: dict[str, str] = {}
    for folder in folders[name]:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.name.startswith("."):
                files[path.relative_to(folder).as_posix()] = _text(path)
    return Theme(name, tuple(sorted(files.items())))


def _shipped() -> Path:
    """Inside the installed package, or beside it in a checkout."""
    package = Path(briefer.__file__).parent
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: {error}") from error
