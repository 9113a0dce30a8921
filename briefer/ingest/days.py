"""The day a container's date names, as written there: no shift to another time zone."""

import re
from datetime import date
from email.utils import parsedate_to_datetime

ISO = re.compile(r"\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
MAX_DATE_CHARS = 100


def iso_day(words: str) -> str:
    """YYYY-MM-DD of an ISO 8601 or mail date; "" for anything else."""
    match = ISO.match(words)
    try:
        if match:
            return date(*map(int, match.groups())).isoformat()
        return parsedate_to_datetime(words[:MAX_DATE_CHARS]).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
