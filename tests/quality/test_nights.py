"""Grouping on nights drawn from labelled events: by the program itself, and its threshold tried on other events."""

import hashlib
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from briefer.pipeline import brief_file
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import Settings
from briefer.shell.cli import main
from briefer.stories import digest, group
from tests.quality.floors import data_hash, hold, shared

pytestmark = pytest.mark.quality

THRESHOLDS = (0.07, 0.08, 0.09, 0.1, 0.11, 0.12)
SPLITS = 3  # of the events in two halves; each half is once the one that chooses
NIGHTS = 60  # drawn from one half
LEAST_PRECISION = 0.99
MEASURES = ("median_F1", "mean_P", "p10_F1")


def scorer(*words):
    program = shared("tools", "score_stories.py")
    command = [sys.executable, program, "--nightly", *words]
    return subprocess.run(command, check=True, capture_output=True).stdout


def scores(folder, clusters_of):
    """What the scorer says of the clusters that a function gives for each night of a folder."""
    rows = [
        json.dumps({"night": night.name, "clusters": clusters_of(night)}) + "\n"
        for night in sorted(folder.glob("night_*"))
    ]
    (folder / "predictions.jsonl").write_text("".join(rows), encoding="utf-8")
    return json.loads(scorer("--score", folder, "--json"))


def test_a_night_is_told_by_its_events(tmp_path, monkeypatch):
    articles = shared("data", "stories", "articles.jsonl")
    scorer("--articles", articles, "--write", tmp_path / "nights")
    monkeypatch.chdir(tmp_path)

    def by_the_program(night):
        moment = ("--now", "2018-02-07T05:30:00Z")
        assert main(["run", str(night), "-o", "out", "--format", "json", "-j", "2", *moment]) == 0
        told = json.loads(Path("out/latest/index.json").read_text(encoding="utf-8"))
        return [story["members"] for story in told["stories"]]

    found = scores(tmp_path / "nights", by_the_program)
    print(found)
    for name in MEASURES:
        hold(f"nights.{name}", found[name], data=data_hash(articles))


@pytest.fixture(scope="module")
def articles():
    """Each labelled article with its digest."""
    rows = shared("data", "stories", "articles.jsonl").read_text(encoding="utf-8").splitlines()
    found = {}
    for row in map(json.loads, rows):
        text = f"{row['title']}\n\n{row['text']}\n".encode()
        (made,) = brief_file(RawFile(row["id"], text), Settings())
        assert not isinstance(made, Failure), made
        found[row["id"]] = row, digest(made.analysis)
    return found


def test_the_threshold_holds_on_events_that_did_not_choose_it(articles, tmp_path):
    events = {row["event"] for row, _ in articles.values()}
    found = []
    for split in range(SPLITS):
        order = sorted(events, key=lambda e: hashlib.sha256(f"{split} {e}".encode()).digest())
        halves = [set(order[::2]), set(order[1::2])]
        by_half = [tried(half, articles, tmp_path / f"{split}{n}") for n, half in enumerate(halves)]
        for choosing, measured in (by_half, by_half[::-1]):
            best = max(choosing, key=lambda t: usefulness(choosing[t]))
            told = {name: round(measured[best][name], 4) for name in (*MEASURES, "mean_R")}
            print(f"split {split}: chosen {best}, on the other half {told}")
            found.append(measured[best])
    data = data_hash(shared("data", "stories", "articles.jsonl"))
    for name in MEASURES:
        mean = sum(one[name] for one in found) / len(found)
        hold(f"nights_held_out.{name}", mean, data=data)


def tried(events, articles, folder):
    """The scores of every threshold on nights drawn from some of the events."""
    folder.mkdir()
    chosen = [json.dumps(row) + "\n" for row, _ in articles.values() if row["event"] in events]
    (folder / "articles.jsonl").write_text("".join(chosen), encoding="utf-8")
    drawing = ("--write", folder / "nights", "--nights", str(NIGHTS))
    scorer("--articles", folder / "articles.jsonl", *drawing)
    found = {}
    for threshold in THRESHOLDS:
        settings = replace(Settings().stories, threshold=threshold)

        def by_grouping(night, settings=settings):
            groups = group([articles[file.stem][1] for file in night.glob("*.txt")], settings)
            return [[*one.members, *(copy.path for copy in one.copies)] for one in groups]

        found[threshold] = scores(folder / "nights", by_grouping)
    return found


def usefulness(found):
    """A wrong merge is worse than a story told twice: first precision, up to a bound, then the median."""
    return min(found["mean_P"], LEAST_PRECISION), found["median_F1"], found["p10_F1"]
