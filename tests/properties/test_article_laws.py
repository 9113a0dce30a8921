import re

from hypothesis import given
from hypothesis import strategies as st

from briefer.article import split_articles, take_apart
from briefer.article.lines import BLANK
from briefer.records.article import Article
from briefer.records.document import Hint
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import ArticleSettings
from tests import build

EVERYTHING = ArticleSettings(min_words=0)
MARK_OR_LABEL = re.compile(r"[\W_]*(?:[\w /&-]{1,40}[:,]?[\W_]*){0,2}$")
LINES = st.sampled_from(
    [
        "", "", "", "\f", "  ", "> ", "--", "___", "• One point of several", "* * *", "# Heading of it",
        "By Ann Lee and Bo Dahl", "Published: 3 March 2026", "The Quay Post", "Advertisement", "MOST READ",
        "KEY POINTS", "Related: more of it", "HD   A title", "BODY:", "Graphic", "Author: Lee, Ann", "---",
        "title: A town", "A man waits. ANA RUE / QUAY POST", "(Photo: Ana Rue)", "OSLO (ABC) — It rained all day on Monday.",
        "> It rained and it rained, said the man who had seen it all before.", "*It went on.*", "Q: Why?",
        "The bridge was shut on Monday after divers found a crack in the third pier.", "“It is over,” she said.",
        "3 of 27 DOCUMENTS", "End of Document", "© 2026 The Quay Post", "https://quay.example/a  1/2", "Caption: A boat.",
        "From: a@b.example", "Subject: Fwd: it", "To: c@d.example", "Date: Mon, 2 Mar 2026", "Hörst du das?", "雨が降った。",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(LINES, max_size=30).map("\n".join),
    st.lists(LINES, max_size=12).map("\r\n".join),
    st.text(max_size=200),
)


def taken(doc) -> Article:
    article = take_apart(doc, EVERYTHING)
    assert isinstance(article, Article)
    return article


@given(TEXTS)
def test_every_character_lies_in_a_block_or_in_a_mark_beside_one(text):
    article = taken(build.document(text))
    at = 0
    for span in [*(block.span for block in article.blocks), Span(len(text), len(text) + 1)]:
        for line in re.split(r"[\r\n\f\v\x85\u2028\u2029]", text[at : span.start]):
            assert MARK_OR_LABEL.match(line.strip()), (line, text)
        at = span.end


@given(TEXTS)
def test_blocks_begin_and_end_with_something_printed(text):
    for block in taken(build.document(text)).blocks:
        words = text[block.span.start : block.span.end]
        assert words == words.strip(), words


@given(TEXTS)
def test_the_fields_are_places_in_the_text(text):
    article = taken(build.document(text))
    for span in (article.title, article.source, *article.bylines):
        assert span is None or text[span.start : span.end].strip()


@given(TEXTS)
def test_taking_apart_twice_gives_the_same(text):
    assert taken(build.document(text)) == taken(build.document(text))


@given(TEXTS.filter(str.strip), st.data())
def test_a_hinted_stretch_becomes_a_block_of_its_role(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    hint = Hint(Span(start, end), Role.FURNITURE, "hinted")
    article = taken(build.document(text, hints=(hint,)))
    found = [block.span for block in article.blocks if block.category == "hinted"]
    words = text[start:end].strip(BLANK)
    if words:
        (span,) = found
        assert text[span.start : span.end] == words
    else:
        assert not found


@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_the_parts_of_a_split_text_keep_the_whole_text(texts):
    doc = build.document("\nEnd of Document\n".join(texts))
    parts = split_articles(doc)
    assert {part.text for part in parts} == {doc.text}
    assert len({part.path for part in parts}) == len(parts)
