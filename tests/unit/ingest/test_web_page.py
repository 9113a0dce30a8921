import pytest

from briefer.ingest import ingest
from briefer.ingest.jsonld import page_facts
from briefer.ingest.markup import Paragraph
from briefer.ingest.page_lines import label_lines
from briefer.records.document import Document, RawFile
from briefer.records.role import Role
from briefer.settings import IngestSettings
from tests.build import cases
from tests.unit.ingest import files


def read(page):
    (doc,) = ingest(RawFile("a.html", page.encode()), IngestSettings())
    assert isinstance(doc, Document)
    return doc


def hinted(doc, role):
    return [doc.text[h.span.start : h.span.end] for h in doc.hints if h.role is role]


def page(head, body):
    paragraphs = "".join(f"<p>{p}</p>" for p in files.BODY)
    return f"<!doctype html><html lang='en-GB'><head>{head}</head><body>{body}<article>{paragraphs}</article></body></html>"


@pytest.mark.parametrize("case", cases("ingest/titles.toml"), ids=lambda case: case["name"])
def test_title_is_the_headline_as_printed(case):
    assert hinted(read(page(case["head"], case["body"])), Role.TITLE) == [case["title"]]


def test_lines_of_a_page_by_the_element_they_stand_in():
    found = [
        Paragraph("head", "Ferry runs again!"),
        Paragraph("p", "It sailed."),
        Paragraph("h3", "What next"),
        Paragraph("figcaption", "The ramp"),
        Paragraph("nav", "Home"),
        Paragraph("p", "Ferry runs again"),
        Paragraph("p", "Ferry runs again"),
    ]
    assert [(p.role, p.category) for p in label_lines(found, {"Ferry runs again"})] == [
        (Role.FURNITURE, "title"),
        (None, ""),
        (Role.SUBHEAD, ""),
        (Role.CAPTION, ""),
        (Role.FURNITURE, "navigation"),
        (None, ""),
        (None, ""),
    ]


def test_address_day_language_and_outlet_come_from_the_head():
    head = (
        "<title>Ferry</title><link rel='canonical' href='https://sundpost.example/1'>"
        "<meta property='article:published_time' content='2026-03-04T23:30:00-05:00'>"
        "<meta property='og:site_name' content='Sund Post'>"
    )
    doc = read(page(head, "<h1>Ferry to Lunna runs again</h1>"))
    metadata = doc.metadata
    assert (metadata.url, metadata.published) == ("https://sundpost.example/1", "2026-03-04")
    assert (metadata.published_how, metadata.language) == ("metadata", "en-GB")
    assert hinted(doc, Role.SOURCE) == ["Sund Post"]


def test_authors_of_json_ld_are_one_byline_each():
    script = '{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "author": [{"name": "Siri  Dahl"}, "Ola Nes"]}]}'
    head = f"<title>Ferry</title><script type='application/ld+json'>{script}</script>"
    assert hinted(read(page(head, "")), Role.BYLINE) == ["Siri Dahl", "Ola Nes"]


@pytest.mark.parametrize(
    ("script", "authors"),
    [
        ('{"@type": "Article", "author": "Siri Dahl"}', ("Siri Dahl",)),
        (
            '[{"@type": "Organization", "name": "X"}, {"@type": "BlogPosting", "author": {"name": "S"}}]',
            ("S",),
        ),
        ('{"@type": "Article", "author": ["https://x.example/siri", 7, null, {"name": 3}]}', ()),
        ('{"@type": "Article", "author": "a name that goes on for far too many words"}', ()),
        ('{"@type": "Article", "author": "broken"', ()),
        ("[" * 100_000, ()),
        ('{"@type": "Person", "author": "Siri Dahl"}', ()),
    ],
)
def test_what_json_ld_says_of_authors(script, authors):
    assert page_facts(f'<script type="application/ld+json">{script}</script>').authors == authors


def test_facts_of_the_first_article_only():
    one = '{"@type": "Article", "headline": "One", "datePublished": "2026-03-04", "publisher": {"name": "Post"}}'
    two = '{"@type": "Article", "headline": "Two"}'
    script = '<script type="application/ld+json">'
    facts = page_facts(f"{script}{one}</script>{script}{two}</script>")
    assert (facts.headline, facts.published, facts.publisher) == ("One", "2026-03-04", "Post")


def test_scripts_past_a_limit_are_not_read():
    script = '<script type="application/ld+json">1</script>'
    last = '<script type="application/ld+json">{"@type": "Article", "headline": "X"}</script>'
    assert page_facts(script * 60 + last).headline == ""


@pytest.mark.parametrize(
    "line",
    [
        "Follow the Gazette on Twitter and Facebook, or email us at desk@gazette.example with your news.",
        "Get the Harbour Gazette's Daily Edition by email and never miss our top stories again.",
        "To view the full story, please subscribe to the Gazette for as little as two crowns a week.",
        "We recommend the best ferries and may receive a commission if you book one of them here.",
    ],
)
def test_promotion_in_the_text_is_left_to_the_rules_of_text(line):
    doc = read(page("<title>Ferry</title>", f"<article><p>{line}</p></article>"))
    assert line not in hinted(doc, Role.BODY)


@pytest.mark.parametrize(
    "line",
    [
        "Follow the river for ten miles and you will reach the pier, the captain told his passengers.",
        "We want to keep the ferry, the mayor said, and we want the county to pay for half of it.",
        "Advertise it as you like, said the captain, but nobody will cross in January.",
        "To see the full extent of the damage, engineers will have to wait for low water on Friday.",
    ],
)
def test_a_sentence_that_begins_like_promotion_is_body(line):
    paragraphs = "".join(f"<p>{p}</p>" for p in (files.FIRST, line, files.SECOND))
    doc = read(
        f"<!doctype html><html lang='en'><body><article>{paragraphs}</article></body></html>"
    )
    assert line in hinted(doc, Role.BODY)


def test_a_paragraph_of_invisible_characters_does_no_harm():
    paragraphs = "".join(f"<p>{p}</p>" for p in (files.FIRST, "\u200b\u00ad", files.SECOND))
    page = f"<!doctype html><html lang='en'><body><article>{paragraphs}</article></body></html>"
    assert hinted(read(page), Role.BODY)[0] == files.FIRST
