"""Who is only reported."""

import pytest

from briefer.analyse import analyse
from briefer.analyse.people import find_people
from briefer.analyse.quotes import find_speech
from briefer.analyse.sentences import split_sentences
from briefer.records.analysis import Report
from briefer.records.article import Block
from briefer.records.role import Role
from briefer.settings import AnalyseSettings
from tests import build


@pytest.mark.parametrize("case", build.cases("quotes/reports.toml"), ids=lambda case: case["name"])
def test_who_is_reported(case):
    article = build.article(*case["text"])
    sentences = split_sentences(article)
    _, reports = find_speech(article, sentences, find_people(article, sentences, ()))
    doc = article.document
    found = [
        tuple(build.words(doc, span) for span in (one.speaker, one.cue, one.name))
        for one in reports
    ]
    assert found == [(one["speaker"], one["cue"], one.get("name")) for one in case["reports"]]


def reports(*paragraphs: str) -> tuple[Report, ...]:
    return analyse(build.article(*paragraphs), AnalyseSettings()).reports


def test_a_named_report_belongs_to_its_actor_and_has_its_sentence():
    first = "It rained."
    text = "Ann Lee said that the wall had held."
    (report,) = reports(f"{first} {text}")
    assert report.actor
    assert (report.context.start, len(report.context)) == (len(first) + 1, len(text))


def test_a_name_that_is_no_actor_is_left_out():
    assert reports("There said that the wall had held.") == ()


def test_only_the_body_reports():
    article = build.article("Ann Lee said that the wall had held.")
    caption = type(article)(
        article.document, (Block(article.blocks[0].span, Role.CAPTION),), language="en"
    )
    assert analyse(caption, AnalyseSettings()).reports == ()
