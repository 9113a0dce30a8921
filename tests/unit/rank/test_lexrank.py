"""The fast rankers choose what sumy chooses."""

import pytest

from briefer.rank import lexrank as module
from briefer.rank.candidates import find_candidates
from briefer.rank.classic import sumy_stems
from briefer.rank.lexrank import lexrank
from briefer.rank.sumy_adapter import rate_by_sumy
from tests import build
from tests.unit.rank.test_rank import STORY

LONG = tuple(
    f"{a} {b} in {c} on day {n}."
    for n in range(9)
    for a, b, c in [
        ("The minister said that the trains stopped", "near the old river bridge", "Arden"),
        ("Workers and passengers waited", f"for buses of line {n}", "the rain"),
        ("Nobody was hurt", "when the signal failed", "Arden's second tunnel"),
        ("The railway won't say", "whether it can't or cannot pay its drivers'", "full"),
    ]
)


def both(sentences):
    found = find_candidates(build.ranked_analysis(*sentences), 2_000).chosen_from
    return (
        lexrank(sumy_stems(found, "en")),
        rate_by_sumy("lexrank", found, title="", language="en"),
    )


@pytest.mark.parametrize("sentences", [STORY, LONG, STORY[:1]])
def test_lexrank_rates_as_sumy_does(sentences):
    ours, sumys = both(sentences)
    assert ours == pytest.approx(sumys)


def test_rows_by_numpy_are_rows_by_hand(monkeypatch):
    by_hand, _ = both(LONG)
    monkeypatch.setattr(module, "NUMPY_FROM", 1)
    assert both(LONG)[0] == pytest.approx(by_hand)


def test_sentences_without_a_word_that_counts_are_equal():
    assert lexrank([[], []]) == (0.5, 0.5)
