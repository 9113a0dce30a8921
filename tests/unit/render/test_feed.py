"""The feed of a night."""

import xml.etree.ElementTree as ET
from dataclasses import replace

from hypothesis import given

from briefer.compose import compose_article, compose_edition, digest_article
from briefer.records.briefing import EditionBriefing, Field, Item, Label, Section
from briefer.records.edition import Edition
from briefer.records.page import Page
from briefer.render import render_edition
from briefer.render.feed import feed
from briefer.settings import ComposeSettings, RenderSettings
from briefer.text.seal import sealed
from briefer.verify import verify
from tests.golden.cases import CASES
from tests.pages import theme
from tests.properties.analyses import analyses

ATOM = "{http://www.w3.org/2005/Atom}"
BRIEFINGS = [compose_article(*make(), ComposeSettings()) for make in CASES.values()]
DOCUMENTS = [briefing.analysis.article.document for briefing in BRIEFINGS]
DIGESTS = [digest_article(briefing) for briefing in BRIEFINGS]


def feed_of(digests, now="2026-11-22T02:00:00Z") -> Page:
    night = compose_edition(Edition(now[:10], now), digests, ComposeSettings())
    pages = render_edition(night, RenderSettings(formats=()), theme())
    (page,) = (page for page in pages if page.path == "feed.xml")
    return page


def ids(page: Page) -> list[str | None]:
    root = ET.fromstring(page.text)  # noqa: S314 - our own page
    return [entry.findtext(f"{ATOM}id") for entry in root.iter(f"{ATOM}entry")]


def test_a_feed_has_an_entry_an_article_with_its_words_unchanged():
    root = ET.fromstring(feed_of(DIGESTS).text)  # noqa: S314 - our own page
    titles = [entry.findtext(f"{ATOM}title") for entry in root.iter(f"{ATOM}entry")]
    assert (
        titles[1]
        == '<script>alert("title")</script> & [click](javascript:alert(1)) | *bold* {{ 7 * 7 }}'
    )
    assert len(titles) == len(DIGESTS)


def test_an_article_keeps_its_id_from_night_to_night():
    assert ids(feed_of(DIGESTS)) == ids(feed_of(DIGESTS, "2026-11-23T02:00:00Z"))
    assert len(set(ids(feed_of(DIGESTS)))) == len(DIGESTS)


def test_an_article_without_headline_and_gist_has_an_entry_by_its_file_name():
    bare = replace(DIGESTS[0], title=None, gist=None)
    root = ET.fromstring(feed_of([bare]).text)  # noqa: S314 - our own page
    (entry,) = root.iter(f"{ATOM}entry")
    assert entry.findtext(f"{ATOM}title") == "bridge.txt"
    assert entry.find(f"{ATOM}summary") is None


def test_an_article_with_a_date_of_print_is_no_news_the_night_after():
    pages = [feed_of(DIGESTS[:1], f"2026-11-{day}T02:00:00Z") for day in (22, 23)]
    dates = [p.text.split("<entry>")[1].split("updated>")[1] for p in pages]
    assert dates == ["2026-03-03T00:00:00Z</"] * 2


def test_a_story_is_an_entry_that_leads_to_its_page():
    headline = DIGESTS[0].title
    assert headline is not None
    story = Item((Field("id", (Label("s1"),)), Field("headline", (headline,))))
    sections = (Section("stories", Label(""), (story,)), Section("watchlist", Label(""), (story,)))
    page = feed(EditionBriefing(Edition("2026-11-22", "2026-11-22T02:00:00Z"), sections))
    root = ET.fromstring(page)  # noqa: S314 - our own page
    (entry,) = root.iter(f"{ATOM}entry")
    assert next(link.get("href") for link in entry.iter(f"{ATOM}link")) == "story/s1.html"
    assert entry.findtext(f"{ATOM}title", "").startswith("Council votes")


@given(analyses())
def test_any_feed_is_well_formed_and_proved(made):
    briefing = compose_article(made[0], made[1], ComposeSettings())
    page = feed_of([digest_article(briefing)])
    assert len(ids(page)) == 1
    assert verify((page,), (made[0].article.document,)) == ()


def test_a_feed_is_proved_like_every_page():
    page = feed_of(DIGESTS)
    assert verify((page,), DOCUMENTS) == ()
    body = page.text.rpartition("<!-- seal ")[0].replace("Council votes", "Council voted")
    (finding,) = verify((Page(page.path, sealed(body, "xml")),), DOCUMENTS)
    assert finding.message.startswith("words differ from the source")
    assert finding.line == body[: body.index("Council voted")].count("\n") + 1
