"""Printed forms: what is folded, what is kept, what can be undone."""

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.render.markdown_printer import escape_markdown
from briefer.text.normal import as_line
from briefer.text.printed import BIDI_CONTROL, REPLACEMENT, UNPRINTABLE, as_printed, printed_place
from briefer.text.seal import broken_line, sealed
from briefer.verify.markdown import ESCAPED
from tests.properties.analyses import texts

any_text = texts | st.text(st.characters())


@given(any_text)
def test_the_short_way_to_print_gives_what_the_long_way_gives(text):
    folded = BIDI_CONTROL.sub("", UNPRINTABLE.sub(REPLACEMENT, text))
    assert as_printed(text) == as_line(folded)


@given(any_text)
def test_what_is_printed_has_no_control_and_no_break(text):
    printed = as_printed(text)
    assert not UNPRINTABLE.search(printed)
    assert not BIDI_CONTROL.search(printed)
    assert printed == " ".join(printed.split())


@given(any_text, st.integers(0, 60), st.integers(1, 60))
def test_a_part_that_is_found_in_the_printed_whole_is_that_part(text, start, length):
    part = text[start : start + length]
    place = printed_place(text, start, start + length)
    if place is not None:
        assert as_printed(text)[slice(*place)] == as_printed(part)


def test_a_part_of_folded_lines_is_found_at_its_own_place():
    text = "> one  two\n> two\tthree"
    start = text.rindex("two")
    assert printed_place(text, start, start + 9) == (8, 17)
    assert as_printed(text)[8:17] == "two three"


@given(any_text)
def test_escaped_markdown_reads_back_as_the_line_it_was(text):
    line = as_printed(text)
    assert unescape(ESCAPED.sub(r"\1", escape_markdown(line))) == line


@given(any_text.map("{}\n".format), st.sampled_from(["html", "md"]))
def test_a_seal_holds_until_the_page_changes(body, suffix):
    page = sealed(body, suffix)
    assert broken_line(page, suffix) is None
    assert broken_line("x" + page, suffix) == 1
    assert broken_line(page + " ", suffix) is not None
    assert broken_line(page[:-9], suffix) is not None


def test_a_page_without_a_seal_is_broken_at_its_end():
    assert broken_line("one\ntwo\nthree\n", "html") == 3
    assert broken_line("", "md") == 1


@pytest.mark.parametrize("word", ["می\u200cخواهم", "क्\u200dष", "👩\u200d💻"])
def test_joiners_that_spell_a_word_are_printed(word):
    assert as_printed(f"{word}\u200b {word}") == f"{word} {word}"


@pytest.mark.parametrize(
    "debris", ["Tali\u200dban", "\u200cTaliban", "Taliban\u200d", "Taliban\u200d\u200d"]
)
def test_joiners_beside_latin_letters_are_debris(debris):
    assert as_printed(debris) == "Taliban"


@given(any_text | st.text("aé क\u200c\u200d\u200b\ufeff\xa0>\n"))
def test_a_printed_line_is_printed_the_same_again(text):
    line = as_line(text)
    assert as_line(line).lstrip(" >") == line.lstrip(" >")
