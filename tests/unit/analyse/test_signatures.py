from briefer.analyse.signatures import is_signed, without_signatures
from briefer.lang.en.signatures import SIGNATURES
from tests.unit.analyse.marked_names import read


def names(*marked: str) -> list[str]:
    rows, places = read(marked)
    found = without_signatures(rows, places, SIGNATURES)
    return [" ".join(rows[p.sentence][p.start : p.end]) for p in found]


def test_names_of_a_byline_in_the_text_are_nobody():
    assert names("By [PER Ann Lee] and [PER Bob Ray]") == []
    assert names("By.", "[PER Ann Lee].", "[PER Cy Orr] left.") == ["Cy Orr"]


def test_a_name_labelled_as_that_of_the_photographer_is_nobody():
    assert names("A port. Photographer: [PER Ann Lee]") == []
    assert names("A port. [PER Ann Lee]/AFP") == []
    assert names("One thing is sure: [PER Ann Lee] left.") == ["Ann Lee"]


def test_a_sentence_that_begins_with_by_is_no_byline():
    assert names("By noon [PER Ann Lee] had left.") == ["Ann Lee"]


def test_who_stands_alone_after_captions_signs_them():
    caption = "(Riga, 2001) [PER Ann Lee]"
    assert names("The port.", caption, "The quay.", caption) == []


def test_who_stands_alone_once_or_acts_as_well_stays():
    assert names("[PER Ann Lee]") == ["Ann Lee"]
    assert len(names("[PER Ann Lee]", "[PER Ann Lee]", "[PER Ann Lee] left.")) == 3


def test_words_before_a_name_make_a_byline_only_when_all_are_names():
    assert is_signed(["By", "Ann", "Lee", "and"], SIGNATURES)
    assert not is_signed(["By", "noon"], SIGNATURES)
    assert not is_signed([], SIGNATURES)
