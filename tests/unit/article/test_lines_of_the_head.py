import pytest

from briefer.article.dates import find_dates
from briefer.article.names import find_names
from briefer.lang import language_pack
from briefer.records.span import Span
from tests import build


def whole(text):
    return Span(0, len(text))


@pytest.mark.parametrize("case", build.cases("article/names.toml"), ids=lambda c: c["line"])
def test_a_byline_gives_its_people_and_nothing_else(case):
    line = case["line"]
    found = find_names(line, whole(line), language_pack("en").page)
    assert [line[span.start : span.end] for span in found] == case["names"]


@pytest.mark.parametrize("case", build.cases("article/dates.toml"), ids=lambda c: c["line"])
def test_a_full_date_is_read_as_printed(case):
    line = case["line"]
    found = [date.iso for date in find_dates(line, whole(line), "en")]
    assert (found or [""])[0] == case["iso"]
