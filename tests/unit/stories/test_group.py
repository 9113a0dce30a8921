import random

import pytest

from briefer.records.analysis import Analysis
from briefer.records.article import Published
from briefer.records.span import Span
from briefer.settings import StoriesSettings
from briefer.stories import digest, group
from briefer.stories.cluster import average_link
from briefer.stories.digest import publisher_key
from tests import build

FERRY = (
    "The ferry Maren Lind ran aground off Tarrow Point with 212 passengers on board.",
    "The ferry Maren Lind struck rocks near Tarrow Point; the coastguard took off all passengers.",
    "Coastguard boats brought 212 passengers ashore after the Maren Lind hit Tarrow Point rocks.",
)
BUDGET = (
    "Ostrava council voted a budget of 41 million with cuts to libraries and buses.",
    "Libraries and buses lose money in the budget that Ostrava council voted on Monday.",
)


def digests(*texts: str, **fields):
    made = [build.article(text, path=f"{n}.txt", **fields) for n, text in enumerate(texts)]
    return [digest(Analysis(article)) for article in made]


def members(groups):
    return [one.members for one in groups]


def test_articles_on_one_event_are_one_group_and_a_single_article_stays():
    alone = "A rare orchid flowered in the botanical garden of Pell."
    found = group(digests(*FERRY, *BUDGET, alone), StoriesSettings())
    assert members(found) == [("0.txt", "1.txt", "2.txt"), ("3.txt", "4.txt"), ("5.txt",)]


def test_the_order_of_the_files_changes_nothing():
    rows = digests(*FERRY, *BUDGET)
    expected = group(rows, StoriesSettings())
    for seed in range(5):
        random.Random(seed).shuffle(rows)
        assert group(rows, StoriesSettings()) == expected


@pytest.mark.parametrize(("window_days", "groups"), [(14, 2), (100, 1)])
def test_articles_published_far_apart_are_not_one_event(window_days, groups):
    dated = [
        build.article(text, path=day, published=Published(day, "label"))
        for text, day in zip(FERRY, ("2026-01-01", "2026-03-01"), strict=False)
    ]
    rows = [digest(Analysis(article)) for article in dated]
    assert len(group(rows, StoriesSettings(window_days=window_days))) == groups


def test_copies_join_the_group_of_their_original_and_count_once():
    long = " ".join(f"{FERRY[0]} Part {n} of the report is new." for n in range(12))
    rows = digests(long, long, FERRY[1])
    (found,) = group(rows, StoriesSettings())
    assert found.members == ("0.txt", "2.txt")
    assert [(copy.path, copy.of) for copy in found.copies] == [("1.txt", "0.txt")]
    assert found.independent_sources == 2


def test_no_files_no_groups():
    assert group([], StoriesSettings()) == ()


def test_an_article_without_words_is_a_group_of_its_own():
    assert members(group(digests("…", FERRY[0]), StoriesSettings())) == [("0.txt",), ("1.txt",)]


def test_a_chain_of_links_is_no_story():
    chain = [((0, 1), 0.5), ((1, 2), 0.5), ((2, 3), 0.5)]
    assert average_link(4, chain, 0.3) == ((0, 1), (2, 3))


def test_a_group_that_agrees_is_joined():
    pairs = [((i, j), 0.4) for j in range(4) for i in range(j)]
    assert average_link(5, pairs, 0.3) == ((0, 1, 2, 3), (4,))


def test_two_groups_that_may_not_join_stay_apart():
    pairs = [((i, j), 0.4) for j in range(4) for i in range(j)]
    found = average_link(4, pairs, 0.3, may_join=lambda one, other: len(one) + len(other) < 4)
    assert sorted(map(len, found)) == [1, 3]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("The Guardian", "guardian"),
        ("www.bbc.co.uk", "bbc"),
        ("BBC", "bbc"),
        ("nytimes.com", "nytimes"),
    ],
)
def test_one_publisher_has_one_key(name, key):
    assert publisher_key(name) == key


def test_the_publisher_comes_from_the_source_line():
    article = build.article("Words of the article.", "The Tarrow Post")
    span = article.blocks[1].span
    made = build.article(
        "Words of the article.", "The Tarrow Post", source=Span(span.start, span.end)
    )
    assert digest(Analysis(made)).publisher == "tarrowpost"
