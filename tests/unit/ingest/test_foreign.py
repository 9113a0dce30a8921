"""What parsers of others raise costs the file; what our own code raises is a bug and is seen."""

from zipfile import ZipInfo

import pytest

from briefer.ingest import READERS, ingest
from briefer.ingest.archive import _is_litter
from briefer.ingest.foreign import DamagedError, parsed, parsing
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings
from tests.unit.ingest import files

PARSERS = {
    "a.rtf": ("striprtf.striprtf.rtf_to_text", files.rtf()),
    "a.xml": ("feedparser.parse", files.rss()),
    "a.html": ("trafilatura.bare_extraction", files.html()),
    "b.html": ("htmldate.find_date", files.html()),
    "a.webarchive": ("plistlib.loads", files.webarchive()),
    "a.pdf": ("pdfminer.pdfpage.PDFPage.get_pages", files.pdf()),
    "a.warc": ("warcio.archiveiterator.ArchiveIterator.__iter__", files.warc()),
}


def read(path, content):
    return ingest(RawFile(path, content), IngestSettings())


def stop(*_, **__):
    raise ZeroDivisionError


@pytest.mark.parametrize("path", PARSERS)
def test_a_parser_that_stops_anyhow_costs_its_file(path, monkeypatch):
    name, content = PARSERS[path]
    pytest.importorskip(name.split(".")[0], reason="an extra is not installed")
    monkeypatch.setattr(name, stop)
    (found,) = read(path, content)
    assert isinstance(found, Failure)
    assert "damaged" in found.reason
    assert found.hint


def test_what_our_own_code_raises_is_not_called_damage(monkeypatch):
    monkeypatch.setitem(READERS, "plain", stop)
    with pytest.raises(ZeroDivisionError):
        read("a.txt", b"The bridge opened on Monday.")


@pytest.mark.parametrize("error", [MemoryError, ImportError, KeyError])
def test_errors_that_the_reader_knows_pass_the_border(error):
    with pytest.raises(error), parsing(KeyError):
        raise error


def test_pieces_pass_the_border_until_one_is_damaged():
    def pieces():
        yield 1
        raise TypeError

    found = parsed(pieces())
    assert next(found) == 1
    with pytest.raises(DamagedError, match="TypeError"):
        next(found)
    assert list(parsed([1, 2])) == [1, 2]


def test_a_member_without_a_name_is_passed_over():
    assert _is_litter(ZipInfo(""))
