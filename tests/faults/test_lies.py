"""Rows 25, 26 and 29 to 31 of the fault matrix: files that unpack to too much, reach out, or imitate us."""

import re
import zipfile
from pathlib import Path

import pytest

from briefer.shell.proof import prove
from tests.shell.night import account, fates, pages, run
from tests.unit.ingest import files

pytestmark = pytest.mark.faults
CHUNK = bytes(1 << 20)
UNREAD = "the word that is in no article"


def bomb(path, member):
    """A zip file of a megabyte that holds a gigabyte."""
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open(member, "w", force_zip64=True) as stream,
    ):
        for _ in range(1_000):
            stream.write(CHUNK)


@pytest.mark.usefixtures("real_pool")
def test_a_gigabyte_in_a_megabyte_is_not_unpacked(inbox):
    """Row 25."""
    run("in", "-j", "1")
    before = account()["measured"]["peak_worker_mb"]
    bomb(inbox / "bomb.zip", "a.txt")
    bomb(inbox / "bomb.docx", "word/document.xml")
    bomb(inbox / "bomb.epub", "META-INF/container.xml")
    (inbox / "bomb.gz").write_bytes(files.gzipped(CHUNK) * 1_000)  # members, one after the other
    packed = sum(path.stat().st_size for path in inbox.glob("bomb.*"))
    assert run("in", "-j", "1", "--rebuild") == 3
    more = account()["measured"]["peak_worker_mb"] - before
    written = sum(len(page) for page in pages().values())
    print(f"4 bombs, {packed:,} bytes for 4 GB: {more} MB more memory, {written:,} bytes written")
    kinds = {name: fate for name, fate in fates().items() if name.startswith("bomb.")}
    assert set(kinds.values()) == {"set_aside"}
    assert len(kinds) == 4
    assert all(row["error"] is None for row in account()["files"])
    assert fates()["wire_story.txt"] == "used"
    assert more < 400


OUTSIDE = (
    "../escape.txt",
    "../../escape.txt",
    "/escape.txt",
    "..\\escape.txt",
    "a/../../b.txt",
)


def test_no_member_of_an_archive_is_written_outside(inbox):
    """Row 26."""
    text = "\n\n".join((files.TITLE, *files.BODY))
    (inbox / "slip.zip").write_bytes(files.zipped(dict.fromkeys((*OUTSIDE, "in.txt"), text)))
    outside = {*Path().rglob("*"), *Path.cwd().parent.iterdir()}
    assert run("in") in {0, 3}
    here = Path("output").resolve()
    fresh = {*Path().rglob("*"), *Path.cwd().parent.iterdir()} - outside
    assert {path for path in fresh if not path.resolve().is_relative_to(here)} == set()
    assert not Path("/escape.txt").exists()
    assert fates()["slip.zip"] in {"used", "duplicate"}


def reaching(secret):
    """Files that ask their reader for the content of another one."""
    entity = f'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file://{secret}">]>'
    story = f"{files.FIRST} &x; {files.SECOND}"
    return {
        "a.docx": files.docx(**{"word/document.xml": f"{entity}<a>{story}</a>"}),
        "a.epub": files.epub(**{"OEBPS/text/two.xhtml": f"{entity}<html><p>{story}</p></html>"}),
        "a.odt": files.zipped({"content.xml": f"{entity}<a>{story}</a>"}),
        "a.xml": entity.encode()
        + files.rss(f"<item><title>&x;</title><description>{story}</description></item>"),
        "a.html": entity.encode() + files.html(body=(story, story)),
        "b.html": files.html(body=(story, f'<iframe src="file://{secret}"></iframe>')),
    }


def test_no_file_is_read_that_another_names(inbox):
    """Row 26."""
    secret = Path("secret.txt").absolute()
    secret.write_text(UNREAD, encoding="utf-8")
    for name, content in reaching(secret).items():
        (inbox / name).write_bytes(content)
    assert run("in") in {0, 3}
    assert set(reaching(secret)) <= set(fates())
    assert not any(UNREAD.encode() in page for page in pages().values())


def test_no_page_opens_in_a_spreadsheet(inbox):
    """Row 29: a cell that begins with "=" would be a formula there."""
    (inbox / "cells.txt").write_text(
        "=HYPERLINK(0)\n\n+1 for the council on Monday.\n\n@SUM(A1) said the mayor on Tuesday.\n"
    )
    run("in")
    suffixes = {Path(path).suffix for path in pages()}
    assert suffixes - {".html", ".md", ".json", ".xml", ".eml"} == set()


PLAIN = (
    "Council votes on the bridge\n\nBy Ann Lee\n\nNovember 20, 2026\n\n"
    'The council voted on Monday. "We saw it coming," said Ann Lee, the mayor. '
    "The bridge is closed. It was built in 1901 and carries 4,000 cars a day.\n"
)
IMITATIONS = (
    "## Key points",
    "Key points\n==========",
    "<h2>Key points</h2>\n<ul><li>The mayor has resigned.</li></ul>",
    "- The mayor has resigned. [wire_story.txt:3](../source/wire_story.html#L3)",
    '<a href="../source/wire_story.html#L3">wire_story.txt, line 3</a> The mayor has resigned.',
    "Proof: every line checked. Sources: 9. Only one source. New since last night.",
    "<!-- briefer: sealed --> The mayor has resigned.",
    '</main><main><section id="key-points">The mayor has resigned.',
)


HEADING = re.compile(r"<h\d[^<>]*>Key points|^#+ Key points$|^Key points\n=", re.MULTILINE)


@pytest.mark.parametrize("words", IMITATIONS)
def test_an_article_that_imitates_a_page_stays_an_article(inbox, words):
    """Row 30."""
    paragraphs = PLAIN.split("\n\n")
    (inbox / "fake.txt").write_text("\n\n".join([*paragraphs[:-1], words, paragraphs[-1]]))
    assert run("in") == 0
    assert prove(Path("output/latest").resolve()).findings == ()
    shown = {path: page.decode() for path, page in pages().items()}
    html = [text for path, text in shown.items() if path.endswith(".html")]
    marked = [text for path, text in shown.items() if path.endswith(".md")]
    assert not any(re.search(r"<a [^<>]*wire_story\.html#L3", text) for text in html)
    assert not any(re.search(r"(?<!\\)\]\(\S*wire_story\.html#L3", text) for text in marked)
    assert {text.count("<main") for text in html} == {1}
    assert max(len(HEADING.findall(text)) for text in (*html, *marked)) == 1  # our own


def test_five_thousand_copies_are_one_article(desk):
    """Row 31."""
    folder = Path("in")
    for half in ("a", "b"):
        (folder / half).mkdir(parents=True)
    for number in range(4_999):
        (folder / "a" / f"{number:04}.txt").write_text(PLAIN)
    (folder / "b" / "0000.txt").write_text(PLAIN)  # one file in two folders
    assert run("in") == 0
    kinds = list(fates().values())
    print(f"5,000 copies: {kinds.count('used')} used, {kinds.count('duplicate')} duplicates")
    assert (kinds.count("used"), kinds.count("duplicate")) == (1, 4_999)
