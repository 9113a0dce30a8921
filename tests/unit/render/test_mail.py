"""The mail of a night."""

from email import message_from_string, policy
from email.message import EmailMessage
from importlib import import_module

from briefer.compose import compose_article, compose_edition, digest_article
from briefer.records.edition import Edition
from briefer.records.failure import Fate, FileFate
from briefer.records.theme import Theme
from briefer.render import render_edition
from briefer.settings import ComposeSettings, RenderSettings
from tests.golden.cases import CASES
from tests.pages import theme
from tests.properties.test_pages_are_inert import strange

DIGESTS = [digest_article(compose_article(*make(), ComposeSettings())) for make in CASES.values()]


def pages_of(look: Theme) -> dict[str, str]:
    aside = FileFate("a\nb.txt", "", 0, Fate.SET_ASIDE, reason="empty", remedy="save it again")
    edition = Edition("2026-11-22", "2026-11-22T02:00:00Z", files=(aside,))
    night = compose_edition(edition, DIGESTS, ComposeSettings())
    return {p.path: p.text for p in render_edition(night, RenderSettings(formats=()), look)}


def message() -> EmailMessage:
    return message_from_string(pages_of(theme())["mail.eml"], policy=policy.default)


def part(kind: str) -> str:
    body = message().get_body((kind,))
    assert body is not None
    text: str = body.get_content()
    return text


def test_the_same_night_is_the_same_mail():
    assert pages_of(theme())["mail.eml"] == pages_of(theme())["mail.eml"]
    assert message()["Subject"] == "Briefing of 2026-11-22"
    assert message()["Date"].datetime.isoformat() == "2026-11-22T02:00:00+00:00"


def test_the_text_gives_each_line_its_file_and_line():
    text = part("plain")
    assert (
        "Council votes to close the old bridge at Harlow for two years (bridge.txt, line 1)" in text
    )
    assert '<script>alert("title")</script> & [click](javascript:alert(1))' in text
    assert "article/" not in text
    assert "a b.txt: **set aside**, empty. save it again" in text


def test_a_large_night_is_cut_and_says_so(monkeypatch):
    assert "more entries" not in part("plain")
    monkeypatch.setattr(import_module("briefer.render.mail"), "MOST", 1)
    cut = part("plain")
    assert "4 more entries are on the page of the night." in cut  # two articles, two people
    assert cut.count(", line 1)") < len(DIGESTS)
    assert "more entries" in part("html")


def test_the_html_holds_no_markup_of_a_source():
    markup = part("html")
    assert strange(markup) == []
    assert "javascript:alert(1)" in markup
    assert "href" not in markup


def test_a_theme_without_a_markdown_night_sends_none():
    look = Theme("bare", tuple((p, t) for p, t in theme().files if not p.endswith(".md.j2")))
    assert "mail.eml" not in pages_of(look)
