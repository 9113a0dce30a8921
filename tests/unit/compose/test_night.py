"""The page of the night: its status first, every file in one list."""

import pytest

from briefer.compose import compose_edition
from briefer.compose.words import with_weekday
from briefer.records.edition import Edition
from briefer.records.failure import Fate, FileFate
from briefer.settings import ComposeSettings
from tests.unit.compose.test_sections import said

FILES = (
    FileFate("a.txt", "", 1, Fate.USED, ("a-1", "a-2")),
    FileFate("b.txt", "", 1, Fate.DUPLICATE, of="a.txt"),
    FileFate("c\n\u202etxt.exe", "", 1, Fate.SET_ASIDE, reason="empty", remedy="save again"),
    FileFate("d.txt", "", 1, Fate.DEFERRED, reason="still being written"),
)


def night(files=FILES, **fields):
    edition = Edition("2026-11-22", "2026-11-22T02:00:00Z", files=files, **fields)
    return {s.name: s for s in compose_edition(edition, (), ComposeSettings()).sections}


def test_the_status_comes_first_and_counts_every_fate():
    sections = night(previous="2026-11-21", warnings=("one\ntwo",))
    assert next(iter(sections)) == "status"
    status = sections["status"].items[0]
    shown = said(status)
    assert shown["day"] == "Sunday 22 November 2026"
    assert shown["clock"] == "02:00 UTC"
    assert [shown[fate] for fate in ("read", "used", "duplicate", "set_aside", "deferred")] == [
        "4 files read", "1 used", "1 duplicate", "1 set aside", "1 deferred",
    ]  # fmt: skip
    assert said(status.items[0])["warning"] == "one two"


def test_every_file_that_was_not_used_is_listed_with_its_reason():
    left_out = [said(item) for item in night()["set_aside"].items]
    assert [item["reason"] for item in left_out] == [
        "the same text as a.txt", "empty", "still being written",
    ]  # fmt: skip
    assert left_out[1]["remedy"] == "save again"


def test_a_file_name_can_neither_break_its_line_nor_turn_its_letters():
    assert said(night()["set_aside"].items[1])["file"] == "c txt.exe"


def test_sections_without_anything_to_say_are_left_out():
    assert list(night(files=FILES[:1])) == ["status"]


@pytest.mark.parametrize(
    ("label", "shown"),
    [("2026-11-22", "Sunday 22 November 2026"), ("2026-11-22b", "2026-11-22b"), ("x", "x")],
)
def test_an_edition_that_is_no_day_keeps_its_label(label, shown):
    assert with_weekday(label) == shown
