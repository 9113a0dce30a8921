"""Speech without marks: turns of a transcript, posts with a signature."""

from dataclasses import replace

import pytest

from briefer.analyse.people import find_people
from briefer.analyse.quotes import find_quotes
from briefer.analyse.sentences import split_sentences
from briefer.records.analysis import Confidence, Quote
from briefer.records.role import Role
from tests import build
from tests.unit.analyse.test_quotes import quotes

TALK = (
    "Ann Lee and her brother Tom Lee met Omar Haddad.",
    "Lee: We wrote to you.",
    "Haddad: I never read it.",
    "Lee: We wrote twice.",
    "Haddad: I was in Leeds.",
)


@pytest.mark.parametrize("case", build.cases("quotes/turns.toml"), ids=lambda case: case["name"])
def test_who_speaks_without_marks(case):
    wanted = [(q["parts"], q.get("speaker"), q.get("name")) for q in case["quotes"]]
    assert quotes(*case["text"]) == wanted


def found(
    *paragraphs: str, language: str = "en", roles: tuple[Role, ...] = ()
) -> tuple[Quote, ...]:
    article = build.article(*paragraphs, language=language)
    blocks = tuple(
        replace(block, role=role)
        for block, role in zip(article.blocks, roles or [Role.BODY] * len(paragraphs), strict=True)
    )
    article = replace(article, blocks=blocks)
    sentences = split_sentences(article)
    return find_quotes(article, sentences, find_people(article, sentences, ()))


def test_a_label_two_persons_share_is_below_likely():
    assert [(q.rule, q.confidence) for q in found(*TALK)][:2] == [
        ("turn/open", Confidence.NONE),
        ("turn/named", Confidence.HIGH),
    ]


def test_the_context_of_a_turn_is_its_paragraph_with_the_label():
    first = found(*TALK)[0]
    assert first.context.end == first.parts[0].end
    assert first.context.start == first.parts[0].start - len("Lee: ")


def test_a_language_without_labels_of_its_own_has_no_turns():
    assert found(*TALK, language="und") == ()


def test_lines_that_are_no_paragraphs_of_the_article_are_no_turns():
    roles = (Role.BODY, Role.CAPTION, Role.BODY, Role.CAPTION, Role.BODY)
    assert found(*TALK, roles=roles) == ()


def test_a_short_turn_that_looks_like_page_furniture_is_one_of_the_turns():
    more = ("Lee: And then?", "Haddad: Nothing.")
    roles = (*[Role.BODY] * 5, Role.FURNITURE, Role.BODY)
    assert len(found(*TALK, *more, roles=roles)) == len(TALK) + len(more) - 1


def test_a_post_below_a_caption_is_not_the_captions_words():
    words = ("A ferry at night.", "— Omar Haddad (@omarhaddad) March 3, 2026")
    assert found(*words, roles=(Role.CAPTION, Role.BODY)) == ()
