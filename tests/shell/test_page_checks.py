"""The page of a night passes what its design asks of it; what only a browser sees is marked slow."""

import html
import json
import re
import shutil
import subprocess
from itertools import pairwise, product
from pathlib import Path

import pytest

from tests.shell.night import run
from tests.shell.page_checks import colours, contrast, outline
from tests.shell.seeds import SEEDS

STYLE = SEEDS.parent / "templates" / "default" / "style.css"
LEAST_CONTRAST = 4.5
LEAST_TARGET_PX = 24
MOST_BYTES = 300_000  # of the page of a night of 40 articles
BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
MEASURE = """
const page = document.getElementById("page").contentDocument, view = page.defaultView;
const visible = one => one.getClientRects().length > 0;
const rgb = text => (text.match(/[\\d.]+/g) || []).map(Number);
const ground = one => {
  for (; one; one = one.parentElement) {
    const colour = rgb(view.getComputedStyle(one).backgroundColor);
    if (colour.length === 3 || colour[3] > 0) return colour.slice(0, 3);
  }
  return [255, 255, 255];
};
const pairs = new Set();
for (const one of page.querySelectorAll("body *")) {
  const says = [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  if (says && visible(one))
    pairs.add(JSON.stringify([rgb(view.getComputedStyle(one).color).slice(0, 3), ground(one)]));
}
// A link to a line of the source stands in running text, which 2.5.8 exempts.
const targets = [...page.querySelectorAll("summary, nav a, .how a:not(.at)")].filter(visible);
const unfocused = [...page.querySelectorAll("a, summary")].filter(visible).filter(one => {
  one.focus();
  return parseFloat(view.getComputedStyle(one).outlineWidth) < 2;
});
document.getElementById("found").textContent = JSON.stringify({
  width: page.documentElement.scrollWidth,
  small: targets.filter(one => one.getBoundingClientRect().height < LEAST)
    .map(one => one.outerHTML.slice(0, 120)),
  unfocused: unfocused.map(one => one.outerHTML.slice(0, 120)),
  pairs: [...pairs].map(one => JSON.parse(one)),
});
""".replace("LEAST", str(LEAST_TARGET_PX))
FRAME = """<!doctype html><meta charset="utf-8"><iframe id="page" style="border:0;width:{width}px;height:800px"
srcdoc="{page}"></iframe><pre id="found"></pre><script>
document.getElementById("page").addEventListener("load", () => {{ {measure} }});</script>"""


@pytest.fixture(scope="module")
def edition(tmp_path_factory):
    """The edition of the sample folder: stories, single articles, people, a file set aside, a watched term."""
    place = tmp_path_factory.mktemp("checked")
    folder = Path(shutil.copytree(SEEDS, place / "in"))
    (folder / "empty.txt").write_text("")
    (place / "watch.txt").write_text("Sellick Cableways\nFCA\n")
    words = ("-o", str(place / "output"), "--watchlist", str(place / "watch.txt"), "-j", "2")
    assert run(str(folder), *words, "--now", "2026-11-22T02:00:00Z") == 3
    return (place / "output" / "latest").resolve()


def pages(edition):
    return sorted(edition.rglob("*.html"))


def night_and_one_of_each_kind(edition):
    folders = (edition / name for name in ("story", "article", "source"))
    return [edition / "index.html", *(min(folder.glob("*.html")) for folder in folders)]


def test_a_page_has_one_main_heading_and_no_level_is_skipped(edition):
    for page in pages(edition):
        levels = outline(page).headings
        assert levels.count(1) == 1, page
        assert levels[0] == 1, page
        assert all(after <= before + 1 for before, after in pairwise(levels)), (page, levels)


def test_a_page_has_its_landmarks_and_a_way_past_the_beginning(edition):
    for page in pages(edition):
        found = outline(page)
        assert found.landmarks.count("main") == 1, page
        assert "footer" in found.landmarks, page
        assert found.links[0] == "#main", page
        assert "main" in found.ids, page


def test_every_id_is_given_once_and_every_link_leads_somewhere(edition):
    outlines = {page: outline(page) for page in pages(edition)}
    for page, found in outlines.items():
        assert len(found.ids) == len(set(found.ids)), page
        for link in found.links:
            name, _, anchor = link.partition("#")
            if ":" in name:
                continue  # to the article on the web
            target = (page.parent / name).resolve() if name else page
            assert target.is_file(), (page, link)
            assert not anchor or anchor in outlines[target].ids, (page, link)


def test_a_page_asks_for_nothing_and_runs_nothing(edition):
    for page in pages(edition):
        found = outline(page)
        assert (found.asked, found.scripts) == ([], 0), page
        assert "url(" not in page.read_text(encoding="utf-8").partition("</style>")[0], page


def test_a_page_says_its_language(edition):
    assert {outline(page).language for page in pages(edition)} == {"en"}


def test_the_page_of_the_night_is_no_heavier_than_its_budget(edition):
    assert (edition / "index.html").stat().st_size <= MOST_BYTES


def test_the_page_has_its_parts_in_the_order_of_the_design(edition):
    text = (edition / "index.html").read_text(encoding="utf-8")
    found = re.findall(r'<h2 id="(\w+)"', text)
    assert found == ["night", "watchlist", "stories", "articles", "people", "set_aside"]
    assert text.index('class="meta status') < text.index('id="night"')
    assert text.index("How this was made") > text.index('id="set_aside"')


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [*product(("ink", "soft", "accent"), ("paper", "tint")), ("ink", "mark")],
)
def test_text_stands_out_in_either_scheme(scheme, text, ground):
    light, dark = STYLE.read_text(encoding="utf-8").split("@media (prefers-color-scheme: dark)")
    named = colours(light) | (colours(dark.partition("}\n}")[0]) if scheme == "dark" else {})
    assert contrast(named[text], named[ground]) >= LEAST_CONTRAST


def test_the_measure_of_contrast_knows_black_and_white():
    assert contrast("ffffff", "000000") == pytest.approx(21)
    assert contrast("777777", "ffffff") < LEAST_CONTRAST
    assert colours("--a: #fff; --b: #8f1d1d;") == {"a": "ffffff", "b": "8f1d1d"}


def in_the_browser(page, width, place):
    """What a browser measures of a page in a window of so many pixels."""
    if not BROWSER:
        pytest.skip("no Chromium here: width, targets, focus and colours as shown are not checked")
    text = html.escape(page.read_text(encoding="utf-8"))
    frame = place / "frame.html"
    frame.write_text(FRAME.format(width=width, page=text, measure=MEASURE), encoding="utf-8")
    command = [
        BROWSER, *QUIET, f"--user-data-dir={place / 'profile'}", "--virtual-time-budget=5000",
        "--dump-dom", frame.as_uri(),
    ]  # fmt: skip
    seen = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout
    told = re.search(r'<pre id="found">(.+?)</pre>', seen, re.DOTALL)
    assert told, "the page was not measured"
    return json.loads(html.unescape(told[1]))


@pytest.mark.slow
@pytest.mark.parametrize("width", [320, 360])
def test_a_phone_shows_a_page_without_sideways_scrolling(edition, tmp_path, width):
    for page in night_and_one_of_each_kind(edition):
        found = in_the_browser(page, width, tmp_path)
        assert found["width"] <= width, page
        assert found["small"] == [], page


@pytest.mark.slow
def test_what_has_the_focus_is_seen_and_all_text_stands_out_as_shown(edition, tmp_path):
    for page in night_and_one_of_each_kind(edition):
        found = in_the_browser(page, 1280, tmp_path)
        assert found["unfocused"] == [], page
        assert found["pairs"], page
        for text, ground in found["pairs"]:
            as_hex = ["".join(f"{round(part):02x}" for part in one) for one in (text, ground)]
            assert contrast(*as_hex) >= LEAST_CONTRAST, (page, text, ground)
