"""What every ranker keeps to."""

from dataclasses import replace

import pytest

from briefer.errors import ConfigError
from briefer.rank import RANKERS, rank
from briefer.records.article import Block
from briefer.records.role import Role
from briefer.settings import RankSettings
from tests import build

STORY = (
    "The harbour bridge in Velden was closed on Monday after divers found cracks in two pillars.",
    "City engineer Ada Brandt said the cracks were wider than a hand.",
    "About 12,000 cars use the bridge each day.",
    "Ferries will run every ten minutes until the pillars are mended.",
    "The bridge was built in 1931.",
    "Shopkeepers on the east bank fear for their trade.",
    "The mayor asked the state for money to mend the pillars of the bridge.",
)


def summary(*sentences: str, ranker: str = "news", **settings) -> tuple[int, ...]:
    return rank(build.ranked_analysis(*sentences), RankSettings(ranker=ranker, **settings)).summary


@pytest.mark.parametrize("ranker", RANKERS)
@pytest.mark.parametrize("length", [0, 1, 3, 7, 9])
def test_summary_has_as_many_sentences_as_asked_while_the_text_has_them(ranker, length):
    found = summary(*STORY, ranker=ranker, length=length)
    assert len(found) == min(length, len(STORY))
    assert list(found) == sorted(set(found))


@pytest.mark.parametrize("ranker", RANKERS)
def test_an_article_without_body_has_an_empty_ranking(ranker):
    ranking = rank(build.ranked_analysis(), RankSettings(ranker=ranker))
    assert (ranking.scores, ranking.summary, ranking.key_points) == ((), (), ())


@pytest.mark.parametrize("ranker", RANKERS)
def test_a_repeated_sentence_is_chosen_once_and_its_repeat_named(ranker):
    analysis = build.ranked_analysis(*STORY, STORY[0])
    ranking = rank(analysis, RankSettings(ranker=ranker, length=9))
    assert ranking.summary == tuple(range(7))
    assert ranking.passed[0].sentence == 7
    assert ranking.passed[0].kept == 0


@pytest.mark.parametrize("ranker", RANKERS)
def test_salience_is_the_sum_of_its_reasons(ranker):
    ranking = rank(
        build.ranked_analysis(*STORY, title="Bridge closed"), RankSettings(ranker=ranker)
    )
    for score in ranking.scores:
        total = sum(reason.value * reason.weight for reason in score.reasons)
        assert score.salience == pytest.approx(total, abs=1e-9)


@pytest.mark.parametrize("ranker", RANKERS)
def test_only_body_sentences_are_candidates(ranker):
    ranking = rank(build.ranked_analysis(*STORY, title=STORY[0]), RankSettings(ranker=ranker))
    assert [score.sentence for score in ranking.scores] == list(range(1, 8))


@pytest.mark.parametrize("ranker", RANKERS)
@pytest.mark.parametrize("language", ["de", "und"])
def test_a_language_we_know_less_of_is_ranked_too(ranker, language):
    analysis = build.ranked_analysis("Die Brücke ist zu.", "大桥关闭。", "Ada Brandt kam.")
    foreign = replace(analysis, article=replace(analysis.article, language=language))
    assert rank(foreign, RankSettings(ranker=ranker, length=2)).summary


def test_words_limit_the_summary():
    analysis = build.ranked_analysis(*STORY)
    found = rank(analysis, RankSettings(words=30)).summary
    words = sum(len(STORY[index].split()) for index in found)
    assert found
    assert words <= 30


def test_an_unknown_ranker_names_the_nearest():
    with pytest.raises(ConfigError, match="lexrank"):
        rank(build.ranked_analysis(*STORY), RankSettings(ranker="lexrnk"))


def test_more_sentences_than_the_limit_are_remarked():
    numbers = [f"Street number {n} was flooded by water{n}." for n in range(120)]
    ranking = rank(build.ranked_analysis(*numbers), RankSettings(ranker="kl"))
    assert ranking.remarks == ("only the first 100 of 120 sentences were compared",)


def test_editors_points_count_and_are_never_candidates():
    analysis = build.ranked_analysis(*STORY)
    block = analysis.article.blocks[-1]
    blocks = (*analysis.article.blocks[:-1], Block(block.span, Role.KEY_POINT))
    sentences = analysis.sentences[:-1]
    marked = build.with_blocks(analysis, blocks, sentences)
    ranking = rank(marked, RankSettings())
    features = {reason.feature for score in ranking.scores for reason in score.reasons}
    assert "editor" in features
    assert 6 not in ranking.summary + ranking.key_points


def test_the_rest_of_a_caption_run_into_the_text_is_never_shown():
    rest = "crossing at Velden, where the new bridge over the harbour closed on Monday."
    ranking = rank(build.ranked_analysis(rest, *STORY), RankSettings(length=len(STORY)))
    assert 0 not in ranking.summary + ranking.key_points


@pytest.mark.parametrize("ranker", RANKERS)
def test_a_piece_of_a_cut_sentence_is_never_shown(ranker):
    analysis = build.ranked_analysis(*STORY)
    first, *others = analysis.sentences
    cut = replace(analysis, sentences=(replace(first, is_whole=False), *others))
    ranking = rank(cut, RankSettings(ranker=ranker, length=len(STORY)))
    assert 0 not in ranking.summary + ranking.key_points


def test_of_equal_scores_the_earlier_is_chosen():
    analysis = build.ranked_analysis("Ferries run.", "Cracks grow.", "Mayors ask.", "Snow fell.")
    ranking = rank(analysis, RankSettings(ranker="lexrank", length=2, key_points=3))
    assert len({score.salience for score in ranking.scores}) == 1
    assert (ranking.summary, ranking.key_points) == ((0, 1), (0, 1, 2))


def test_a_text_without_capitals_has_a_summary_all_the_same():
    small = [sentence.lower() for sentence in STORY]
    assert rank(build.ranked_analysis(*small), RankSettings(length=3)).summary


@pytest.mark.parametrize("opening", ["And", "So", "Furthermore,"])
def test_what_goes_on_with_the_sentence_before_is_no_key_point(opening):
    sequel = f"{opening} city engineer Ada Brandt said the cracks were wider than a hand."
    found = build.ranked_analysis(STORY[0], sequel, *STORY[2:])
    points = rank(found, RankSettings(key_points=len(STORY))).key_points
    assert set(points) == {0, 2, 3, 4, 5, 6}


def test_a_sentence_that_opens_with_but_may_be_a_key_point_and_no_gist():
    best = "But the pillars of the harbour bridge in Velden have cracks, and ferries run."
    found = build.ranked_analysis("Everybody likes a long walk.", best, *STORY[2:6])
    ranking = rank(found, RankSettings(ranker="luhn"))
    assert max(ranking.scores, key=lambda score: score.salience).sentence == 1
    assert ranking.key_points[0] != 1
    assert 1 in ranking.key_points


def test_the_first_sentence_has_none_before_it_to_answer_to():
    points = rank(build.ranked_analysis(f"And so {STORY[0]}"), RankSettings()).key_points
    assert points == (0,)


def test_a_key_point_leans_on_no_other_sentence():
    lead, orphan = (
        "Ada Brandt closed the bridge at Velden on Monday.",
        "He had seen the cracks grow.",
    )
    points = rank(build.ranked_analysis(lead, orphan, *STORY[1:]), RankSettings()).key_points
    assert points
    assert 1 not in points
