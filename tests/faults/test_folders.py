"""Folders that nobody would make on purpose, and clocks that nobody would set."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefer.shell.proof import prove
from tests.shell.night import account, fates, leftovers, pages, run
from tests.shell.seeds import SEEDS

pytestmark = pytest.mark.faults
MANY = 20_000
SMALL_PAGE = 200_000  # bytes; with every one of MANY files named it would be megabytes


def whole(edition="output/latest"):
    return prove(Path(edition).resolve()).findings == ()


@pytest.mark.parametrize("output", ["in", "./in/", "link"])
def test_a_folder_is_not_read_and_written_at_once(inbox, output, capsys):
    Path("link").symlink_to("in")
    before = sorted(inbox.iterdir())
    assert run("in", "-o", output) == 2
    assert "what is written here is not read" in capsys.readouterr().err
    assert sorted(inbox.iterdir()) == before


def test_editions_may_lie_inside_the_folder_they_are_made_from(inbox):
    assert run("in", "-o", "in/out") == 0
    assert run("in", "-o", "in/out", "--now", "2026-11-23T02:00:00Z", "--rebuild") == 0
    assert set(fates("in/out/latest")) == {"nexis_classic.txt", "wire_story.txt"}
    assert run("in", "-o", "elsewhere") in {0, 3}  # now they are files as any others
    assert len(fates("elsewhere/latest")) > 2


def test_articles_may_lie_inside_the_folder_of_the_editions(inbox):
    shutil.copytree("in", "output/in")
    assert run("output/in", "-o", "output") == 0
    assert len(fates()) == 2
    assert Path("output/in/wire_story.txt").exists()


def test_links_that_go_round_and_pipes_end_the_run_no_later(inbox):
    for name, target in (("loop", "."), ("up", "../in"), ("a", "b"), ("b", "a"), ("etc", "/etc")):
        (inbox / name).symlink_to(target)
    os.mkfifo(inbox / "pipe.txt")
    began = time.monotonic()
    assert run("in") == 3
    assert time.monotonic() - began < 10
    aside = {path for path, fate in fates().items() if fate == "set_aside"}
    assert aside == {"loop", "up", "a", "b", "etc", "pipe.txt"}


def test_a_folder_deeper_than_any_path_is_named(inbox, monkeypatch):
    place = Path.cwd()
    os.chdir(inbox)
    for _ in range(60):  # of 100 letters: more than the 4,096 that a path may have
        Path("d" * 100).mkdir()
        os.chdir("d" * 100)
    Path("x.txt").write_text("text", encoding="utf-8")
    os.chdir(place)
    assert run("in") == 3
    assert sorted(fates().values()) == ["set_aside", "used", "used"]
    assert whole()
    subprocess.run(["rm", "-r", "in"], check=True)


def test_folders_in_folders_are_no_matter_of_depth(inbox):
    deep = inbox.joinpath(*["a"] * 900)
    deep.mkdir(parents=True)
    shutil.copy(SEEDS / "factiva.txt", deep)
    assert run("in") == 0
    assert len(fates()) == 3
    assert whole()


def test_twenty_thousand_empty_files_are_all_named(inbox):
    for number in range(MANY):
        (inbox / f"{number:05}.txt").touch()
    began = time.process_time()
    assert run("in") == 3
    print(f"{MANY:,} empty files: {time.process_time() - began:.1f} CPU s")
    assert account()["counts"] | {"articles": 0} == {
        "files": MANY + 2, "used": 2, "duplicate": 0, "set_aside": MANY, "deferred": 0, "articles": 0
    }  # fmt: skip
    assert list(fates().values()).count("set_aside") == MANY
    assert Path("output/latest/index.html").stat().st_size < SMALL_PAGE
    assert Path("output/latest/mail.eml").stat().st_size < SMALL_PAGE
    assert whole()


@pytest.mark.parametrize("moment", ["1970-01-01T00:00:00Z", "2099-12-31T23:59:59Z"])
def test_a_clock_years_away_gives_an_edition_of_its_day(inbox, moment):
    assert run("in", "--now", moment) == 0
    assert Path("output/latest").readlink() == Path(moment[:10])
    assert run("in", "--now", "2026-11-22T02:00:00Z", "--rebuild") == 0
    assert Path("output/latest").readlink() == Path("2026-11-22")
    assert whole()
    assert leftovers() == []


@pytest.mark.parametrize("year", [1960, 2099])
def test_a_file_from_another_time_is_briefed(inbox, year):
    then = time.mktime((year, 1, 1, 0, 0, 0, 0, 1, 0))
    os.utime(inbox / "wire_story.txt", (then, then))
    assert run("in") == 0
    assert set(fates().values()) == {"used"}


@pytest.mark.usefixtures("real_pool")
def test_the_zone_of_the_system_changes_the_name_of_the_night_and_nothing_else(inbox):
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Berlin"):
        done = subprocess.run(
            [sys.executable, "-m", "briefer", "run", "in", "-o", zone.lower().replace("/", "-")],
            env=os.environ | {"TZ": zone, "PYTHONPATH": str(SEEDS.parent)}, check=True, capture_output=True,
        )  # fmt: skip
        assert done.stderr == b""
    made = {path.parent.name: path.readlink().name for path in Path().glob("*/latest")}
    assert made == {
        "pacific-kiritimati": "2026-11-22", "pacific-pago_pago": "2026-11-21", "europe-berlin": "2026-11-22"
    }  # fmt: skip
    assert pages("pacific-kiritimati/latest") == pages("europe-berlin/latest")


def test_a_source_that_nobody_may_write_is_left_as_it_is(inbox):
    for path in (*inbox.iterdir(), inbox):
        path.chmod(path.stat().st_mode & 0o555)
    before = {path.name: path.stat() for path in inbox.iterdir()}
    try:
        assert run("in") == 0
        after = {path.name: path.stat() for path in inbox.iterdir()}
        assert [(one.st_mtime_ns, one.st_mode) for one in before.values()] == [
            (one.st_mtime_ns, one.st_mode) for one in after.values()
        ]
    finally:
        inbox.chmod(0o755)
