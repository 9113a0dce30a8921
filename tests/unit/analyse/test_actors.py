from dataclasses import replace

import pytest

from briefer.analyse.actors import build_actors, link_quotes
from briefer.analyse.mentions import find_mentions
from briefer.analyse.sentences import split_sentences
from briefer.records.analysis import (
    ActorType,
    Analysis,
    Confidence,
    Gender,
    Mention,
    MentionForm,
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


def actors_of(art, people, mentions):
    return build_actors(art, people, mentions, sentences=split_sentences(art))


def named(art, actors):
    return [build.words(art.document, actor.name) for actor in actors]


def test_the_name_of_an_actor_is_its_fullest_form():
    art, mentions = marked("[P Lee] spoke. [P Ann Lee] left. [P Lee] came back.")
    (actor,) = actors_of(art, (), mentions)
    assert named(art, (actor,)) == ["Ann Lee"]
    assert [build.words(art.document, alias) for alias in actor.aliases] == ["Lee"]
    assert len(actor.mentions) == 3


def test_the_actor_named_most_and_first_comes_first():
    art, mentions = marked("[L Riga] heard [P Ann Lee]. [P Lee] said that [P Lee] stays.")
    actors = actors_of(art, (), mentions)
    assert named(art, actors) == ["Ann Lee", "Riga"]
    assert actors[0].salience == 1.0
    assert 0 < actors[1].salience < 1
    assert [actor.id for actor in actors] == ["a1", "a2"]


def test_a_listed_movement_is_a_group():
    art, mentions = marked("The [O Taliban] met [O Acme].")
    assert [a.type for a in actors_of(art, (), mentions)] == [ActorType.GROUP, ActorType.ORG]


def test_names_of_one_person_of_the_table_are_one_actor():
    art, mentions = marked("[P Ann Lee] spoke. [P Annie] left. [P Annie] came back.")
    first, second, _ = (m.span for m in mentions)
    person = Person(first, "Lee", names=(first, second))
    (actor,) = actors_of(art, (person,), mentions)
    assert len(actor.mentions) == 3


def test_roles_come_from_all_mentions_once_each():
    art, mentions = marked("President [P Ann Lee], a lawyer, left. President [P Lee] came back.")
    (actor,) = actors_of(art, (), mentions)
    assert [build.words(art.document, role) for role in actor.roles] == ["President", "a lawyer"]


def test_a_place_has_no_roles():
    art, mentions = marked("[L Riga], the owner of a castle, slept.")
    assert actors_of(art, (), mentions)[0].roles == ()


def nominals(text):
    art, mentions = marked(text)
    return {
        build.words(art.document, actor.name): [
            build.words(art.document, m.span)
            for m in actor.mentions
            if m.form is MentionForm.NOMINAL
        ]
        for actor in actors_of(art, (), mentions)
    }


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("Gen. [P Ann Lee] spoke. The general left.", "Ann Lee", ["The general"]),
        ("Gen. [P Ann Lee] spoke to the general public.", "Ann Lee", []),
        ("[P Ann Lee] spoke. The general left.", "Ann Lee", []),
        ("The general left. Gen. [P Ann Lee] spoke.", "Ann Lee", []),
        ("[O Hill Bank] closed. Then the bank opened.", "Hill Bank", ["the bank"]),
        ("[O Acme], a maker of boats, closed. The company opened.", "Acme", ["The company"]),
        ("[O Acme] closed. The company opened.", "Acme", []),
        ("The [O Taliban] came. Nobody trusts the group.", "Taliban", ["the group"]),
        ("Gen. [P Ann Lee] spoke. " + "Rain fell. " * 200 + "The general left.", "Ann Lee", []),
    ],
)
def test_the_and_a_rank_or_kind_stand_for_the_actor_named_before(text, name, found):
    assert nominals(text)[name] == found


def test_of_two_of_one_rank_the_nearest_is_meant():
    found = nominals("Gen. [P Ann Lee] met Gen. [P Bob Ray]. The general left.")
    assert found == {"Ann Lee": [], "Bob Ray": ["The general"]}


def test_words_inside_a_name_are_no_nominal_mention():
    assert nominals("[O Hill Bank] met [O the bank], he said.")["Hill Bank"] == []


def test_no_mentions_make_no_actors():
    assert actors_of(build.article("Nobody here."), (), ()) == ()


def test_a_quote_goes_to_the_actor_of_its_speaker():
    art, mentions = marked("[P Ann Lee] said it. [O Acme] did not.")
    spoken = Quote(
        "direct", (Span(8, 12),), Span(0, 16), "rule", Confidence.CERTAIN, name=Span(4, 7)
    )
    nobody = Quote("direct", (Span(8, 12),), Span(0, 16), "rule")
    stranger = replace(spoken, name=Span(13, 15))
    found = link_quotes(
        Analysis(art, quotes=(spoken, nobody, stranger), actors=actors_of(art, (), mentions))
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


def test_a_person_with_a_role_whom_the_tagger_missed_is_an_actor():
    art, mentions = marked("President Moon Jae-in left. [P Ann Lee] met Moon.")
    first = Span(10, 21)
    person = Person(first, "Jae-in", given=("Moon",), names=(first,))
    assert set(named(art, actors_of(art, (person,), mentions))) == {"Moon Jae-in", "Ann Lee"}


def test_a_proposed_speaker_without_a_role_is_no_actor():
    art, mentions = marked("Sign Up and win. [P Ann Lee] left. Neighbours said no.")
    people = (
        Person(Span(0, 7), "Up", given=("Sign",), names=(Span(0, 7),)),
        Person(Span(32, 42), "Neighbours", names=(Span(32, 42),)),
    )
    assert named(art, actors_of(art, people, mentions)) == ["Ann Lee"]


def test_a_person_the_tagger_has_as_a_body_stays_one():
    art, mentions = marked("[O Pearl Jam] played.")
    span = mentions[0].span
    person = Person(span, "Jam", given=("Pearl",), gender=Gender.FEMALE, names=(span,))
    (actor,) = actors_of(art, (person,), mentions)
    assert actor.type is ActorType.ORG


def test_a_given_name_with_a_hyphen_is_whole():
    art, mentions = marked("[L Park Soo]-hyun, a spokesman, left.")
    span = Span(0, 13)
    person = Person(span, "Soo-hyun", given=("Park",), names=(span,))
    (actor,) = actors_of(art, (person,), mentions)
    assert named(art, (actor,)) == ["Park Soo-hyun"]
    assert actor.type is ActorType.PERSON


def test_short_forms_the_tagger_missed_are_found_only_for_words_of_the_name():
    art, mentions = marked("[P Xi Lin] left. Xi slept, said PA.")
    spans = (mentions[0].span, Span(13, 15), Span(28, 30))
    (actor,) = actors_of(art, (Person(spans[0], "Lin", given=("Xi",), names=spans),), mentions)
    assert [m.span for m in actor.mentions] == list(spans[:2])


def test_father_and_son_of_one_first_and_last_name_are_two_actors():
    art, mentions = marked("[P John Addo Kufu] is a son of [P John Agye Kufu]. [P Kufu] left.")
    spans = tuple(m.span for m in mentions)
    person = Person(spans[1], "Kufu", given=("John", "Agye"), names=spans)
    actors = actors_of(art, (person,), mentions)
    assert sorted(named(art, actors)) == ["John Addo Kufu", "John Agye Kufu"]
    assert next(a for a in actors if len(a.mentions) > 1).name == spans[1]


def test_a_junior_named_after_the_senior_is_another_actor():
    art, mentions = marked(
        "[P Ann Lee] has a child, [P Ann Lee Jr.], and [P Bob Ray Jr.] left. [P Bob Ray] slept."
    )
    spans = tuple(m.span for m in mentions)
    people = (
        Person(spans[0], "Lee", given=("Ann",), names=spans[:2]),
        Person(spans[2], "Ray", given=("Bob",), names=spans[2:]),
    )
    names = named(art, actors_of(art, people, mentions))
    assert sorted(names) == ["Ann Lee", "Ann Lee Jr.", "Bob Ray Jr."]


def test_a_person_of_the_table_with_the_verb_of_a_headline_is_the_one_named():
    art, mentions = marked("[P Ann Lee] Leads. [P Ann Lee] slept.")
    spans = tuple(m.span for m in mentions)
    headline = Span(spans[0].start, spans[0].end + len(" Leads"))
    people = (
        Person(headline, "Leads", given=("Ann", "Lee"), names=(headline,)),
        Person(spans[1], "Lee", given=("Ann",), names=spans[1:]),
    )
    (actor,) = actors_of(art, people, mentions)
    assert len(actor.mentions) == 2


def test_an_acronym_is_of_the_kind_of_the_name_written_out():
    art, mentions = marked(
        "The [O ROO] left. The [O ROO] and the [L Republic of Orrin Orr] are one."
    )
    (actor,) = actors_of(art, (), mentions)
    assert actor.type is ActorType.PLACE


def test_a_person_who_only_signs_the_text_is_no_actor():
    art = build.article("By. Ann Lee. The port of Riga is closed.")
    span = Span(4, 11)
    person = Person(span, "Lee", given=("Ann",), evidence=Span(4, 7), names=(span,))
    assert actors_of(art, (person,), ()) == ()


def test_a_name_in_capitals_is_not_the_fullest_form():
    art, mentions = marked("[O UNITED NATIONS] and the [O United Nations] met.")
    assert named(art, actors_of(art, (), mentions)) == ["United Nations"]


def test_the_first_sentences_weigh_more_than_the_characters_before():
    long = "It rained and rained, " * 30 + "and [P Ann Lee] slept. "
    art, mentions = marked(long + "So did [P Bob Ray].")
    first, second = actors_of(art, (), mentions)
    assert named(art, (first, second)) == ["Ann Lee", "Bob Ray"]
    assert second.salience == pytest.approx(
        (0.693 + 0.8 / (4 / 3) + 0.15) / (0.693 + 0.95), abs=0.01
    )


def test_a_speaker_named_elsewhere_in_the_same_words_is_linked():
    art, mentions = marked("[O Acme] closed. ACME said so.")
    quote = Quote("direct", (Span(0, 4),), Span(0, 5), "rule", Confidence.HIGH, name=Span(13, 17))
    found = link_quotes(Analysis(art, quotes=(quote,), actors=actors_of(art, (), mentions)))
    assert found.quotes[0].actor == "a1"
