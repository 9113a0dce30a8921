"""Which sentences lean on others."""

import pytest

from briefer.lang.en.ranking import RANKING
from briefer.rank.needs import closure, has_half_quote, is_orphan
from tests import build


@pytest.mark.parametrize("case", build.cases("rank/orphans.toml"), ids=lambda case: case["text"])
def test_an_orphan_opening_is_seen(case):
    words = case["text"].lower().rstrip(".").split()
    assert is_orphan(words, RANKING) is case["orphan"]


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ('"We saw it," she said.', False),
        ('"We saw it.', True),
        ("and left.”", True),
        ("“A” and “B”", False),
    ],
)
def test_a_half_quote_is_seen(text, half):
    assert has_half_quote(text) is half


def test_what_is_needed_is_needed_with_its_needs():
    needs: tuple[frozenset[int], ...] = (frozenset(), frozenset({0}), frozenset({1}), frozenset())
    assert closure(2, needs) == {0, 1, 2}
    assert closure(3, needs) == {3}
