"""Messages on the error stream: lines for people, or one JSON object a line for programs."""

import json
import sys
from pathlib import Path

from briefer.records.failure import Fate, FileFate

MOST_NAMED = 20  # files named one by one at the end of a run
FORMS = ("text", "json")


class Log:
    """Where messages go; the form is set once the settings are known."""

    def __init__(self) -> None:
        self.form = FORMS[0]

    def tell(self, event: str, message: str, **facts: object) -> None:
        """One event: the message for people, the facts for programs."""
        if self.form == "json":
            words = json.dumps({"event": event, "message": message, **facts}, ensure_ascii=False)
        else:
            words = f"briefer: {message}"
        print(words, file=sys.stderr)


LOG = Log()


def shown(text: str) -> str:
    """Words from outside with everything that moves a cursor or turns a line escaped."""
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


def tell_left_out(fates: tuple[FileFate, ...], account: Path | None) -> None:
    """Name files that were set aside, with reason and remedy, and where all are named: the account, if any."""
    left_out = [fate for fate in fates if fate.fate is Fate.SET_ASIDE]
    for fate in left_out[:MOST_NAMED]:
        words = shown(f"{fate.path}: set aside: {fate.reason}; {fate.remedy}")
        facts = {"path": fate.path, "reason": fate.reason, "remedy": fate.remedy}
        LOG.tell("set_aside", words, **facts)
    if len(left_out) > MOST_NAMED:
        number = len(left_out) - MOST_NAMED
        where = f"see {account}" if account else "--dry-run names them all"
        LOG.tell("set_aside", f"and {number:,} more files set aside: {where}", more=number)
