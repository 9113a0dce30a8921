"""A run of the program on a folder, and what it left."""

import json
from pathlib import Path

from briefer.shell.cli import main


def run(*words):
    """Exit code of `briefer run`, also where the parser ends the program."""
    try:
        return main(["run", *words])
    except SystemExit as ended:
        return ended.code


def account(edition="output/latest"):
    """The account of an edition."""
    return json.loads(Path(edition, "run.json").read_text(encoding="utf-8"))


def fates(edition="output/latest"):
    """Each file's fate by path."""
    return {file["path"]: file["fate"] for file in account(edition)["files"]}


def pages(edition="output/latest"):
    """All files of an edition but its account, by path."""
    folder = Path(edition).resolve()
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "run.json"
    }


def leftovers(output="output"):
    """Unfinished folders and links."""
    return [path.name for path in Path(output).iterdir() if path.name.startswith(".tmp-")]
