"""From any text to proved pages: the promise, whatever stands in the file."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.ingest.decode import decode
from briefer.pipeline import brief_file, proven_pages
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import Settings
from tests.pages import theme

SCRAPS = [
    "Ada",
    "Brook",
    "Brook",
    "Mr",
    "Dr.",
    "Gen.",
    "Jr.",
    "the",
    "The",
    "of",
    "said",
    "told",
    "she",
    "he",
    "they",
    "it",
    "that",
    "This",
    "But",
    "“",
    "”",
    '"',
    "'",
    "’",
    "‘",
    "—",
    "-",
    "…",
    ".",
    ",",
    ":",
    ";",
    "!",
    "?",
    "(",
    ")",
    "[",
    "]",
    "|",
    ">",
    "#",
    "*",
    "_",
    "`",
    "<",
    "&",
    "$5m",
    "£3",
    "40%",
    "12",
    "two",
    "dozen",
    "at",
    "least",
    "Tuesday",
    "2026",
    "May",
    "last",
    "week",
    "council",
    "ferry",
    "Tarrow",
    "Point",
    "Co.",
    "Ltd",
    "U.S.",
    "NATO",
    "ISIS-K",
    "BBC",
    "By",
    "Published",
    "Advertisement",
    "READ",
    "MORE:",
    "Subscribe",
    "©",
    "Photo:",
    "http://example.org",
    "<b>",
    "</div>",
    "{{",
    "x",
    "}}",
    "\u200b",
    "\u202e",
    "\xad",
    "\x00",
    "été",
    "東京",
]
BREAKS = ("\n", "\n\n", "\r\n", "\f", "\n> ", " ", "  ", "\t")

words = st.lists(st.sampled_from(SCRAPS) | st.text(max_size=5), min_size=1, max_size=12)
lines = st.builds(" ".join, words)
texts = st.lists(st.tuples(lines, st.sampled_from(BREAKS)), max_size=25).map(
    lambda rows: "".join(line + end for line, end in rows)
)
names = st.sampled_from(("a.txt", "b.md", "c.html", "d.eml", "e", "f.json"))


@settings(max_examples=150)
@given(names, texts)
def test_any_text_gives_proved_pages_or_a_reason(name, text):
    raw = RawFile(name, text.encode("utf-8", "surrogatepass"))
    made = brief_file(raw, Settings())
    assert made
    for one in made:
        if isinstance(one, Failure):
            assert one.reason
            assert one.hint
        else:
            pages, findings = proven_pages(one, Settings(), theme())
            assert pages
            assert findings == ()


HALF = 0.5  # of any sample is an article
SAMPLES = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


@settings(max_examples=60)
@given(st.sampled_from(SAMPLES), st.floats(0, 1))
def test_a_file_cut_off_anywhere_is_read_as_far_as_it_goes(path, share):
    content = path.read_bytes()
    start = content[: int(share * len(content))]
    found = brief_file(RawFile("a.txt", start), Settings())
    briefed = [one for one in found if not isinstance(one, Failure)]
    assert briefed or share < HALF
    assert {one.analysis.article.document.text for one in briefed} <= {decode(start).text}
    assert all(one.hint for one in found if isinstance(one, Failure))
    assert found
