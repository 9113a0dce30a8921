import pytest

from briefer.ingest.markup import html_events, paragraphs
from tests.build import cases


def read(page):
    return [(p.tag, p.text) for p in paragraphs(html_events(page))]


@pytest.mark.parametrize("case", cases("ingest/markup.toml"), ids=lambda case: case["name"])
def test_markup_is_read_as_its_reader_sees_it(case):
    assert read(case["page"]) == [tuple(row) for row in case["paragraphs"]]


@pytest.mark.parametrize(
    "unit", ["<", "<a ", '<a b="', "<!--", "<script>", "</p>", "&", "&#", "<p>", "<b><i>", "<>"]
)
def test_a_million_marks_end(unit):
    list(paragraphs(html_events(unit * (1_000_000 // len(unit)))))


def test_a_number_of_five_thousand_digits_is_text():
    assert read("<p>&#" + "9" * 5000 + ";</p>")
