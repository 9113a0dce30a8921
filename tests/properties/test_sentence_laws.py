"""Laws of sentences, whatever the text."""

from hypothesis import given
from hypothesis import strategies as st

from briefer.analyse.sentences import split_sentences
from tests import build

PIECES = st.sampled_from(
    [
        '"',
        "“",
        "”",
        "'",
        "Mr",
        ".",
        "?",
        "...",
        "…",
        " ",
        "\n",
        "\n> ",
        "U.S.",
        "He",
        "said",
        "x",
        ",",
        "5",
        "(",
        ")",
    ]
)
PARAGRAPHS = st.lists(st.lists(PIECES, max_size=25).map("".join), max_size=4)


@given(PARAGRAPHS)
def test_sentences_lie_in_order_without_overlap_and_lose_no_visible_character(paragraphs):
    article = build.article(*(p for p in paragraphs if p.strip()))
    text = article.document.text
    shown = [False] * len(text)
    at = 0
    for number, sentence in enumerate(split_sentences(article)):
        assert sentence.index == number
        assert sentence.span.start >= at
        assert article.blocks[sentence.block].span.contains(sentence.span)
        assert text[sentence.span.start : sentence.span.end].strip()
        at = sentence.span.end
        shown[sentence.span.start : at] = [True] * len(sentence.span)
    lost = {char for char, seen in zip(text, shown, strict=True) if not seen}
    assert not {char for char in lost if not char.isspace()} - {">"}
