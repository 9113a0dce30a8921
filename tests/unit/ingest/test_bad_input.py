import pytest

from briefer.ingest import ingest
from briefer.records.document import Document, RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings
from tests.build import cases


def read(path, content, **settings):
    return ingest(RawFile(path, content), IngestSettings(**settings))


@pytest.mark.parametrize("case", cases("ingest/bad_input.toml"), ids=lambda case: case["name"])
def test_a_file_without_an_article_says_why(case):
    (found,) = read(case["path"], case["bytes"].encode("latin-1"))
    assert isinstance(found, Failure)
    assert (found.path, found.reason) == (case["path"], case["reason"])


def test_a_file_over_the_limit_is_not_opened():
    (found,) = read("a.txt", b"words " * 10, max_bytes=50)
    assert isinstance(found, Failure)
    assert found.reason == "60 bytes, more than the 50 of ingest.max_bytes"


def test_text_after_twenty_thousand_open_tags_is_read_with_a_remark():
    page = (
        b"<html><body>" + b"<div>" * 20_000 + b"<p>" + b"deep words " * 40 + b".</p></body></html>"
    )
    (found,) = read("deep.html", page)
    assert isinstance(found, Document)
    assert found.text.count("deep words") == 40
    assert found.repairs


@pytest.mark.parametrize(
    "limit", [{"max_html_chars": 500}, {"max_html_tags": 10}, {"max_html_links": 5}]
)
def test_a_page_too_big_for_the_extractor_is_read_plainly(limit):
    page = b"<html><title>Big</title><body>" + b"<p><a href='x'>Some words</a> of text.</p>" * 40
    (found,) = read("big.html", page, **limit)
    assert isinstance(found, Document)
    assert found.text.startswith("Big\n\nSome words of text.")
    assert "all of its text was read" in found.repairs[0]


def test_a_few_nul_bytes_are_remarked_and_keep_their_places():
    (found,) = read("a.txt", b"The bridge\0 opened on Monday." + b" It stayed open." * 9)
    assert isinstance(found, Document)
    assert found.text[10] == "\0"
    assert found.repairs == ("1 NUL character in the text: the file may be damaged",)
