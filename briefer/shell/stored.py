"""The JSON of an edition, read again."""

import json
from pathlib import Path

from briefer.errors import BrieferError
from briefer.shell.publish import read_page
from briefer.text.places import source_path
from briefer.verify import read_source
from briefer.verify.why import Record


def read_record(folder: Path, path: str, purpose: str) -> Record:
    """One JSON page of an edition.  Raises BrieferError, naming the purpose, where it is not there."""
    text = read_page(folder, path)
    if text is None:
        raise BrieferError(
            f"{folder / path}: not there, and {purpose}; run again with --format html,md,json"
        )
    try:
        record: Record = json.loads(text)
    except ValueError as error:
        raise damaged(folder, path) from error
    return record


def read_article(folder: Path, name: str, purpose: str) -> tuple[Record, str]:
    """The record of an article and the text it points into.  Raises BrieferError as `read_record` does."""
    record = read_record(folder, f"article/{name}.json", purpose)
    source = read_source(read_page(folder, source_path(name)) or "")
    if source is None:
        raise damaged(folder, source_path(name))
    return record, source.text


def damaged(folder: Path, path: str) -> BrieferError:
    """What to say of a page that is not what we wrote."""
    return BrieferError(
        f"{folder / path}: damaged, or of another version; "
        "briefer verify tells what is wrong, briefer run --rebuild makes it anew"
    )
