import re

import pytest

from briefer.lang import LANGUAGES
from briefer.text.furniture import find_category

ROWS = [(pack.code, row) for pack in LANGUAGES.values() for row in pack.furniture]


@pytest.mark.parametrize(("code", "row"), ROWS, ids=[row.pattern[:40] for _, row in ROWS])
def test_every_row_matches_its_example_in_full(code, row):
    assert re.match(row.pattern, row.example, re.IGNORECASE)
    assert find_category(code, row.example)


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
        "The video is not genuine, police said on Monday.",
        "Research by the university shows that gulls remember faces.",
        "The new law covers boats, barges and rafts.",
        "The village can be reached only by boat.",
        "The first case was reported from Dornau. Officials reported two more.",
        "Supported by his wife, he left the court without a word.",
        "The vaccine is available in 40 countries.",
        "An earlier version of the bill failed in March.",
        "The report was changed after ministers complained.",
        "All material was destroyed in the fire.",
        "A message from the prime minister was read out.",
        "Coming up with the money is another matter.",
        "If you are unable to work, you will get half of it.",
        "Comments will be heard at the meeting on Monday.",
        "The conversation was recorded by the police.",
        "Sent from London, he never went back.",
        "Source close to the deal said no price was named.",
        "Changes in the law have drawn a strong reaction.",
        "Written by Ann Lee in 1998, the play ran for a week.",
    ],
)
def test_prose_that_starts_like_furniture_is_left_alone(line):
    assert find_category("en", line) == ""
