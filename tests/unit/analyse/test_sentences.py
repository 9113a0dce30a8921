import sys
from dataclasses import replace
from subprocess import run

import pytest

from briefer.analyse.sentences import split_sentences
from briefer.records.article import Article, Block
from briefer.records.role import Role
from briefer.records.span import Span
from tests import build


def shown(article):
    return [build.words(article.document, sentence.span) for sentence in split_sentences(article)]


def blocks(*parts, gap="\n\n"):
    """An article of (role, words, continues) blocks with the same gap between them."""
    text, found = "", []
    for role, words, goes_on in parts:
        text += gap if text else ""
        found.append(Block(Span(len(text), len(text) + len(words)), role, continues=goes_on))
        text += words
    return Article(build.document(text), tuple(found), language="en")


@pytest.mark.parametrize(
    "case", build.cases("sentences/boundaries.toml"), ids=lambda case: case["name"]
)
def test_boundaries(case):
    article = build.article(case["text"].replace(" | ", " "))
    assert shown(article) == case["text"].split(" | ")


def test_sentences_are_numbered_through_the_roles_in_order_of_place():
    article = blocks(
        (Role.TITLE, "Ferry sinks", False),
        (Role.BYLINE, "By Ann Lee. Staff.", False),
        (Role.CAPTION, "The pier.", False),
        (Role.BODY, "It sank. Two died.", False),
        (Role.FURNITURE, "Share. Print.", False),
        (Role.BODY, "Nobody knew.", False),
    )
    found = split_sentences(article)
    assert [(s.index, s.block, s.paragraph, s.role) for s in found] == [
        (0, 0, 0, Role.TITLE),
        (1, 2, 0, Role.CAPTION),
        (2, 3, 0, Role.BODY),
        (3, 3, 0, Role.BODY),
        (4, 5, 1, Role.BODY),
    ]


def test_a_sentence_begins_after_the_dateline():
    article = blocks((Role.DATELINE, "OXBOW —", False), (Role.BODY, "It rained.", False), gap=" ")
    assert shown(article) == ["It rained."]


def test_the_pieces_of_a_sentence_cut_by_a_page_break_are_not_whole():
    article = blocks(
        (Role.BODY, "It sank. Its chief,", False),
        (Role.FURNITURE, "1/2", False),
        (Role.BODY, "Ann Lee, wept. It was late.", True),
    )
    assert [(s.paragraph, s.is_whole) for s in split_sentences(article)] == [
        (0, True),
        (0, False),
        (0, False),
        (0, True),
    ]


def test_a_page_break_between_two_sentences_cuts_none():
    article = blocks((Role.BODY, "It sank.", False), (Role.BODY, '"Why?"', True))
    assert [(s.paragraph, s.is_whole) for s in split_sentences(article)] == [(0, True), (0, True)]


def test_a_continuation_of_nothing_is_a_paragraph():
    (sentence,) = split_sentences(blocks((Role.BODY, "wept all night.", True)))
    assert (sentence.paragraph, sentence.is_whole) == (0, True)


def test_unknown_languages_are_split_at_full_stops_of_any_script():
    article = build.article("他走了。她留下了。", "Она ушла. Он остался.", language="und")
    assert shown(article) == ["他走了。", "她留下了。", "Она ушла.", "Он остался."]


def test_long_quotes_inside_their_sentence_are_split_at_their_own_sentences():
    quote = "We waited for the boat all through that cold and endless night. " * 4
    assert len(shown(build.article(f'He said, "{quote.strip()}"'))) == 4


def test_text_without_blanks_or_commas_is_split_in_bounded_windows():
    article = build.article("x" * 9000 + ". He left. " + "Y " * 5000 + "ends. She stayed.")
    assert len(shown(article)) == 4


def test_blank_articles_have_no_sentences():
    assert split_sentences(build.article()) == ()


def test_nltk_is_imported_only_when_sentences_are_split():
    code = "import sys, briefer.pipeline; sys.exit('nltk' in sys.modules)"
    assert run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_label_of_an_exported_title_is_not_read():
    label, title = "HD   ", "Ferry sinks off Tarrow"
    article = blocks((Role.TITLE, label + title, False), (Role.BODY, "It sank.", False))
    titled = replace(article, title=Span(len(label), len(label) + len(title)))
    assert shown(titled) == [title, "It sank."]
