"""Why a place is shown: everything the JSON says of it, and how its sentence stands among all."""

from typing import Any

import pytest

from briefer.records.ranking import Reason
from briefer.verify.why import explain

LINES = (
    "Bridge closed",
    "Ann Lee",
    "The Post, 3 March",
    "The bridge at Velden is closed.",
    "Ann Lee, the mayor, counted 12 cracks on Monday.",
    "“It may fall,” she said.",
    "The bridge in Velden stays closed.",
    "It was built of stone.",
)
TEXT = "\n".join(LINES)


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def place(words: str) -> dict[str, int]:
    start, end = at(words)
    return {"start": start, "end": end}


def sentence(words: str, salience: float, **reasons: tuple[float, float]) -> dict:
    told = {name: {"value": v, "weight": w} for name, (v, w) in reasons.items()}
    return {**place(words), "salience": salience, "reasons": told}


def point(words: str, rank: int, *, editor: bool = False) -> dict:
    return {**place(words), "rank": rank, "editor": editor}


BRIDGE, COUNT, FALL, AGAIN, STONE = LINES[3:]
ARTICLE: dict[str, Any] = {
    "document": {"path": "post.txt"},
    "article": {
        "title": place("Bridge closed"),
        "source": place("The Post"),
        "bylines": [place("Ann Lee")],
        "published": {"date": "2026-03-03", "excerpt": place("3 March")},
    },
    "sentences": [
        sentence(BRIDGE, 2.0, depth=(1.0, 2.5), base=(1.0, -0.5)),
        sentence(COUNT, 1.0),
        sentence(FALL, -1.0),
        sentence(AGAIN, 1.5),
        sentence(STONE, -1.0),
    ],
    "summary": [place(BRIDGE), place(COUNT)],
    "key_points": [
        point(BRIDGE, 1),
        point(FALL, 2),
        point("Velden is closed", 1, editor=True),
        point("stays closed", 2, editor=True),
    ],
    "passed": [{**place(AGAIN), "kept": place(BRIDGE), "overlap": 0.75}],
    "quotes": [
        {
            "speaker_name": "Ann Lee",
            "rule": "cue-after-quote",
            "confidence": "likely",
            "parts": [place("It may fall,")],
            "cue": place("she said"),
            "context": place(FALL),
        },
        {
            "speaker_name": None,
            "rule": "none",
            "confidence": "none",
            "parts": [place("closed.")],
            "cue": None,
            "context": place(BRIDGE),
        },
    ],
    "figures": [{"excerpt": place("12"), "what": place("cracks"), "whose": place("mayor")}],
    "dates": [{"excerpt": place("Monday")}],
    "cautions": [{"excerpt": None}, {"excerpt": place("may fall")}],
    "actors": [{"name": "Ann Lee", "mentions": [place("Lee")], "roles": [place("the mayor")]}],
}


def told(words: str, **fields) -> dict:
    """The explanations of some words and of the sentences they are part of, by their words."""
    return {one.words: one for one in explain({**ARTICLE, **fields}, TEXT, [at(words)])}


@pytest.mark.parametrize(
    ("words", "uses"),
    [
        (
            BRIDGE,
            ["key point 1, the gist", "in the summary", "where a quote of an unnamed speaker"],
        ),
        (COUNT, ["in the summary"]),
        (FALL, ["key point 2", "where a quote of Ann Lee stands"]),
        ("Velden is closed", ["the editor's point 1"]),
        ("stays closed", ["the editor's point 2"]),
        ("It may fall,", ["part of a quote of Ann Lee (rule cue-after-quote, likely)"]),
        ("she said", ["where a quote of Ann Lee stands"]),
        ("closed.", ["part of a quote of an unnamed speaker (rule none, none)"]),
        ("12", ["a figure"]),
        ("cracks", ["what a figure counts"]),
        ("mayor", ["whose figure it is"]),
        ("Monday", ["a date"]),
        ("may fall", ["to be read with care"]),
        ("Lee", ["names or describes Ann Lee"]),
        ("the mayor", ["names or describes Ann Lee"]),
        ("Bridge closed", ["title of the article"]),
        ("The Post", ["source of the article"]),
        ("Ann Lee", ["byline of the article"]),
        ("3 March", ["day of the article"]),
        ("stone", []),
    ],
)
def test_a_place_is_told_all_it_is_shown_as_and_nothing_else(words, uses):
    found = told(words)[words].uses
    assert len(found) == len(uses)
    for use, expected in zip(found, uses, strict=True):
        assert use.startswith(expected)
        assert use == expected or "quote" in use


def test_words_inside_a_sentence_come_first_and_their_sentence_after_them():
    shown, sentence_of_it = explain(ARTICLE, TEXT, [at("12")])
    assert (shown.words, sentence_of_it.words) == ("12", COUNT)
    assert shown.standing is None
    assert sentence_of_it.standing is not None
    assert (shown.line, sentence_of_it.line) == (5, 5)
    assert (shown.start, shown.end) == at("12")


def test_a_place_over_two_sentences_is_told_of_both_and_no_neighbour_is():
    start, end = at(COUNT)[0], at(FALL)[1]
    both, *sentences = explain(ARTICLE, TEXT, [(start, end)])
    assert both.line == 5, "where it begins"
    assert [one.words for one in sentences] == [COUNT, FALL]
    touching = explain(ARTICLE, TEXT, [(at(BRIDGE)[1], at(COUNT)[0])])
    assert [one.standing for one in touching] == [None], "the line break is no part of either"


def test_a_sentence_stands_by_its_salience_and_of_equals_the_earlier_is_first():
    ranks = {words: told(words)[words].standing.rank for words in LINES[3:]}
    assert ranks == {BRIDGE: 1, AGAIN: 2, COUNT: 3, FALL: 4, STONE: 5}
    standing = told(BRIDGE)[BRIDGE].standing
    assert (standing.salience, standing.of) == (2.0, 5)
    assert standing.reasons == (Reason("depth", 1.0, 2.5), Reason("base", 1.0, -0.5))


def test_the_runner_up_is_the_best_of_those_that_are_neither_summary_nor_key_point():
    standing = told(BRIDGE)[BRIDGE].standing
    second = standing.runner_up
    assert (second.words, second.salience, second.rank) == (AGAIN, 1.5, 2)
    fewer = [one for one in ARTICLE["sentences"] if one["salience"] != 1.5]
    assert told(BRIDGE, sentences=fewer)[BRIDGE].standing.runner_up.words == STONE
    chosen = told(BRIDGE, summary=ARTICLE["sentences"])[BRIDGE].standing
    assert chosen.runner_up is None, "all are chosen"


def test_who_was_passed_over_is_told_on_both_sides():
    kept, passed = told(BRIDGE)[BRIDGE].standing, told(AGAIN)[AGAIN].standing
    assert [(one.words, one.overlap) for one in kept.passed] == [(AGAIN, 0.75)]
    assert [(one.words, one.overlap) for one in passed.passed_for] == [(BRIDGE, 0.75)]
    assert kept.passed_for == passed.passed == ()


def test_an_article_without_a_day_of_its_own_words_has_none_to_explain():
    bare: dict[str, Any] = {
        "title": None,
        "source": None,
        "bylines": [],
        "published": {"excerpt": None},
    }
    assert told("3 March", article=bare)["3 March"].uses == ()
    assert told("3 March", article={**bare, "published": None})["3 March"].uses == ()


def located(words: str, document: str = "post.txt") -> dict:
    return {**place(words), "document": document}


STORY = {
    "key_points": [{**located(BRIDGE, "other.txt"), "also": [located(BRIDGE)], "in": 2, "of": 3}],
    "quotes": [
        {
            "parts": [located("It may fall,", "other.txt")],
            "variants": [{"parts": [located("It may fall,")]}],
            "in": 3,
            "of": 3,
        }
    ],
}


@pytest.mark.parametrize(
    ("words", "use"),
    [(BRIDGE, "told by 2 of 3"), ("It may fall,", "quoted by 3 of 3")],
)
def test_a_line_of_a_story_counts_the_sources_of_every_reading(words, use):
    first = explain(ARTICLE, TEXT, [at(words)], story=STORY)[0]
    assert first.uses[-1] == f"{use} independent sources"
    elsewhere = {**ARTICLE, "document": {"path": "third.txt"}}
    assert use not in " ".join(explain(elsewhere, TEXT, [at(words)], story=STORY)[0].uses)
