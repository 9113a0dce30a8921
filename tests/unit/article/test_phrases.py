import re

import pytest

from briefer.article.phrases import find_category, phrase_book
from briefer.lang import LANGUAGES

ROWS = [(pack.code, row) for pack in LANGUAGES.values() for row in pack.furniture]


@pytest.mark.parametrize(("code", "row"), ROWS, ids=[row.pattern[:40] for _, row in ROWS])
def test_every_row_matches_its_example_in_full(code, row):
    assert re.match(row.pattern, row.example, re.IGNORECASE)
    assert find_category(phrase_book(code), row.example)


@pytest.mark.parametrize(("code", "row"), ROWS, ids=[row.pattern[:40] for _, row in ROWS])
def test_a_row_has_no_group_of_its_own(code, row):
    assert re.compile(row.pattern).groups == 0, "use (?:…): the number of the group names the row"


@pytest.mark.parametrize(
    "line",
    [
        "More than 300 people came to the harbor on Sunday.",
        "Watch officers on the bridge saw nothing, the captain said.",
        "Share prices fell 4 percent after the report, and closed lower again on Friday.",
        "Related companies owned by the mayor's brother won nine contracts, the audit found.",
        "Subscribers to the old plan will pay nothing until May, the company said.",
        "Read the report and weep, he told the committee.",
    ],
)
def test_prose_that_starts_like_furniture_is_left_alone(line):
    assert find_category(phrase_book("en"), line) == ""
