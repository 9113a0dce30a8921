from briefer.analyse.people import find_people
from briefer.analyse.sentences import split_sentences
from briefer.records.analysis import Gender
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


def test_gender_comes_from_the_given_name_or_the_title():
    found = people("Mary Stone met Mr. Vass. Mr. Vass said yes.")
    assert found["Mary Stone"].gender is Gender.FEMALE
    assert found["Vass"].gender is Gender.MALE


def test_bodies_and_places_are_no_persons():
    assert people("The Supreme Court met in New York. The Daily Herald said so on Monday.") == {}


def test_a_language_without_names_has_no_persons():
    article = build.article("Mary Stone spoke.", language="und")
    assert find_people(article, split_sentences(article), ()) == ()
