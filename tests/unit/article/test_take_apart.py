from briefer.article import take_apart
from briefer.records.article import Article
from briefer.records.failure import Failure
from briefer.records.role import Role
from briefer.settings import ArticleSettings
from tests import build

BODY = (
    "The council closed the bridge on Monday after divers found a crack in its third pier.\n\n"
    '"It will stay shut until June," Mayor Ada Quill told reporters at the town hall.\n'
)


def taken(text, **fields):
    article = take_apart(build.document(text, **fields), ArticleSettings())
    assert isinstance(article, Article)
    return article


def roles(text, role):
    article = taken(text)
    return [build.words(article.document, b.span) for b in article.blocks if b.role is role]


def test_a_text_of_paragraphs_alone_is_all_body():
    assert [b.role for b in taken(BODY).blocks] == [Role.BODY, Role.BODY]
    assert taken(BODY).title is None


def test_a_title_is_the_line_before_the_body():
    article = taken("Crack shuts the Millrace bridge\n\n" + BODY)
    assert build.words(article.document, article.title) == "Crack shuts the Millrace bridge"


def test_navigation_alone_is_no_article():
    text = "Home\nNews\nSport\nLog in\nSubscribe for $1\n© 2026 The Quay Post\n"
    failure = take_apart(build.document(text), ArticleSettings())
    assert isinstance(failure, Failure)
    assert "min_words" in failure.hint


def test_a_dateline_is_a_block_before_its_paragraph():
    assert roles("Title of the day\n\nMILLBROOK — " + BODY, Role.DATELINE) == ["MILLBROOK —"]


def test_caption_and_credit_on_one_line_are_two_blocks():
    text = "Title of the day\n\nThe closed bridge on Monday. ANA RUE / QUAY POST\n\n" + BODY
    assert roles(text, Role.CAPTION) == ["The closed bridge on Monday."]
    assert roles(text, Role.CREDIT) == ["ANA RUE / QUAY POST"]


def test_headlines_set_under_more_on_a_subject_are_no_subheads():
    first, second = BODY.split("\n\n")
    more = "READ MORE ON BRIDGES\nMAYOR BUYS Boat for ferry\nTen moves to a dry pier\n\nA crack in the pier"
    text = f"Bridge shut until June\n\n{first}\n\n4\n\n{more}\n\n{second}"
    assert roles(text, Role.SUBHEAD) == ["A crack in the pier"]
