import random

import pytest

from briefer.records.analysis import Analysis
from briefer.stories.digest import digest
from briefer.stories.duplicates import find_duplicates
from tests import build

WORDS = [
    f"{a}{b}"
    for a in ("kor", "mel", "tan", "vis", "sol", "bri")
    for b in ("ta", "no", "ri", "ma", "du")
]


def prose(seed: int, count: int = 400) -> list[str]:
    return random.Random(seed).choices(WORDS, k=count)


def one(path: str, words: list[str]):
    made = build.article(" ".join(words), path=path)
    return digest(Analysis(made))


def changed(words: list[str], share: float) -> list[str]:
    chance = random.Random(5)
    return ["other" if chance.random() < share else word for word in words]


VARIANTS = {
    "debris around it": lambda w: ["click", "here", *w, "follow", "us"],
    "cut to a half": lambda w: w[: len(w) // 2],
    "cut to a quarter": lambda w: w[: len(w) // 4],
    "reordered": lambda w: w[200:300] + w[:100] + w[300:] + w[100:200],
    "one word in ten changed": lambda w: changed(w, 0.1),
    "half of it another text": lambda w: w[:200] + prose(99, 200),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_a_copy_is_found_however_it_was_cut_or_mixed(name):
    pairs = [(prose(seed), VARIANTS[name](prose(seed))) for seed in range(40)]
    found = [find_duplicates([one("a.txt", whole), one("b.txt", copy)]) for whole, copy in pairs]
    assert sum(map(len, found)) >= 0.97 * len(pairs)


def test_unrelated_texts_are_no_copies():
    assert find_duplicates([one(f"{seed}.txt", prose(seed)) for seed in range(60)]) == ()


def test_the_longest_text_is_the_original_whatever_the_order():
    whole, half = prose(1), prose(1)[:200]
    for texts in ([("a", half), ("b", whole)], [("b", whole), ("a", half)]):
        (copy,) = find_duplicates([one(path, words) for path, words in texts])
        assert (copy.path, copy.of) == ("a", "b")


def test_copies_of_a_copy_name_the_original():
    whole = prose(2)
    found = find_duplicates([one("c", whole[:100]), one("b", whole[:200]), one("a", whole)])
    assert [(copy.path, copy.of) for copy in found] == [("b", "a"), ("c", "a")]


def test_the_same_short_text_twice_is_a_copy():
    words = ["Road", "closed", "today"]
    (copy,) = find_duplicates([one("a", words), one("b", words)])
    assert (copy.path, copy.of, copy.share) == ("b", "a", 1.0)
