"""The phrases of page furniture: the rows of the language packs, tried in linear time."""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from briefer.lang import language_pack
from briefer.lang.base import FurnitureRow

OPENING_GROUP = re.compile(r"\(\?:([^()\[\]\\]+)\)(?![?*{])")  # "(?:read|see) more …"
OPTIONAL = ("?", "*", "{", "|")
ANY = ""  # the bucket of patterns that may start with any character


@cache
def rows_by_letter(code: str) -> Mapping[str, tuple[FurnitureRow, ...]]:
    """The rows of a language, and those of no language, by the letter their patterns start with."""
    rows = (*language_pack(code).furniture, *language_pack("und").furniture * (code != "und"))
    buckets: dict[str, list[FurnitureRow]] = defaultdict(list)
    for row in rows:
        for letter in sorted(_first_letters(row.pattern)):
            buckets[letter].append(row)
    return {letter: tuple(bucket) for letter, bucket in buckets.items()}


def _first_letters(pattern: str) -> set[str]:
    """The letters a match can start with, {ANY} where the pattern does not tell at a glance."""
    group = OPENING_GROUP.match(pattern)
    ways = group[1].split("|") if group else [pattern]
    is_fixed = all(way[:1].isalpha() and way[1:2] not in OPTIONAL for way in ways)
    return {way[0].casefold() for way in ways} if is_fixed else {ANY}


@cache
def _compiled(code: str, letter: str) -> tuple[re.Pattern[str], tuple[str, ...]] | None:
    """All rows of one letter as one pattern, and the category of each of its groups."""
    rows = rows_by_letter(code).get(letter, ())
    joined = "|".join(f"({row.pattern})" for row in rows)
    return (re.compile(joined, re.IGNORECASE), tuple(r.category for r in rows)) if rows else None


def find_category(code: str, text: str) -> str:
    """Category of furniture a line belongs to; "" for none."""
    for letter in (text[0].casefold(), ANY) if text[:1].isalpha() else (ANY,):
        entry = _compiled(code, letter)
        found = entry[0].match(text) if entry else None
        if entry and found and found.lastindex:
            return entry[1][found.lastindex - 1]
    return ""
