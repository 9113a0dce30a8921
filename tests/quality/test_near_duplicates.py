"""Copies of 213 articles, cut and mixed in six ways, and the pairs among the articles themselves."""

import json
import random
import re
import zlib

import pytest

from briefer.pipeline import brief_file
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import Settings
from briefer.stories import digest
from briefer.stories.duplicates import find_duplicates
from tests.quality.floors import data_hash, hold, shared
from tests.quality.test_story_figures import as_file, member_of

pytestmark = pytest.mark.quality

SHORTEST_WORDS = 40  # of a cut copy: what is shorter is no article to the program
PIECE = re.compile(r"\S+\s*")  # a word with the blank or line break behind it
WORDS_CHANGED = 0.1
DEBRIS = ("Share this story\n", "Sign up for our newsletter\n", "Follow us\n")


def changed(words, chance):
    return ["something " if chance.random() < WORDS_CHANGED else word for word in words]


def reordered(words):
    fifth = len(words) // 5
    return [*words[3 * fifth :], "\n", *words[fifth : 3 * fifth], "\n", *words[:fifth]]


VARIANTS = {  # a copy of words; `other` are those of an article on another event
    "debris": lambda words, _chance, _other: [*DEBRIS, *words, "\n", *DEBRIS],
    "half": lambda words, _chance, _other: words[: len(words) // 2],
    "quarter": lambda words, _chance, _other: words[: len(words) // 4],
    "reorder": lambda words, _chance, _other: reordered(words),
    "changed": lambda words, chance, _other: changed(words, chance),
    "mixed": lambda words, _chance, other: [
        *words[: len(words) // 2],
        "\n",
        *other[: len(words) // 2],
    ],
}


@pytest.fixture(scope="module")
def articles():
    return shared("data", "stories", "articles.jsonl")


@pytest.fixture(scope="module")
def rows(articles):
    return [json.loads(line) for line in articles.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def digests(rows):
    return {row["id"]: digest(member_of(row).analysis) for row in rows}


def test_no_two_articles_are_taken_for_copies_that_are_none(rows, digests, articles):
    events = {row["id"]: row["event"] for row in rows}
    found = find_duplicates(digests.values())
    for copy in found:
        print(f"{copy.path} of {copy.of}: {copy.share:.2f}")
    name = str.removesuffix
    false = [one for one in found if events[name(one.path, ".md")] != events[name(one.of, ".md")]]
    hold("near_duplicates.pairs", len(found), data=data_hash(articles))
    hold("near_duplicates.false_pairs", len(false), data=data_hash(articles))


@pytest.mark.parametrize("name", VARIANTS)
def test_a_copy_is_found_however_it_was_made(name, rows, digests):
    made = found = 0
    for at, row in enumerate(rows):
        words = PIECE.findall(row["text"])
        other = next(r for r in rows[at:] + rows[:at] if r["event"] != row["event"])
        chance = random.Random(zlib.crc32(row["id"].encode()))
        copy = VARIANTS[name](words, chance, PIECE.findall(other["text"]))
        if len(copy) < SHORTEST_WORDS:
            continue
        text = {**row, "id": f"copy-{row['id']}", "text": "".join(copy)}
        (read,) = brief_file(RawFile(f"{text['id']}.md", as_file(text)[0].encode()), Settings())
        if isinstance(read, Failure):  # half of a table is no article
            continue
        pair = [digests[row["id"]], digest(read.analysis)]
        made += 1
        found += len(find_duplicates(pair))
    print(f"{name}: {found} of {made}")
    data = data_hash(shared("data", "stories", "articles.jsonl"))
    hold(f"near_duplicates.{name}", found / made, data=data)
