"""Rows 16 to 30 of the fault matrix: what files can do to a run and to the reader's browser."""

import os
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.shell.night import account, fates, pages, run
from tests.shell.seeds import SEEDS

pytestmark = pytest.mark.faults

PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<iframe src=//evil.example></iframe>",
    "[link](javascript:alert(1))",
    "![image](http://evil.example/t.gif)",
    "<a href='javascript:alert(1)'>here</a>",
    "{{ 7919 * 6841 }}{% raw %}",
    "<style>@import url(//evil.example)</style>",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "--><script>alert(1)</script><!--",
    '"><script>alert(1)</script>',
    "</div></main><script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<form action=//evil.example><input name=x></form>",
    "<object data=//evil.example></object>",
)


class Active(HTMLParser):
    """Collects what would run or load when a page is opened."""

    LOADING = frozenset(
        [
            "script",
            "img",
            "iframe",
            "object",
            "embed",
            "form",
            "base",
            "svg",
            "audio",
            "video",
            "link",
        ]
    )

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        if tag in self.LOADING:
            self.found.append(tag)
        for name, value in attrs:
            scheme = (value or "").strip().lower().partition(":")[0]
            if name.startswith("on") or (
                name in {"href", "src"} and scheme in {"javascript", "data"}
            ):
                self.found.append(f"{tag} {name}={value}")
            if tag == "meta" and name == "http-equiv" and scheme == "refresh":
                self.found.append("refresh")


def active(page):
    """What would run or load on a page."""
    parser = Active()
    parser.feed(page.decode())
    return parser.found


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_an_article_says_runs_in_the_browser(inbox, payload):
    """Rows 27 and 28."""
    article = (
        f"Council {payload} votes on the bridge\n\nBy Ann {payload} Lee\n\nNovember 20, 2026\n\n"
        f'The council voted on Monday. "We saw {payload} it," said Ann {payload} Lee, the mayor. '
        f"The bridge {payload} is closed. It was built in 1901 and carries 4,000 cars a day.\n"
    )
    safe = payload.replace("/", "_")
    (inbox / f"{safe}.txt").write_text(article, encoding="utf-8")
    (inbox / "page.html").write_text(
        f"<html><head><title>{payload}</title></head><body><article><h1>Council {payload}</h1>"
        + f"<p>{article}</p>" * 3 + "</article></body></html>", encoding="utf-8",
    )  # fmt: skip
    assert run("in") in {0, 3}
    assert fates()[f"{safe}.txt"] in {"used", "duplicate"}  # of the page, which says the same
    bad = {p: active(text) for p, text in pages().items() if p.endswith(".html") and active(text)}
    assert bad == {}
    assert not any(b"54173879" in page for page in pages().values())  # 7919 * 6841


NAMES = (
    b"-rf.txt",
    b"..txt",
    b"CON.txt",
    b"a\nb.txt",
    b"a\xff\xfeb.txt",
    "\u202egnp.txt".encode(),
    b"'; rm -rf $HOME; '.txt",
    b"x" * 251 + b".txt",
    b"a b\tc.txt",
    b"%2e%2e%2fetc.txt",
    b"index.html.txt",
)


def test_no_name_of_a_file_leaves_the_edition(inbox):
    """Row 20."""
    folder = os.fsencode(inbox)
    for number, name in enumerate(NAMES):
        Path(os.fsdecode(folder + b"/" + name)).write_bytes(
            (SEEDS / "wire_story.txt").read_bytes() + b"\n" * number
        )
    outside = sorted(p.name for p in Path().iterdir())
    assert run("in") == 0
    assert sorted({*outside, "output"}) == sorted(p.name for p in Path().iterdir())
    assert len(fates()) == len(NAMES) + 2 - 1  # "..txt" begins like a program's own file
    ours = set("abcdefghijklmnopqrstuvwxyz0123456789-./_")
    assert [path for path in pages() if set(path) - ours] == []


CONTENTS = {
    "blank.txt": b" \n\t\n" * 50,
    "nul.txt": b"The mayor spoke.\0\0 It rained.\n" * 20,
    "controls.txt": bytes(range(32)) * 40,
    "utf16.txt": ("The mayor spoke on Monday. It rained all day long in the town.\n" * 9).encode(
        "utf-16"
    ),
    "bom.txt": b"\xef\xbb\xbf" + b"The mayor spoke on Monday. It rained all day.\n" * 9,
    "cp1252.txt": "The mayor said \u201cno\u201d on Monday \u2013 twice.\n".encode("cp1252") * 9,
    "crlf.txt": b"The mayor spoke on Monday.\r\nIt rained all day.\r\n" * 9,
    "bidi.txt": "The \u202emayor\u202c spoke on Monday. It \u2066rained\u2069.\n".encode() * 9,
    "noise.txt": os.urandom(5_000),
    "surrogate.html": b"<p>The mayor &#xD800; spoke on Monday. It rained all day long.</p>" * 20,
    "marks.txt": b'"' * 20_000,
    "brackets.md": b"[" * 20_000 + b"\n\nThe mayor spoke on Monday.\n",
    "anchors.html": b"<a " * 20_000,
    "backticks.md": b"`" * 20_000,
    "nested.html": b"<div>" * 20_000 + b"The mayor spoke on Monday." + b"</div>" * 20_000,
}


@pytest.mark.parametrize("name", CONTENTS)
def test_any_content_ends_in_a_fate_and_harms_no_other(inbox, name):
    """Rows 21, 22 and 24."""
    (inbox / name).write_bytes(CONTENTS[name])
    began = time.process_time()
    assert run("in") in {0, 3}
    print(f"{name}: {fates()[name]}, {time.process_time() - began:.2f} s")
    assert fates()["wire_story.txt"] == "used"
    (row,) = [file for file in account()["files"] if file["path"] == name]
    assert row["fate"] == "used" or (row["reason"] and row["remedy"])
    assert row["error"] is None


@pytest.mark.usefixtures("real_pool")
def test_ten_megabytes_in_one_line_end_within_the_limits(inbox):
    """Row 23."""
    (inbox / "long.txt").write_bytes(b"The mayor spoke on Monday. " * 400_000)
    began = time.monotonic()
    assert run("in", "-j", "2") in {0, 3}
    print(f"10 MB in one line: {fates()['long.txt']} after {time.monotonic() - began:.1f} s")
    assert fates()["wire_story.txt"] == "used"


def test_a_file_too_large_is_not_even_read(inbox):
    """Row 23."""
    with (inbox / "huge.txt").open("wb") as stream:
        stream.truncate(3_000_000_000)
    began = time.monotonic()
    assert run("in") == 3
    assert time.monotonic() - began < 10
    assert fates()["huge.txt"] == "set_aside"
