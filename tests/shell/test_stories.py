"""A night told by story: groups, copies, what is new, what is watched."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from briefer.shell.cli import main
from briefer.stories import tell
from tests.shell.night import account, fates, pages, run
from tests.shell.seeds import SEEDS

FERRY = "The ferry Maren Lind ran aground off Tarrow Point on Monday with 212 passengers on board."
RESCUE = (
    "Coastguard boats brought every passenger of the Maren Lind ashore at Tarrow before midnight."
)
TUG = "Two tugs will tow the empty Maren Lind from Tarrow Point to the dock on Wednesday."
BUDGET = "Ostrava council voted a budget of 41 million with cuts to libraries and buses on Tuesday."


def article(title, *sentences):
    return "\n\n".join([title, *sentences]) + "\n"


@pytest.fixture
def folder(desk):
    path = Path("in")
    path.mkdir()
    (path / "a.txt").write_text(article("Ferry aground at Tarrow Point", FERRY, RESCUE))
    (path / "b.txt").write_text(article("Ferry Maren Lind hits rocks at Tarrow", RESCUE, FERRY))
    (path / "c.txt").write_text(article("Council cuts libraries", BUDGET, "The vote was 9 to 6."))
    return path


def record(name="index.json"):
    return json.loads(Path("output/latest", name).read_text(encoding="utf-8"))


def shown(name):
    return Path("output/latest", name).read_text(encoding="utf-8")


def brief(*more, night="2026-03-02"):
    return run("in", "-o", "output", "--now", f"{night}T05:30:00Z", *more)


def test_articles_on_one_event_get_a_page_and_a_single_one_keeps_its_own(folder):
    assert brief() == 0
    shared, single = record()["stories"]
    assert shared["members"] == ["a.txt", "b.txt"]
    assert record(shared["page"])["schema"] == "briefer.story/1"
    assert (single["state"], single["members"]) == ("single", ["c.txt"])
    assert single["page"].startswith("article/c-")
    assert "Only one source" in Path("output/latest/index.md").read_text(encoding="utf-8")


def test_a_copy_is_a_duplicate_with_its_original_and_counts_once(folder):
    (folder / "z.txt").write_text((folder / "a.txt").read_text())
    assert brief() == 0
    assert fates()["z.txt"] == "duplicate"
    (copy,) = [file for file in account()["files"] if file["fate"] == "duplicate"]
    assert (copy["of"], copy["share"]) == ("a.txt", 1.0)
    assert record()["counts"]["duplicate"] == 1
    assert record()["stories"][0]["independent_sources"] == 2


def test_the_same_folder_on_the_next_night_has_nothing_new_to_tell(folder):
    brief()
    ids = [story["id"] for story in record()["stories"]]
    brief("--rebuild", night="2026-03-03")
    assert [story["id"] for story in record()["stories"]] == ids
    assert {story["state"] for story in record()["stories"]} == {"ongoing"}
    assert record()["quiet"] == []
    for story in record()["stories"]:
        if story["page"].startswith("story/"):
            page = record(story["page"])
            assert page["news"] == []
            assert not any(one["new"] for one in page["key_points"] + page["quotes"])


def test_a_story_goes_on_with_its_id_and_what_is_new(folder):
    brief()
    first = record()["stories"][0]["id"]
    (folder / "d.txt").write_text(article("Maren Lind to be towed from Tarrow Point", TUG, FERRY))
    (folder / "c.txt").unlink()
    brief(night="2026-03-03")
    (story,) = record()["stories"]
    assert (story["id"], story["state"]) == (first, "updated")
    points = record(story["page"])["key_points"]
    assert {point["text"]: point["new"] for point in points}[TUG]


def test_a_story_gone_quiet_is_named_and_linked(folder):
    brief()
    (told, _) = record()["stories"]
    for name in ("a.txt", "b.txt"):
        (folder / name).unlink()
    assert brief(night="2026-03-03") == 0
    (quiet,) = record()["quiet"]
    assert (quiet["id"], quiet["name"]) == (told["id"], told["headline"]["text"])
    page = f"../2026-03-02/story/{told['id']}"
    assert quiet["page"] == f"{page}.json"
    assert f"({page}.md) · last told 2 March 2026" in shown("index.md")
    assert f'href="{page}.html"' in shown("index.html")


def test_a_story_gone_quiet_from_an_edition_that_was_removed_has_no_link(folder):
    brief()
    for name in ("a.txt", "b.txt"):
        (folder / name).unlink()
    brief(night="2026-03-03")
    shutil.rmtree("output/2026-03-02")
    assert main(["verify", "output/2026-03-03"]) == 0
    assert brief("--rebuild", night="2026-03-04") == 0


def test_a_night_run_again_is_compared_with_the_night_before_it(folder):
    brief()
    before = pages()
    brief("--rebuild")
    assert pages() == before


def test_watched_terms_are_told_with_their_lines_or_their_silence(folder):
    Path("watch.txt").write_text("[Ships]\nMaren Lind\nFCA\n")
    assert brief("--watchlist", "watch.txt") == 0
    named, silent = record()["watchlist"]
    assert (named["term"], named["group"], silent["hits"]) == ("Maren Lind", "Ships", [])
    assert {hit["document"] for hit in named["hits"]} == {"a.txt", "b.txt"}
    assert "FCA**: no mention tonight" in Path("output/latest/index.md").read_text(encoding="utf-8")


def test_a_changed_watchlist_is_something_new(folder):
    Path("watch.txt").write_text("FCA\n")
    brief("--watchlist", "watch.txt")
    Path("watch.txt").write_text("FCA\nTarrow\n")
    brief("--watchlist", "watch.txt")
    assert [entry["term"] for entry in record()["watchlist"]] == ["FCA", "Tarrow"]


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_watchlist_that_cannot_be_read_stops_the_run_before_any_work(folder, content):
    if content is not None:
        Path("watch.txt").write_bytes(content)
    assert brief("--watchlist", "watch.txt") == 2
    assert not Path("output/latest").exists()


def test_a_folder_of_copies_is_one_article(folder):
    for number in range(50):
        (folder / f"x{number:02}.txt").write_text((folder / "a.txt").read_text())
    assert brief() == 0
    counts = record()["counts"]
    assert (counts["duplicate"], counts["stories"]) == (50, 2)


def test_only_stories_with_something_new_are_told_again(folder, monkeypatch):
    brief()
    told = []

    def noting(group, members, settings):
        told.append(group.members)
        return tell(group, members, settings)

    monkeypatch.setattr("briefer.stories.tell", noting)
    (folder / "n.txt").write_text(article("Library hours", "The library of Brno opens at nine."))
    brief(night="2026-03-03")
    assert told == [("n.txt",)]
    states = {story["members"][0]: story["state"] for story in record()["stories"]}
    assert states == {"a.txt": "ongoing", "c.txt": "ongoing", "n.txt": "single"}
    kept = pages()
    brief("--rebuild", night="2026-03-03")
    assert len(told) == 1 + len(states)
    assert pages() == kept


def test_kept_stories_know_which_terms_were_watched(folder):
    brief()
    Path("watch.txt").write_text("Maren Lind\n")
    brief("--watchlist", "watch.txt", night="2026-03-03")
    (term,) = record()["watchlist"]
    assert {hit["document"] for hit in term["hits"]} == {"a.txt", "b.txt"}


def test_the_sample_folder_tells_three_stories_of_three_sources(desk):
    assert run(str(SEEDS), "-o", "output") == 0
    shared = [one for one in record()["stories"] if one["page"].startswith("story/")]
    assert [story["independent_sources"] for story in shared] == [3, 3, 3]
    (accident,) = [one for one in shared if "cable car" in one["headline"]["text"]]
    told = record(accident["page"])
    (injured,) = [one for one in told["figures"] if one["what"] == "injured"]
    assert injured["verdict"] == "differ"
    assert [(one["qualifier"], one["value"]) for one in injured["statements"]] == [
        ("At least", "17"), (None, "14"),
    ]  # fmt: skip
    (bell,) = [one for one in told["quotes"] if "like a bell" in one["parts"][0]["text"]]
    assert [one["kind"] for one in bell["variants"]] == ["wording"]


@pytest.mark.parametrize(
    "damage", ["UPDATE result SET members = x'00'", "UPDATE result SET members = zeroblob(99)"]
)
def test_an_article_that_the_cache_has_lost_is_read_again_for_its_story(folder, damage):
    brief()
    with closing(sqlite3.connect("output/.briefer/cache.sqlite")) as cache:
        cache.execute(damage)
        cache.commit()
    (folder / "d.txt").write_text(article("Tugs to tow ferry from Tarrow Point", TUG, RESCUE))
    assert brief(night="2026-03-03") == 0
    assert record()["stories"][0]["members"] == ["a.txt", "b.txt", "d.txt"]
    assert account()["measured"]["analysed"] > 1
    kept = pages()
    brief("--rebuild", night="2026-03-03")
    assert pages() == kept
