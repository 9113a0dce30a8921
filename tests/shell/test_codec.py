"""Records as bytes: what was damaged on the disk is no record."""

import json

import pytest

from briefer.records.failure import Fate, FileFate
from briefer.shell.account import _output
from briefer.shell.codec import (
    Entry,
    FileResult,
    Output,
    named_output,
    pack,
    seal,
    unpack,
    unseal,
)

RESULT = FileResult(
    FileFate("a.txt", "0" * 64, 7, Fate.USED, articles=("a",)),
    (Entry("a.txt", "2026-11-22", b"line", b"digest"),),
    (Output("article/a.html", "1" * 64, 12),),
)
WAYS = [(pack, unpack), (seal, unseal)]


@pytest.mark.parametrize(("there", "back"), WAYS)
def test_a_record_comes_back(there, back):
    assert back(there(RESULT), FileResult) == RESULT


@pytest.mark.parametrize(("there", "back"), WAYS)
def test_damage_anywhere_is_noticed(there, back):
    packed = there(RESULT)
    for place in range(2, len(packed)):  # the first two bytes of zlib are its settings
        damaged = bytearray(packed)
        damaged[place] ^= 1
        assert back(bytes(damaged), FileResult) is None
        assert back(packed[:place], FileResult) is None
    assert back(b"", FileResult) is None


@pytest.mark.parametrize(("there", "back"), WAYS)
def test_a_record_of_another_time_is_none(there, back):
    assert back(there({"fate": 7}), FileResult) is None


@pytest.mark.parametrize("path", ["a", 'quote " and \\', "line\nbreak\x01\x7f", "é, 日本, 𝔘"])
def test_an_entry_of_the_account_is_what_json_makes_of_it(path):
    page = Output(path, "1" * 64, 12)
    entry = {"path": path, "sha256": page.sha256, "bytes": 12}
    assert _output(page) == json.dumps(entry, ensure_ascii=False)
    assert named_output(_output(page).encode()) == page
