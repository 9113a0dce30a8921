"""Dates as pages print them."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from briefer.lang import language_pack
from briefer.records.span import Span

DIGITS = r"(?<![\d/.:-])"
NUMERIC = (
    rf"{DIGITS}(?P<y1>(?:19|20)\d\d)[-/.](?P<m1>\d\d)[-/.](?P<d1>\d\d)(?!\d)",
    rf"{DIGITS}(?P<d2>\d{{1,2}})\.(?P<m2>\d{{1,2}})\.(?P<y2>(?:19|20)\d\d)(?!\d)",
    rf"{DIGITS}(?P<d6>\d{{1,2}})\.(?P<m6>\d{{2}})\.(?P<y6>\d\d)(?![\d.])",
    rf"{DIGITS}(?P<a3>\d{{1,2}})/(?P<b3>\d{{1,2}})/(?P<y3>(?:19|20)\d\d)(?!\d)",
)
CENTURY, SHORT_YEARS = 2000, 100  # "21.01.26"
YEARS = r"(?:19|20)\d\d"
YEAR_END = r"(?:(?!\d)|(?=\d{1,2}:\d\d))"  # pages glue "2026Updated" and "20265:04 PM"


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A full date as printed, and its ISO day."""

    span: Span
    iso: str


def find_dates(text: str, span: Span, language: str) -> Iterator[PrintedDate]:
    """The full dates (day, month, year) printed in a stretch of the text, in order."""
    months = language_pack(language).page.months
    for found in date_pattern(language).finditer(text, span.start, span.end):
        iso = _iso(found.groupdict(), months)
        if iso:
            yield PrintedDate(Span(*found.span()), iso)


@cache
def date_pattern(language: str) -> re.Pattern[str]:
    """One pattern for all forms of a date."""
    months = language_pack(language).page.months
    forms = list(NUMERIC)
    if months:
        name = "|".join(sorted(months, key=len, reverse=True))
        forms += (
            rf"(?<![^\W\d_])(?P<n4>{name})\.?[\s\xa0]+(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?,?[\s\xa0]+(?P<y4>{YEARS}){YEAR_END}",
            rf"(?<![\d.:])(?P<d5>\d{{1,2}})(?:st|nd|rd|th|\.)?[\s\xa0-]+(?:of |de )?(?P<n5>{name})\.?,?[\s\xa0-]+(?:de |del )?(?P<y5>{YEARS}){YEAR_END}",
        )
    return re.compile("|".join(forms), re.IGNORECASE)


def _iso(groups: Mapping[str, str | None], months: Mapping[str, int]) -> str:
    parts = {key[0]: value for key, value in groups.items() if value}
    year = int(parts["y"])
    year += CENTURY if year < SHORT_YEARS else 0
    if "n" in parts:
        month, day = months[parts["n"].casefold()], int(parts["d"])
    elif "a" in parts:
        month, day = _slashed(int(parts["a"]), int(parts["b"]))
    else:
        month, day = int(parts["m"]), int(parts["d"])
    return iso_day(year, month, day)


def _slashed(first: int, second: int) -> tuple[int, int]:
    """Month and day of "a/b"; (0, 0) where both readings are possible and differ."""
    if first > 12:  # noqa: PLR2004 - months
        return second, first
    return (first, second) if second > 12 or first == second else (0, 0)  # noqa: PLR2004 - months


def iso_day(year: int, month: int, day: int) -> str:
    """The ISO form of a day; "" for none on the calendar."""
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return ""
