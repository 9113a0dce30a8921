"""The page of the night: its status first, every file in one list."""

import pytest

from briefer.compose import compose_edition
from briefer.compose.words import with_weekday
from briefer.records.briefing import (
    ArticleDigest,
    Cited,
    Field,
    Item,
    Label,
    QuietStory,
    Section,
    StoryDigest,
    Told,
    WatchedTerm,
)
from briefer.records.edition import Edition
from briefer.records.failure import Fate, FileFate
from briefer.records.span import Excerpt, Span
from briefer.records.story import StoryState
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


def test_a_long_list_is_cut_with_its_total_and_those_that_want_a_remedy_stay():
    copies = [FileFate(f"{n:03}.txt", "", 1, Fate.DUPLICATE, of="a.txt") for n in range(300)]
    bad = [FileFate(f"{n:03}b.txt", "", 1, Fate.SET_ASIDE, reason="empty") for n in (7, 250)]
    late = FileFate("120c.txt", "", 1, Fate.DEFERRED, reason="still being written")
    section = night(files=tuple(sorted((*copies, *bad, late), key=lambda file: file.path)))[
        "set_aside"
    ]
    assert section.heading == "Not used: 100 of 303 files; run.json names them all"
    files = [said(item)["file"] for item in section.items]
    assert len(files) == 100
    assert files == sorted(files)
    assert {"007b.txt", "250b.txt", "120c.txt"} < set(files)


def test_a_list_that_fits_is_not_counted():
    copies = tuple(FileFate(f"{n:03}", "", 1, Fate.DUPLICATE, of="a") for n in range(100))
    assert night(files=copies)["set_aside"].heading == "Not used"


def test_remarks_without_end_are_cut():
    status = night(warnings=tuple(f"{n}.mbox: 1 of its 2 articles" for n in range(102)))["status"]
    remarks = [said(item)["warning"] for item in status.items[0].items]
    assert len(remarks) == 101
    assert remarks[-1] == "2 more remarks: run.json names each file of them"


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


def told_story(name, **fields):
    part = Section("story_points", Label("Key points"), (Item((Field("words", (Label("w"),)),)),))
    return StoryDigest(name, StoryState.NEW, ("a", "b"), ("a", "b"), 2, 9, told=(part,), **fields)


def told_night(told, **settings):
    edition = Edition("2026-11-22", "2026-11-22T02:00:00Z", "2026-11-21", FILES)
    single = ArticleDigest("c", "c", "en", 100, 9)
    made = compose_edition(edition, [single], ComposeSettings(**settings), told=told)
    return {section.name: section for section in made.sections}


def test_the_page_has_its_parts_in_the_order_in_which_one_stops_reading():
    watched = (WatchedTerm("FCA", ""),)
    told = Told((told_story("s1"),), watched, (QuietStory("s0", "Ferry", ""),))
    assert list(told_night(told)) == [
        "status", "night", "watchlist", "stories", "articles", "set_aside",
    ]  # fmt: skip


def test_a_story_gone_quiet_is_named_and_leads_to_its_last_edition():
    quiet = (QuietStory("s0", "Ferry aground", "story/s0"), QuietStory("s2", "", ""))
    (group,) = told_night(Told(quiet=quiet))["night"].items
    assert [said(item) for item in group.items] == [
        {"name": "Ferry aground", "night": "21 November 2026", "page": "../2026-11-21/story/s0"},
        {"name": "story s2", "night": "21 November 2026"},
    ]


def test_the_first_stories_are_told_on_the_page_and_all_have_their_line():
    sections = told_night(Told((told_story("s1"), told_story("s2"))), stories=1)
    assert [len(item.items) for item in sections["stories"].items] == [1, 0]
    assert len(sections["night"].items[0].items) == 2


def test_a_watched_story_says_so():
    line = Cited(Excerpt("a", Span(0, 3), "FCA"), "a", 1)
    sections = told_night(Told((told_story("s1"),), (WatchedTerm("FCA", "", (line,)),)))
    assert said(sections["stories"].items[0])["watched"] == "1 watched line"
