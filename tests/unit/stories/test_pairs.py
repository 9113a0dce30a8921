"""Why two articles are, or are not, one story: every rule, with the numbers it goes by."""

import pytest

from briefer.records.analysis import Analysis
from briefer.records.article import Published
from briefer.records.story import Group
from briefer.settings import StoriesSettings
from briefer.stories import digest, group, judge
from tests import build
from tests.unit.stories import test_headlines
from tests.unit.stories.test_group import BUDGET, FERRY

SETTINGS = StoriesSettings()
LONG = " ".join(f"{FERRY[0]} Part {n} of the report is new." for n in range(12))


def digests(*texts, days=()):
    dates = [Published(day, "label") if day else None for day in days] or [None] * len(texts)
    made = [
        build.article(text, path=f"{number}.txt", published=date)
        for number, (text, date) in enumerate(zip(texts, dates, strict=True))
    ]
    return [digest(Analysis(article)) for article in made]


def judged(rows, one=0, other=1):
    found = judge((rows[one], rows[other]), rows, group(rows, SETTINGS), settings=SETTINGS)
    assert found.is_one is (found.rule in {"joined", "copies"})
    return found


def test_two_articles_on_one_event_are_joined_by_the_words_they_share():
    found = judged(digests(*FERRY[:2], *BUDGET))
    assert found.rule == "joined"
    assert found.originals == ("0.txt", "1.txt")
    assert found.shared
    products = [term.product for term in found.shared]
    assert products == sorted(products, reverse=True)
    assert found.part(is_headline=True) == 0
    assert found.means == (pytest.approx(sum(products)),) * 2
    assert found.across >= SETTINGS.threshold


def test_articles_on_two_events_are_below_the_threshold():
    found = judged(digests(*FERRY[:2], *BUDGET), 0, 2)
    assert found.rule == "below the threshold"
    assert found.across < SETTINGS.threshold


def test_a_copy_is_judged_by_its_original():
    found = judged(digests(LONG, LONG, FERRY[1]))
    assert (found.rule, found.originals) == ("copies", ("0.txt", "0.txt"))
    assert judged(digests(LONG, LONG, FERRY[1]), 1, 2).rule == "joined"


def test_an_article_alone_has_no_others_of_its_group():
    found = judged(digests(FERRY[0], BUDGET[0]))
    assert found.means == (None, None)


@pytest.mark.parametrize(
    ("days", "rule"),
    [
        (("2026-01-01", "2026-03-01"), "published more than 14 days apart"),
        (("2026-01-01", "2026-01-15"), "joined"),
        (("2026-01-01", ""), "joined"),
        (("", "2026-03-01"), "joined"),
    ],
)
def test_days_apart_part_what_the_words_would_join(days, rule):
    assert judged(digests(*FERRY[:2], days=days)).rule == rule


@pytest.mark.parametrize("first", ["", "2026-01-01"])
@pytest.mark.parametrize("second", ["", "2026-01-15"])
def test_alike_articles_whose_groups_are_not_are_below_the_threshold(first, second):
    rows = digests(*FERRY[:2], BUDGET[0], days=(first, second, ""))
    own = judged(rows[:2]).part(is_headline=False)
    strict = StoriesSettings(threshold=0.8 * own)  # of the groups it is half of that
    groups = (Group(("0.txt", "2.txt")), Group(("1.txt",)))
    found = judge((rows[0], rows[1]), rows, groups, settings=strict)
    assert found.rule == "below the threshold"


def test_days_apart_are_not_told_of_articles_that_share_too_little():
    rows = digests(FERRY[0], BUDGET[0], days=("2026-01-01", "2026-03-01"))
    assert judged(rows).rule == "below the threshold"


def test_headlines_that_disagree_are_told_with_their_measure():
    rows = test_headlines.digests(*test_headlines.LAUNCH, *test_headlines.CARGO)
    found = judged(rows, 0, 2)
    assert found.rule.startswith("headlines disagree: across the groups 0.")
    assert found.across >= SETTINGS.threshold


def test_words_of_headlines_are_told_apart_from_those_of_texts():
    rows = test_headlines.digests(*test_headlines.LAUNCH, *test_headlines.CARGO)
    found = judged(rows)
    assert {term.is_headline for term in found.shared} == {True, False}
    whole = sum(term.product for term in found.shared)
    assert found.part(is_headline=True) + found.part(is_headline=False) == pytest.approx(whole)
    assert found.part(is_headline=True) > 0
