import pytest

from briefer.analyse.mentions import find_mentions
from briefer.analyse.people import find_people
from briefer.analyse.quotes import find_quotes
from briefer.analyse.sentences import split_sentences
from briefer.settings import AnalyseSettings
from tests import build


def quotes(*paragraphs: str, **fields):
    """[(parts, speaker as printed, name)] of each quote."""
    article = build.article(*paragraphs, **fields)
    sentences = split_sentences(article)
    mentions = find_mentions(article, sentences, AnalyseSettings())
    found = find_quotes(article, sentences, find_people(article, sentences, mentions))
    doc = article.document
    return [
        (
            [build.words(doc, part) for part in quote.parts],
            build.words(doc, quote.speaker),
            build.words(doc, quote.name),
        )
        for quote in found
    ]


@pytest.mark.parametrize(
    "case",
    build.cases("quotes/frames.toml")
    + build.cases("quotes/subjects.toml")
    + build.cases("quotes/claims.toml")
    + build.cases("quotes/shared_names.toml"),
    ids=lambda case: case["name"],
)
def test_who_speaks(case):
    found = quotes(*case["text"])
    wanted = [(q["parts"], q.get("speaker"), q.get("name")) for q in case["quotes"]]
    assert found == wanted
