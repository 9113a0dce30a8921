import pytest

from briefer.records.analysis import Analysis
from briefer.settings import StoriesSettings
from briefer.stories import digest, group
from briefer.stories.headlines import MIN_AGREEMENT, headline_agreement
from tests import build

LAUNCH = ("Harrow rocket set for maiden launch", "Maiden launch of Harrow rocket on Tuesday")
CARGO = ("Vane puts his own sailing boat on board", "A sailing boat goes to space, says Vane")
BODY = (
    "The Harrow rocket of Peter Vane stands ready on pad nine at Port Ellis.",
    "On pad nine at Port Ellis the Harrow rocket is ready, Peter Vane said.",
    "Peter Vane showed what the Harrow rocket carries on pad nine at Port Ellis.",
    "At Port Ellis, on pad nine, Peter Vane loads the Harrow rocket.",
)


def digests(*titles):
    made = [
        build.article(BODY[number], title=title, path=f"{number}.txt")
        for number, title in enumerate(titles)
    ]
    return [digest(Analysis(one)) for one in made]


def test_headlines_that_agree_inside_and_not_across_tell_two_events():
    agreement = headline_agreement(digests(*LAUNCH, *CARGO))
    assert agreement((0, 1), (2, 3)) < MIN_AGREEMENT


def test_two_subjects_with_one_cast_are_two_groups():
    groups = group(digests(*LAUNCH, *CARGO), StoriesSettings())
    assert [one.members for one in groups] == [("0.txt", "1.txt"), ("2.txt", "3.txt")]


@pytest.mark.parametrize(("left", "right"), [((0,), (2, 3)), ((0, 1), (2,)), ((0,), (1,))], ids=str)
def test_a_single_headline_shows_nothing(left, right):
    assert headline_agreement(digests(*LAUNCH, *CARGO))(left, right) == 1


def test_headlines_without_a_common_word_show_nothing():
    agreement = headline_agreement(digests("Ferry aground", "Storm", *CARGO))
    assert agreement((0, 1), (2, 3)) == 1


def test_articles_without_headlines_show_nothing():
    assert headline_agreement(digests("", "", *CARGO))((0, 1), (2, 3)) == 1


def test_an_article_without_a_headline_is_as_like_another_as_its_text():
    titled, bare = digests(LAUNCH[0], "")
    alone = group([titled, bare], StoriesSettings())
    assert [one.members for one in alone] == [("0.txt", "1.txt")]
