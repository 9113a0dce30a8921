"""Laws of figures, whatever the text."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from briefer.analyse.dates import find_dates
from briefer.analyse.figures import find_figures
from briefer.analyse.sentences import split_sentences
from briefer.analyse.voices import gather_voices
from tests import build

PIECES = st.sampled_from(
    [
        "12",
        "3.5",
        "1,900",
        "2026",
        "two",
        "twenty",
        "-",
        "three",
        "a",
        "half",
        "million",
        "dozen",
        "hundreds",
        "of",
        "and",
        "to",
        "between",
        "at least",
        "$",
        "£",
        "%",
        "people",
        "men",
        "killed",
        "were",
        "dead",
        "miles",
        "years",
        "old",
        "aged",
        ",",
        ".",
        "Lee",
        "Route",
        "pounds",
        "said",
        "according to",
        "many",
        "or more",
        "m",
        "bn",
        "third",
    ]
)
TEXTS = st.lists(
    st.tuples(PIECES, st.sampled_from([" ", " ", ""])).map("".join), min_size=1, max_size=20
)


@given(TEXTS.map("".join))
def test_any_text_gives_figures_in_order_with_plain_values(text):
    article = build.article(text)
    sentences = split_sentences(article)
    at = 0
    for figure in find_figures(
        article, sentences, dates=find_dates(article, sentences), voices=gather_voices(article)
    ):
        assert figure.span.start >= at
        at = figure.span.end
        assert figure.kind
        values = [Decimal(value) for value in figure.value.split("/") if value]
        assert values == sorted(values)
        assert figure.qualifier is None or not figure.qualifier.overlaps(figure.span)
