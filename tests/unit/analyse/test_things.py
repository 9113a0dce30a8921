import pytest

from briefer.analyse.names.gazetteer import english_gazetteer
from briefer.analyse.things import without_things
from briefer.lang import language_pack
from tests.unit.analyse.marked_names import read


def names(*marked: str) -> list[str]:
    rows, places = read(marked)
    found = without_things(rows, places, lists=english_gazetteer(), pack=language_pack("en"))
    return [" ".join(rows[p.sentence][p.start : p.end]) for p in found]


@pytest.mark.parametrize(
    "marked",
    [
        "The film [PER Orrin] opened.",
        "The ferry [LOC Saint Orrin] sank.",
        "The album “[ORG Orrin]” sold well.",
        "The [ORG Orrin] rocket rose.",
        "It is a newer version of [ORG Orrin].",
        "She starred in [PER Orrin].",
        "[PER Orrin] premiered on Monday.",
        "He bought an [ORG Orrin] on Monday.",
        "They have [PER Orrin]'s disease.",
        "[ORG Orrin 9] and [ORG Orrin 9] rose.",
        "The [ORG Orrin] 2 has a lens that the [ORG Orrin] 3 had not.  An [ORG Orrin] 2 is cheap.",
        "[PER Hurricane Orrin] came.",
        "They watched the [ORG Orrin Cup].",
        "They watched [PER Orrin Movie] twice.",
        "They watched “[PER Ann Orrin] and the Sea” twice.",
        'They watched "The [ORG Orrin Team]," and left.',
        "[PER Android] is new.",
    ],
)
def test_things_are_no_actors(marked):
    assert names(marked) == []


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[ORG Orrin] said that the [ORG Orrin] phone sold well.", ["Orrin", "Orrin"]),
        ("He bought an [ORG Orrin] from the [ORG Orrin] chief at [ORG Orrin].", ["Orrin"] * 3),
        ("She is an [ORG Orrin] executive.", ["Orrin"]),
        ("[ORG Channel 4] showed it.", ["Channel 4"]),
        ("[PER Doris Day] sang.", ["Doris Day"]),
        ("[PER Ann Orrin], whose phone rang, and an [PER Orrin].", ["Ann Orrin", "Orrin"]),
        ("“It burns,” [PER Orrin] said, “badly.”", ["Orrin"]),
        ("“[ORG Orrin] will never pay,” he wrote.", ["Orrin"]),
        ("The “[ORG Orrin] said so.", ["Orrin"]),
        ("It was the first season of [ORG Orrin]'s show.", ["Orrin"]),
        ("The rocket [LOC Orrin] sent fell in [LOC Riga].", ["Riga"]),
        ("An [LOC Orrin].", ["Orrin"]),
        ("[PER Rose Day] and the [PER Rose Bowl].", ["Rose Day"]),
        ("An [ORG Orrin] plans to sail.", ["Orrin"]),  # a verb of who acts
        ("An [ORG Orrin] who left.", ["Orrin"]),
        ("An [ORG Orrin].  She works at [ORG Orrin].", ["Orrin", "Orrin"]),
        ("An [ORG Orrin].  So Dr. [ORG Orrin] left.", ["Orrin", "Orrin"]),
        ("An [ORG Orrin] and an [ORG Orrin]'s lawyer.", ["Orrin", "Orrin"]),
        ("An [ORG Orrin] man left.", ["Orrin"]),  # the noun phrase goes on
        ("An [ORG Orrin]-led march.", ["Orrin"]),
        ("A version for [ORG Orrin] came.", ["Orrin"]),
        ("The years of [ORG Orrin] came.", ["Orrin"]),
        ("[ORG Orrin 9] rose.", []),
        ("[ORG Orrin] 2 rose.", ["Orrin"]),  # one number is no line of versions
        ("[ORG Bowl] met [ORG Court Orrin].", ["Bowl", "Court Orrin"]),
        ("The [ORG Day Court] met.", ["Day Court"]),
        ("So [PER Ann Orr] met [ORG Orrins].", ["Ann Orr", "Orrins"]),
        ("So [PER Ann Fox] met the [ORG Foxes].", ["Ann Fox"]),
    ],
)
def test_who_acts_and_where_things_happen_stay(marked, found):
    assert names(marked) == found


def test_the_acronym_of_a_law_and_the_plural_of_a_surname_are_nobody():
    assert names("The [ORG Orrin Care Act] is old.", "The [ORG OCA] is old.") == []
    assert names("So [PER Ann Orr] left.", "The [ORG Orrs] left.") == ["Ann Orr"]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("He read “The [PER Orrin Lee]” twice.", []),
        ("He read “[PER Orrin Lee] went home” twice.", ["Orrin Lee"]),  # words of speech
        ("He read “one” of [PER Orrin Lee] and “two”.", ["Orrin Lee"]),  # between two titles
        ("He read “[PER Orrin Lee] and never closed the marks", ["Orrin Lee"]),
        ("He read [PER Orrin Lee]” twice.", ["Orrin Lee"]),
    ],
)
def test_only_what_marks_enclose_whole_is_a_title(marked, found):
    assert names(marked) == found


def test_a_head_alone_is_nobody_unless_a_longer_name_has_it():
    assert names("The [ORG Court] met.") == []
    assert names("The [ORG Orrin Crown Court] met.", "The [ORG Court] rose.") == [
        "Orrin Crown Court",
        "Court",
    ]


def test_a_name_is_a_thing_when_more_of_its_places_say_so():
    acting = "[ORG Orrin] said so."
    assert names("The [ORG Orrin] rocket rose.", "A [ORG Orrin] rocket fell.", acting) == []
    assert len(names("The [ORG Orrin] rocket rose.", acting, acting)) == 3
