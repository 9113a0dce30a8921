"""Folders that a night of stories must survive: right counts, clear words, never a crash."""

import json
import shutil
import sqlite3
import time
from pathlib import Path

import pytest

from briefer.records.analysis import Analysis
from briefer.settings import StoriesSettings
from briefer.shell.cli import main
from briefer.stories import digest, group
from tests import build
from tests.shell.night import account, fates, run

FERRY = "The ferry Maren Lind ran aground off Tarrow Point on Monday with 212 passengers on board."
RESCUE = "Coastguard boats brought every passenger of the Maren Lind ashore before midnight."
FIRE = (
    "John Harker, a baker of Pell, died on Sunday when his oven burst and set the mill on fire.",
    "The fire at the mill of Pell killed the baker John Harker and burned two barns on Sunday.",
)
TRIAL = (
    "John Harker, a banker of Ostrava, was found guilty on Friday of hiding losses of 40 million.",
    "A jury in Ostrava found the banker John Harker guilty of fraud and of hiding his losses.",
)


def write(files):
    for name, paragraphs in files.items():
        path = Path("in", name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")


def brief(*more, inputs=("in",), night="2026-03-02"):
    return run(*inputs, "-o", "output", "--now", f"{night}T05:30:00Z", *more)


def record():
    return json.loads(Path("output/latest/index.json").read_text(encoding="utf-8"))


def groups():
    return sorted(sorted(story["members"]) for story in record()["stories"])


@pytest.mark.slow
def test_five_thousand_copies_are_one_article(desk):
    write({f"{number:04}.txt": ("Ferry aground", FERRY, RESCUE) for number in range(5_000)})
    assert brief("--format", "json") == 0
    counts = record()["counts"]
    assert (counts["files"], counts["used"], counts["duplicate"]) == (5_000, 1, 4_999)
    (story,) = record()["stories"]
    assert (len(story["members"]), story["independent_sources"]) == (5_000, 1)


def test_one_article_in_two_folders_is_used_once(desk):
    write({"a/ferry.txt": ("Ferry aground", FERRY, RESCUE)})
    shutil.copytree("in/a", "in/b")
    assert brief(inputs=("in/a", "in/b")) == 0
    assert sorted(fates().values()) == ["duplicate", "used"]
    assert record()["stories"][0]["independent_sources"] == 1


def test_articles_without_title_date_or_publisher_make_a_story(desk):
    write(
        {
            "a.txt": (FERRY, RESCUE),
            "b.txt": (RESCUE + " The ship was empty.", FERRY + " Wind blew."),
        }
    )
    assert brief() == 0
    (story,) = record()["stories"]
    assert (story["state"], story["independent_sources"]) == ("new", 2)
    told = json.loads(Path("output/latest", story["page"]).read_text(encoding="utf-8"))
    assert {(one["publisher"], one["published"]) for one in told["members"]} == {(None, None)}
    assert main(["verify", "output/latest"]) == 0


def test_two_events_with_one_name_stay_two_stories(desk):
    write(
        {
            "a.txt": ("Baker dies in mill fire", FIRE[0]),
            "b.txt": ("Mill fire kills a baker", FIRE[1]),
            "c.txt": ("Banker guilty of fraud", TRIAL[0]),
            "d.txt": ("Jury finds banker guilty", TRIAL[1]),
        }
    )
    assert brief() == 0
    assert groups() == [["a.txt", "b.txt"], ["c.txt", "d.txt"]]


def test_one_file_is_a_night_of_one_line(desk):
    write({"a.txt": ("Ferry aground", FERRY, RESCUE)})
    assert brief() == 0
    (story,) = record()["stories"]
    assert story["state"] == "single"
    page = Path("output/latest/index.md").read_text(encoding="utf-8")
    assert "## Tonight, one line an article" in page
    assert "The night in" not in page


def test_no_file_is_a_night_that_says_so(desk):
    Path("in").mkdir()
    assert brief() == 0
    counts = record()["counts"]
    assert (counts["files"], counts["stories"], counts["quiet"]) == (0, 0, 0)
    assert "0 files read" in Path("output/latest/index.md").read_text(encoding="utf-8")


def test_ten_thousand_unrelated_articles_are_ten_thousand_groups():
    articles = (
        build.article(
            " ".join(f"w{number}x{word}" for word in range(20)),
            title=f"t{number}",
            path=f"{number}",
        )
        for number in range(10_000)
    )
    digests = [digest(Analysis(article)) for article in articles]
    start = time.process_time()
    found = group(digests, StoriesSettings())
    assert len(found) == 10_000
    assert time.process_time() - start < 20


def test_a_history_of_a_newer_version_stops_before_work_and_says_what_to_do(desk, capsys):
    write({"a.txt": ("Ferry aground", FERRY, RESCUE)})
    brief()
    with sqlite3.connect("output/.briefer/history.sqlite") as database:
        database.execute("PRAGMA user_version = 999")
    database.close()
    before = account()
    assert brief(night="2026-03-03") == 1
    assert (
        "written by a newer briefer; upgrade, or choose another --state" in capsys.readouterr().err
    )
    assert account() == before


def test_an_edition_removed_by_hand_is_no_edition_before(desk):
    files = {
        "a.txt": ("Ferry aground", FERRY, RESCUE),
        "b.txt": ("Ferry hits rocks", RESCUE, FERRY),
    }
    write(files)
    brief()
    (told,) = record()["stories"]
    shutil.rmtree("output/2026-03-02")
    assert brief("--rebuild", night="2026-03-03") == 0
    assert record()["previous"] is None
    (story,) = record()["stories"]
    assert story["id"] == told["id"]
    assert record()["quiet"] == []


def test_a_removed_edition_before_another_leads_nowhere(desk):
    write({"a.txt": ("Ferry aground", FERRY, RESCUE), "b.txt": ("Ferry hits rocks", RESCUE, FERRY)})
    brief()
    shutil.rmtree("output/2026-03-02")
    for name in ("a.txt", "b.txt"):
        Path("in", name).unlink()
    write({"c.txt": ("Baker dies in mill fire", FIRE[0])})
    assert brief(night="2026-03-03") == 0
    assert "../2026-03-02" not in Path("output/latest/index.html").read_text(encoding="utf-8")
