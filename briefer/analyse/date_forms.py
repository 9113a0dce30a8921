"""How each form of a date is read: from the words matched to the days they stand for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from briefer.analyse import days
from briefer.analyse.days import Period
from briefer.lang.fact_words import DateWords

CENTURY = 100
LAST_MONTH = 12
PRINTED = "as printed"
NO_ANCHOR = "the article gives no date to count from"
NO_SUCH_DAY = "the calendar has no such day"
NO_NUMBER = "no number is given"
AMBIGUOUS_DAY = "day and month cannot be told apart"
AMBIGUOUS_WEEK = "this week's or another week's"
ELSEWHERE = "counted from another event"
SEASON = "seasons depend on the place"
AGREES = {True: "; the weekday agrees", False: "; the weekday does not agree", None: ""}


@dataclass(frozen=True, slots=True)
class Anchor:
    """What dates are counted from: the day (None: unknown), its name, and which way the sentence looks.

    `direction` is -1 for the past, 1 for the future, 0 when the sentence does not tell.
    """

    day: date | None
    name: str
    direction: int
    words: DateWords


@dataclass(frozen=True, slots=True)
class Reading:
    """The days an expression stands for (None: not resolved), how, and whether the anchor was needed."""

    period: Period | None
    how: str
    is_anchored: bool = False


Groups = Mapping[str, str]


def read_form(name: str, groups: Groups, anchor: Anchor) -> Reading | None:
    """What a matched form stands for, by its named groups; None when it turns out to be no date."""
    if name in PRINTED_FORMS:
        return PRINTED_FORMS[name](groups, anchor)
    if name == "elsewhere":
        return Reading(None, ELSEWHERE)
    if anchor.day is None and not groups.get("year"):
        return Reading(None, NO_ANCHOR)
    return COUNTED_FORMS[name](groups, anchor, anchor.day or date.min)


def _iso(groups: Groups, anchor: Anchor) -> Reading:
    day = days.day_of(int(groups["year"]), int(groups["month"]), int(groups["day"]))
    return Reading(days.one_day(day), PRINTED) if day else Reading(None, NO_SUCH_DAY)


def _slashes(groups: Groups, anchor: Anchor) -> Reading:
    year = _full_year(groups["year"])
    first, second = int(groups["first"]), int(groups["second"])
    if first <= LAST_MONTH and second <= LAST_MONTH and first != second:
        return Reading(None, AMBIGUOUS_DAY)
    day = days.day_of(year, min(first, second), max(first, second))
    return Reading(days.one_day(day), PRINTED) if day else Reading(None, NO_SUCH_DAY)


def _full_year(digits: str) -> int:
    """A year of two digits lies in the century from 1970."""
    year = int(digits)
    return year if year >= CENTURY else year + (1900 if year >= 70 else 2000)  # noqa: PLR2004 - of 1970


def _month_year(groups: Groups, anchor: Anchor) -> Reading:
    return Reading(days.month_of(int(groups["year"]), _month(groups, anchor)), PRINTED)


def _years(groups: Groups, anchor: Anchor) -> Reading | None:
    first = int(groups["year"])
    last = int(groups["year"][: -len(groups["year_to"])] + groups["year_to"])
    return Reading(days.years_of(first, last), PRINTED) if first < last else None


def _decade(groups: Groups, anchor: Anchor) -> Reading:
    first = int(groups["year"])
    return Reading(days.years_of(first, first + days.DECADE - 1), PRINTED)


def _year(groups: Groups, anchor: Anchor) -> Reading:
    return Reading(days.years_of(int(groups["year"]), int(groups["year"])), PRINTED)


def _month(groups: Groups, anchor: Anchor) -> int:
    return anchor.words.months[groups["month"].lower()]


def _day_of_month(groups: Groups, anchor: Anchor, today: date) -> Reading:
    """A day, or two, of a month; without a year the one the weekday or the sentence points to."""
    month, first = _month(groups, anchor), _digits(groups["day"])
    last = _digits(groups["day_to"]) if groups["day_to"] else first
    weekday = (
        anchor.words.weekdays.get(groups["weekday"].lower()[:3]) if groups["weekday"] else None
    )
    if groups["year"]:
        year, how = int(groups["year"]), PRINTED
    else:
        year = days.year_near(today, month, day=first, direction=anchor.direction)
        how = f"year from {anchor.name}"
        if weekday is not None:
            year = _year_with(weekday, (month, first), year)
    start, end = days.day_of(year, month, first), days.day_of(year, month, last)
    if start is None or end is None or end < start:
        return Reading(None, NO_SUCH_DAY)
    how += AGREES[None if weekday is None else start.weekday() == weekday]
    return Reading(Period(start, end), how, is_anchored=not groups["year"])


def _digits(day: str) -> int:
    """A day of the month without its ending ("3rd")."""
    return int(day.rstrip("stndrh"))


def _year_with(weekday: int, place: tuple[int, int], year: int) -> int:
    """The year next to the one found in which the day falls on the weekday, else the one found."""
    for candidate in (year, year - 1, year + 1):
        day = days.day_of(candidate, *place)
        if day and day.weekday() == weekday:
            return candidate
    return year


def _bare_month(groups: Groups, anchor: Anchor, today: date) -> Reading:
    month = _month(groups, anchor)
    direction = {"last": -1, "next": 1}.get(groups["which"].lower(), anchor.direction)
    is_now = month == today.month
    year = today.year if is_now else days.year_near(today, month, direction=direction)
    if is_now and groups["which"]:
        year += direction
    return Reading(days.month_of(year, month), f"year from {anchor.name}", is_anchored=True)


def _weekday(groups: Groups, anchor: Anchor, today: date) -> Reading:
    weekday = anchor.words.weekdays[groups["weekday"].lower()]
    which = groups["which"].lower()
    monday = days.week_of(today).first
    in_week = days.one_day(monday, weekday)
    how = f"weekday counted from {anchor.name}"
    if which == "this":
        return Reading(in_week, how, is_anchored=True)
    if which and (which == "last") != (in_week.first >= today) and in_week.first != today:
        return Reading(None, AMBIGUOUS_WEEK)
    if which:
        return Reading(
            days.one_day(in_week.first, -days.WEEK if which == "last" else days.WEEK),
            how,
            is_anchored=True,
        )
    day = days.weekday_near(today, weekday, is_future=anchor.direction > 0)
    return Reading(days.one_day(day), how, is_anchored=True)


def _day_word(groups: Groups, anchor: Anchor, today: date) -> Reading:
    away = anchor.words.days[groups["word"].lower().split()[0]]
    return Reading(days.one_day(today, away), f"counted from {anchor.name}", is_anchored=True)


def _period(groups: Groups, anchor: Anchor, today: date) -> Reading:
    """A week, month, year … by its place beside the present one ("last week", "the end of next month")."""
    away = anchor.words.directions[groups["which"].lower()]
    unit = groups["unit"]
    if unit == "weekend":
        period: Period | None = days.weekend_of(today, away)
    elif unit in anchor.words.units:
        period = days.unit_away(today, anchor.words.units[unit], away)
    else:
        return Reading(None, SEASON)
    if period and groups["end"]:
        period = days.one_day(period.last)
    return Reading(period, f"counted from {anchor.name}", is_anchored=True)


def _period_end(groups: Groups, anchor: Anchor, today: date) -> Reading:
    period = days.unit_away(today, anchor.words.units[groups["unit"]], 0)
    end = days.one_day(period.last) if period else None
    return Reading(end, f"counted from {anchor.name}", is_anchored=True)


def _weekend(groups: Groups, anchor: Anchor, today: date) -> Reading:
    is_over = anchor.direction <= 0 and today.weekday() < days.SATURDAY
    period = days.weekend_of(today, -1 if is_over else 0)
    return Reading(period, f"counted from {anchor.name}", is_anchored=True)


def _stretch(groups: Groups, anchor: Anchor, today: date) -> Reading:
    """From today back or ahead ("the past three days", "in the next five days")."""
    sign = 1 if groups["which"] in anchor.words.later else -1
    number = _number(
        groups["number"] or ("one" if not groups["unit"].endswith("s") else ""), anchor
    )
    if number is None:
        return Reading(None, NO_NUMBER)
    period = days.stretch(today, anchor.words.units[groups["unit"]], sign * number)
    return Reading(period, f"counted from {anchor.name}", is_anchored=True)


def _number(words: str, anchor: Anchor) -> int | None:
    return int(words) if words.isdecimal() else anchor.words.numbers.get(words.lower())


def _ago(groups: Groups, anchor: Anchor, today: date) -> Reading:
    number = _number(groups["number"], anchor)
    if number is None:
        return Reading(None, NO_NUMBER)
    period = days.unit_away(today, anchor.words.units[groups["unit"]], -number)
    return Reading(period, f"counted back from {anchor.name}", is_anchored=True)


def _ahead(groups: Groups, anchor: Anchor, today: date) -> Reading | None:
    """A number of units ahead ("in three weeks"): a date only where the sentence speaks of the future."""
    number = _number(groups["number"], anchor)
    if number is None or anchor.direction <= 0:
        return None
    period = days.unit_away(today, anchor.words.units[groups["unit"]], number)
    return Reading(period, f"counted from {anchor.name}", is_anchored=True)


PRINTED_FORMS: dict[str, Callable[[Groups, Anchor], Reading | None]] = {
    "iso": _iso,
    "slashes": _slashes,
    "month_year": _month_year,
    "years": _years,
    "decade": _decade,
    "year": _year,
}
COUNTED_FORMS: dict[str, Callable[[Groups, Anchor, date], Reading | None]] = {
    "month_day": _day_of_month,
    "day_month": _day_of_month,
    "month": _bare_month,
    "weekday": _weekday,
    "day": _day_word,
    "period": _period,
    "period_end": _period_end,
    "weekend": _weekend,
    "stretch": _stretch,
    "ago": _ago,
    "ahead": _ahead,
}
