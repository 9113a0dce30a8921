"""Nights without a run, made up for one by one or in tonight's edition."""

import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from briefer.shell.clock import Night
from briefer.shell.missed import MOST, missed_nights
from tests.shell.night import account, fates, run
from tests.shell.seeds import SEEDS


def nights(last, now, zone="Europe/Berlin"):
    return [(night.id, night.now) for night in missed_nights(last, Night(now[:10], now), zone)]


@pytest.mark.parametrize(
    ("last", "now", "missed"),
    [
        ("2026-11-21", "2026-11-22T04:30:00Z", []),
        ("2026-12-30", "2027-01-01T04:30:00Z", ["2026-12-31T04:30:00Z"]),
        ("2027-03-26", "2027-03-29T03:30:00Z", ["2027-03-27T04:30:00Z", "2027-03-28T03:30:00Z"]),
        ("2027-10-29", "2027-11-01T04:30:00Z", ["2027-10-30T03:30:00Z", "2027-10-31T04:30:00Z"]),
        ("2027-03-27", "2027-03-29T00:30:00Z", ["2027-03-28T01:30:00Z"]),  # there is no 02:30
        ("2027-10-30", "2027-11-01T01:30:00Z", ["2027-10-31T00:30:00Z"]),  # the first of two
        ("2026-11-23", "2026-11-22T04:30:00Z", []),  # the clock went back
    ],
)
def test_missed_nights_have_the_time_of_day_of_tonight(last, now, missed):
    assert nights(last, now) == [(moment[:10], moment) for moment in missed]


def test_without_a_zone_the_nights_are_those_of_the_system(desk):
    assert nights("2026-11-20", "2026-11-22T04:30:00Z", zone="") == [
        ("2026-11-21", "2026-11-21T04:30:00Z")
    ]


def test_a_year_without_a_run_is_made_up_for_in_bounds():
    found = nights("2025-11-22", "2026-11-22T04:30:00Z")
    assert (len(found), found[-1][0]) == (MOST, "2026-11-21")


def editions():
    return sorted(path.parent.name for path in Path("output").glob("2*/run.json"))


def arrives(folder, name, moment):
    """An article that was there from a moment on."""
    path = folder / name
    shutil.copy(SEEDS / name, path)
    seconds = datetime.fromisoformat(moment).timestamp()
    os.utime(path, (seconds, seconds))


@pytest.fixture
def folder(desk):
    """One article of the last night with a run, one of the next evening, one of today."""
    path = Path("in")
    path.mkdir()
    arrives(path, "wire_story.txt", "2026-11-18T12:00:00Z")
    assert run("in", "--now", "2026-11-18T22:00:00Z") == 0
    arrives(path, "factiva.txt", "2026-11-19T20:00:00Z")
    arrives(path, "nexis_classic.txt", "2026-11-22T01:00:00Z")
    return path


def test_missed_nights_are_merged_unless_asked_otherwise(folder):
    assert run("in") == 0
    assert editions() == ["2026-11-18", "2026-11-22"]


def test_each_missed_night_gets_what_was_there(folder):
    assert run("in", "--catch-up", "each", "-v") == 0
    assert editions() == ["2026-11-18", "2026-11-20", "2026-11-22"]  # at 02:00 each
    assert set(fates("output/2026-11-20")) == {"wire_story.txt", "factiva.txt"}
    assert account("output/2026-11-20")["now"] == "2026-11-20T02:00:00Z"
    assert len(fates()) == 3
    assert Path("output/latest").readlink() == Path("2026-11-22")


def test_each_missed_night_gets_only_what_was_new(folder):
    assert run("in", "--catch-up", "each", "--since", "last-success") == 0
    assert set(fates("output/2026-11-20")) == {"factiva.txt"}
    assert editions() == ["2026-11-18", "2026-11-20", "2026-11-22"]
    assert set(fates()) == {"nexis_classic.txt"}


def test_a_file_set_aside_in_a_missed_night_is_told_by_the_exit_code(folder):
    (folder / "empty.txt").touch()
    os.utime(folder / "empty.txt", (0, 0))
    assert run("in", "--catch-up", "each") == 3


def test_what_would_be_made_up_for_can_be_told_before(folder, capsys):
    assert run("in", "--catch-up", "each", "--dry-run") == 0
    told = [line for line in capsys.readouterr().out.splitlines() if "files into" in line]
    assert told == [
        "1 files into output/2026-11-19",
        "2 files into output/2026-11-20",
        "2 files into output/2026-11-21",
        "3 files into output/2026-11-22",
    ]
    assert editions() == ["2026-11-18"]


def test_the_first_night_of_all_has_missed_none(inbox):
    assert run("in", "--catch-up", "each") == 0
    assert editions() == ["2026-11-22"]


def test_another_word_is_refused(inbox, capsys):
    assert run("in", "--catch-up", "eash") == 2
    assert "each" in capsys.readouterr().err
