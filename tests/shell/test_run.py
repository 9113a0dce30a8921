import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefer.pipeline import brief_file, proven_pages
from briefer.records.page import Finding
from briefer.shell import disk
from briefer.shell.cli import main
from tests.shell.conftest import PlainPool
from tests.shell.night import account, fates, leftovers, pages, run
from tests.shell.seeds import SEEDS


def arrives(inbox, name):
    """One more article comes in."""
    (inbox / name).write_bytes((SEEDS / name).read_bytes())


def test_a_folder_becomes_an_edition_that_latest_names(inbox, capsys):
    assert run("in") == 0
    assert Path("output/latest").readlink() == Path("2026-11-22")
    assert {"index.html", "index.md", "index.json"} <= pages().keys()
    assert len([path for path in pages() if path.startswith("source/")]) == 2
    assert leftovers() == []
    assert capsys.readouterr() == ("", "")  # nobody watches: silent


def test_the_account_names_every_file(inbox):
    run("in")
    record = account()
    assert record["schema"] == "briefer.run/1"
    assert record["counts"] == {
        "files": 2, "used": 2, "duplicate": 0, "set_aside": 0, "deferred": 0, "articles": 2
    }  # fmt: skip
    assert (record["id"], record["now"]) == ("2026-11-22", "2026-11-22T02:00:00Z")
    assert record["settings"]["rank.length"] == 3


def test_a_summary_of_five_lines_names_the_page(inbox, capsys):
    run("in", "-v")
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 5
    assert lines[-1].endswith("output/latest/index.html")


def test_a_terminal_gets_the_summary_unless_quiet(inbox, capsys, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    run("in")
    assert "output/latest/index.html" in capsys.readouterr().out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    run("in", "-q")
    assert capsys.readouterr().out == ""


def test_a_bad_file_is_set_aside_and_the_night_goes_on(inbox, capsys):
    (inbox / "empty.txt").touch()
    (inbox / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    assert run("in") == 3
    assert fates() == {
        "empty.txt": "set_aside",
        "nexis_classic.txt": "used",
        "picture.png": "set_aside",
        "wire_story.txt": "used",
    }
    assert b"empty.txt" in pages()["index.html"]
    told = capsys.readouterr().err
    assert "briefer: empty.txt: set aside: the file is empty; save the article" in told


def test_many_bad_files_are_counted_not_listed(inbox, capsys):
    for number in range(25):
        (inbox / f"{number}.txt").touch()
    assert run("in") == 3
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 21
    assert lines[-1] == "briefer: and 5 more files set aside: see output/2026-11-22/run.json"


def test_names_cannot_write_on_the_terminal(inbox, capsys):
    (inbox / "a\x1b[2J\n\u202e.txt").touch()
    assert run("in") == 3
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "a\\x1b[2J\\n\\u202e.txt" in told


def test_strict_publishes_nothing_when_a_file_is_set_aside(inbox, capsys):
    (inbox / "empty.txt").touch()
    assert run("in", "--strict") == 1
    assert "empty.txt: the file is empty; nothing published" in capsys.readouterr().err
    assert not Path("output/latest").exists()
    assert leftovers() == []


def test_an_empty_folder_is_an_edition_unless_that_is_a_failure(desk):
    Path("in").mkdir()
    assert run("in", "--fail-on-empty") == 5
    assert not Path("output/latest").exists()
    assert run("in") == 0
    assert account()["counts"]["files"] == 0


def test_inputs_may_stand_in_the_settings(inbox):
    Path("briefer.toml").write_text('[run]\ninputs = ["in"]\noutput = "pages"\n', encoding="utf-8")
    assert run() == 0
    assert len(fates("pages/latest")) == 2


@pytest.mark.parametrize(
    "words", [("nowhere",), (), ("in", "--now", "soon"), ("in", "--theme", "x")]
)
def test_a_usage_error_leaves_no_trace(inbox, words):
    assert run(*words) == 2
    assert not Path("output").exists()


@pytest.mark.parametrize("name", ["somebody", "spacy:no_such_pipeline"])
def test_names_from_nowhere_stop_the_run_before_any_work(inbox, name, *, monkeypatch, capsys):
    monkeypatch.setenv("BRIEFER_ANALYSE_ENTITIES", name)
    monkeypatch.setitem(sys.modules, "spacy", None)
    assert run("in") == 2
    assert "analyse.entities" in capsys.readouterr().err
    assert not Path("output").exists()


def test_an_output_that_cannot_be_written_stops_before_any_work(inbox, capsys, monkeypatch):
    Path("output").touch()
    monkeypatch.setattr("briefer.shell.run.take_stock", lambda *_: pytest.fail("a file was read"))
    assert run("in") == 1
    assert "choose another folder with -o" in capsys.readouterr().err


@pytest.mark.parametrize(
    "names", [["wire.txt"], ["index.html"], ["feed.xml", "source.txt"], ["source/a", "notes"]]
)
def test_a_folder_of_articles_with_the_name_of_the_night_is_not_replaced(
    inbox, capsys, *, names, monkeypatch
):
    for name in names:
        place = Path("output/2026-11-22", name)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(inbox / "wire_story.txt", place)
    for words in (["in"], ["in", "--dry-run"]):
        assert run(*words, "--now", "2026-11-22T05:00:00Z") == 1
        assert "output/2026-11-22 is no edition of briefer: move it" in capsys.readouterr().err
    assert all(Path("output/2026-11-22", name).is_file() for name in names)
    assert not Path("output/latest").exists()


def test_a_file_with_the_name_of_the_night_is_not_replaced(inbox):
    Path("output").mkdir()
    Path("output/2026-11-22").write_text("mine", encoding="utf-8")
    assert run("in", "--now", "2026-11-22T05:00:00Z") == 1
    assert Path("output/2026-11-22").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("lost", ["", "run.json", "run.json index.html feed.xml", "everything"])
def test_an_edition_is_replaced_also_a_damaged_or_empty_one(inbox, lost):
    assert run("in", "--now", "2026-11-22T05:00:00Z") == 0
    edition = Path("output/2026-11-22")
    for place in edition.iterdir() if lost == "everything" else map(edition.joinpath, lost.split()):
        shutil.rmtree(place) if place.is_dir() else place.unlink()
    assert run("in", "--rebuild", "--now", "2026-11-22T06:00:00Z") == 0
    assert Path("output/2026-11-22/run.json").exists()


def test_a_latest_that_is_not_ours_is_not_touched(inbox, capsys):
    Path("output/latest").mkdir(parents=True)
    assert run("in") == 1
    assert "is not a link of ours" in capsys.readouterr().err


def test_a_second_run_of_a_night_replaces_it(inbox):
    run("in")
    (inbox / "wire_story.txt").unlink()
    assert run("in") == 0
    assert list(fates()) == ["nexis_classic.txt"]
    assert leftovers() == []


def test_nights_are_kept_and_the_page_knows_the_night_before(inbox):
    run("in", "--now", "2026-11-21T02:00:00Z")
    arrives(inbox, "factiva.txt")
    run("in")
    assert sorted(path.name for path in Path("output").iterdir()) == [
        ".briefer",
        "2026-11-21",
        "2026-11-22",
        "latest",
    ]
    assert b'"previous": "2026-11-21"' in pages()["index.json"]


def test_a_fault_in_one_file_costs_that_file(inbox, monkeypatch):
    def faulty(raw, settings):
        if raw.path == "wire_story.txt":
            raise ZeroDivisionError("a fault for the test")
        return brief_file(raw, settings)

    monkeypatch.setattr("briefer.pipeline.brief_file", faulty)
    assert run("in") == 3
    (bad,) = [file for file in account()["files"] if file["fate"] == "set_aside"]
    assert (bad["path"], bad["reason"]) == ("wire_story.txt", "could not be analysed")
    assert bad["error"] == "ZeroDivisionError: a fault for the test"
    assert b"ZeroDivisionError" not in pages()["index.html"]


def test_an_article_whose_page_does_not_prove_itself_is_not_printed(inbox, monkeypatch):
    def doubting(briefing, settings, theme):
        made, findings = proven_pages(briefing, settings, theme)
        bad = briefing.analysis.article.document.path == "wire_story.txt"
        return made, (Finding("article/x.html", 7, "not in the source"),) if bad else findings

    monkeypatch.setattr("briefer.pipeline.proven_pages", doubting)
    assert run("in") == 3
    (bad,) = [file for file in account()["files"] if file["fate"] == "set_aside"]
    assert bad["reason"] == "refused: article/x.html, line 7: not in the source"


def test_an_edition_that_does_not_prove_itself_is_not_published(inbox, monkeypatch, capsys):
    finding = Finding("index.html", 3, "not in the source")
    monkeypatch.setattr("briefer.verify.verify_stored", lambda *_: (finding,))
    assert run("in") == 4
    assert "index.html:3: not in the source; nothing published" in capsys.readouterr().err
    assert not Path("output/latest").exists()


def test_a_full_disk_leaves_the_old_edition(inbox, monkeypatch, capsys):
    run("in", "--now", "2026-11-21T02:00:00Z")
    before = pages()
    arrives(inbox, "factiva.txt")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(disk, "sync_tree", full)
    assert run("in") == 1
    assert "No space left on device" in capsys.readouterr().err
    assert pages() == before
    assert leftovers() == []


def test_the_order_of_the_files_changes_nothing(inbox, monkeypatch):
    run("in", "-o", "straight")
    straight = PlainPool.map_items
    monkeypatch.setattr(
        PlainPool,
        "map_items",
        lambda self, fn, items, limits: straight(self, fn, reversed(list(items)), limits),
    )
    run("in", "-o", "shuffled")
    assert pages("straight/latest") == pages("shuffled/latest")


@pytest.mark.slow
def test_two_runs_of_a_night_differ_in_no_byte(desk):
    shutil.copytree(SEEDS, "in")
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(SEEDS.parent)}
        command = [sys.executable, "-m", "briefer", "run", "in", "-o", f"out{seed}"]
        subprocess.run(command, env=environment, check=True)
    assert pages("out1/latest") == pages("out2/latest")


def test_a_verified_edition_is_proved_and_a_changed_one_is_not(inbox, capsys):
    run("in")
    assert main(["verify"]) == 0
    page = next(Path("output/latest/article").glob("wire*.html"))
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("mailed ballots", "mailed bullets", 1), encoding="utf-8")
    assert main(["verify", "output/2026-11-22"]) == 4
    assert page.name in capsys.readouterr().err


def test_a_lost_page_is_found(inbox, capsys):
    run("in")
    for page in Path("output/latest").glob("*/wire*"):
        page.unlink()
    assert main(["verify"]) == 4
    assert "whose source is not there" in capsys.readouterr().err


def test_an_edition_without_account_is_not_whole(inbox, capsys):
    run("in")
    Path("output/latest/run.json").write_text("{", encoding="utf-8")
    assert main(["verify"]) == 4
    assert "run.json:1: is missing or damaged" in capsys.readouterr().err


def test_an_account_that_lost_a_file_is_found(inbox, capsys):
    (inbox / "empty.txt").touch()
    run("in")
    told = account()
    told["files"] = [file for file in told["files"] if file["fate"] == "used"]
    Path("output/latest/run.json").write_text(json.dumps(told), encoding="utf-8")
    assert main(["verify"]) == 4
    assert "run.json:1: counts other files than it names" in capsys.readouterr().err


def test_there_must_be_an_edition_to_verify(desk, capsys):
    assert main(["verify"]) == 2
    assert "no edition there" in capsys.readouterr().err


def test_a_folder_that_is_no_edition_is_not_a_false_one(inbox, capsys):
    run("in")
    for folder, words in {
        "in": "in: not an edition; give its folder, as in output/2026-11-22",
        "output": "output: a folder of editions, not one of them; give output/latest",
    }.items():
        assert main(["verify", folder]) == 2
        assert capsys.readouterr().err == f"briefer: {words}\n"
    Path("output/2026-11-22").rename("elsewhere")
    assert main(["verify"]) == 2
    assert "output/latest: leads to 2026-11-22, which is not there" in capsys.readouterr().err
    Path("elsewhere/run.json").unlink()
    assert main(["verify", "elsewhere"]) == 4


@pytest.mark.parametrize("form", ["html", "md", "json"])
def test_an_edition_of_one_form_links_to_what_it_has(inbox, form):
    assert run("in", "-o", "output", "--format", form) == 0
    feed = Path("output/latest/feed.xml").read_text(encoding="utf-8")
    assert f'href="index.{form}"' in feed
