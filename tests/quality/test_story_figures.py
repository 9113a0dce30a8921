"""Figures of one quantity over the articles of an event, by the labels of 14 events, every error printed.

A figure told as differing or updated is right when it pairs two articles' different values of a labelled
real difference, and nothing else; wrong when it holds a trap or a figure of another quantity, or stands on
sources that agree.  Labelled borderline quantities do not count.  Figures nobody labelled were read; the
reader's word is in story_figures_read.toml, and a new one is wrong until somebody has read it.
"""

import json
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

from briefer.pipeline import brief_file
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.records.story import Group, Member, Verdict
from briefer.settings import Settings
from briefer.stories import tell
from tests.quality.floors import data_hash, hold, shared

pytestmark = pytest.mark.quality

READ = tomllib.loads(
    Path(__file__).with_name("story_figures_read.toml").read_text(encoding="utf-8")
)
UNLABELLED: dict[str, list[dict]] = {"quantities": [], "traps": []}
TITLE = "---\ntitle: "


def as_file(row):
    """The article as Markdown with what is known about it, and where its text begins."""
    title = json.dumps(row["title"], ensure_ascii=False)
    head = (
        f"{TITLE}{title}\ndate: {row['date_published'][:10]}\nsource: {row['publisher']}\n---\n\n"
    )
    return head + row["text"], len(head)


def member_of(row):
    text, _ = as_file(row)
    (made,) = brief_file(RawFile(f"{row['id']}.md", text.encode()), Settings())
    assert not isinstance(made, Failure), made
    return Member(made.analysis, made.ranking, row["publisher"])


class Event:
    """The labels of one event by article and place, and what the product tells of it."""

    def __init__(self, rows, labels):
        self.name = rows[0]["event"]
        starts = {row["id"]: as_file(row)[1] for row in rows}
        self.quantities = {one["id"]: one for one in labels["quantities"]}
        self.traps = len(labels["traps"])
        self.places = defaultdict(list)
        for one in labels["quantities"]:
            for told in one["statements"]:
                self._label(told, starts, one["id"])
        for trap in labels["traps"]:
            self._label(trap, starts, None)
        members = [member_of(row) for row in rows]
        story = tell(Group(tuple(m.path for m in members)), members, Settings().stories)
        self.flags = [one for one in story.figures if one.verdict is not Verdict.AGREE]

    def _label(self, told, starts, quantity):
        offset = starts[told["article"]] if told["field"] == "text" else len(TITLE) + 1
        start, end = (place + offset for place in told["figure"])
        self.places[told["article"]].append((start, end, quantity, told["value"]))

    def labels_of(self, statement):
        """The quantity of the labelled figure at the place, None for a trap; else of the same number there."""
        article = statement.excerpt.source.removesuffix(".md")
        here = self.places[article]
        at = [p for p in here if p[0] < statement.figure.end and statement.figure.start < p[1]]
        same = [p for p in here if str(p[3]) == statement.value]
        if not at and same and {p[2] for p in same} == {same[0][2]} != {None}:
            at = same[:1]
        return [(article, *label) for label in at]

    def judge(self, flag):
        """The real quantities it finds, the traps it holds, and whether it is right (None: not counted)."""
        labels = [label for one in flag.statements for label in self.labels_of(one)]
        named = {label[3] for label in labels}
        traps = {label[:2] for label in labels if label[3] is None}
        found = {name for name in named - {None} if self._differs(name, labels)}
        if found:
            return found, traps, len(named) == 1
        if not labels:
            places = sorted(one.excerpt.source.removesuffix(".md") for one in flag.statements)
            read = [one["real"] for one in READ["figure"] if one["articles"] == places]
            return set(), traps, bool(read) and read[0]
        is_borderline = not traps and all(
            self.quantities[name]["real_conflict"] is None for name in named
        )
        return set(), traps, None if is_borderline else False

    def _differs(self, name, labels):
        here = [label for label in labels if label[3] == name]
        is_real = self.quantities[name]["real_conflict"]
        articles, values = ({label[at] for label in here} for at in (0, 4))
        return is_real and len(articles) > 1 and len({str(value) for value in values}) > 1


def show(event, flag, judged):
    word = {True: "right", False: "WRONG", None: "borderline"}[judged]
    print(f"{word}: {event.name}, {flag.what} {flag.verdict}")
    for one in flag.statements:
        where = f"{one.excerpt.source} {one.figure.start}"
        print(f"    {one.date} {one.qualifier} {one.value} [{where}] {one.excerpt.text[:150]!r}")


def measure(events):
    """Recall, precision and traps over the events; every flag and every miss is printed."""
    right = wrong = 0
    found, traps, real = set(), set(), set()
    for event in events:
        real |= {name for name, one in event.quantities.items() if one["real_conflict"]}
        for flag in event.flags:
            names, trapped, judged = event.judge(flag)
            show(event, flag, judged)
            found |= names
            traps |= trapped
            right += judged is True
            wrong += judged is False
    print("missed:", ", ".join(sorted(real - found)))
    print(f"{len(found)} of {len(real)} found, {right} right, {wrong} wrong, {len(traps)} traps")
    return len(found) / len(real), right / max(1, right + wrong), len(traps)


@pytest.fixture(scope="module")
def files():
    return shared("data", "stories", "articles.jsonl"), shared(
        "data", "stories", "figures_gold.json"
    )


@pytest.fixture(scope="module")
def events(files):
    """All events; those without labels hold no difference, as far as anybody has read them."""
    articles, gold = files
    rows = defaultdict(list)
    for line in articles.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        rows[row["event"]].append(row)
    labels = {one["event"]: one for one in json.loads(gold.read_text(encoding="utf-8"))["events"]}
    order = (*labels, *sorted(rows.keys() - labels.keys()))
    return [Event(rows[name], labels.get(name, UNLABELLED)) for name in order]


def test_figures_that_differ_are_told_and_traps_are_not(events, files):
    recall, precision, traps = measure(events)
    for name, value in (("recall", recall), ("precision", precision), ("traps", traps)):
        hold(f"story_figures.{name}", value, data=data_hash(*files))


@pytest.mark.parametrize("half", [0, 1])
def test_either_half_of_the_events_is_told_as_well(events, files, half):
    recall, precision, _ = measure(events[half::2])
    hold(f"story_figures.half_{half}_recall", recall, data=data_hash(*files))
    hold(f"story_figures.half_{half}_precision", precision, data=data_hash(*files))
