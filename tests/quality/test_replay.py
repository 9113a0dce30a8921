"""Labelled events that span several days, told on two nights: stories keep their names, nothing else moves."""

import json
import random
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from briefer.shell.cli import main
from tests.quality.floors import data_hash, hold, shared
from tests.shell.night import pages

pytestmark = pytest.mark.quality

FIRST, SECOND = "2018-02-07T05:30:00Z", "2018-02-08T05:30:00Z"


def halves(articles):
    """The articles of each event of several days, parted between two days as evenly as the days allow."""
    by_event = defaultdict(list)
    for row in articles:
        by_event[row["event"]].append(row)
    for event, rows in sorted(by_event.items()):
        days = sorted({row["date_published"][:10] for row in rows if row["date_published"]})
        parted = [
            ([r for r in rows if r["date_published"][:10] <= day],
             [r for r in rows if r["date_published"][:10] > day])
            for day in days[:-1]
        ]  # fmt: skip
        if parted:
            yield event, min(parted, key=lambda parts: abs(len(parts[0]) - len(parts[1])))


def write(folder, rows):
    folder.mkdir(exist_ok=True)
    for row in rows:
        text = f"{row['title']}\n\n{row['text']}\n"
        (folder / f"{row['id']}.txt").write_text(text, encoding="utf-8")


def brief(now, *more):
    assert main(["run", "in", "-o", "out", "--now", now, "--format", "json", "-j", "2", *more]) == 0
    return json.loads(Path("out/latest/index.json").read_text(encoding="utf-8"))["stories"]


def main_story(stories, rows):
    """The id of the story that holds most of an event's articles."""
    names = {f"{row['id']}.txt" for row in rows}
    held = Counter({one["id"]: len(names & set(one["members"])) for one in stories})
    return max(held, key=lambda name: (held[name], name))


@pytest.fixture
def events(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    lines = shared("data", "stories", "articles.jsonl").read_text(encoding="utf-8").splitlines()
    return dict(halves(map(json.loads, lines)))


@pytest.mark.parametrize("keeps_the_first_day", [False, True])
def test_a_story_keeps_its_name_on_the_second_night(events, keeps_the_first_day):
    write(Path("in"), [row for first, _ in events.values() for row in first])
    before = brief(FIRST)
    if not keeps_the_first_day:
        for path in Path("in").iterdir():
            path.unlink()
    write(Path("in"), [row for _, second in events.values() for row in second])
    after = brief(SECOND)
    lost = [
        event
        for event, (first, second) in events.items()
        if main_story(before, first) != main_story(after, second)
    ]
    kept = 1 - len(lost) / len(events)
    print(
        f"{len(events)} events of several days; first day kept: {keeps_the_first_day}; lost: {lost}"
    )
    name = "replay.added" if keeps_the_first_day else "replay.replaced"
    hold(name, kept, data=data_hash(shared("data", "stories", "articles.jsonl")))


def test_a_second_run_and_another_order_change_nothing(events):
    rows = [row for parts in events.values() for part in parts for row in part]
    write(Path("in"), rows)
    brief(FIRST)
    expected = pages("out/latest")
    brief(FIRST, "--rebuild")
    assert pages("out/latest") == expected
    for path in Path("in").iterdir():
        path.unlink()
    random.Random(5).shuffle(rows)
    write(Path("in"), rows)
    brief(FIRST, "--rebuild")
    assert pages("out/latest") == expected


def test_the_same_articles_the_next_night_are_nothing_new(events):
    write(Path("in"), [row for parts in events.values() for part in parts for row in part])
    ids = {story["id"] for story in brief(FIRST)}
    again = brief(SECOND, "--rebuild")
    assert {story["id"] for story in again} == ids
    assert {story["state"] for story in again} == {"ongoing"}
