"""Laws of the pairing of quotation marks, whatever the text."""

import itertools
import re

from hypothesis import given
from hypothesis import strategies as st

from briefer.records.span import Span
from briefer.text.marks import pair_marks

TEXTS = st.text(alphabet="\"“”‘’'«»„ a.,B5\n<>", max_size=60)


def lines(text: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in re.finditer(r"[^\n]+", text))


@given(TEXTS)
def test_stretches_nest_or_lie_apart_inside_their_paragraph(text):
    paragraphs = lines(text)
    found = pair_marks(text, paragraphs)
    assert list(found) == sorted(found, key=lambda m: (m.outer.start, -m.outer.end))
    for marked in found:
        assert paragraphs[marked.paragraph].contains(marked.outer)
        assert marked.outer.contains(marked.inner)
        assert text[marked.inner.start : marked.inner.end].strip()
    for one, other in itertools.pairwise(found):
        assert one.outer.contains(other.outer) or not one.outer.overlaps(other.outer)


@given(TEXTS)
def test_depth_counts_the_stretches_around(text):
    found = pair_marks(text, lines(text))
    for marked in found:
        around = [m for m in found if m is not marked and m.outer.contains(marked.outer)]
        assert marked.depth == len(around)


@given(st.text(alphabet="ab'’ ", max_size=30))
def test_apostrophes_inside_words_are_never_marks(letters):
    text = re.sub(r"(?<!\w)['’]|['’](?!\w)", "", letters)
    assert pair_marks(text, lines(text)) == ()
