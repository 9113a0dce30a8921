import re

import pytest

from briefer.records.span import Span
from briefer.text.marks import Marked, pair_marks
from tests import build


def lines(text: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in re.finditer(r"[^\n]+", text))


def shown(text: str, marked: Marked) -> str:
    sign = "" if marked.is_closed else "+" if marked.goes_on else "/"
    depth = f"{marked.depth}:" if marked.depth else ""
    return f"{depth}{sign}{text[marked.inner.start : marked.inner.end]}"


@pytest.mark.parametrize("case", build.cases("text/marks.toml"), ids=lambda case: case["name"])
def test_stretches_between_the_marks(case):
    text = case["text"]
    assert [shown(text, m) for m in pair_marks(text, lines(text))] == case["stretches"]


def test_places_are_counted_from_the_start_of_the_text():
    text = 'Title\n\n"So," he said.'
    (marked,) = pair_marks(text, (Span(7, len(text)),))
    assert (marked.outer, marked.inner) == (Span(7, 12), Span(8, 11))
    assert marked.paragraph == 0


def test_two_apostrophes_are_a_mark_only_when_asked_for():
    text = "''We won,'' Lee said. ``Again,'' he said of the ''big one.''"
    assert pair_marks(text, lines(text)) == ()
    found = pair_marks(text, lines(text), two_apostrophes=True)
    assert [shown(text, marked) for marked in found] == ["We won,", "Again,", "big one."]
    first = found[0].outer
    assert text[first.start : first.end] == "''We won,''"
