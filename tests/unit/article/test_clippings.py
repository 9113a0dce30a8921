import pytest

from tests import build
from tests.clippings import body, fields, leaks, read_clippings, wanted_body, wanted_fields

CLIPPINGS = read_clippings(build.CASES / "article" / "clippings")
each = pytest.mark.parametrize("clipping", CLIPPINGS, ids=lambda c: c.name)


@each
def test_the_body_is_the_gold_paragraph_for_paragraph(clipping):
    assert body(clipping.article) == wanted_body(clipping)


@each
def test_nothing_kept_out_of_the_body_leaks_into_it(clipping):
    assert leaks(clipping, clipping.article) == []


@each
def test_title_writers_day_and_paper_are_found(clipping):
    assert fields(clipping.article) == wanted_fields(clipping.gold)
