"""Damaged files for every reader: mutations of the reference files, for as long as BRIEFER_FUZZ_SECONDS says."""

import io
import logging
import os
import random
import time
import warnings
import zipfile
from collections import Counter

import pytest

from briefer.ingest import ingest
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import IngestSettings
from tests.unit.ingest import files
from tests.unit.ingest.test_markdown import NOTE

SECONDS = float(os.environ.get("BRIEFER_FUZZ_SECONDS", "3"))  # for each format
MAX_CPU_S = 10.0  # of one input: far above the slowest seen, far below a hang
SEED = 20261122
SEEDS = {
    "a.txt": "\n\n".join(files.BODY).encode(),
    "a.md": NOTE.encode(),
    "a.html": files.html(),
    "a.eml": files.mail(),
    "a.mbox": files.mbox(),
    "a.docx": files.docx(),
    "a.odt": files.odt(),
    "a.epub": files.epub(),
    "a.rtf": files.rtf(),
    "a.xml": files.rss(),
    "a.json": files.news_api(),
    "a.jsonl": files.json_lines(),
    "a.zip": files.archive(),
    "a.html.gz": files.gzipped(files.html()),
    "a.mhtml": files.mhtml(),
    "a.webarchive": files.webarchive(),
    "a.pdf": files.pdf(),
    "a.warc": files.warc(),
}
PIECES = (
    b"\0", b"\xff\xfe", b"<", b">", b"&#99999999999;", b"<!--", b"]]>", b"<![CDATA[", b"\r\n\r\n", b"{", b"}",
    b"[", b"\\u", b"\\'", b"\\bin99999 ", b"=?utf-8?b?", b"--XX", b"%PDF-", b"PK\x03\x04", b"endstream", b"-1",
    b"99999999999999999999", b"Content-Type: multipart/mixed; boundary=XX\n", b"\xed\xa0\x80", b"<!ENTITY a 'b'>",
)  # fmt: skip


def mutated(content, chance):
    """A few bytes changed, taken out, doubled, or a known trouble-maker put in."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        place = chance.randrange(len(data) + 1)
        length = chance.choice((1, 1, 4, 64, 1024))
        way = chance.randrange(6)
        if way == 0:
            data[place : place + 1] = bytes([chance.randrange(256)])
        elif way == 1:
            del data[place : place + length]
        elif way == 2:
            data[place:place] = data[place : place + length] * chance.choice((1, 2, 50))
        elif way == 3:
            data[place:place] = chance.choice(PIECES) * chance.choice((1, 1, 3, 500))
        elif way == 4:
            del data[place:]
        else:
            data[place:place] = chance.randbytes(length)
        data = data or bytearray(b" ")
    return bytes(data)


def damaged(path, content, chance):
    """A mutation of a file; of an archive mostly one of its members, so that its reader is reached."""
    if not content.startswith(b"PK") or chance.random() < 0.3:
        return mutated(content, chance)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(members))
    return files.zipped(members | {name: mutated(members[name], chance)})


@pytest.mark.slow
@pytest.mark.parametrize("path", SEEDS)
def test_no_damage_to_a_file_breaks_its_reader(path):
    logging.disable(logging.CRITICAL)
    chance, settings = random.Random(f"{SEED}{path}"), IngestSettings()
    reasons: Counter[str] = Counter()
    tried, slowest, end = 0, 0.0, time.monotonic() + SECONDS
    while time.monotonic() < end:
        content = damaged(path, SEEDS[path], chance)
        before = time.process_time()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = ingest(RawFile(path, content), settings)
        slowest = max(slowest, time.process_time() - before)
        assert found
        assert slowest < MAX_CPU_S, content
        for item in found:
            if isinstance(item, Failure):
                assert item.hint
                reasons[
                    item.reason.partition(":")[2] if item.reason.startswith("damaged") else ""
                ] += 1
            else:
                item.text.encode()
        tried += 1
    print(f"\n{path}: {tried} inputs, slowest {slowest:.2f} s, parsers stopped: {dict(reasons)}")
