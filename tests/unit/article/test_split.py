import pytest

from briefer.article import split_articles, take_apart
from briefer.records.article import Article
from briefer.records.role import Role
from briefer.settings import ArticleSettings
from tests import build

FIRST = "The council closed the bridge on Monday after a crack was found in a pier."
SECOND = "A baker in Lower Quay has won the right to bake before six in the morning."


def exports():
    return {
        "nexis": f"1 of 2 DOCUMENTS\n\n{FIRST}\n\n2 of 2 DOCUMENTS\n\n{SECOND}\n",
        "nexis uni": f"{FIRST}\n\nEnd of Document\n\n{SECOND}\n\nEnd of Document\n",
        "proquest": f"Document 1 of 2\n\n{FIRST}\n\nDocument 2 of 2\n\n{SECOND}\n",
        "factiva": f"{FIRST}\n\nAN   Document QUAY000020260303em33000a1\n\n{SECOND}\n\n"
        "AN   Document QUAY000020260303em33000a2\n",
        "markdown": f"# Bridge shut\n\nhttps://quay.example/1\n\n{FIRST}\n\n"
        f"# Baker wins\n\nhttps://quay.example/2\n\n{SECOND}\n",
    }


@pytest.mark.parametrize("name", exports())
def test_an_export_of_two_articles_is_two_documents(name):
    parts = split_articles(build.document(exports()[name], path="export.txt"))
    assert [part.path for part in parts] == ["export.txt#1", "export.txt#2"]
    bodies = []
    for part in parts:
        article = take_apart(part, ArticleSettings())
        assert isinstance(article, Article)
        bodies.append([build.words(part, b.span) for b in article.blocks if b.role is Role.BODY])
    assert bodies == [[FIRST], [SECOND]]


def test_one_article_stays_one_document():
    doc = build.document(f"1 of 1 DOCUMENTS\n\n{FIRST}\n\nEnd of Document\n")
    assert split_articles(doc) == (doc,)


def test_headings_of_one_article_do_not_split_it():
    doc = build.document(f"# Bridge shut\n\n{FIRST}\n\n# What comes next\n\n{SECOND}\n")
    assert split_articles(doc) == (doc,)


def test_an_article_of_an_archive_is_numbered_below_its_own_number():
    text = exports()["nexis"]
    parts = split_articles(build.document(text, path="mails.mbox#3"))
    assert [part.path for part in parts] == ["mails.mbox#3.1", "mails.mbox#3.2"]
