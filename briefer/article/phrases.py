"""Furniture by its words: the rows of the language packs, tried in linear time."""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from briefer.article.sheet import Label, Labels, Sheet, furniture
from briefer.lang import language_pack
from briefer.lang.base import FurnitureRow
from briefer.records.role import Role

ROLE_OF_CATEGORY = {
    "correction": Role.NOTE,
    "note": Role.NOTE,
    "export_header": Role.EXPORT_HEADER,
    "export_footer": Role.EXPORT_HEADER,
    "front_matter": Role.EXPORT_HEADER,
    "email_header": Role.EXPORT_HEADER,
}
ANY = ""  # the bucket of patterns that may start with any character


def by_phrase(sheet: Sheet, known: Labels) -> Labels:
    """Labels for all paragraphs that say what only furniture says."""
    book = phrase_book(sheet.pack.code)
    found = {}
    for i, paragraph in enumerate(sheet.paragraphs):
        if i not in known and (category := find_category(book, paragraph.text)):
            found[i] = label_of(category)
    return found


def label_of(category: str) -> Label:
    """The label a category of the furniture rows stands for."""
    role = ROLE_OF_CATEGORY.get(category)
    return Label(role, category) if role else furniture(category)


Book = Mapping[str, tuple[re.Pattern[str], tuple[str, ...]]]


@cache
def phrase_book(code: str) -> Book:
    """The rows of a language and of no language, compiled by first letter: one match a paragraph."""
    rows = (*language_pack(code).furniture, *language_pack("und").furniture * (code != "und"))
    buckets: dict[str, list[FurnitureRow]] = defaultdict(list)
    for row in rows:
        buckets[_first_letter(row.pattern)].append(row)
    return {
        letter: _compile([*bucket, *(buckets[ANY] if letter else [])])
        for letter, bucket in list(buckets.items())
    }


def _first_letter(pattern: str) -> str:
    is_fixed = pattern[0].isalpha() and pattern[1:2] not in ("?", "*", "{", "|")
    return pattern[0].casefold() if is_fixed else ANY


def _compile(rows: list[FurnitureRow]) -> tuple[re.Pattern[str], tuple[str, ...]]:
    joined = "|".join(f"({row.pattern})" for row in rows)
    return re.compile(joined, re.IGNORECASE), tuple(row.category for row in rows)


def find_category(book: Book, text: str) -> str:
    """Category of furniture a line belongs to; "" for none."""
    entry = book.get(text[:1].casefold()) or book.get(ANY)
    if entry is None:
        return ""
    pattern, categories = entry
    found = pattern.match(text)
    return categories[found.lastindex - 1] if found and found.lastindex else ""
