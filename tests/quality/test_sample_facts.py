"""The sample article: its table of numbers and dates, and what to read with care, as a person wrote them down."""

import pytest

from briefer.analyse import analyse
from briefer.article import take_apart
from briefer.ingest import ingest
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import Settings
from tests import build
from tests.quality.floors import shared

pytestmark = pytest.mark.quality


@pytest.fixture(scope="module")
def sample():
    (path,) = shared("seed").glob("*.txt")
    settings = Settings()
    (doc,) = ingest(RawFile(path.name, path.read_bytes()), settings.ingest)
    assert not isinstance(doc, Failure)
    article = take_apart(doc, settings.article)
    assert not isinstance(article, Failure)
    return analyse(article, settings.analyse)


def test_the_table_of_figures_is_complete(sample):
    doc = sample.article.document
    rows = [
        (build.words(doc, f.qualifier), build.words(doc, f.span), f.value, f.unit, f.kind)
        for f in sample.figures
    ]
    assert rows == [
        (None, "two", "2", "", "count"),
        ("at least", "12", "12", "killed", "casualty"),
        (None, "many", "", "killed", "casualty"),
        (None, "20-year", "20", "years", "duration"),
        ("more than", "100,000", "100000", "people", "count"),
    ]
    counted = [build.words(doc, f.what) for f in sample.figures]
    assert counted[1:] == ["US service members", "Afghans", "war", "people"]
    assert [build.words(doc, f.whose) for f in sample.figures] == [None] * 4 + ["Jen Psaki"]


def test_the_table_of_dates_is_complete(sample):
    doc = sample.article.document
    found = [(build.words(doc, d.span), d.resolved) for d in sample.dates]
    assert found.count(("Thursday", "2021-08-26")) == 6
    assert found.count(("Thursday evening", "2021-08-26")) == 2
    assert ("August 31 deadline", "2021-08-31") in found
    assert ("in the next five days", "2021-08-26/2021-08-31") in found
    assert len(found) == 11  # and the date of the caption itself
    anchored = [d for d in sample.dates if d.anchor is not None]
    assert {build.words(doc, d.anchor) for d in anchored} == {"Aug. 26, 2021"}
    assert all("caption" in d.how for d in anchored)


def test_what_to_read_with_care_is_marked(sample):
    doc = sample.article.document
    found = [(c.kind, build.words(doc, c.span) or "") for c in sample.cautions]
    kinds = [kind for kind, _ in found]
    assert kinds.count("single-source") == kinds.count("inferred-date") == 1
    assert ("scare-quote", "rely") in found
    assert ("floor", "at least 12 US service members") in found
    assert ("sic", "said added") in found
    for kind, words in [("claim", "claimed responsibility"), ("absence", "no indication")]:
        assert any(k == kind and words in text for k, text in found)
    unnamed = [text.lower() for kind, text in found if kind == "unnamed"]
    assert [any(who in text for text in unnamed) for who in ("officials said", "experts told")] == [
        True,
        True,
    ]
