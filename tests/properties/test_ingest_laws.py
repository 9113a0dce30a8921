from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefer.ingest import ingest
from briefer.ingest.decode import decode
from briefer.records.document import Document, RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings

SETTINGS = IngestSettings()
NAMES = st.sampled_from(
    ["a.txt", "a.md", "a.html", "a.eml", "a.pdf", "a.json", "a.zip", "a.rtf", "a", "a.xml", "a.mht"]
)
STARTS = st.sampled_from(
    [
        b"",
        b"\xff\xfe",
        b"---\ntitle: ",
        b"<html>",
        b"From: a\nTo: b\nDate: c\n",
        b"\xef\xbb\xbf",
        b"{",
    ]
)


@given(NAMES, STARTS, st.binary(max_size=300))
def test_any_bytes_give_documents_or_failures_that_say_what_to_do(name, start, rest):
    found = ingest(RawFile(name, start + rest), SETTINGS)
    assert found
    for item in found:
        if isinstance(item, Failure):
            assert item.reason
            assert item.hint
        else:
            assert item.text.strip()


@given(NAMES, st.text(max_size=300))
def test_a_source_map_is_the_decoded_file_and_hints_lie_inside_the_text(name, text):
    raw = RawFile(name, text.encode())
    decoded = decode(raw.content).text
    for doc in ingest(raw, SETTINGS):
        if isinstance(doc, Document):
            for segment in doc.source.segments:
                length = segment.end - segment.start
                place = segment.file_start
                assert doc.text[segment.start : segment.end] == decoded[place : place + length]
            places = [hint.span for hint in doc.hints]
            assert all(a.end <= b.start for a, b in pairwise(places))
            assert not places or places[-1].end <= len(doc.text)


@given(st.sampled_from(["a.txt", "a.md"]), st.text(min_size=1, max_size=300))
def test_a_text_file_is_kept_to_the_letter(name, text):
    for doc in ingest(RawFile(name, ("Words. " + text).encode()), SETTINGS):
        if isinstance(doc, Document) and not doc.is_extracted:
            assert doc.text == "Words. " + text


# UTF-16 text that begins with NUL has the very bytes of a UTF-32 mark
@given(st.text(max_size=200).filter(lambda text: not text.startswith(("\ufeff", "\0"))))
def test_text_with_a_byte_order_mark_comes_back(text):
    for encoding in ("utf-8-sig", "utf-16", "utf-32"):
        assert decode(text.encode(encoding)).text == text


@given(st.binary(max_size=400))
def test_decoding_never_fails_and_leaves_no_surrogate(content):
    decode(content).text.encode("utf-8")
