"""Words and their pieces, cut in whichever way is fast."""

from hypothesis import given
from hypothesis import strategies as st

from briefer.text.terms import PIECE, join_pieces, pieces_of, words_of

texts = st.text() | st.text("aB9 _-.'’&é\u0130Σ\x1c\t", max_size=30)


@given(texts)
def test_pieces_are_the_runs_of_letters_and_digits(text):
    assert pieces_of(text) == PIECE.findall(text.replace("_", " "))


@given(texts)
def test_words_are_the_same_with_and_without_their_pieces(text):
    assert join_pieces(pieces_of(text), text) == words_of(text)
