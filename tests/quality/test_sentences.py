"""Sentence boundaries against the hand-made ones of GUM (news, interview): inner boundaries of a paragraph."""

import json
from time import process_time

import pytest

from briefer.analyse.boundaries import sentence_spans
from briefer.analyse.sentences import split_sentences
from briefer.lang.en import ENGLISH
from briefer.records.span import Span
from briefer.text.marks import pair_marks
from tests import build
from tests.quality.floors import data_hash, hold, shared

pytestmark = pytest.mark.quality


def paragraphs(genre):
    path = shared("data", "summaries", "gum.jsonl")
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    found = [p for row in rows if row["genre"] == genre for p in row["paragraphs"]]
    return found, data_hash(path)


def gold_ends(sentences):
    ends, at = [], 0
    for sentence in sentences:
        at += len(sentence)
        ends.append(at)
        at += 1
    return ends[:-1]


def found_ends(text):
    whole = Span(0, len(text))
    spans = sentence_spans(text, whole, pair_marks(text, (whole,)), words=ENGLISH.sentences)
    return [span.end for span in spans][:-1]


def boundary_f1(rows):
    gold = [set(gold_ends(row)) for row in rows]
    found = [set(found_ends(" ".join(row))) for row in rows]
    hits = sum(len(g & f) for g, f in zip(gold, found, strict=True))
    return 200 * hits / (sum(map(len, gold)) + sum(map(len, found)))


@pytest.mark.parametrize("genre", ["news", "interview"])
def test_boundaries_are_those_of_gum(genre):
    rows, data = paragraphs(genre)
    hold(f"sentences.gum_{genre}_f1", round(boundary_f1(rows), 1), data=data)


def test_splitting_is_fast_enough():
    rows, data = paragraphs("news")
    article = build.article(*(" ".join(row) for row in rows))
    split_sentences(article)
    began = process_time()
    for _ in range(5):
        split_sentences(article)
    rate = 5 * len(article.document.text) / (process_time() - began) / 1e6
    hold("sentences.mb_per_cpu_s", round(rate, 1), data=data)
