"""The trained ranker: what it minds, and that it says so."""

import pytest

from briefer.rank import rank
from briefer.rank.candidates import find_candidates
from briefer.rank.coefficients import ANYWHERE, NEWS
from briefer.rank.features import FEATURES, PLACE, TERM_FEATURES, TERM_PLACE
from briefer.rank.model import BASE
from briefer.rank.news import model_for, opens_with_news
from briefer.rank.reading import read_for_ranking
from briefer.rank.terms import find_terms
from briefer.settings import RankSettings
from tests import build
from tests.unit.rank.test_rank import STORY


def reading(*sentences, title=""):
    analysis = build.ranked_analysis(*sentences, title=title)
    return read_for_ranking(analysis, find_candidates(analysis, 2_000).chosen_from)


def value(feature, *sentences, title=""):
    return FEATURES[feature](reading(*sentences, title=title))


def test_every_weight_has_its_feature():
    for model in (NEWS, ANYWHERE):
        assert set(model.sentences) - {BASE} <= set(FEATURES)
        assert set(model.words) - {BASE} <= set(TERM_FEATURES)
        assert set(model.pairs) - {BASE} <= set(TERM_FEATURES)


def test_without_place_no_feature_of_place_is_used():
    assert not set(ANYWHERE.sentences) & set(PLACE)
    assert not (set(ANYWHERE.words) | set(ANYWHERE.pairs)) & set(TERM_PLACE)


@pytest.mark.parametrize(
    ("first", "is_lead"),
    [
        (STORY[0], True),
        ("Cracks again.", False),
        ("Who would have thought that a bridge so new could close?", False),
        ("“Nobody told us that the bridge would close,” said Ada Brandt.", False),
        ("When I first crossed the bridge I was six years old.", False),
    ],
)
def test_a_lead_tells_news_in_a_whole_sentence(first, is_lead):
    assert opens_with_news(reading(first, *STORY[1:])) is is_lead


@pytest.mark.parametrize(
    ("position", "first", "model"),
    [
        ("news", "Cracks again.", NEWS),
        ("none", STORY[0], ANYWHERE),
        ("auto", STORY[0], NEWS),
        ("auto", "Cracks again.", ANYWHERE),
    ],
)
def test_position_chooses_the_model(position, first, model):
    settings = RankSettings(position=position)
    assert model_for(reading(first, *STORY[1:]), settings) is model


def test_words_of_the_headline_draw_the_summary():
    sentences = [f"Line {n} was closed by snow near the town of Ort{n}." for n in range(20)]
    plain = rank(build.ranked_analysis(*sentences), RankSettings(length=1, position="none"))
    titled = rank(
        build.ranked_analysis(*sentences, title="Snow near Ort17"),
        RankSettings(length=1, position="none"),
    )
    assert plain.summary != (17,)
    assert titled.summary == (18,)


@pytest.mark.parametrize(
    ("feature", "sentence", "expected"),
    [
        ("question", "Is it safe?", 1.0),
        ("first person", "We're safe.", 1.0),
        ("figures", "All 40 cars.", 1.0),
        ("quoted", "“Safe as houses”", 1.0),
        ("half quote", "“It is safe.", 1.0),
        ("orphan", "She left.", 1.0),
        ("link", "But Ada left.", 1.0),
        ("background", "It had fallen.", 1.0),
        ("short", "Ada left.", 0.75),
        ("depth", "Ada left.", 0.0),
        ("names", "For Ada we left.", 0.25),
    ],
)
def test_a_feature_of_one_sentence(feature, sentence, expected):
    assert value(feature, sentence) == [pytest.approx(expected)]


def test_a_capital_at_the_start_of_a_sentence_makes_no_name():
    words = find_terms(reading("Ferries leave Velden.", "Ferries of Velden wait."), [0]).words
    capitals = dict(zip(words.keys, words.capital_ratios, strict=True))
    assert capitals == {"ferri": 0.0, "leav": 0.0, "velden": 1.0}


def test_terms_are_counted_over_the_whole_article_and_pairs_within_a_sentence():
    found = find_terms(reading("Ferries wait.", "Two ferries wait.", "Wait, ferries."), [0])
    assert dict(zip(found.words.keys, found.words.occurrences, strict=True)) == {
        "ferri": 3,
        "wait": 3,
    }
    assert dict(zip(found.pairs.keys, found.pairs.occurrences, strict=True)) == {
        ("ferri", "wait"): 2
    }


@pytest.mark.parametrize(
    ("feature", "expected"),
    [
        ("new words", [1.0, 0.0, 1.0]),
        ("centrality", [1.0, 1.0, 0.0]),
        ("title", [1.0, 1.0, 0.0]),
        ("editor", [0.0, 0.0, 0.0]),
        ("first mentions", [3 / 15, 0.0, 0.0]),
        ("keywords", [3 / 15, 3 / 15, 0.0]),
    ],
)
def test_a_feature_among_sentences(feature, expected):
    sentences = ("Cracks close bridge.", "Bridge cracks close it.", "Ferries run.")
    assert value(feature, *sentences, title="Bridge") == pytest.approx(expected)
