"""Laws of dates, whatever the text and the day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from briefer.analyse import days
from briefer.analyse.dates import find_dates
from briefer.analyse.sentences import split_sentences
from briefer.records.article import Published
from tests import build

ANCHORS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
PIECES = st.sampled_from(
    [
        "Monday",
        "last ",
        "next ",
        "March",
        " 30",
        "30 ",
        ", 2026",
        " to ",
        "week",
        "the ",
        "past ",
        "in ",
        "two ",
        "days",
        " ago",
        "2019",
        "-20",
        "will ",
        ". ",
        " ",
        "\n",
        "99",
        "/2/",
        "year",
        "decades",
        "today",
        "between ",
    ]
)


@given(st.lists(PIECES, min_size=1, max_size=14).map("".join), ANCHORS)
def test_any_text_gives_dates_in_order_that_are_days_or_stretches(text, anchor):
    article = build.article(text, published=Published(anchor.isoformat(), "printed"))
    at = 0
    for mention in find_dates(article, split_sentences(article)):
        assert mention.span.start >= at
        at = mention.span.end
        assert mention.how
        if mention.resolved:
            first, _, last = mention.resolved.partition("/")
            assert date.fromisoformat(first) <= date.fromisoformat(last or first)


@given(ANCHORS, st.integers(0, 6), st.booleans())
def test_a_weekday_is_found_within_a_week_on_the_right_side(anchor, weekday, is_future):
    found = days.weekday_near(anchor, weekday, is_future=is_future)
    assert found.weekday() == weekday
    assert 0 <= (found - anchor).days * (1 if is_future else -1) < days.WEEK


@given(ANCHORS, ANCHORS.filter(lambda day: day.day < 29), st.sampled_from([-1, 0, 1]))
def test_a_day_without_a_year_lies_on_the_side_asked_for(anchor, other, direction):
    month, day = other.month, other.day
    found = date(days.year_near(anchor, month, day=day, direction=direction), month, day)
    assert abs((found - anchor).days) <= (366 if direction else 214)
    assert (found - anchor).days * direction >= 0


@given(ANCHORS, st.integers(-400, 400))
def test_months_have_all_their_days(anchor, away):
    month = days.month_of(anchor.year, anchor.month + away)
    assert month.first.day == 1
    assert (month.first.year, month.first.month) == (month.last.year, month.last.month)
    assert (month.last + timedelta(days=1)).day == 1
