"""What holds for every ranking, whatever the sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.lang.en.ranking import RANKING
from briefer.rank import RANKERS, rank
from briefer.rank.candidates import find_candidates
from briefer.rank.choose import SAME_FACT, overlap
from briefer.rank.openings import is_orphan, open_quote, tells_alone
from briefer.rank.reading import read_for_ranking
from briefer.records.role import Role
from briefer.settings import RankSettings
from tests import build

OPENINGS = ("The", "He", "But she", "That is", "It", "“We", "Ada Brandt said the", "By", "Who")
WORDS = [
    "bridge",
    "harbour",
    "ferry",
    "cracks",
    "pillar",
    "council",
    "mayor",
    "money",
    "Velden",
    "closed",
    "opened",
    "12",
    "40,000",
]
ENDINGS = (".", "?", "”", ",” she said.", ".”")
FAST = tuple(name for name in RANKERS if name not in {"edmundson", "sum-basic", "kl", "reduction"})

sentences = st.builds(
    lambda opening, words, ending: f"{opening} {' '.join(words)}{ending}",
    st.sampled_from(OPENINGS),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=9),
    st.sampled_from(ENDINGS),
)
articles = st.lists(sentences, min_size=1, max_size=14).map(
    lambda found: build.ranked_analysis(*found, title="Bridge closed")
)
lengths = st.integers(min_value=0, max_value=8)


def candidates(analysis):
    return find_candidates(analysis, 2_000).chosen_from


@pytest.mark.parametrize("ranker", FAST)
@given(analysis=articles, length=lengths)
def test_a_summary_is_exact_distinct_and_of_the_body(ranker, analysis, length):
    ranking = rank(analysis, RankSettings(ranker=ranker, length=length))
    assert len(ranking.summary) == min(length, len(candidates(analysis)))
    assert list(ranking.summary) == sorted(set(ranking.summary))
    chosen = {analysis.sentences[i] for i in ranking.summary + ranking.key_points}
    assert {sentence.role for sentence in chosen} <= {Role.BODY}


@pytest.mark.parametrize("ranker", FAST)
@given(analysis=articles)
def test_no_two_key_points_tell_one_fact(ranker, analysis):
    points = rank(analysis, RankSettings(ranker=ranker)).key_points
    if not points:
        return
    reading = read_for_ranking(analysis, candidates(analysis))
    vector = {c.index: reading.tf_idf.vector(n) for n, c in enumerate(reading.candidates)}
    for n, point in enumerate(points):
        assert all(overlap(vector[point], vector[other]) < SAME_FACT for other in points[:n])


@given(analysis=articles, length=lengths)
def test_no_orphan_is_shown_without_the_sentence_before(analysis, length):
    ranking = rank(analysis, RankSettings(length=length))
    found = candidates(analysis)
    place = {candidate.index: n for n, candidate in enumerate(found)}
    for shown in (ranking.summary, ranking.key_points):
        for index in shown:
            candidate = found[place[index]]
            leans = is_orphan(candidate.words, RANKING) or open_quote(candidate.text) < 0
            assert not leans or place[index] == 0 or found[place[index] - 1].index in shown


@given(analysis=articles, position=st.sampled_from(["news", "none", "auto"]))
def test_the_printed_numbers_give_the_salience_and_its_order(analysis, position):
    scores = rank(analysis, RankSettings(position=position)).scores
    sums = [round(sum(r.value * r.weight for r in score.reasons), 6) for score in scores]
    assert sums == [score.salience for score in scores]
    assert all(round(r.value, 6) == r.value for score in scores for r in score.reasons)


@given(analysis=articles, position=st.sampled_from(["news", "none", "auto"]))
def test_reasons_stand_with_the_largest_share_first(analysis, position):
    for score in rank(analysis, RankSettings(position=position)).scores:
        sizes = [abs(reason.value * reason.weight) for reason in score.reasons]
        assert sizes == sorted(sizes, reverse=True)


@given(analysis=articles)
def test_the_first_key_point_is_the_highest_score_that_stands_alone(analysis):
    ranking = rank(analysis, RankSettings())
    salience = {score.sentence: score.salience for score in ranking.scores}
    alone = [
        c.index
        for c in candidates(analysis)
        if tells_alone(c.text, RANKING)
        and not is_orphan(c.words, RANKING)
        and not open_quote(c.text)
    ]
    if ranking.key_points and alone:
        assert salience[ranking.key_points[0]] >= max(salience[index] for index in alone)


@given(analysis=articles)
def test_no_key_point_is_a_question(analysis):
    texts = {c.index: c.text for c in candidates(analysis)}
    assert not any(texts[i].endswith("?") for i in rank(analysis, RankSettings()).key_points)


@given(analysis=articles, words=st.integers(min_value=1, max_value=60))
def test_a_budget_in_words_is_kept_but_for_a_first_sentence_that_exceeds_it(analysis, words):
    chosen = rank(analysis, RankSettings(words=words)).summary
    counts = {c.index: len(c.words) for c in candidates(analysis)}
    assert len(chosen) <= 1 or sum(counts[index] for index in chosen) <= words


@pytest.mark.parametrize("ranker", FAST)
@given(analysis=articles)
def test_without_key_points_the_summary_is_the_same(ranker, analysis):
    alone = rank(analysis, RankSettings(ranker=ranker, key_points=0))
    assert alone.summary == rank(analysis, RankSettings(ranker=ranker)).summary
    assert alone.key_points == ()


@pytest.mark.parametrize("ranker", FAST)
@given(analysis=articles)
def test_a_key_point_is_a_whole_sentence_of_the_body(ranker, analysis):
    points = rank(analysis, RankSettings(ranker=ranker)).key_points
    assert all(analysis.sentences[i].role is Role.BODY for i in points)
    assert len(points) == len(set(points))
