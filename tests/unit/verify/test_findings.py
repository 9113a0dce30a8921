"""Each way in which a page can be wrong, and the line that is named for it."""

import json
from dataclasses import replace

import pytest

from briefer.compose import compose_article
from briefer.records.page import Finding, Page
from briefer.render import render_article
from briefer.settings import ComposeSettings, RenderSettings
from briefer.text.seal import sealed
from briefer.verify import verify, verify_stored
from briefer.verify.links import local_links
from briefer.verify.markdown import markdown_claims
from briefer.verify.source import read_source
from tests.golden.cases import council
from tests.pages import theme

ANALYSIS, RANKING = council()
DOC = ANALYSIS.article.document
PAGES = {
    page.path: page.text
    for page in render_article(
        compose_article(ANALYSIS, RANKING, ComposeSettings()), RenderSettings(), theme()
    )
} | {"index.html": sealed("<title>Briefing of the night</title>\n", "html")}
HTML, MD, JSON = (f"article/{DOC.id}.{suffix}" for suffix in ("html", "md", "json"))
SOURCE = f"source/{DOC.id}.html"
TITLE = PAGES[HTML][PAGES[HTML].index("<title>") : PAGES[HTML].index("</title>") + len("</title>")]


def resealed(path: str, old: str, new: str) -> str:
    """A page changed by somebody who knows how to seal: only the words can give it away."""
    suffix = path.rpartition(".")[2]
    marker = ' "seal": "' if suffix == "json" else "<!-- seal "
    body = PAGES[path].rpartition(marker)[0]
    assert old in body
    return sealed(body.replace(old, new, 1), suffix)


def findings(path: str, old: str, new: str) -> list[Finding]:
    edition = PAGES | {path: resealed(path, old, new)}
    pages = tuple(Page(name, text) for name, text in edition.items())
    return [found for found in verify_stored(pages, edition.get) if found.page == path]


def test_an_untouched_edition_has_no_findings():
    pages = tuple(Page(name, text) for name, text in PAGES.items())
    assert verify_stored(pages, PAGES.get) == ()
    assert verify(pages, (DOC,)) == ()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ((HTML, "free of charge.", "free of charge!"), "words differ from the source"),
        ((HTML, "<mark>a slow", "<mark>a swift"), "words differ from the source"),
        ((HTML, "#c991-1060", "#c991-1061"), "which the source page does not mark"),
        ((HTML, "#c991-1060", "#c991-99999"), "words differ from the source"),
        (
            (HTML, f"source/{DOC.id}.html#c991", "source/other-1234.html#c991"),
            "there is no source page",
        ),
        ((HTML, "<title>Council", "<title>Mayor"), "has a title that is cited nowhere"),
        ((HTML, 'href="../index.html"', 'href="../home.html"'), "links to home.html"),
        ((MD, "free of charge.”", "free of charge!”"), "words differ from the source"),
        (
            (MD, f"]({'../'}source/{DOC.id}.html)", "](../source/gone.html)"),
            "links to source/gone.html",
        ),
        ((JSON, '"text": "But Lee', '"text": "But Bo'), "words differ from the source"),
        ((JSON, '"schema": ', '"schema": : '), "is no json any more"),
        ((SOURCE, "ferry would", "fairy would"), "shows another text"),
        ((SOURCE, '<div id="text"', '<div id="txet"'), "shows no text"),
    ],
)
def test_a_page_that_is_wrong_under_a_new_seal_is_found(change, message):
    assert [finding for finding in findings(*change) if message in finding.message]


def test_a_source_is_read_once_for_all_forms_of_a_page():
    read = []

    def read_page(path):
        read.append(path)
        return PAGES.get(path)

    pages = tuple(Page(path, PAGES[path]) for path in (HTML, MD, JSON))
    assert verify_stored(pages, read_page, PAGES.__contains__) == ()
    assert read == [SOURCE]


def test_a_source_with_characters_that_only_a_number_can_write_is_read_like_any_other():
    markup = 'a &amp; &am<b>p; &lt;i&gt;</b> "\0"'
    text = 'a & &amp; <i> "\ufffd"'
    page = '<div id="text">{}</div>'
    read = [read_source(page.format(markup + more)) for more in ("", '<i data-c="1">x</i>')]
    assert [source and source.text for source in read] == [text, f"{text}\x01"]


def test_a_story_without_a_title_is_called_by_its_id():
    untitled = resealed(HTML, TITLE, "<title>Story s00c0ffee</title>")
    page = Page(HTML, untitled)
    assert verify_stored([page], (PAGES | {HTML: untitled}).get) == ()


def test_a_finding_names_the_line_of_the_words():
    line = PAGES[MD][: PAGES[MD].index("free of charge.”")].count("\n") + 1
    assert {f.line for f in findings(MD, "free of charge.”", "free of charge!”")} == {line}
    line = PAGES[HTML][: PAGES[HTML].index("free of charge.")].count("\n") + 1
    assert {f.line for f in findings(HTML, "free of charge.", "free of charge!")} == {line}


def test_a_document_that_is_not_what_its_source_page_shows_is_named_by_line():
    other = replace(DOC, text=DOC.text.replace("ferry", "fairy"))
    found = verify((Page(SOURCE, PAGES[SOURCE]),), (other,))
    line = PAGES[SOURCE][: PAGES[SOURCE].index("ferry")].count("\n") + 1
    assert found == (Finding(SOURCE, line, "does not show the text of its document"),)
    shown_nothing = sealed("<p>no text</p>\n", "html")
    assert verify((Page(SOURCE, shown_nothing),), (DOC,))[0].line == 1


def test_an_excerpt_of_a_document_that_is_not_there_is_a_finding():
    found = verify((Page(MD, PAGES[MD]),), ())
    assert {"of which there is no source page" in finding.message for finding in found} == {True}


def test_words_of_a_night_are_compared_with_their_own_documents():
    located = {"start": 0, "end": 7, "text": DOC.text[:7], "document": DOC.path}
    good = sealed(f'{{\n "hits": [{json.dumps(located)}],\n', "json")
    assert verify((Page("index.json", good),), (DOC,)) == ()
    bad = sealed(good.rpartition(' "seal')[0].replace("Council", "Counsel"), "json")
    assert len(verify((Page("index.json", bad),), (DOC,))) == 1


def test_files_without_a_seal_are_passed_over():
    assert verify_stored((Page("run.json", "{}"), Page("source/x.txt", "")), PAGES.get) == ()


def test_a_broken_record_beside_a_source_is_the_records_finding():
    edition = PAGES | {JSON: "{"}
    pages = tuple(Page(name, text) for name, text in edition.items())
    assert {finding.page for finding in verify_stored(pages, edition.get)} == {JSON}


@pytest.mark.parametrize("text", ["[]\n", "3\n", '{"document": []}\n', '{"document": null}\n', ""])
def test_json_that_is_no_record_of_a_page_is_a_finding(text):
    edition = PAGES | {JSON: text}
    pages = (Page(JSON, text), Page(SOURCE, PAGES[SOURCE]))
    messages = [finding.message for finding in verify_stored(pages, edition.get)]
    assert messages[0] == "changed since it was written"
    assert messages[1].startswith("is no json any more")


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        (r"Council !\[a\](b)", "Council ![a](b)"),  # what an article says, escaped
        (r"[Council !\[a\](b)](story/x.md)", "[Council ![a](b)"),
        (r"[a stroke \\](story/x.md)", "[a stroke \\"),
    ],
)
def test_only_a_link_of_ours_is_left_out_of_the_words(printed, words):
    (claim,) = markdown_claims(printed + " [L1](../source/page-f2df9ef3.html#c0-9)")
    assert claim.words == words


def test_an_article_may_print_a_link_as_text():
    shown = '<p>write &lt;a href="gone.html"&gt; there</p><a class="x" href="there.html">x</a>'
    assert list(local_links("index.html", shown)) == [(1, "there.html")]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("a&am<b>p;b</b>", "a&amp;b"),
        ("a&amp;lt;<i>&lt;</i>", "a&lt;<"),
        ('x<i data-c="0">?</i>y<i data-c="65"></i>', "x\0yA"),
        ("x\0y&#0;", "x\ufffdy\ufffd"),
        ('<i data-c="9999999"></i>', "\U0010ffff"),
        ("open <b and no end", "open "),
        ("", ""),
    ],
)
def test_a_source_is_read_piece_by_piece_between_its_markup(markup, text):
    source = read_source(f'<div id="text">{markup}</div>')
    assert source is not None
    assert source.text == text
