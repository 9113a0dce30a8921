"""What is rendered can be verified, and what is changed afterwards is found."""

import json
import random

from hypothesis import given, settings

from briefer.compose import compose_article, digest_article
from briefer.records.analysis import Analysis
from briefer.records.briefing import cited_in
from briefer.records.page import Page
from briefer.render import render_article
from briefer.settings import ComposeSettings, RenderSettings
from briefer.verify import verify, verify_stored
from briefer.verify.html import html_claims
from briefer.verify.markdown import markdown_claims
from briefer.verify.source import read_source
from tests.golden import cases
from tests.pages import theme
from tests.properties.analyses import analyses

MUTATIONS = 1000
LETTERS = "aZ0 .,<>&\"'()[]\\-\n“é漢"


def rendered(found: Analysis, ranking) -> tuple[Page, ...]:
    briefing = compose_article(found, ranking, ComposeSettings())
    return render_article(briefing, RenderSettings(), theme())


@given(analyses())
def test_fresh_pages_have_no_findings(made):
    pages = rendered(*made)
    assert verify(pages, (made[0].article.document,)) == ()


@given(analyses())
def test_the_source_page_gives_the_text_back_character_for_character(made):
    doc = made[0].article.document
    (page,) = (p for p in rendered(*made) if p.path.startswith("source/"))
    source = read_source(page.text)
    assert source is not None
    assert source.text == doc.text


@given(analyses())
def test_pages_can_be_written_as_utf_8(made):
    for page in rendered(*made):
        assert page.text.encode("utf-8").decode("utf-8") == page.text


@given(analyses())
def test_every_excerpt_of_a_briefing_is_a_claim_of_its_pages(made):
    briefing = compose_article(made[0], made[1], ComposeSettings())
    count = sum(1 for _ in cited_in(briefing.sections))
    pages = {p.path: p.text for p in render_article(briefing, RenderSettings(), theme())}
    name = made[0].article.document.id
    assert sum(1 for _ in html_claims(pages[f"article/{name}.html"])) == count
    assert digest_article(briefing).excerpts == count
    assert sum(1 for _ in markdown_claims(pages[f"article/{name}.md"])) == count


@settings(max_examples=1)
@given(analyses())
def test_rendering_twice_gives_the_same_bytes(made):
    assert rendered(*made) == rendered(*made)


def changed(text: str, chance: random.Random) -> tuple[str, int]:
    """The text with one character replaced, put in or taken out, and the lines it may be named by."""
    place = chance.randrange(len(text))
    new = chance.choice(LETTERS.replace(text[place], ""))
    kind = chance.randrange(3)
    made = text[:place] + ("" if kind == 0 else new) + text[place + (kind != 1) :]
    return made, text.count("\n", 0, place) + 1


def test_every_change_of_one_character_is_found_and_named_by_page_and_line():
    pages = {p.path: p for p in rendered(*cases.council())}
    chance = random.Random(20260826)
    for _ in range(MUTATIONS):
        path = chance.choice(sorted(pages))
        text, line = changed(pages[path].text, chance)
        edition = {p.path: p.text for p in pages.values()} | {path: text, "index.html": ""}
        stored = tuple(Page(name, words) for name, words in edition.items())
        findings = [f for f in verify_stored(stored, edition.get) if f.page == path]
        assert any(abs(f.line - line) <= 1 for f in findings), (path, line, findings)


def test_a_source_that_is_not_what_was_printed_is_found_on_every_page():
    found, ranking = cases.council()
    pages = rendered(found, ranking)
    doc = found.article.document
    other = type(doc)(
        doc.path, doc.sha256, doc.size_bytes, doc.encoding, doc.media_type,
        doc.text.replace("bridge", "brigde"), doc.source,
    )  # fmt: skip
    named = {finding.page.rpartition(".")[2] for finding in verify(pages, (other,))}
    assert named == {"html", "json", "md"}
    assert json.loads(next(p.text for p in pages if p.path.endswith(".json")))["summary"]
