"""The fast rankers rate as sumy does on the same sentences."""

import pytest

from briefer.rank import RANKERS, products
from briefer.rank.candidates import find_candidates
from briefer.rank.lexrank import lexrank
from briefer.rank.luhn import luhn
from briefer.rank.reading import read_for_ranking
from briefer.rank.sumy_adapter import rate_by_sumy, sumy_stop_words
from briefer.rank.textrank import textrank
from briefer.settings import RankSettings
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


def both(name, sentences):
    analysis = build.ranked_analysis(*sentences)
    found = find_candidates(analysis, 2_000).chosen_from
    scored = RANKERS[name].score(read_for_ranking(analysis, found), RankSettings())
    return (
        tuple(score.salience for score in scored.scores),
        rate_by_sumy(name, found, title="", language="en"),
    )


@pytest.mark.parametrize("sentences", [STORY, LONG, STORY[:1]])
@pytest.mark.parametrize("name", ["lexrank", "textrank", "luhn", "lsa"])
def test_ratings_are_those_of_sumy(name, sentences):
    ours, sumys = both(name, sentences)
    assert ours == pytest.approx(sumys)


@pytest.mark.parametrize("name", ["lexrank", "textrank"])
def test_products_by_numpy_are_products_by_hand(name, monkeypatch):
    by_hand, _ = both(name, (*LONG, "Of the."))
    monkeypatch.setattr(products, "NUMPY_FROM", 1)
    assert both(name, (*LONG, "Of the."))[0] == pytest.approx(by_hand)


def test_sentences_without_a_word_that_counts_are_equal():
    assert lexrank([[], []]) == (0.5, 0.5)
    assert len(set(textrank([[], []]))) == 1


def test_a_cluster_ends_after_four_words_that_do_not_count():
    assert luhn([["a", "b"], ["a", "b"]], [["a", "x", "y", "z", "b"], list("axyzwb")]) == (
        pytest.approx((4 / 5, 0.0))
    )


def test_stop_words_of_a_language_that_sumy_lacks_are_none():
    assert sumy_stop_words("xx") == frozenset()
    assert "the" in sumy_stop_words("en")
