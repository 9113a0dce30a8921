"""Laws of persons and quotes, whatever the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.analyse.people import find_people
from briefer.analyse.quotes import find_quotes, find_speech
from briefer.analyse.sentences import split_sentences
from briefer.records.analysis import Confidence
from tests import build

PIECES = st.sampled_from(
    [
        *'“”",.:(',
        "Ann Lee",
        "Bob",
        "said",
        "he",
        "she",
        "who",
        "and",
        "to",
        "the",
        "called",
        "it",
        "‘no’",
        "— Omar Haddad",
        "according to",
        "in",
        "a spokesman for",
        "saying",
        "’s",
    ]
)
PARAGRAPHS = st.lists(
    st.lists(PIECES, min_size=1, max_size=14).map(" ".join), min_size=1, max_size=4
)


def found(paragraphs):
    article = build.article(*paragraphs)
    sentences = split_sentences(article)
    people = find_people(article, sentences, ())
    return article, people, find_quotes(article, sentences, people)


@settings(max_examples=200)
@given(PARAGRAPHS)
def test_quotes_are_in_order_and_their_parts_lie_apart(paragraphs):
    article, _, quotes = found(paragraphs)
    parts = [part for quote in quotes for part in quote.parts]
    assert len(parts) == len(set(parts))
    for quote in quotes:
        assert list(quote.parts) == sorted(quote.parts)
        assert quote.context.start <= quote.parts[0].start
        assert quote.parts[-1].end <= len(article.document.text)


@settings(max_examples=200)
@given(PARAGRAPHS)
def test_a_name_is_printed_only_where_the_rule_is_trusted(paragraphs):
    _, _, quotes = found(paragraphs)
    for quote in quotes:
        assert quote.name is None or quote.confidence is not Confidence.NONE
        assert quote.evidence is None or quote.name is not None


@settings(max_examples=200)
@given(PARAGRAPHS)
def test_no_place_names_two_persons(paragraphs):
    _, people, _ = found(paragraphs)
    places = [place for person in people for place in person.names]
    assert len(places) == len(set(places))
    assert [person.names[0] for person in people] == sorted(p.names[0] for p in people)


@pytest.mark.parametrize("language", ["und", "de"])
def test_other_languages_have_quotes_without_speakers(language):
    article = build.article(
        "„Wir haben heute alle gewonnen, und zwar hoch“, sagte Anna Lee.", language=language
    )
    sentences = split_sentences(article)
    (quote,) = find_quotes(article, sentences, find_people(article, sentences, ()))
    assert (quote.name, quote.confidence) == (None, Confidence.NONE)


LABELS = st.sampled_from(["Ann Lee: ", "LEE: ", "Lee: ", "Q: ", "A: ", "REPORTER: ", "Time: ", ""])
TALK = st.lists(
    st.tuples(LABELS, st.lists(PIECES, min_size=1, max_size=6).map(" ".join)).map("".join),
    min_size=4,
    max_size=10,
)


@settings(max_examples=200)
@given(TALK)
def test_a_turn_is_its_whole_paragraph_and_nothing_in_it_is_another_quote(paragraphs):
    article, _, quotes = found(["Ann Lee met Omar Haddad.", *paragraphs])
    blocks = {block.span for block in article.blocks}
    turns = [quote for quote in quotes if quote.rule.startswith("turn/")]
    for turn in turns:
        assert turn.context in blocks
        assert turn.parts[0].end == turn.context.end
        others = (quote for quote in quotes if quote is not turn)
        assert not any(turn.context.overlaps(part) for other in others for part in other.parts)


@settings(max_examples=200)
@given(st.one_of(PARAGRAPHS, TALK))
def test_a_report_stands_in_its_sentence_and_in_no_quote(paragraphs):
    article = build.article(*paragraphs)
    sentences = split_sentences(article)
    quotes, reports = find_speech(article, sentences, find_people(article, sentences, ()))
    parts = [part for quote in quotes for part in quote.parts]
    for report in reports:
        assert report.context.contains(report.cue)
        assert not report.cue.overlaps(report.speaker)
        assert not any(part.overlaps(report.cue) for part in parts)
