from briefer.analyse.people import find_people, with_roles
from briefer.analyse.sentences import split_sentences
from briefer.records.analysis import ActorType, Gender, Mention
from briefer.records.span import Span
from tests import build


def people(*paragraphs: str):
    article = build.article(*paragraphs)
    found = find_people(article, split_sentences(article), ())
    return {build.words(article.document, person.name): person for person in found}


def forms(person, *paragraphs: str) -> list[str]:
    text = build.article(*paragraphs).document.text
    return [text[place.start : place.end] for place in person.names]


def test_a_surname_belongs_to_the_full_name():
    lines = ("Mayor Ann Lee spoke.", "The city was quiet. Lee said it was over.")
    found = people(*lines)
    assert list(found) == ["Ann Lee"]
    assert forms(found["Ann Lee"], *lines) == ["Ann Lee", "Lee"]


def test_titles_do_not_belong_to_the_name():
    assert list(
        people("Marine Corps Gen. Karl F. Moss Jr. spoke with Prime Minister Asha Rao.")
    ) == [
        "Karl F. Moss Jr.",
        "Asha Rao",
    ]


def test_what_a_minister_holds_is_no_part_of_the_name():
    assert list(people("Minister for Water Resources Durai Selvan left.")) == ["Durai Selvan"]
    assert people("Minister for Water Resources left.") == {}


def test_initials_and_a_surname_name_a_person_where_the_tagger_reads_one():
    article = build.article("“It held,” N. Latha said. R. Latha left. Latha was not asked.")
    text = article.document.text
    tags = tuple(
        Mention(Span(at, at + len(name)), ActorType.PERSON)
        for name in ("N. Latha", "R. Latha")
        for at in [text.index(name)]
    )
    found = find_people(article, split_sentences(article), tags)
    assert [build.words(article.document, one.name) for one in found] == ["N. Latha", "R. Latha"]
    assert [len(one.names) for one in found] == [1, 2]  # "Latha" is the one named last


def test_gender_comes_from_the_given_name_or_the_title():
    found = people("Mary Stone met Mr. Vass. Mr. Vass said yes.")
    assert found["Mary Stone"].gender is Gender.FEMALE
    assert found["Vass"].gender is Gender.MALE


def test_bodies_and_places_are_no_persons():
    assert people("The Supreme Court met in New York. The Daily Herald said so on Monday.") == {}


def test_a_language_without_names_has_no_persons():
    article = build.article("Mary Stone spoke.", language="und")
    assert find_people(article, split_sentences(article), ()) == ()


def test_roles_are_told_as_printed_at_their_places():
    article = build.article(
        "Mayor Ann Lee spoke first. Bob Hart, a lawyer from Leeds, left.",
        "Lee, the mayor of Leeds, stayed. Mr Hart had a train.",
    )
    sentences = split_sentences(article)
    told = with_roles(article, find_people(article, sentences, ()))
    doc = article.document
    assert {
        build.words(doc, person.name): [build.words(doc, role) for role in person.roles]
        for person in told
    } == {"Ann Lee": ["Mayor", "the mayor of Leeds"], "Bob Hart": ["a lawyer from Leeds"]}


def test_letters_after_a_name_are_not_of_it():
    assert list(people("“No,” said Ann Lee QC. Bob Hart MP said yes.")) == ["Ann Lee", "Bob Hart"]


def test_a_heading_makes_no_second_person():
    found = people("Thomas Vass spoke.", "Growls In Reply To Vass. Tireless Vass said no.")
    assert list(found) == ["Thomas Vass"]
