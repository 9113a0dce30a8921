"""Stems, vectors, and words as sumy counts them."""

import pytest
from nltk.tokenize.destructive import NLTKWordTokenizer

from briefer.text.stems import stem
from briefer.text.treebank import WORD, treebank_words
from briefer.text.vectors import TfIdf, cosine, count, inverse_frequency, unit


def test_stems_follow_the_language():
    assert stem("bridges", "en") == "bridg"
    assert stem("brücken", "de") == "bruck"
    assert stem("bridges", "xx") == "bridges"
    assert stem("a" * 65, "en") == "a" * 65


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Bo can't pay $3.50 to U.S. firms (or won't).",
        '"Gimme 5," he said; "I cannot wanna stay" -- or: not?',
        "It’s the drivers' well-known 'cab' that’ll go…",
        "",
        "End.)",
    ],
)
def test_words_are_cut_as_nltk_cuts_the_whole_sentence(text):
    whole = [word for word in NLTKWordTokenizer().tokenize(text) if WORD.fullmatch(word)]
    assert treebank_words(text) == whole


def vectors(*rows):
    bags = [count(row) for row in rows]
    return TfIdf(bags, inverse_frequency(bags))


def test_terms_are_counted_in_the_order_in_which_they_occur_first():
    assert list(count(["b", "a", "b"]).items()) == [("b", 2), ("a", 1)]
    assert list(count(["b", "a"]).items()) == [("b", 1), ("a", 1)]
    assert count([]) == {}


def test_vectors_have_length_one_and_meet_in_their_words():
    one, other, empty = map(vectors(["a", "b", "b"], ["b"], []).vector, range(3))
    assert cosine(one, one) == pytest.approx(1)
    assert 0 < cosine(one, other) < 1
    assert cosine(one, empty) == 0
    assert empty == {}
    assert unit({"a": 0.0}) == {}


def test_a_cosine_with_the_total_is_the_sum_of_cosines():
    rows = vectors(["a", "b"], ["b", "c"], ["c"])
    one, *others = map(rows.vector, range(3))
    cosines = [cosine(one, other) for other in (one, *others)]
    assert cosine(one, rows.total()) == pytest.approx(sum(cosines))
