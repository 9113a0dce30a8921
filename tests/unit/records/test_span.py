import pytest

from briefer.records.span import Span
from tests import build


@pytest.mark.parametrize("places", [(-1, 2), (2, 2), (3, 1)])
def test_a_span_is_never_empty_or_negative(places):
    with pytest.raises(ValueError, match=str(places[0])):
        Span(*places)


def test_an_excerpt_is_what_stands_at_its_place():
    doc = build.document("one two three")
    assert doc.excerpt(Span(4, 7)).text == "two"


def test_an_excerpt_outside_the_text_cannot_be_made():
    with pytest.raises(ValueError, match="a.txt"):
        build.document("short").excerpt(Span(2, 9))
