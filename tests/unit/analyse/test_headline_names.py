from briefer.analyse.headlines import without_headline_words
from briefer.analyse.names.gazetteer import english_gazetteer
from tests.unit.analyse.marked_names import read

PLAIN = ["It rained all day.", "They stayed in.", "He read a book.", "She slept."]


def names(*marked: str) -> list[str]:
    rows, places = read(marked)
    found = without_headline_words(rows, places, lists=english_gazetteer())
    return [" ".join(rows[p.sentence][p.start : p.end]) for p in found]


def test_a_name_of_headlines_alone_is_nobody():
    assert names("More Rain: [ORG Orrin Cops] Stay Home Again", *PLAIN) == []


def test_a_name_that_the_text_has_as_well_stays():
    headline = "More Rain: [PER Orra Lind] Stays Home Again"
    assert names(headline, *PLAIN, "So [PER Lind] slept.") == ["Orra Lind", "Lind"]
    assert names(headline, *PLAIN, "So [PER Orra Lind] slept.") == ["Orra Lind", "Orra Lind"]


def test_a_name_that_a_list_has_stays():
    headline = "More Rain: [PER Ann Orra] Visits [LOC France], [LOC New Zealand] Again"
    assert names(headline, *PLAIN) == ["Ann Orra", "France", "New Zealand"]


def test_a_text_of_headlines_keeps_its_names():
    assert names("More Rain: [ORG Orrin Cops] Stay Home Again") == ["Orrin Cops"]


def test_a_list_and_a_sentence_are_no_headlines():
    listed = "Orra Lind, Wessa Rain, [PER Brenna Falk], Tova Stark"
    assert names(listed, *PLAIN) == ["Brenna Falk"]
    assert names("Captain Orrin Maddox Left [LOC Elvedon Field] Early.", *PLAIN) == [
        "Elvedon Field"
    ]
