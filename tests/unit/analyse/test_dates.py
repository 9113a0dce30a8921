from datetime import date

import pytest

from briefer.analyse.dates import find_dates
from briefer.analyse.days import one_day, stretch, unit_away
from briefer.analyse.sentences import split_sentences
from briefer.records.article import Published
from briefer.records.span import Span
from tests import build


def dates(text, published="2026-03-11", how="printed", **fields):
    when = Published(published, how) if published else None
    article = build.article(text, published=when, **fields)
    return article, find_dates(article, split_sentences(article))


@pytest.mark.parametrize("case", build.cases("facts/dates.toml"), ids=lambda case: case["name"])
def test_dates_stand_for_days(case):
    article, found = dates(case["text"], case["published"])
    assert [f"{build.words(article.document, d.span)} = {d.resolved}" for d in found] == case[
        "dates"
    ]


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("It sank on Feb. 2, 2026.", "as printed"),
        ("It sank on Monday, Feb. 2, 2026.", "as printed; the weekday agrees"),
        ("It sank on Tuesday, Feb. 2, 2026.", "as printed; the weekday does not agree"),
        ("It sank on Tuesday, Feb. 29, 2026.", "the calendar has no such day"),
        ("It sank on Feb. 2.", "year from the date of publication"),
        ("It sank on Monday, Feb. 2.", "year from the date of publication; the weekday agrees"),
        ("It sank on Sunday, Feb. 2.", "year from the date of publication; the weekday agrees"),
        ("It sank on Friday, Feb. 30.", "the calendar has no such day"),
        ("It sank on Monday.", "weekday counted from the date of publication"),
        ("It sank last Monday.", "this week's or another week's"),
        ("It sank last week.", "counted from the date of publication"),
        ("It sank several weeks ago.", "no number is given"),
        ("It sank last winter.", "seasons depend on the place"),
        ("It sank the next day.", "counted from another event"),
        ("The form is dated 2/3/2026.", "day and month cannot be told apart"),
        ("The form is dated 31/2/2026.", "the calendar has no such day"),
        ("The form is dated 2026-02-31.", "the calendar has no such day"),
    ],
)
def test_it_is_said_how_a_date_was_read(text, how):
    _, (found,) = dates(text)
    assert found.how == how


def test_a_date_counted_from_the_article_shows_its_anchor():
    article = build.article("Ships, Aug. 26, 2021.", "It sank on Thursday and on July 1, 2021.")
    when = Published("2021-08-26", "inferred: caption", Span(7, 20))
    article = build.article(*(article.document.text.split("\n\n")), published=when)
    _, thursday, july = find_dates(article, split_sentences(article))
    assert (thursday.anchor, thursday.how) == (
        Span(7, 20),
        "weekday counted from the date of the caption",
    )
    assert july.anchor is None


def test_without_a_date_of_the_article_relative_dates_stay_unresolved():
    _, (found,) = dates("It sank on Monday.", published="")
    assert (found.resolved, found.how) == ("", "the article gives no date to count from")


def test_dates_are_found_across_line_breaks_and_mail_marks():
    article, found = dates("The council voted late\n> Sunday, on March\n> 8, and left.")
    assert [d.resolved for d in found] == ["2026-03-08", "2026-03-08"]
    assert build.words(article.document, found[0].span) == "late\n> Sunday"


def test_a_language_without_forms_has_no_dates():
    assert dates("Он ушёл 1 марта 2026.", language="und")[1] == ()


def test_counting_stops_at_the_ends_of_the_calendar():
    assert unit_away(date(10, 1, 1), "decade", -2) is None
    assert stretch(date(10, 1, 1), "decade", -2) is None
    assert dates("It sank 900 decades ago.")[1][0].resolved == ""


def test_a_single_day_is_printed_as_one():
    assert one_day(date(2026, 3, 11)).iso == "2026-03-11"
