"""Articles out of saved web pages, against the annotations of trafilatura's evaluation corpus."""

import gzip
import importlib
import logging
import statistics
from time import process_time

import pytest

from briefer.article import take_apart
from briefer.ingest import ingest
from briefer.records.article import Article
from briefer.records.document import Document, RawFile
from briefer.settings import ArticleSettings, IngestSettings
from tests.quality.floors import data_hash, hold, shared

pytestmark = pytest.mark.quality
BODY = ("body", "dateline", "subhead")  # what the annotators call the text of an article
ROUNDS = 5


@pytest.fixture(autouse=True)
def _quiet():
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.fixture(scope="module")
def pages():
    found = sorted(shared("data", "extraction", "pages").glob("*.html.gz"))
    return [
        RawFile(path.name.removesuffix(".gz"), gzip.decompress(path.read_bytes())) for path in found
    ]


@pytest.fixture
def scorer(monkeypatch):
    monkeypatch.syspath_prepend(str(shared("tools")))
    return importlib.import_module("score_html")


def record(article):
    """The part of the article's JSON that the scorer reads."""

    def excerpt(span):
        return {"start": span.start, "end": span.end, "text": article.document.excerpt(span).text}

    published = article.published
    return {
        "document": {"path": article.document.path, "text": article.document.text},
        "article": {
            "title": article.title and excerpt(article.title),
            "bylines": [excerpt(span) for span in article.bylines],
            "source": None,
            "published": published and {"date": published.date},
            "blocks": [
                {"role": b.role.value, "start": b.span.start, "end": b.span.end}
                for b in article.blocks
            ],
        },
    }


def test_text_and_fields_of_web_pages(pages, scorer):
    found = [take_apart(doc, ArticleSettings()) for doc in read(pages) if isinstance(doc, Document)]
    records = [record(article) for article in found if isinstance(article, Article)]
    rows = scorer.read_rows(shared("data", "extraction"))
    result, _ = scorer.score(rows, records, BODY)
    data = data_hash(shared("data", "extraction", "annotations.jsonl.gz"))
    english, every = result["en"], result["all"]
    hold("web_pages.en_body_f1", english["body"]["f1"], data=data)
    hold("web_pages.all_body_f1", every["body"]["f1"], data=data)
    hold("web_pages.title_loose", every["title"]["loose"], data=data)
    hold("web_pages.date", every["date"], data=data)
    hold("web_pages.author_any", every["author"]["any"], data=data)


def read(pages):
    return [ingest(raw, IngestSettings())[0] for raw in pages]


def test_reading_takes_little_longer_than_the_extractor_alone(pages):
    from trafilatura import bare_extraction

    texts = [raw.content.decode("utf-8", "replace") for raw in pages]
    ratios = []
    for _ in range(ROUNDS + 1):
        start = process_time()
        for text in texts:
            bare_extraction(text, with_metadata=True)
        middle = process_time()
        read(pages)
        ratios.append((process_time() - middle) / (middle - start))
    ratios = ratios[1:]  # the first round imports
    print(f"ratio to trafilatura: min {min(ratios):.2f}, max {max(ratios):.2f}")
    data = data_hash(shared("data", "extraction", "annotations.jsonl.gz"))
    hold("web_pages.cpu_ratio", statistics.median(ratios), data=data)
