"""Arithmetic of days: stretches of the calendar counted from an anchor."""

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

WEEK = 7
MONTHS = 12
DECADE = 10
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends included."""

    first: date
    last: date

    @property
    def iso(self) -> str:
        """The day, or "from/to"."""
        first, last = self.first.isoformat(), self.last.isoformat()
        return first if first == last else f"{first}/{last}"


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, None when the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def days_around(anchor: date, first: int, last: int) -> Period:
    """From `first` to `last` days after the anchor."""
    return Period(anchor + timedelta(days=first), anchor + timedelta(days=last))


def one_day(anchor: date, days: int = 0) -> Period:
    """The day so many days after the anchor."""
    return days_around(anchor, days, days)


def week_of(anchor: date, weeks: int = 0) -> Period:
    """Monday to Sunday of the anchor's week, or of one so many weeks later."""
    monday = weeks * WEEK - anchor.weekday()
    return days_around(anchor, monday, monday + WEEK - 1)


def weekend_of(anchor: date, weeks: int = 0) -> Period:
    """Saturday and Sunday of the same."""
    saturday = weeks * WEEK - anchor.weekday() + SATURDAY
    return days_around(anchor, saturday, saturday + 1)


def month_of(year: int, month: int) -> Period:
    """All days of a month; month 13 is January of the next year, month 0 December of the one before."""
    year, month = year + (month - 1) // MONTHS, (month - 1) % MONTHS + 1
    after = date(year + month // MONTHS, month % MONTHS + 1, 1)
    return Period(date(year, month, 1), after - timedelta(days=1))


def years_of(first: int, last: int) -> Period:
    """All days of the years."""
    return Period(date(first, 1, 1), date(last, 12, 31))


def months_later(anchor: date, months: int) -> date:
    """The same day so many months later, the last of the month where that has no such day."""
    month = month_of(anchor.year, anchor.month + months)
    return month.first.replace(day=min(anchor.day, month.last.day))


def unit_away(anchor: date, unit: str, number: int) -> Period | None:
    """The day, week, month, year or decade's year so many units after the anchor; None out of the calendar."""
    days = {"day": 1, "week": WEEK, "fortnight": 2 * WEEK}
    years = {"year": number, "decade": DECADE * number}
    if unit in days:
        there = anchor + timedelta(days=days[unit] * number)
        return one_day(there) if unit == "day" else week_of(there)
    if unit == "month":
        return month_of(anchor.year, anchor.month + number)
    year = anchor.year + years[unit]
    return years_of(year, year) if MINYEAR <= year < MAXYEAR else None


def stretch(anchor: date, unit: str, number: int) -> Period | None:
    """The days from the anchor to so many units away from it, in order; None out of the calendar."""
    days = {"day": 1, "week": WEEK, "fortnight": 2 * WEEK}
    months = {"month": 1, "year": MONTHS, "decade": DECADE * MONTHS}
    if unit in days:
        other = anchor + timedelta(days=days[unit] * number)
    elif MINYEAR < anchor.year + months[unit] * number // MONTHS < MAXYEAR:
        other = months_later(anchor, months[unit] * number)
    else:
        return None
    return Period(min(anchor, other), max(anchor, other))


def weekday_near(anchor: date, weekday: int, *, is_future: bool) -> date:
    """The last such weekday up to the anchor, or the first from it on; the anchor's own is the anchor."""
    back = (anchor.weekday() - weekday) % WEEK
    return anchor + timedelta(days=(WEEK - back) % WEEK if is_future else -back)


def year_near(anchor: date, month: int, *, day: int = 1, direction: int = 0) -> int:
    """The year that puts month and day before (-1), after (1) or next to (0) the anchor."""
    place = (month, day)
    here = (anchor.month, anchor.day)
    if direction < 0:
        return anchor.year - (place > here)
    if direction > 0:
        return anchor.year + (place < here)
    away = month - anchor.month
    return anchor.year - (away > MONTHS // 2) + (away < -MONTHS // 2)
