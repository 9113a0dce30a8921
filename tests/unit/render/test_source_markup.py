"""Anchors of the source page."""

from dataclasses import replace

from briefer.compose import compose_article
from briefer.records.analysis import Analysis, Sentence
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.render import render_article
from briefer.render.source_markup import source_markup
from briefer.settings import ComposeSettings, RenderSettings
from briefer.verify.source import read_source
from tests import build
from tests.golden.cases import council
from tests.pages import theme


def anchors(analysis: Analysis) -> frozenset[str]:
    source = read_source(f'<div id="text">{source_markup(analysis, ())}</div>')
    assert source is not None
    assert source.anchors is not None
    return source.anchors


def test_what_was_found_can_be_led_to_even_where_the_article_page_leaves_it_out():
    analysis, ranking = council()
    briefing = compose_article(analysis, ranking, ComposeSettings(rows=0, quotes_per_speaker=0))
    pages = {p.path: p.text for p in render_article(briefing, RenderSettings(), theme())}
    (page,) = (text for path, text in pages.items() if path.startswith("source/"))
    source = read_source(page)
    assert source is not None
    assert source.anchors is not None
    for quote in analysis.quotes:
        assert {f"c{part.start}-{part.end}" for part in quote.parts} <= source.anchors
    assert anchors(analysis) <= source.anchors


def test_a_place_too_long_for_a_page_is_marked_as_a_page_shows_it():
    text = "word " * 1000
    whole = Span(0, len(text))
    long = Analysis(build.article(text), (Sentence(0, whole, 0, 0, Role.BODY),))
    assert anchors(long) == {"c0-2000"}


def test_a_place_that_leaves_the_one_around_it_keeps_its_beginning():
    article = build.article("one two three four")
    crossing = Analysis(
        replace(article, title=Span(0, 7), source=Span(4, 13)),
        (Sentence(0, Span(4, 7), 0, 0, Role.BODY),),
    )
    markup = source_markup(crossing, ())
    assert markup.index('id="c4-13"') < markup.index("two")
    assert markup.count("<span") == markup.count("</span>") == 3
