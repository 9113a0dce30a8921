"""Hostile text: work that grows with the text and no faster, places exact to the character."""

import time

import pytest

from briefer.analyse.mentions import find_mentions
from briefer.analyse.names import pooled
from briefer.records.analysis import Sentence
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import AnalyseSettings
from tests import build

MAX_S = 20  # CPU seconds for a megabyte; the slowest of these took 5 on a busy machine

HOSTILE = {
    "no spaces": "Ab" * 500_000,
    "capitalised words": "Xavier Yellow Zebra Quist " * 25_000,
    "no capitals": "the bridge fell and the town was dark. " * 25_000,
    "all capitals": "THE MAYOR OF NORTHGATE CLOSED THE BRIDGE. " * 25_000,
    "bidirectional marks": "\u202eAnn\u202c Lee left \u2066Riga\u2069. " * 40_000,
    "combining marks": "he met A\u0301\u0301nn Le\u0301e in Riga. " * 40_000,
    "small words between capitals": "Bank of the " * 80_000,
}


def names_in_one_sentence(text):
    article = build.article(text)
    sentences = (Sentence(0, Span(0, len(text.rstrip())), 0, 0, Role.BODY),)
    mentions = find_mentions(article, sentences, AnalyseSettings())
    return [text[m.span.start : m.span.end] for m in mentions]


@pytest.mark.slow
@pytest.mark.parametrize("kind", HOSTILE)
def test_a_megabyte_of_one_kind_takes_bounded_time(kind):
    start = time.process_time()
    names = names_in_one_sentence(HOSTILE[kind])
    assert time.process_time() - start < MAX_S
    assert all(name == name.strip() for name in names)
    if kind in {"no spaces", "no capitals"}:
        assert names == []


@pytest.mark.parametrize("times", [1, 50])
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("she met \u202eAnna Lee\u202c in town. ", "Anna Lee"),
        ("she met \u2066President Anna Lee\u2069 in town. ", "Anna Lee"),
        ("she met Anna Pe\u0301rez in town. ", "Anna Pe\u0301rez"),
    ],
)
def test_marks_of_direction_and_combining_marks_move_no_name(text, name, times):
    assert names_in_one_sentence(text * times) == [name] * times


def test_a_long_text_is_pooled_in_parts_and_loses_no_sentence(monkeypatch):
    text = "She met Anna Lee. " * 30
    whole = names_in_one_sentence(text)
    monkeypatch.setattr(pooled, "MAX_POOLED_WORDS", 1)
    parts = pooled._parts([["Anna"], ["Lee", "left"], ["Riga"]])
    assert list(parts) == [[["Anna"]], [["Lee", "left"]], [["Riga"]]]
    assert names_in_one_sentence(text) == whole == ["Anna Lee"] * 30
