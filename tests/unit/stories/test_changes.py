from dataclasses import replace

import pytest

from briefer.records.span import Span
from briefer.records.story import Group, Statement, StoryFigure, StoryState, Verdict
from briefer.settings import StoriesSettings
from briefer.stories import compare, digest, group, recognise, remember, tell
from tests.unit.stories.test_tell import AGROUND, FERRY_SAID, RESCUED, STRUCK, member, quoting

TOWED = "Two tugs towed the empty ferry Maren Lind into Tarrow dock on Tuesday morning."
BUDGET = "Ostrava council voted a budget of 41 million with cuts to libraries and buses."
SETTINGS = StoriesSettings()


def night(members, memories=()):
    digests = {one.path: digest(one.analysis) for one in members}
    by_path = {one.path: one for one in members}
    groups = group(list(digests.values()), SETTINGS)
    known = recognise(groups, digests, memories, settings=SETTINGS)
    told = [
        compare(tell(one, [by_path[path] for path in one.members], SETTINGS), known.get(number))
        for number, one in enumerate(groups)
    ]
    return told, [remember(story, digests) for story in told]


def test_the_same_folder_twice_has_nothing_new():
    folder = [member("a", AGROUND, RESCUED, "He waved."), member("b", STRUCK), member("c", BUDGET)]
    first, memories = night(folder)
    second, again = night(folder, memories)
    assert [story.id for story in second] == [story.id for story in first]
    assert {story.state for story in second} == {StoryState.ONGOING}
    assert not any(point.is_new for story in second for point in story.key_points)
    assert again == memories


def test_a_story_keeps_its_name_and_says_what_is_new():
    (first,), memories = night([member("a", AGROUND), member("b", STRUCK)])
    (second,), _ = night([member("z", AGROUND, TOWED)], memories)
    assert second.id == first.id
    assert second.state is StoryState.UPDATED
    assert {point.excerpt.text: point.is_new for point in second.key_points} == {
        AGROUND: False,
        TOWED: True,
    }


def test_a_new_voice_updates_a_story():
    _, memories = night([member("a", AGROUND, STRUCK)])
    words = "The ferry Maren Lind was aground off Tarrow Point, the engine dead and the anchor lost"
    voice = quoting("b", f'"{words}," Ada Brook said.', words)
    (story,), _ = night([voice], memories)
    assert story.id == memories[0].id
    assert [quote.is_new for quote in story.quotes] == [False]
    (again,), _ = night(
        [quoting("c", FERRY_SAID + " " + AGROUND, "The engine stopped and we drifted")], memories
    )
    assert [quote.is_new for quote in again.quotes] == [True]
    assert again.state is StoryState.UPDATED


def test_news_are_what_the_last_edition_did_not_carry_also_beyond_the_key_points():
    _, memories = night([member("a", AGROUND), member("b", STRUCK)])
    one = replace(SETTINGS, key_points=1)
    members = [member("a", AGROUND), member("b", STRUCK), member("c", STRUCK, TOWED)]
    digests = {member.path: digest(member.analysis) for member in members}
    (found,) = group(list(digests.values()), one)
    story = compare(tell(found, members, one), memories[0])
    assert [point.excerpt.text for point in story.news] == [TOWED]
    assert TOWED not in [point.excerpt.text for point in story.key_points]


def test_a_speaker_of_the_last_edition_is_no_new_voice():
    words = "The engine stopped and we drifted"
    said = f'"{words}," Ada Brook said.'
    first, memories = night([quoting("a", said + " " + AGROUND, words, name="Ada Brook")])
    assert memories[0].voices == ("ada brook",)
    (again,) = first
    assert [quote.is_new_voice for quote in compare(again, memories[0]).quotes] == [False]
    silent = replace(memories[0], voices=("bo cray",))
    assert [quote.is_new_voice for quote in compare(again, silent).quotes] == [True]


@pytest.mark.parametrize(("told", "is_new"), [("12", False), ("14", True)])
def test_a_figure_is_new_by_a_value_that_was_not_told(told, is_new):
    (story,), (memory,) = night([member("a", AGROUND)])
    place = story.members[0].analysis.article.document.excerpt(Span(0, 9))
    figure = StoryFigure("hurt", Verdict.DIFFER, (Statement(place, place.span, told, "", "", "a"),))
    known = replace(memory, values=("hurt: 12",))
    changed = compare(replace(story, figures=(figure,)), known)
    assert [one.is_new for one in changed.figures] == [is_new]
    assert (changed.state is StoryState.UPDATED) == is_new


def test_another_event_is_a_story_of_its_own():
    _, memories = night([member("a", AGROUND)])
    (story,), _ = night([member("a", BUDGET)], memories)
    assert story.state is StoryState.SINGLE


def test_of_two_groups_a_story_goes_on_in_the_one_that_holds_most_of_it():
    _, memories = night([member("a", AGROUND), member("b", STRUCK)])
    later = [
        member("c", AGROUND),
        member("d", STRUCK + " " + TOWED),
        member("e", AGROUND + " Sad."),
    ]
    digests = {one.path: digest(one.analysis) for one in later}
    groups = [Group(("c",)), Group(("d", "e"))]
    known = recognise(groups, digests, memories, settings=SETTINGS)
    assert list(known) == [1]


def test_a_story_goes_on_in_one_group_at_most():
    _, memories = night([member("a", AGROUND)])
    digests = {path: digest(member(path, AGROUND).analysis) for path in ("a", "b")}
    groups = [one for path in digests for one in group([digests[path]], SETTINGS)]
    assert list(recognise(groups, digests, memories, settings=SETTINGS)) == [0]


@pytest.mark.parametrize("memories", [(), None])
def test_without_a_last_edition_everything_is_new(memories):
    told, _ = night([member("a", AGROUND)], memories or ())
    assert [story.state for story in told] == [StoryState.SINGLE]
