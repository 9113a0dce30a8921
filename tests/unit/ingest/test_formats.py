import plistlib
from codecs import BOM_UTF8

import pytest

from briefer.ingest import ingest
from briefer.records.document import Document, RawFile
from briefer.records.failure import Failure
from briefer.records.role import Role
from briefer.settings import IngestSettings
from tests.unit.ingest import files

ONE_ARTICLE = {
    "a.html": files.html(),
    "a.eml": files.mail(),
    "a.docx": files.docx(),
    "a.odt": files.odt(),
    "a.rtf": files.rtf(),
    "a.mhtml": files.mhtml(),
    "a.webarchive": files.webarchive(),
    "b.webarchive": files.webarchive(plistlib.FMT_XML),
    "a.html.gz": files.gzipped(files.html()),
}
MANY_ARTICLES = {
    "a.epub": files.epub(),
    "a.mbox": files.mbox(),
    "a.xml": files.rss(),
    "a.jsonl": files.json_lines(),
    "a.zip": files.archive(),
}


def read(path, content, **settings):
    return ingest(RawFile(path, content), IngestSettings(**settings))


def article(path, content, **settings):
    (found,) = read(path, content, **settings)
    assert isinstance(found, Document), found
    return found


def hinted(doc, role):
    return [doc.text[h.span.start : h.span.end] for h in doc.hints if h.role is role]


@pytest.mark.parametrize("path", ONE_ARTICLE)
def test_each_format_gives_title_and_paragraphs_to_the_letter(path):
    doc = article(path, ONE_ARTICLE[path])
    assert doc.path == path
    assert doc.text.startswith(files.TITLE)
    assert doc.text.replace("\n\n\n", "\n\n").endswith("\n\n".join(files.BODY))
    assert doc.is_extracted
    assert doc.source.segments == ()


@pytest.mark.parametrize("path", [p for p in ONE_ARTICLE if not p.endswith(".rtf")])
def test_each_format_that_has_a_title_says_so(path):
    assert hinted(article(path, ONE_ARTICLE[path]), Role.TITLE) == [files.TITLE]


@pytest.mark.parametrize("path", MANY_ARTICLES)
def test_each_article_of_a_file_has_its_own_number(path):
    found = read(path, MANY_ARTICLES[path])
    assert [doc.path for doc in found] == [f"{path}#1", f"{path}#2"]
    assert {doc.sha256 for doc in found} == {RawFile(path, MANY_ARTICLES[path]).sha256}
    assert all(files.SECOND in doc.text.replace("\n", " ") for doc in found)


@pytest.mark.parametrize("path", ["saved.pdf", "saved.txt", "saved", "saved.docx"])
def test_content_decides_before_the_name(path):
    assert article(path, files.html()).media_type == "text/html"


def test_a_mail_gives_sender_and_the_day_it_names():
    doc = article("a.eml", files.mail())
    assert hinted(doc, Role.SOURCE) == ["Sund Post"]
    assert hinted(doc, Role.DATE) == ["Tue, 3 Mar 2026 23:40:00 -0500"]
    assert (doc.metadata.published, doc.metadata.published_how) == ("2026-03-03", "header")


def test_the_head_of_a_forwarded_mail_tells_nothing_of_the_article_in_it():
    doc = article("a.eml", files.mail("Fwd: have a look"))
    assert hinted(doc, Role.TITLE) == hinted(doc, Role.SOURCE) == []
    assert hinted(doc, Role.FURNITURE)[0] == "Fwd: have a look"
    assert doc.metadata.published == ""


def test_a_mail_begun_as_forward_in_its_text_is_one():
    body = ("---------- Forwarded message ---------\nFrom: Ann", *files.BODY)
    assert hinted(article("a.eml", files.mail(body=body)), Role.TITLE) == []


def test_a_mail_of_html_only_is_read_by_its_paragraphs():
    head = b"From: Sund Post <d@x.example>\nTo: b\nSubject: =?utf-8?q?F=C3=A6rry?=\nContent-Type: text/html\n\n"
    doc = article("a.eml", head + files.html())
    assert hinted(doc, Role.TITLE) == ["Færry"]
    assert files.FIRST in doc.text


def test_a_header_whose_coding_is_broken_stands_as_it_is():
    doc = article("a.eml", files.mail("=?no-such-code?q?abc?="))
    assert hinted(doc, Role.TITLE) == ["=?no-such-code?q?abc?="]


def test_quoted_from_lines_of_a_mailbox_are_freed():
    assert "\n\nFrom here on, nothing moved." in read("a.mbox", files.mbox())[1].text


def test_word_styles_name_subheads_and_deleted_text_stays_out():
    body = (
        '<w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr><w:r><w:t>What next</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>Kept</w:t><w:tab/><w:t>text</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t> and added</w:t></w:r></w:ins></w:p>"
    )
    doc = article("a.docx", files.docx(body))
    assert hinted(doc, Role.SUBHEAD) == ["What next"]
    assert doc.text.endswith("Kept\ttext and added")
    assert doc.metadata.published == "2026-03-04"


def test_open_document_headings_marks_and_notes():
    body = (
        "<text:h>What next</text:h><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        "<text:p>One<text:s/>two<text:tab/><text:span>three</text:span>"
        "<text:note><text:p>aside</text:p></text:note> four</text:p>"
    )
    doc = article("a.odt", files.odt(body))
    assert hinted(doc, Role.SUBHEAD) == ["What next"]
    assert doc.text.endswith("One two\tthree four")


def test_a_book_gives_its_author_and_day_to_every_chapter():
    first, second = read("a.epub", files.epub())
    assert hinted(first, Role.BYLINE) == hinted(second, Role.BYLINE) == ["Siri Dahl"]
    assert hinted(second, Role.TITLE) == ["Second story"]
    assert first.metadata.published == "2026-03-04"


def test_a_feed_entry_has_author_link_language_and_the_day_as_printed():
    doc = read("a.xml", files.rss())[0]
    assert hinted(doc, Role.BYLINE) == ["Siri Dahl"]
    assert hinted(doc, Role.SOURCE) == ["Sund Post"]
    metadata = doc.metadata
    assert (metadata.url, metadata.published, metadata.language) == (
        "https://sundpost.example/0",
        "2026-03-03",
        "en-GB",
    )


def test_an_export_of_news_please_names_all_authors():
    doc = article("a.json", files.json_export())
    assert doc.path == "a.json#1"
    assert hinted(doc, Role.BYLINE) == ["Siri Dahl", "Ola Nes"]
    assert hinted(doc, Role.SOURCE) == ["sundpost.example"]
    assert doc.metadata.published == "2026-03-04"


def test_the_mark_of_a_cut_text_is_no_part_of_it_and_is_remarked():
    doc = article("a.json", files.news_api())
    assert hinted(doc, Role.SOURCE) == ["Sund Post"]
    assert hinted(doc, Role.FURNITURE) == ["… [+2145 chars]"]
    assert doc.repairs == ("the export holds only the beginning of the text",)


def test_other_names_of_fields_are_a_setting():
    export = (
        b'{"kop": "Veer vaart weer", "tekst": "De veerboot naar Lunna vaart weer na tien weken."}'
    )
    doc = article("a.json", export, json_title=("kop",), json_text=("tekst",))
    assert doc.text == "Veer vaart weer\n\nDe veerboot naar Lunna vaart weer na tien weken."


def test_markup_inside_an_export_is_read_as_paragraphs():
    export = b'{"content_html": "<h2>Ramp</h2><p>It is new.</p><p>It holds.</p>", "title": "T"}'
    assert article("a.json", export).text == "T\n\nRamp\n\nIt is new.\n\nIt holds."


def test_a_bad_line_of_an_export_costs_only_itself():
    found = read("a.jsonl", files.json_lines() + b'\n{"title": "half')
    assert isinstance(found[2], Failure)
    assert (found[2].path, found[2].reason) == ("a.jsonl#3", "line 3 is not JSON")


def test_the_address_of_a_saved_page_is_kept():
    for path in ("a.mhtml", "a.webarchive"):
        assert article(path, ONE_ARTICLE[path]).metadata.url == "https://sundpost.example/1"


def test_a_pdf_is_joined_over_lines_and_pages_without_its_running_heads():
    pytest.importorskip("pdfminer", reason="the extra pdf is not installed")
    doc = article("a.pdf", files.pdf())
    assert hinted(doc, Role.TITLE) == [files.TITLE]
    assert hinted(doc, Role.FURNITURE) == ["Sund Post 1/2", "Sund Post 2/2"]
    assert "missed the noise of it, and with forty cars on board.\n\nSome 340" in doc.text
    assert "had been counting the days until the ship came back to the pier." in doc.text


def test_a_web_archive_gives_its_pages_with_their_addresses():
    pytest.importorskip("warcio", reason="the extra warc is not installed")
    for path, content in (("a.warc", files.warc()), ("a.warc.gz", files.gzipped(files.warc()))):
        doc = article(path, content)
        assert files.FIRST in doc.text
        assert doc.metadata.url == "https://sundpost.example/0"


def test_a_mail_in_a_text_file_is_kept_to_the_letter():
    doc = article("a.txt", files.mail())
    assert doc.text == files.mail().decode()
    assert not doc.is_extracted


@pytest.mark.parametrize(("path", "content"), [("a.mbox", files.mbox()), ("a.eml", files.mail())])
def test_mails_with_a_byte_order_mark_are_read(path, content):
    marked, plain = read(path, BOM_UTF8 + content), read(path, content)
    assert [doc.text for doc in marked] == [doc.text for doc in plain]


def test_a_mailbox_in_utf_16_holds_no_mail():
    (found,) = read("a.mbox", files.mbox().decode().encode("utf-16"))
    assert isinstance(found, Failure)
    assert found.reason == "no article in it"


def test_a_text_inside_an_archive_no_longer_points_into_the_file():
    found = read("a.zip", files.archive())
    assert all(doc.is_extracted and not doc.source.segments for doc in found)
