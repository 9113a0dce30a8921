from dataclasses import replace

from briefer.records.analysis import (
    Actor,
    ActorType,
    Caution,
    Confidence,
    DateMention,
    Quote,
)
from briefer.records.article import Published
from briefer.records.ranking import Ranking
from briefer.records.span import Span
from briefer.records.story import Group, Member, StoryState
from briefer.settings import StoriesSettings
from briefer.stories import tell
from briefer.stories.cast import merge_actors
from briefer.stories.points import find_points
from briefer.stories.tell import find_headline, find_timeline
from briefer.stories.voices import merge_quotes
from tests import build

AGROUND = "The ferry Maren Lind ran aground off Tarrow Point with 212 passengers on board."
STRUCK = "With 212 passengers on board the ferry Maren Lind was aground off Tarrow Point."
RESCUED = "Coastguard boats brought every passenger ashore before midnight."
FERRY_SAID = '"The engine stopped and we drifted on to the rocks," Ada Brook said.'


def member(path, *sentences, source=None, date="", **fields):
    title = fields.pop("title", "")
    analysis = build.ranked_analysis(*sentences, title=title, **fields)
    made = replace(
        analysis.article,
        document=replace(analysis.article.document, path=path),
        published=Published(date, "label") if date else None,
    )
    analysis = replace(analysis, article=made)
    body = tuple(s.index for s in analysis.sentences if s.role == "body")
    return Member(analysis, Ranking("news", (), body[:1], body), source or path)


def place(one, words):
    start = one.analysis.article.document.text.index(words)
    return Span(start, start + len(words))


def quoting(path, sentence, words, *, name=""):
    one = member(path, sentence)
    quote = Quote(
        "direct",
        (place(one, words),),
        place(one, sentence),
        "cue-after-quote",
        confidence=Confidence.CERTAIN if name else Confidence.NONE,
        name=place(one, name) if name else None,
    )
    return replace(one, analysis=replace(one.analysis, quotes=(quote,)))


def naming(path, sentence, *actors):
    one = member(path, sentence)
    made = tuple(
        Actor(f"a{n}", place(one, name), kind, aliases=tuple(place(one, a) for a in aliases))
        for n, (name, kind, aliases) in enumerate(actors)
    )
    return replace(one, analysis=replace(one.analysis, actors=made))


def test_a_fact_that_two_tell_is_one_point_with_both_places():
    members = [member("a", AGROUND, RESCUED), member("b", STRUCK)]
    first, second = find_points(members, 5)
    assert (first.excerpt.source, first.sources) == ("a", 2)
    assert [other.source for other in first.also] == ["b"]
    assert (second.excerpt.text, second.sources) == (RESCUED, 1)


def test_two_articles_of_one_source_count_once():
    members = [member("a", AGROUND, source="post"), member("b", STRUCK, source="post")]
    assert [point.sources for point in find_points(members, 5)] == [1]


def test_what_more_sources_carry_comes_first():
    members = [member("a", RESCUED, AGROUND), member("b", STRUCK)]
    assert find_points(members, 1)[0].excerpt.text in {AGROUND, STRUCK}


def test_no_members_no_points():
    assert find_points([], 5) == ()


def test_one_quote_in_two_outlets_is_one_voice_with_two_readings():
    cut = "“We drifted on to the rocks,” Ms Brook said."
    members = [
        quoting(
            "a", FERRY_SAID, "The engine stopped and we drifted on to the rocks", name="Ada Brook"
        ),
        quoting("b", cut, "We drifted on to the rocks", name="Brook"),
    ]
    (voice,) = merge_quotes(members)
    assert (voice.path, voice.sources) == ("a", 2)
    assert [(reading.path, reading.kind) for reading in voice.readings] == [("b", "cut")]


def test_the_same_words_of_two_speakers_stay_two_quotes():
    other = FERRY_SAID.replace("Ada Brook", "Tom Hale")
    words = "The engine stopped and we drifted on to the rocks"
    voices = merge_quotes(
        [
            quoting("a", FERRY_SAID, words, name="Ada Brook"),
            quoting("b", other, words, name="Tom Hale"),
        ]
    )
    assert len(voices) == 2


def test_two_of_one_surname_are_two_speakers():
    other = FERRY_SAID.replace("Ada Brook", "Tom Brook")
    words = "The engine stopped and we drifted on to the rocks"
    voices = merge_quotes(
        [
            quoting("a", FERRY_SAID, words, name="Ada Brook"),
            quoting("b", other, words, name="Tom Brook"),
        ]
    )
    assert len(voices) == 2


def test_a_reading_without_speaker_joins_the_one_that_names_it():
    words = "The engine stopped and we drifted on to the rocks"
    nobody = f'"{words} in the end," a voice said.'
    (voice,) = merge_quotes(
        [
            quoting("a", nobody, f"{words} in the end"),
            quoting("b", FERRY_SAID, words, name="Ada Brook"),
        ]
    )
    assert voice.path == "b"


def test_an_actor_is_one_over_articles_by_full_name_or_alias():
    person, place_ = ActorType.PERSON, ActorType.PLACE
    members = [
        naming("a", "Ada Brook of Tarrow", ("Ada Brook", person, ()), ("Tarrow", place_, ())),
        naming("b", "Brook, that is Ada Brook", ("Ada Brook", person, ("Brook",))),
    ]
    found = merge_actors(members)
    assert [(actor.name.text, actor.sources) for actor in found] == [
        ("Ada Brook", 2),
        ("Tarrow", 1),
    ]


def test_a_bare_surname_joins_no_two_people():
    person = ActorType.PERSON
    members = [
        naming("a", "Brook said no", ("Brook", person, ())),
        naming("b", "Ada Brook", ("Ada Brook", person, ())),
    ]
    assert len(merge_actors(members)) == 2


def test_the_headline_is_the_one_most_like_the_others():
    titles = [
        "Ferry aground at Tarrow",
        "Ferry with 212 aground at Tarrow Point",
        "A night to forget",
    ]
    members = [member(str(n), RESCUED, title=title) for n, title in enumerate(titles)]
    found = find_headline(members)
    assert found
    assert found.text in titles[:2]
    assert find_headline([member("x", RESCUED)]) is None


def test_the_timeline_has_one_sentence_a_day_in_order():
    one = member("a", AGROUND, RESCUED)
    dates = (
        DateMention(place(one, "midnight"), "2026-03-03", "printed"),
        DateMention(place(one, "on board"), "2026-03-02", "printed"),
        DateMention(place(one, "Tarrow"), "", "unresolved"),
        DateMention(place(one, "ferry"), "2026-03-02", "printed"),
    )
    dated = replace(one, analysis=replace(one.analysis, dates=dates))
    assert [(entry.date, entry.excerpt.text) for entry in find_timeline([dated])] == [
        ("2026-03-02", AGROUND),
        ("2026-03-03", RESCUED),
    ]


def test_a_story_is_told_by_its_oldest_members_and_counts_the_rest():
    members = [
        member(f"{n}.txt", AGROUND, title="Ferry aground", date=f"2026-03-0{9 - n}")
        for n in range(3)
    ]
    members[0] = replace(
        members[0], analysis=replace(members[0].analysis, cautions=(Caution("claim"),))
    )
    group = Group(tuple(one.path for one in members), independent_sources=3)
    story = tell(group, members, StoriesSettings(told=2))
    assert [one.path for one in story.members] == ["2.txt", "1.txt"]
    assert story.state is StoryState.NEW
    assert story.cautions == ()
    assert story.key_points[0].sources == 2


def test_a_story_of_one_article_is_single():
    story = tell(Group(("a",)), [member("a", AGROUND)], StoriesSettings())
    assert (story.state, story.headline) == (StoryState.SINGLE, None)


def test_a_quote_shares_its_words_not_its_speaker():
    frame = "said Hugo Brand, the managing director of Sellick Cableways, on Saturday evening."
    one = quoting("a.txt", f'"The brake held on," {frame}', "The brake held on,")
    other = quoting("b.txt", f'"Nobody slept," {frame}', "Nobody slept,")
    twin = quoting("c.txt", f'"The brake held on," {frame}', "The brake held on,")

    points = find_points((one, other, twin), 3)

    assert [point.sources for point in points] == [2, 1]


def test_a_long_sentence_that_holds_a_short_ones_words_tells_more_than_it():
    short = member("a.txt", "Three other cable cars use the same pulley.")
    long = member(
        "b.txt",
        "The transport ministry ordered all three cable cars to stop on Saturday night after seventeen "
        "people were injured when the haul rope of the Sellick line jumped off a worn pulley above "
        "the Orrin gorge and left passengers hanging for hours.",
    )

    assert [point.sources for point in find_points((short, long), 2)] == [1, 1]
