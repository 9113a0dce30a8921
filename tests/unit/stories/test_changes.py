import pytest

from briefer.records.story import StoryState
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


def test_another_event_is_a_story_of_its_own():
    _, memories = night([member("a", AGROUND)])
    (story,), _ = night([member("a", BUDGET)], memories)
    assert story.state is StoryState.SINGLE


def test_a_story_goes_on_in_one_group_at_most():
    _, memories = night([member("a", AGROUND)])
    digests = {path: digest(member(path, AGROUND).analysis) for path in ("a", "b")}
    groups = [one for path in digests for one in group([digests[path]], SETTINGS)]
    assert list(recognise(groups, digests, memories, settings=SETTINGS)) == [0]


@pytest.mark.parametrize("memories", [(), None])
def test_without_a_last_edition_everything_is_new(memories):
    told, _ = night([member("a", AGROUND)], memories or ())
    assert [story.state for story in told] == [StoryState.SINGLE]
