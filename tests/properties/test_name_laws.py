"""Names of any text: places are exact, in order, without overlap; actors hold every mention once."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefer.analyse.actors import build_actors
from briefer.analyse.mentions import find_mentions
from briefer.analyse.sentences import split_sentences
from briefer.records.analysis import MentionForm
from briefer.settings import AnalyseSettings
from tests import build

PIECES = st.sampled_from(
    [
        "Ann Lee", "Lee", "President", "Gen.", "the general", "Acme Inc.", "the company", "Riga", "US", "ISIS-K",
        "ISIS", "said", "of the", ", a teacher,", ".", "\n", "’s", "-", "“", "\u202e", "e\u0301", "É", "\u0000", "RIGA IS IN LATVIA NOW",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=5), min_size=1, max_size=40).map(" ".join)


def actors_of(text):
    article = build.article(text)
    sentences = split_sentences(article)
    mentions = find_mentions(article, sentences, AnalyseSettings())
    return mentions, build_actors(article, (), mentions, sentences=sentences)


@given(TEXTS.filter(str.strip))
def test_mentions_are_in_order_and_apart(text):
    mentions, _ = actors_of(text)
    for one, other in pairwise(mentions):
        assert one.span.end <= other.span.start
    assert all(text[m.span.start : m.span.end].strip() for m in mentions)


@given(TEXTS.filter(str.strip))
def test_every_mention_has_one_actor(text):
    mentions, actors = actors_of(text)
    named = [m.span for a in actors for m in a.mentions if m.form is MentionForm.NAME]
    assert sorted(named) == [m.span for m in mentions]
    assert all(0 <= actor.salience <= 1 for actor in actors)
    assert all(actor.name in [m.span for m in actor.mentions] for actor in actors)
    assert len({actor.id for actor in actors}) == len(actors)
