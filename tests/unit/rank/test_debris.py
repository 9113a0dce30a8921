"""Bylines and stamps run into a paragraph are no sentences."""

import pytest

from briefer.lang import language_pack
from briefer.rank.debris import is_debris, is_fragment
from tests import build


@pytest.mark.parametrize("case", build.cases("rank/debris.toml"), ids=lambda case: case["text"])
def test_debris_is_told_from_sentences(case):
    assert is_debris(case["text"], language_pack("en")) is case["debris"]


@pytest.mark.parametrize("case", build.cases("rank/fragments.toml"), ids=lambda case: case["text"])
def test_a_fragment_begins_with_a_small_letter_that_opens_no_name(case):
    assert is_fragment(case["text"], language_pack("en")) is case["fragment"]
