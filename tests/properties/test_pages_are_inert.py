"""No text of a source becomes markup, whichever field it stands in and whichever page prints it."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

import markdown
from hypothesis import given

from briefer.compose import compose_article
from briefer.records.theme import Theme
from briefer.render import render_article
from briefer.settings import ComposeSettings, RenderSettings
from tests.golden import cases
from tests.pages import theme
from tests.properties.analyses import analyses

TAGS = (
    " a article b body code dd details div dl dt em footer h1 h2 h3 head header hr html i li main mark "
    "meta nav ol p pre q section span strong style summary table tbody td th thead time title tr ul "
)
ATTRIBUTES = (
    " aria-hidden aria-label aria-labelledby charset class content data-c data-role datetime href "
    "http-equiv id lang name rel start style title "
)


class Reader(HTMLParser):
    """What a browser would see that is more than text."""

    def __init__(self) -> None:
        super().__init__()
        self.strange: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.strange += [tag] if f" {tag} " not in TAGS else []
        self.strange += [f"{tag} {name}" for name, _ in attrs if f" {name} " not in ATTRIBUTES]
        links = [urlsplit(value or "") for name, value in attrs if name == "href"]
        self.strange += [
            link.geturl() for link in links if link.scheme not in {"", "http", "https"}
        ]
        self.strange += [link.geturl() for link in links if link.netloc and tag != "a"]

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)


def strange(markup: str) -> list[str]:
    reader = Reader()
    reader.feed(markup)
    reader.close()
    return reader.strange


def only_markdown() -> Theme:
    return Theme("plain", tuple((p, t) for p, t in theme().files if p.endswith(".md.j2")))


def pages_of(made, look: Theme) -> dict[str, str]:
    briefing = compose_article(made[0], made[1], ComposeSettings())
    return {p.path: p.text for p in render_article(briefing, RenderSettings(), look)}


@given(analyses())
def test_html_pages_hold_the_markup_of_the_theme_and_no_other(made):
    for path, text in pages_of(made, theme()).items():
        assert path.endswith((".md", ".json")) or strange(text) == []


@given(analyses())
def test_markdown_pages_turn_into_harmless_html_even_without_cleaning(made):
    for path, text in pages_of(made, theme()).items():
        if path.endswith(".md"):
            body = text.partition("\n---\n")[2].rpartition("<!-- seal")[0]
            assert strange(markdown.markdown(body, extensions=["tables"])) == []


@given(analyses())
def test_pages_of_a_theme_without_html_templates_are_as_inert(made):
    for path, text in pages_of(made, only_markdown()).items():
        assert path.endswith((".md", ".json")) or strange(text) == []


def test_an_address_that_is_not_of_the_web_is_no_link():
    pages = pages_of(cases.hostile(), theme())
    assert not [path for path, text in pages.items() if 'href="javascript' in text]
    linked = pages_of(cases.council(), theme())
    assert [path for path, text in linked.items() if 'href="https://courier.example/' in text]


def test_no_page_asks_for_anything_outside():
    for text in pages_of(cases.hostile(), theme()).values():
        assert "src=" not in text.replace("img src=x", "")
        assert "@import" not in text
        assert "url(" not in text
