"""The forms of dates of a language pack as patterns: one that finds any, and each with its groups."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from briefer.lang import language_pack
from briefer.lang.fact_words import DateWords

MIN_MONTH_CHARS = 4  # "Sept" stands alone, "Sep" and "Mar" only with a day or year
WORD = re.compile(r"[a-z]{2,}")
YEAR_LIKE = re.compile(r"\d{4}|\d/\d")
GROUP_NAME = re.compile(r"\?P<\w+>")
BEFORE = r"(?=[\dA-Zadefilmnostwy])(?<![\w$£€/.:])(?<!\d[-–])"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d)"
YEAR = r"(?:1[5-9]\d\d|20\d\d)(?![\w%$]|[.,:/]\d|-\d{3})"


@dataclass(frozen=True, slots=True)
class DateForms:
    """`any` finds a form, its last group is the name; `each` has the pattern of a name with its groups.

    A sentence without one of `signs`, and without a number like a year, holds no date.
    """

    signs: frozenset[str]
    any: re.Pattern[str]
    each: dict[str, re.Pattern[str]]


@cache
def date_forms(language: str) -> DateForms:
    """The patterns of one language; blanks in them match up to four (mail marks, line breaks)."""
    words = language_pack(language).dates
    slots = _slots(words)
    each = {}
    for name, form in words.forms:
        pattern = form
        for slot, value in slots.items():
            pattern = pattern.replace("{" + slot + "}", value)
        each[name] = pattern.replace(" ", " {1,4}")
    groups = (f"(?P<{name}>{GROUP_NAME.sub('?:', pattern)})" for name, pattern in each.items())
    signs = {*words.months, *words.weekdays, *words.units, *words.signs}
    return DateForms(
        frozenset(signs),
        re.compile(rf"{BEFORE}(?:{'|'.join(groups)})(?!\w)"),
        {name: re.compile(pattern) for name, pattern in each.items()},
    )


def may_hold_date(plain: str, forms: DateForms) -> bool:
    """Whether a sentence is worth a search: one in two is not, and the search is the costly part."""
    return not forms.signs.isdisjoint(WORD.findall(plain.lower())) or bool(YEAR_LIKE.search(plain))


def _slots(words: DateWords) -> dict[str, str]:
    long_months = [m for m in words.months if len(m) >= MIN_MONTH_CHARS] + ["may"]
    long_days = [w for w in words.weekdays if len(w) > MIN_MONTH_CHARS]
    return {
        "day": DAY,
        "year": YEAR,
        "month": _either(m.capitalize() for m in words.months),
        "long_month": _either(m.capitalize() for m in long_months),
        "weekday": _either(w.capitalize() for w in words.weekdays) + r"(?:r?s)?\.?",
        "long_weekday": _either(w.capitalize() for w in long_days),
        "number": rf"\d{{1,3}}|{_either(_cased(words.numbers))}",
        "unit": _either(words.units) + r"\b",
        "part": _either(words.parts),
        "counted": _either(words.counted),
    }


def _cased(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        yield word
        yield word.capitalize()


def _either(words: Iterable[str]) -> str:
    """A group of the words, longer ones first so that none hides behind its beginning."""
    return f"(?:{'|'.join(sorted(set(words), key=lambda word: (-len(word), word)))})"
