"""A user's own patterns: lines they never want in a briefing."""

import re
import warnings
from collections.abc import Iterator
from functools import cache

from briefer.article.sheet import Labels, Sheet, furniture
from briefer.errors import ConfigError

LINE_CHARS = 300  # of a paragraph that a pattern is tried on
MAX_REPEATS = 2  # "*", "+", "{n,}" in one pattern: two keep its time below the square of LINE_CHARS
REPEAT = re.compile(r"(?<!\\)(?:\\\\)*(?:[*+]|\{\d*,\d*\})")
CLASS = re.compile(r"\[\^?\]?[^\]]*\]")
CATEGORY = "drop"


def by_drop(sheet: Sheet, drop: tuple[str, ...]) -> Labels:
    """Labels for the paragraphs that one of the user's patterns is found in."""
    patterns = compile_drop(drop)
    found = {}
    for i, paragraph in enumerate(sheet.paragraphs) if patterns else ():
        head = paragraph.text[:LINE_CHARS]
        number = next((n for n, p in enumerate(patterns, 1) if p.search(head)), 0)
        if number:
            found[i] = furniture(f"{CATEGORY} {number}")
    return found


@cache
def compile_drop(drop: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The patterns of `article.drop`: text to be found anywhere, or "/…/" for a regular expression.

    Raises ConfigError for one that does not compile or could take too long.
    """
    return tuple(_compile(number, words) for number, words in enumerate(drop, 1))


def _compile(number: int, words: str) -> re.Pattern[str]:
    if len(words) < 3 or not (words[0] == words[-1] == "/"):  # noqa: PLR2004 - two strokes and a sign
        return re.compile(re.escape(words), re.IGNORECASE)
    problem = next(_problems(words[1:-1]), "")
    if problem:
        raise ConfigError(f"article.drop, pattern {number} ({words}): {problem}")
    return re.compile(words[1:-1], re.IGNORECASE)


def _problems(pattern: str) -> Iterator[str]:
    try:
        with warnings.catch_warnings(action="error", category=FutureWarning):
            re.compile(pattern)
    except FutureWarning as warning:
        yield f"{warning}; write \\[ for a bracket, and \\- \\& \\~ \\| for such signs in one"
        return
    except (re.error, OverflowError, RecursionError) as error:
        yield f"{error}; write plain text without the strokes, or mend the expression"
        return
    plain = CLASS.sub("x", pattern)
    if len(REPEAT.findall(plain)) > MAX_REPEATS or re.search(r"\)(?:[*+]|\{\d*,\d*\})", plain):
        yield f"it may take too long; use at most {MAX_REPEATS} of * + {{n,}} and none after a bracket"
    if re.search(r"\\[1-9]|\(\?P=", plain):
        yield "it refers back to a group; write the words out"
