"""Themes: what they may leave out, what they may not do."""

import re
from itertools import pairwise

import pytest

from briefer.compose import compose_article
from briefer.errors import ConfigError
from briefer.records.theme import Theme
from briefer.render import render_article
from briefer.settings import ComposeSettings, RenderSettings
from briefer.verify import verify
from tests.golden.cases import CASES
from tests.pages import theme

CONTRAST = 4.5  # WCAG 2.2, 1.4.3


def pages_with(files: dict[str, str], *formats: str) -> dict[str, str]:
    briefing = compose_article(*CASES["council"](), ComposeSettings())
    look = Theme("mine", tuple(sorted(files.items())))
    pages = render_article(briefing, RenderSettings(formats=formats), look)
    assert verify(pages, (briefing.analysis.article.document,)) == ()
    return {page.path.rpartition(".")[0].partition("/")[0]: page.text for page in pages}


def markdown_files() -> dict[str, str]:
    return {path: text for path, text in theme().files if path.endswith(".md.j2")}


def test_a_theme_with_only_markdown_gives_html_that_proves_itself():
    page = pages_with(markdown_files(), "html")["article"]
    assert page.count("<h1>") == 1
    assert page.count('href="../source/') > 50
    assert "<details>" in page
    assert "briefer: 1" not in page


def test_a_theme_without_the_template_of_a_format_is_refused_by_name():
    with pytest.raises(ConfigError, match=r"'mine' has no article\.md\.j2"):
        pages_with({}, "md")


def test_formats_that_are_not_asked_for_are_not_made():
    assert set(pages_with({}, "json")) == {"article", "source"}


@pytest.mark.parametrize(
    "template",
    [
        "{{ head.title._field.parts }}",
        "{{ head.title.__class__.__mro__ }}",
        "{{ cycler.__init__.__globals__ }}",
    ],
)
def test_a_template_reaches_nothing_behind_the_fields(template):
    with pytest.raises(ConfigError, match="unsafe"):
        pages_with({"article.md.j2": template}, "md")


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("one\n{% if %}", "article.md.j2, line 2: "),
        ('{% include "gone.j2" %}', "gone.j2"),
    ],
)
def test_a_mistake_in_a_theme_is_named_by_theme_and_place(template, message):
    with pytest.raises(ConfigError, match="theme 'mine'") as error:
        pages_with({"article.md.j2": template}, "md")
    assert message in str(error.value)


def test_a_template_prints_source_words_only_with_their_place():
    page = pages_with({"article.md.j2": "{{ head.title }}\n{{ head.words }}\n"}, "md")["article"]
    first = page.partition("\n")[0]
    assert re.fullmatch(r"“Council votes .*” \[L1\]\(\.\./source/bridge-\w+\.html#c0-61\)", first)


def test_words_lead_to_an_address_given_in_parts_of_which_one_may_be_missing():
    files = {"article.md.j2": '{{ head.title.linked("../x/", head.file, head.nope, ".html") }}'}
    page = pages_with(files, "md")["article"]
    assert re.match(r"\[Council votes .*\]\(\.\./x/[^() ]+\.html\) \[L1\]", page)


def colours(css: str) -> list[dict[str, str]]:
    """The colours of each :root rule: light, dark, print."""
    found = [
        dict(re.findall(r"--(\w+): (#[0-9a-f]+);", rule))
        for rule in re.findall(r":root \{([^}]*)\}", css)
    ]
    return [rule for rule in found if rule]


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    channels = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_every_text_colour_stands_out_from_every_ground_light_dark_and_printed():
    palettes = colours(dict(theme().files)["style.css"])
    assert len(palettes) == 3
    for palette in palettes:
        for ground in ("paper", "mark"):
            for text in ("ink", "soft", "accent") if ground == "paper" else ("ink",):
                assert contrast(palette[text], palette[ground]) >= CONTRAST, (text, ground, palette)


@pytest.mark.parametrize("case", CASES)
def test_a_page_has_one_first_heading_and_skips_no_level(case):
    found, ranking = CASES[case]()
    pages = render_article(
        compose_article(found, ranking, ComposeSettings()), RenderSettings(), theme()
    )
    for page in pages:
        if page.path.endswith(".html"):
            levels = [int(n) for n in re.findall(r"<h([1-6])", page.text)]
            assert levels.count(1) == 1
            assert levels[0] == 1
            assert all(after <= before + 1 for before, after in pairwise(levels))
            assert '<main id="main"' in page.text
            assert page.text.index('href="#main"') < page.text.index('<main id="main"')
