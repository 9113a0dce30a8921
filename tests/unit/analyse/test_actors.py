from dataclasses import replace

import pytest

from briefer.analyse.actors import build_actors, link_quotes
from briefer.analyse.mentions import find_mentions
from briefer.records.analysis import (
    ActorType,
    Analysis,
    Confidence,
    Mention,
    Person,
    Quote,
    Sentence,
)
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import AnalyseSettings
from tests import build

TYPES = {"P": ActorType.PERSON, "O": ActorType.ORG, "L": ActorType.PLACE}


def marked(text: str, title: str = ""):
    """An article and its mentions: names are written [P Ann Lee], [O Acme], [L Riga]."""
    plain, spans = "", []
    for piece in text.split("["):
        inside, _, after = piece.rpartition("]")
        if inside:
            kind, _, name = inside.partition(" ")
            spans.append((len(plain), len(plain) + len(name), TYPES[kind]))
            plain += name
        plain += after
    art = build.article(plain, title=title)
    shift = art.blocks[-1].span.start
    return art, tuple(Mention(Span(a + shift, b + shift), kind) for a, b, kind in spans)


def named(art, actors):
    return [build.words(art.document, actor.name) for actor in actors]


def test_the_name_of_an_actor_is_its_fullest_form():
    art, mentions = marked("[P Lee] spoke. [P Ann Lee] left. [P Lee] came back.")
    (actor,) = build_actors(art, (), mentions)
    assert named(art, (actor,)) == ["Ann Lee"]
    assert [build.words(art.document, alias) for alias in actor.aliases] == ["Lee"]
    assert len(actor.mentions) == 3


def test_the_actor_named_most_and_first_comes_first():
    art, mentions = marked("[L Riga] heard [P Ann Lee]. [P Lee] said that [P Lee] stays.")
    actors = build_actors(art, (), mentions)
    assert named(art, actors) == ["Ann Lee", "Riga"]
    assert actors[0].salience == 1.0
    assert 0 < actors[1].salience < 1
    assert [actor.id for actor in actors] == ["a1", "a2"]


def test_a_listed_movement_is_a_group():
    art, mentions = marked("The [O Taliban] met [O Acme].")
    assert [a.type for a in build_actors(art, (), mentions)] == [ActorType.GROUP, ActorType.ORG]


def test_names_of_one_person_of_the_table_are_one_actor():
    art, mentions = marked("[P Ann Lee] spoke. [P Annie] left.")
    first, second = (m.span for m in mentions)
    person = Person(first, "Lee", names=(first, second), roles=(Span(13, 18),))
    (actor,) = build_actors(art, (person,), mentions)
    assert actor.roles == (Span(13, 18),)


def test_no_mentions_make_no_actors():
    assert build_actors(build.article("Nobody here."), (), ()) == ()


def test_a_quote_goes_to_the_actor_of_its_speaker():
    art, mentions = marked("[P Ann Lee] said it. [O Acme] did not.")
    spoken = Quote(
        "direct", (Span(8, 12),), Span(0, 16), "rule", Confidence.CERTAIN, name=Span(4, 7)
    )
    nobody = Quote("direct", (Span(8, 12),), Span(0, 16), "rule")
    stranger = replace(spoken, name=Span(13, 15))
    found = link_quotes(
        Analysis(art, quotes=(spoken, nobody, stranger), actors=build_actors(art, (), mentions))
    )
    lee = next(a for a in found.actors if a.quoted)
    assert (lee.quoted, [q.actor for q in found.quotes]) == (1, [lee.id, "", ""])


def sentence_of(art, role=Role.BODY):
    return (Sentence(0, art.blocks[-1].span, len(art.blocks) - 1, 0, role),)


def test_plain_news_names_are_found_with_their_types():
    art = build.article("Angela Merkel met officials of the World Bank in Paris on Monday.")
    found = find_mentions(art, sentence_of(art), AnalyseSettings())
    assert [(build.words(art.document, m.span), m.type) for m in found] == [
        ("Angela Merkel", ActorType.PERSON),
        ("World Bank", ActorType.ORG),
        ("Paris", ActorType.PLACE),
    ]


@pytest.mark.parametrize("role", [Role.BYLINE, Role.CREDIT, Role.SOURCE, Role.FURNITURE])
def test_names_in_bylines_and_credits_are_no_mentions(role):
    art = build.article("Angela Merkel in Paris")
    assert find_mentions(art, sentence_of(art, role), AnalyseSettings()) == ()


def test_a_language_without_a_model_gives_no_names():
    art = build.article("Angela Merkel war in Paris.", language="und")
    assert find_mentions(art, sentence_of(art), AnalyseSettings()) == ()
