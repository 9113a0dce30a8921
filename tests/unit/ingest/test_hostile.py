import sys
import zipfile

import pytest

from briefer.ingest import ingest
from briefer.records.document import Document, RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings
from tests.unit.ingest import files

BOMB = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;">]>'


def read(path, content, **settings):
    return ingest(RawFile(path, content), IngestSettings(**settings))


def failure(path, content, **settings):
    (found,) = read(path, content, **settings)
    assert isinstance(found, Failure), found
    return found.reason


PACKED = {
    "a.docx": files.docx(),
    "a.odt": files.odt(),
    "a.epub": files.epub(),
    "a.zip": files.archive(),
}


@pytest.mark.parametrize("path", PACKED)
def test_half_an_archive_is_damaged(path):
    half = PACKED[path][: len(PACKED[path]) // 2]
    assert failure(path, half) == "the archive is damaged or was cut off"


def test_a_zip_bomb_is_not_unpacked():
    bomb = files.archive(**{"bomb.txt": "0" * 5_000_000})
    reasons = [item.reason for item in read("a.zip", bomb) if isinstance(item, Failure)]
    assert len(reasons) == 1
    assert reasons[0].startswith("bomb.txt: a zip bomb: it unpacks to")


def test_a_zip_within_a_zip_is_left_packed():
    found = read("a.zip", files.zipped({"inner.zip": files.archive()}))
    assert [item.reason for item in found] == ["inner.zip: an archive inside an archive"]
    assert failure("a.zip.gz", files.gzipped(files.archive())) == "an archive inside an archive"


@pytest.mark.parametrize("name", ["../../etc/passwd.txt", "/etc/x.txt", "a\\..\\..\\x.txt"])
def test_a_member_named_to_lead_outside_is_set_aside(name):
    (reason,) = [item.reason for item in read("a.zip", files.zipped({name: "words"}))]
    assert reason.endswith("named to lead outside the archive")


def test_more_bytes_or_entries_than_allowed_end_the_reading():
    assert "unpacks to more than 100 bytes" in failure(
        "a.zip", files.archive(), max_unpacked_bytes=100
    )
    assert "unpacks to more than 100 bytes" in failure(
        "a.gz", files.gzipped(files.html()), max_unpacked_bytes=100
    )
    for path, content in {
        "a.zip": files.archive(),
        "a.mbox": files.mbox(),
        "a.xml": files.rss(),
        "a.jsonl": files.json_lines(),
    }.items():
        first, rest = read(path, content, max_entries=1)
        assert isinstance(first, Document)
        assert isinstance(rest, Failure)
        assert rest.reason == "more than 1 entries: the rest was not read"


def test_an_encrypted_member_is_named():
    content = bytearray(files.zipped({"a.txt": "words"}))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + place] |= 1
    assert failure("a.zip", bytes(content)) == "a.txt: encrypted with a password"


def test_a_damaged_member_costs_only_itself():
    content = bytearray(
        files.zipped({"a.txt": "words " * 9, "b.txt": files.FIRST}, method=zipfile.ZIP_STORED)
    )
    content[content.index(b"words ")] ^= 0xFF
    bad, good = read("a.zip", bytes(content))
    assert isinstance(bad, Failure)
    assert bad.reason == "a.txt: damaged"
    assert isinstance(good, Document)


def test_litter_of_systems_is_passed_over():
    litter = {"__MACOSX/._a.txt": "x", ".DS_Store": "x", "folder/": "", "~$a.docx": "x"}
    assert len(read("a.zip", files.archive(**litter))) == 2


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("a.docx", files.docx(**{"word/document.xml": BOMB + "<a>&c;</a>"})),
        ("a.docx", files.docx(**{"word/document.xml": (BOMB + "<a>&c;</a>").encode("utf-16")})),
        ("a.epub", files.epub(**{"META-INF/container.xml": BOMB + "<a>&c;</a>"})),
        ("a.odt", files.zipped({"content.xml": BOMB + "<a>&c;</a>"})),
    ],
)
def test_entities_are_not_expanded(path, content):
    assert failure(path, content) == "it declares XML entities, as an entity bomb does"


def test_an_entity_bomb_in_a_feed_stays_small():
    bomb = BOMB.encode() + files.rss(
        f"<item><title>&c;</title><description>{files.FIRST} &c;</description></item>"
    )
    found = read("a.xml", bomb)
    assert all(len(item.text) < 1000 for item in found if isinstance(item, Document))


def test_a_bomb_inside_a_word_document_is_named():
    reason = failure("a.docx", files.docx(**{"word/document.xml": "0" * 5_000_000}))
    assert reason.startswith("word/document.xml in it is a zip bomb")


def test_a_protected_chapter_is_named():
    lock = "<e><CipherReference URI='OEBPS/text/two.xhtml'/></e>"
    found = read("a.epub", files.epub(**{"META-INF/encryption.xml": lock}))
    assert isinstance(found[1], Failure)
    assert "protected against copying" in found[1].reason


def test_a_book_of_short_chapters_holds_no_article():
    assert failure("a.epub", files.epub(), min_words=4000) == "no article in it"
    (found,) = read("a.zip", files.zipped({"b.epub": files.epub()}), min_words=4000)
    assert found.reason == "b.epub: no article in it"


def test_a_book_that_unpacks_to_too_much_is_given_up():
    assert (
        "unpacks to more than 500 bytes"
        in read("a.epub", files.epub(), max_unpacked_bytes=500)[-1].reason
    )


def test_no_page_in_a_saved_page():
    empty = files.mhtml().replace(b"Content-Type: text/html", b"Content-Type: text/css")
    assert failure("a.mhtml", empty) == "the saved page holds no HTML"
    assert failure(
        "a.webarchive", b"<?xml version='1.0'?><plist version='1.0'><dict/></plist>"
    ) == ("the saved page holds no HTML")


def test_a_damaged_property_list_is_damaged():
    assert failure("a.webarchive", files.webarchive()[:60]).startswith(
        "damaged: reading it as webarchive"
    )


@pytest.mark.parametrize(
    "content", [b'{"a": ', b"{" * 100_000, b"[" * 100_000, b'{"title": "only"}', b"[1, 2]"]
)
def test_an_export_without_articles_says_so(content):
    assert failure("a.json", content)


def test_a_feed_entry_without_text_points_to_its_page():
    items = "<item><title>Only a title</title></item>"
    assert failure("a.xml", files.rss(items)) == "Only a title: the entry has no text"


@pytest.mark.parametrize("cut", [40, 400, 900])
def test_half_a_pdf_is_read_or_damaged(cut):
    for item in read("a.pdf", files.pdf()[:cut]):
        assert isinstance(item, Document) or item.reason


def test_a_pdf_without_text_is_a_scan():
    assert failure("a.pdf", files.pdf([[]])) == "no text in it: a scanned picture, or drawn letters"


def test_a_pdf_with_a_password_is_encrypted():
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/O(%s)/U(%s)/P -4>>/ID[(a)(a)]>>" % (
        b"x" * 32,
        b"y" * 32,
    )
    content = files.pdf().replace(b"/Root 1 0 R>>", b"/Root 1 0 R" + lock)
    assert failure("a.pdf", content) == "encrypted: a password is needed to open it"


def test_pages_over_the_limit_are_remarked():
    (doc,) = read("a.pdf", files.pdf(), max_pdf_pages=1)
    assert doc.repairs == ("only the first 1 pages were read",)


MISSING = {
    "pdfminer.pdfdocument": ("a.pdf", files.pdf()),
    "warcio.archiveiterator": ("a.warc", b"WARC/1.0\r\n"),
}


@pytest.mark.parametrize("module", MISSING)
def test_a_missing_extra_gives_the_line_that_installs_it(monkeypatch, module):
    monkeypatch.setitem(sys.modules, module, None)
    (found,) = read(*MISSING[module])
    assert isinstance(found, Failure)
    assert found.hint.startswith("pip install 'briefer[")


def test_a_damaged_web_archive_keeps_what_stands_before_the_damage(capsys):
    bad = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 9\r\n\r\n\0\0\0"
    good, failed = read("a.warc", files.warc() + bad)
    assert isinstance(good, Document)
    assert isinstance(failed, Failure)
    assert failed.reason == "the web archive is damaged or was cut off"
    assert capsys.readouterr().err == ""


def test_characters_of_impossible_numbers_are_left_out_of_rich_text():
    (doc,) = read("a.rtf", b"{\\rtf1 The ferry \\u99999999999999999999?sailed.}")
    assert doc.text.startswith("The ferry")


def test_surrogates_and_controls_of_an_export_do_not_reach_the_text():
    (doc,) = read("a.json", b'{"title": "a\\ud800b", "text": "One\\u0000 two."}')
    assert doc.text == "a b\n\nOne  two."


@pytest.mark.parametrize(
    "content", [b"{\\rtf1 {{{{", files.docx("<w:p/>", title=" "), b'{"text": "\\u0001"}']
)
def test_a_file_without_words_is_no_document(content):
    assert failure("a", content) == "no text in it"


def test_a_header_of_many_coded_words_is_read_to_its_limit():
    (doc,) = read("a.eml", files.mail("=?utf-8?q?a?= " * 5000))
    assert len(doc.text) < 5000


def test_a_feed_of_too_many_tags_is_not_read():
    assert (
        failure("a.xml", files.rss(), max_feed_tags=5)
        == f"a feed of {files.rss().count(b'<')} tags"
    )
