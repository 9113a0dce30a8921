import pytest

from briefer.article import LAYOUTS, give_account, take_apart
from briefer.records.article import Article
from briefer.records.document import Hint, Metadata
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import ArticleSettings
from tests import build
from tests.clippings import read_clippings

CLIPPINGS = {clip.name: clip for clip in read_clippings(build.CASES / "article" / "clippings")}
BODY = (
    "The council closed the bridge on Monday after divers found a crack in its third pier.\n\n"
    '"It will stay shut until June," Mayor Ada Quill told reporters at the town hall.\n'
)
FACTIVA = (
    "HD   Crack shuts bridge\nBY   By Ann Lee\nWC   120 words\nPD   3 March 2026\nSN   The Quay Post\n"
    f"SC   QUAY\nLA   English\nCY   Copyright 2026 The Quay Post\n\nLP\n{BODY}\nTD\nNobody was hurt in it.\n\n"
    "AN   Document QUAY000020260303em33000a1\n"
)
FRONT_MATTER = (
    '---\ntitle: "Crack shuts bridge"\nauthor: Ann Lee\nsource: The Quay Post\npublished: 2026-03-03\n'
    f"tags: [bridges]\n---\n\n# Crack shuts bridge\n\n{BODY}"
)
MAIL = (
    "From: Desk <desk@quay.example>\nTo: Bea\nDate: Tue, 3 Mar 2026 08:00\nSubject: Bridge\n\n"
    f"Crack shuts bridge\n\n{BODY}\n--\nBea Nolan\nDeputy Clerk\n"
)


def taken(text, **fields):
    article = take_apart(build.document(text, **fields), ArticleSettings())
    assert isinstance(article, Article)
    return article


def words(article, span):
    return build.words(article.document, span)


@pytest.mark.parametrize(
    ("name", "layout"),
    [
        ("a04_wire_update", "agency-wire"),
        ("a08_government_release", "press-release"),
        ("a11_newsletter_post", "newsletter"),
        ("a15_live_blog", "live-blog"),
        ("a16_interview", "interview"),
        ("a17_lexis_uni", "nexis-uni"),
        ("a18_factiva_plain", "factiva-print"),
        ("a19_newsbank", "newsbank"),
        ("a20_gale", "gale"),
        ("a25_ebsco", "ebsco"),
        ("b08_mail_original_message", "mail"),
        ("b09_print_wrapped", "browser-print"),
        ("b06_notes_paste", ""),
    ],
)
def test_a_layout_is_known_by_its_own_marks(name, layout):
    assert CLIPPINGS[name].article.layout == layout


@pytest.mark.parametrize(
    ("text", "layout"), [(FACTIVA, "factiva"), (FRONT_MATTER, "front-matter"), (MAIL, "mail")]
)
def test_the_body_is_the_same_in_every_layout(text, layout):
    article = taken(text)
    bodies = [words(article, b.span) for b in article.blocks if b.role is Role.BODY]
    assert article.layout == layout
    assert bodies[:2] == BODY.strip().split("\n\n")
    assert words(article, article.title) == "Crack shuts bridge"


@pytest.mark.parametrize("text", [FACTIVA, FRONT_MATTER])
def test_coded_and_keyed_fields_are_read(text):
    article = taken(text)
    fields = {
        name: excerpt.text for name, excerpt in give_account(article, ArticleSettings()).fields
    }
    assert fields["byline"] == "Ann Lee"
    assert fields["source"] == "The Quay Post"
    assert article.published is not None
    assert (article.published.date, article.published.how) == ("2026-03-03", "label")


def test_a_mail_without_a_printed_date_has_the_day_it_was_sent():
    published = taken(MAIL).published
    assert published is not None
    assert (published.date, published.how) == ("2026-03-03", "header")


def test_the_day_of_an_update_is_taken_only_when_there_is_no_other():
    updated = taken(f"A title of words\nUpdated: March 4, 2026\n\n{BODY}").published
    both = taken(
        f"A title of words\nUpdated: March 4, 2026 | Published: March 3, 2026\n\n{BODY}"
    ).published
    assert updated is not None
    assert both is not None
    assert (updated.date, updated.how) == ("2026-03-04", "inferred: update")
    assert both.date == "2026-03-03"


def test_the_day_in_a_caption_is_called_inferred():
    text = f"A title of words\n\nThe bridge on March 2, 2026. ANA RUE / QUAY POST\n\n{BODY}"
    published = taken(text).published
    assert published is not None
    assert (published.date, published.how) == ("2026-03-02", "inferred: caption")


def test_the_container_is_believed_before_the_text():
    hints = (Hint(Span(0, 8), Role.BYLINE), Hint(Span(9, 13), Role.SOURCE))
    metadata = Metadata(published="2026-03-01", published_how="metadata")
    article = taken(f"jdoe1987\nQuay\nMarch 9, 2026\n\n{BODY}", hints=hints, metadata=metadata)
    assert [words(article, span) for span in article.bylines] == ["jdoe1987"]
    assert words(article, article.source) == "Quay"
    assert article.published is not None
    assert article.published.date == "2026-03-01"


def test_a_paragraph_cut_by_a_page_goes_on():
    text = (
        "Crack shuts bridge\n\n"
        + BODY
        + "\nDivers who looked at the pier on Sunday and again on Monday morning said they had seen\n\n"
        "https://quay.example/a   1/2\n\f3/2/26, 7:03 PM   Crack shuts bridge - The Quay Post\n\n"
        "nothing like it in forty years of work.\n"
    )
    blocks = taken(text).blocks
    assert [b.continues for b in blocks if b.role is Role.BODY] == [False, False, False, True]


def test_every_layout_has_the_name_it_is_listed_under():
    assert all(layout.name == name for name, layout in LAYOUTS.items())
