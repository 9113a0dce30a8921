"""Whether the last edition still is as it was published, told without reading all of it."""

import hashlib
import os
from pathlib import Path

from briefer.shell.account import read_outputs
from briefer.shell.codec import Output
from briefer.shell.publish import ACCOUNT, LATEST, editions, latest_edition


def damage(output: Path) -> str:
    """What is wrong with the edition that `latest` names, in words, "" for nothing.

    Every page is there in the size that the account gives; those of the night itself have its digest too.
    `briefer verify` reads them all.
    """
    link, edition = output / LATEST, latest_edition(output)
    if edition is not None:
        return _damage_of(edition)
    if link.is_symlink():
        return f"{link} leads to {os.readlink(link)}, which is not there"
    return f"{link} is missing" if editions(output) else ""


def _damage_of(edition: Path) -> str:
    first, count = "", 0
    try:
        for page in read_outputs(edition / ACCOUNT):
            words = _fault(edition, page)
            first, count = first or words, count + bool(words)
    except (OSError, ValueError):
        return f"{edition / ACCOUNT} is missing or damaged"
    more = f", and {count - 1:,} more" if count > 1 else ""
    return f"{edition / first}{more}" if first else ""


def _fault(edition: Path, page: Output) -> str:
    try:
        is_whole = os.stat(f"{edition}/{page.path}").st_size == page.size_bytes
        if is_whole and "/" not in page.path:
            content = (edition / page.path).read_bytes()
            is_whole = hashlib.sha256(content).hexdigest() == page.sha256
    except OSError:
        return f"{page.path} is missing"
    return "" if is_whole else f"{page.path} is not as it was published"
