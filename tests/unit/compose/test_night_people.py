"""The people and organisations of a night: one entry an actor, with its stories."""

from briefer.compose.people import LEADS, SHOWN, people
from briefer.records.analysis import ActorType
from briefer.records.briefing import ArticleDigest, Cited, NamedActor, StoryDigest
from briefer.records.span import Excerpt, Span
from briefer.records.story import StoryState
from tests.unit.compose.test_sections import said


def cited(words, path):
    return Cited(Excerpt(path, Span(0, len(words)), words), path, 1)


def article(path, *names, source="", quoted=1, kind=ActorType.PERSON):
    actors = tuple(NamedActor(cited(n, path), kind, (n.lower(),), quoted) for n in names)
    outlet = cited(source, path) if source else None
    return ArticleDigest(path, path, "en", 100, 9, source=outlet, actors=actors)


def story(name, *paths):
    return StoryDigest(name, StoryState.NEW, paths, paths, len(paths), 9)


def test_an_actor_of_several_articles_is_one_entry_with_its_stories():
    digests = [article("a", "Ann Lee", source="Post"), article("b", "Ann Lee", source="Globe")]
    digests.append(article("c", "Ann Lee", quoted=0))
    (entry,) = people(digests, [story("s1", "a", "b")])
    shown = said(entry)
    assert (shown["sources"], shown["stories"], shown["quoted"]) == (
        "3 sources", "1 story, 1 article", "2 quotes",
    )  # fmt: skip
    assert [said(lead) for lead in entry.items] == [
        {"page": "story/s1", "label": "story"},
        {"page": "article/c", "label": "article"},
    ]


def test_two_articles_of_one_outlet_are_one_source():
    digests = [
        article("a", "Ann Lee", source="The Post"),
        article("b", "Ann Lee", source="the post"),
    ]
    (entry,) = people(digests, [])
    assert said(entry)["sources"] == "1 source"


def test_who_is_named_once_and_not_quoted_is_no_entry():
    assert people([article("a", "Ann Lee", quoted=0)], []) == ()


def test_a_person_and_a_firm_of_one_name_are_two():
    digests = [article("a", "Lee"), article("b", "Lee", kind=ActorType.ORG)]
    assert len(people(digests, [])) == 2


def test_the_most_sources_come_first_then_quotes_then_names():
    digests = [article("a", "Cy", "Bo"), article("b", "Al", quoted=3), article("c", "Bo", quoted=0)]
    assert [said(entry)["name"] for entry in people(digests, [])] == ["Bo", "Al", "Cy"]


def test_the_longest_name_printed_is_the_one_shown():
    digests = [article("a", "Ann Lee"), article("b", "Ann Lee")]
    digests[1] = ArticleDigest(
        "b", "b", "en", 9, 9,
        actors=(NamedActor(cited("Ann Marie Lee", "b"), ActorType.PERSON, ("ann lee",), 1),),
    )  # fmt: skip
    (entry,) = people(digests, [])
    assert said(entry)["name"] == "Ann Marie Lee"


def test_a_page_has_the_first_of_many_and_an_entry_the_first_of_its_pages():
    names = [f"Person {number:03}" for number in range(SHOWN + 5)]
    digests = [article(f"{n}", *names) for n in range(LEADS + 2)]
    found = people(digests, [])
    assert (len(found), len(found[0].items)) == (SHOWN, LEADS)
