"""Which sentences lean on others."""

from dataclasses import replace

import pytest

from briefer.lang.en.ranking import RANKING
from briefer.rank.candidates import find_candidates
from briefer.rank.needs import closure, find_needs
from briefer.rank.openings import is_orphan, open_quote, tells_alone
from briefer.rank.reading import read_for_ranking
from briefer.records.analysis import Actor, ActorType, Confidence, Mention, Quote
from briefer.records.span import Span
from tests import build


@pytest.mark.parametrize("case", build.cases("rank/orphans.toml"), ids=lambda case: case["text"])
def test_an_orphan_opening_is_seen(case):
    words = case["text"].lower().rstrip(".").split()
    assert is_orphan(words, RANKING) is case["orphan"]


@pytest.mark.parametrize("case", build.cases("rank/alone.toml"), ids=lambda case: case["text"])
def test_a_sentence_that_tells_nothing_alone_is_seen(case):
    assert tells_alone(case["text"], RANKING) is case["alone"]


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ('"We saw it," she said. "It fell."', 0),
        ('"We saw it.', 1),
        ('It fell," she said.', -1),
        ("“We saw it.", 1),
        ("and left.”", -1),
        ("“A” and “B”", 0),
        ("No marks.", 0),
    ],
)
def test_a_half_quote_is_seen(text, half):
    assert open_quote(text) == half


def needs(*sentences, **fields):
    analysis = build.ranked_analysis(*sentences, **fields)
    return find_needs(read_for_ranking(analysis, find_candidates(analysis, 99).chosen_from))


def test_an_orphan_needs_the_sentence_before():
    assert needs("Ada Brandt came.", "She left.") == (frozenset(), {0})
    assert needs("She left.") == (frozenset(),), "there is none before"


def test_halves_of_a_quote_without_a_known_speaker_need_each_other():
    assert needs("“We saw it.", "It fell.”") == ({1}, {0})


def spoken(*sentences, parts, speaker, actor=""):
    """A quote in the joined text of the sentences, found by its words."""
    text = build.ranked_analysis(*sentences).article.document.text

    def place(words):
        start = text.index(words)
        return Span(start, start + len(words))

    return Quote(
        kind="direct",
        parts=tuple(map(place, parts)),
        context=Span(0, len(text)),
        rule="test",
        speaker=place(speaker),
        actor=actor,
    ), place


def test_the_rest_of_a_quote_needs_its_speaker():
    sentences = ("“We saw it,” Ada Brandt said.", "“It fell over.”", "All is well.")
    quote, _ = spoken(*sentences, parts=("We saw it,", "It fell over."), speaker="Ada Brandt")
    assert needs(*sentences, quotes=(quote,)) == (frozenset(), {0}, frozenset())


def test_he_said_needs_the_sentence_that_names_him():
    sentences = ("Ole Dahl came first.", "Rain fell.", "“We saw it and ran,” he said.")
    quote, place = spoken(*sentences, parts=("We saw it and ran,",), speaker="he", actor="a1")
    name = place("Ole Dahl")
    actor = Actor("a1", name, ActorType.PERSON, mentions=(Mention(name, ActorType.PERSON),))
    assert needs(*sentences, quotes=(quote,), actors=(actor,))[2] == {0}
    assert needs(*sentences, quotes=(quote,))[2] == {1}, "nobody known: the one before"


def test_a_bare_surname_needs_the_sentence_with_the_full_name():
    sentences = ("Ole Dahl came first.", "Rain fell.", "“We saw it and ran,” Dahl said.")
    quote, place = spoken(*sentences, parts=("We saw it and ran,",), speaker="Dahl said")
    named = replace(quote, name=place("Ole Dahl"), confidence=Confidence.HIGH)
    assert needs(*sentences, quotes=(named,))[2] == {0}


def test_a_full_name_in_the_frame_needs_nothing():
    sentences = ("Rain fell.", "“We saw it and ran,” Ole Dahl said.")
    quote, place = spoken(*sentences, parts=("We saw it and ran,",), speaker="Ole Dahl")
    named = replace(quote, name=place("Ole Dahl"), confidence=Confidence.HIGH)
    assert needs(*sentences, quotes=(named,))[1] == frozenset()


def test_what_is_needed_is_needed_with_its_needs():
    all_needs: tuple[frozenset[int], ...] = (
        frozenset(),
        frozenset({0}),
        frozenset({1}),
        frozenset(),
    )
    assert closure(2, all_needs) == {0, 1, 2}
    assert closure(3, all_needs) == {3}
