"""One quote as several outlets print it, by labelled groups of readings; everything missed or merged wrongly is printed.

A group to be shown is found when two of its articles stand under one quote that says the words differ;
one of spelling or of cuts elsewhere when they stand under one quote.  What differs under one quote and is
in no such group was read; a new one is wrong until somebody has read it (quote_variants_read.toml).
"""

import json
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import pytest

from briefer.stories.variants import difference, read
from briefer.stories.voices import merge_quotes
from tests.quality.floors import data_hash, hold, shared
from tests.quality.test_story_figures import as_file, member_of

pytestmark = pytest.mark.quality

READ = tomllib.loads(
    Path(__file__).with_name("quote_variants_read.toml").read_text(encoding="utf-8")
)


def letters(text):
    return "".join(char for char in text.casefold() if char.isalnum())


@dataclass(frozen=True)
class Printed:
    """A reading: its article, its place in the text of the data, how it differs from the one shown."""

    article: str
    start: int
    text: str
    kind: str = ""

    def is_in(self, other):
        """Whether it is a part of the other, there or where the article prints the same again."""
        here = self.start < other.start + len(other.text) and other.start < self.start + len(
            self.text
        )
        again = letters(self.text) in letters(other.text)
        return self.article == other.article and (here or again)


def printed(quote, starts):
    """A quote's readings, the one shown first."""
    readings = [
        (quote.path, quote.parts, "shown"),
        *((r.path, r.parts, r.kind) for r in quote.readings),
    ]
    for path, parts, kind in readings:
        article = path.removesuffix(".md")
        words = " ".join(part.text for part in parts)
        yield Printed(article, parts[0].span.start - starts[article], words, kind)


class Group:
    """A labelled group of readings, and what the product makes of them."""

    def __init__(self, label, quotes):
        self.id, self.kind, self.is_one = label["id"], label["kind"], label["same_quote"]
        self.is_shown = self.is_one and label["report"]
        self.readings = [Printed(r["article"], r["start"], r["text"]) for r in label["readings"]]
        self.kinds = [kinds for quote in quotes if (kinds := self._kinds(quote))]

    def _kinds(self, quote):
        """How the group's readings under a quote differ; [] when it has but one of them.

        Two of one wording are no wrong merge: of three readings of a retelling, two may be one.
        """
        here = [
            (one.article if self.is_one else letters(one.text), told.kind)
            for told in quote
            for one in self.readings
            if one.is_in(told)
        ]
        return [kind for _, kind in here] if len({which for which, _ in here}) > 1 else []

    @property
    def is_merged(self):
        return bool(self.kinds)

    @property
    def is_silent(self):
        """One quote, and no difference between the readings; the quotes they are parts of may have one."""
        first, *others = (read([one.text]) for one in self.readings)
        return self.is_merged and all(difference(first, one) == "none" for one in others)

    @property
    def is_found(self):
        return any(set(kinds) - {"shown", "none"} for kinds in self.kinds)


@pytest.fixture(scope="module")
def files():
    return shared("data", "stories", "articles.jsonl"), shared(
        "data", "stories", "quote_variants_gold.json"
    )


@pytest.fixture(scope="module")
def told(files):
    """The labelled groups, and all quotes of the events with more than one reading."""
    events = defaultdict(list)
    for line in files[0].read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        events[row["event"]].append(row)
    starts = {row["id"]: as_file(row)[1] for rows in events.values() for row in rows}
    quotes = {
        name: [list(printed(one, starts)) for one in merge_quotes([member_of(row) for row in rows])]
        for name, rows in events.items()
    }
    labels = json.loads(files[1].read_text(encoding="utf-8"))["variants"]
    return [Group(one, quotes[one["event"]]) for one in labels], quotes


def hold_share(measure, is_right, files):
    """Print the groups that are not right, and hold the share of those that are."""
    for one, good in is_right.items():
        if not good:
            print(f"not {measure}: {one.id} {one.kind} {one.kinds}")
    share = sum(is_right.values()) / len(is_right)
    hold(f"quote_variants.{measure}", share, data=data_hash(*files))


def test_quotes_in_other_words_are_shown_as_one(told, files):
    groups, _ = told
    hold_share("found", {one: one.is_found for one in groups if one.is_shown}, files)


def test_spellings_and_cuts_are_merged_silently(told, files):
    groups, _ = told
    same = [one for one in groups if one.is_one and not one.is_shown]
    hold_share("silent", {one: one.is_silent for one in same}, files)


def test_retellings_and_other_speakers_are_not_merged(told, files):
    groups, _ = told
    merged = [one.id for one in groups if not one.is_one and one.is_merged]
    print("merged:", merged)
    hold("quote_variants.wrong_merges", len(merged), data=data_hash(*files))


def test_what_is_said_to_differ_is_one_quote(told, files):
    groups, quotes = told
    reads = {(one["article"], one["start"]): one["real"] for one in READ["reading"]}
    labelled = [place for one in groups if one.is_one for place in one.readings]
    judged = []
    for event, found in quotes.items():
        for one in (one for _, *others in found for one in others if one.kind != "none"):
            known = any(label.is_in(one) for label in labelled)
            judged.append(reads.get((one.article, one.start), known))
            word = "right" if judged[-1] else "WRONG"
            print(f"{word}: {event} {one.kind} {one.article} {one.start} {one.text[:150]!r}")
    hold("quote_variants.precision", sum(judged) / len(judged), data=data_hash(*files))
