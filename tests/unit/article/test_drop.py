import pytest

from briefer.article import give_account, take_apart
from briefer.article.drop import compile_drop
from briefer.errors import ConfigError
from briefer.records.article import Article
from briefer.settings import ArticleSettings
from tests import build

TEXT = (
    "The council closed the bridge on Monday after a crack was found.\n\n"
    "This page is kept warm by the friends of the Quay Post.\n\n"
    "Divers will look at the third pier again on Friday morning.\n"
)


def account(*drop):
    settings = ArticleSettings(drop=drop)
    article = take_apart(build.document(TEXT), settings)
    assert isinstance(article, Article)
    return give_account(article, settings)


@pytest.mark.parametrize("pattern", ["friends of the quay", "/kept warm by .+ Post/"])
def test_a_line_a_user_never_wants_is_furniture_and_counted(pattern):
    found = account(pattern)
    assert [row.line for row in found.rows if row.category == "drop 1"] == [3]
    assert found.drops[0].blocks == 1


def test_a_pattern_that_hits_nothing_is_counted_as_such():
    assert [count.blocks for count in account("no such words", "divers").drops] == [0, 1]


@pytest.mark.parametrize(
    "pattern",
    ["/(a+)+$/", "/a*b*c*d/", r"/(x)\1/", "/(unclosed/", "/(a|b){1,}/", "/a{99999999999}/"],
)
def test_a_pattern_that_could_take_too_long_is_refused(pattern):
    with pytest.raises(ConfigError, match="article.drop, pattern 1"):
        compile_drop((pattern,))


@pytest.mark.parametrize("pattern", ["/[[a]/", "/[a--b]/"])
def test_a_pattern_that_could_change_its_meaning_is_refused_without_a_warning(pattern):
    with pytest.raises(ConfigError, match=r"pattern 1 .*Possible .* at position \d; write"):
        compile_drop((pattern,))


def test_an_account_tells_line_role_and_words_of_each_block():
    rows = account().rows
    assert [(row.line, row.role) for row in rows] == [(1, "body"), (3, "body"), (5, "body")]
    assert rows[0].excerpt.text.startswith("The council")
