"""Bylines and stamps run into a paragraph are no sentences."""

import pytest

from briefer.lang import language_pack
from briefer.rank.debris import is_debris
from tests import build


@pytest.mark.parametrize("case", build.cases("rank/debris.toml"), ids=lambda case: case["text"])
def test_debris_is_told_from_sentences(case):
    assert is_debris(case["text"], language_pack("en")) is case["debris"]
