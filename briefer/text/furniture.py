"""The phrases of page furniture: the rows of the language packs, tried in linear time."""

import re
from functools import cache

from briefer.lang import language_pack
from briefer.lang.base import FurnitureRow

OPENING_GROUP = re.compile(r"\(\?:([^()\[\]\\]+)\)(?![?*{])")  # "(?:read|see) more …"
OPTIONAL = ("?", "*", "{", "|")
START_LETTERS = 2  # tell most rows apart, so that a line makes few of them be compiled
ANY = ""  # the start of patterns that may match from any character on


@cache
def _rows(code: str) -> tuple[tuple[FurnitureRow, frozenset[str]], ...]:
    """The rows of a language, then those of no language, each with what its matches start with."""
    rows = (*language_pack(code).furniture, *language_pack("und").furniture * (code != "und"))
    return tuple((row, _starts(row.pattern)) for row in rows)


def _starts(pattern: str) -> frozenset[str]:
    """The letters, up to START_LETTERS, of each way to start; {ANY} where the pattern does not tell at a glance."""
    group = OPENING_GROUP.match(pattern)
    starts = frozenset(map(_start, group[1].split("|") if group else [pattern]))
    return frozenset({ANY}) if ANY in starts else starts


def _start(way: str) -> str:
    """The letters that stand at the start of a pattern in every case."""
    count = 0
    while way[count : count + 1].isalpha() and way[count + 1 : count + 2] not in OPTIONAL:
        count += 1
        if count == START_LETTERS:
            break
    return way[:count].casefold()


@cache
def _known_starts(code: str) -> frozenset[str]:
    return frozenset().union(*(starts for _, starts in _rows(code)))


@cache
def _compiled(code: str, start: str) -> tuple[re.Pattern[str], tuple[str, ...]] | None:
    """All rows that may match a line with this start as one pattern, and the category of each of its groups.

    ANY is for those that may match every line.
    """
    ways = {start[: count + 1] for count in range(len(start))} or {ANY}
    rows = [row for row, starts in _rows(code) if not ways.isdisjoint(starts)]
    joined = "|".join(f"({row.pattern})" for row in rows)
    return (re.compile(joined, re.IGNORECASE), tuple(r.category for r in rows)) if rows else None


def find_category(code: str, text: str) -> str:
    """Category of furniture a line belongs to; "" for none."""
    start = text[:START_LETTERS].casefold()
    known = start if start in _known_starts(code) else start[:1]
    for one in (known, ANY) if text[:1].isalpha() else (ANY,):
        entry = _compiled(code, one)
        found = entry[0].match(text) if entry else None
        if entry and found and found.lastindex:
            return entry[1][found.lastindex - 1]
    return ""
