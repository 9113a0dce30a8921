import pytest

from briefer.article import take_apart
from briefer.records.article import Article
from briefer.records.document import Hint, Metadata
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import ArticleSettings
from tests import build

TEXT = "Ferry runs again\n2026-03-04\n\nThe car ferry to Lunna sailed on Tuesday for the first time in ten weeks."
HINTS = (Hint(Span(0, 16), Role.TITLE), Hint(Span(17, 27), Role.DATE))


@pytest.mark.parametrize("how", ["metadata", "header"])
def test_a_day_that_the_container_tells_is_not_called_printed(how):
    doc = build.document(
        TEXT, hints=HINTS, metadata=Metadata(published="2026-03-04", published_how=how)
    )
    article = take_apart(doc, ArticleSettings())
    assert isinstance(article, Article)
    assert article.published
    assert (article.published.date, article.published.how) == ("2026-03-04", how)
    assert build.words(doc, article.published.span) == "2026-03-04"
