import pytest

from briefer.ingest.decode import decode
from tests.build import cases


@pytest.mark.parametrize("case", cases("ingest/encodings.toml"), ids=lambda case: case["name"])
def test_encoding_is_found(case):
    found = decode(case["text"].encode(case["written"]))
    assert (found.encoding, found.text, found.repairs) == (case["found"], case["text"], ())


def test_newlines_and_tabs_stay_as_they_are():
    assert decode(b"a\r\nb\rc\n\td").text == "a\r\nb\rc\n\td"


def test_a_line_pasted_from_elsewhere_does_not_spoil_a_utf8_file():
    lines = ["Zoë was here.\n".encode()] * 200 + ["naïve\n".encode("cp1252")]
    found = decode(b"".join(lines))
    assert found.text.endswith("naïve\n")
    assert found.repairs == ("1 line of a UTF-8 file read as cp1252",)


def test_a_forced_encoding_that_does_not_fit_says_what_was_replaced():
    found = decode("naïve".encode("cp1252"), "utf-8")
    assert (found.text, found.encoding) == ("na\ufffdve", "utf-8")
    assert found.repairs == ("1 place could not be read as utf-8 and became \ufffd",)


@pytest.mark.parametrize("name", ["no-such-encoding", "idna", "hex", "a\0b"])
def test_a_forced_encoding_nobody_knows_falls_back_to_utf8(name):
    assert decode("naïve".encode(), name).text == "naïve"
    assert decode(b"", name).text == ""


def test_bytes_of_no_encoding_are_replaced_not_refused():
    found = decode(b"\x81\x8d\x8f\x90\x9d" * 3 + b"\xff\xfb" * 40)
    assert found.text
