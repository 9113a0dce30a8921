"""Bylines and stamps run into a paragraph are no sentences."""

import pytest

from briefer.lang import language_pack
from briefer.rank.debris import is_debris, is_fragment, labelled_captions
from tests import build

WATER = "High water: Ferries wait at the quay."
BRIDGE = "Still standing: The bridge in May."
NEWS = "The bridge was closed on Monday."


@pytest.mark.parametrize("case", build.cases("rank/debris.toml"), ids=lambda case: case["text"])
def test_debris_is_told_from_sentences(case):
    assert is_debris(case["text"], language_pack("en")) is case["debris"]


@pytest.mark.parametrize("case", build.cases("rank/fragments.toml"), ids=lambda case: case["text"])
def test_a_fragment_begins_with_a_small_letter_that_opens_no_name(case):
    assert is_fragment(case["text"], language_pack("en")) is case["fragment"]


@pytest.mark.parametrize(
    ("texts", "captions"),
    [
        ([NEWS, WATER, NEWS, BRIDGE], {1, 3}),
        ([NEWS, WATER, NEWS], set()),
        ([WATER, BRIDGE, NEWS], set()),
        (["Vos: The bridge moved.", "Vos: I heard it.", WATER, NEWS, NEWS], set()),
        (["Why it matters: The bridge is old.", WATER, NEWS, NEWS], set()),
    ],
    ids=["two", "one may be a place", "mostly a list", "speakers", "labels of briefs"],
)
def test_captions_are_known_by_labels_that_stand_once(texts, captions):
    assert labelled_captions(texts, language_pack("en")) == captions
