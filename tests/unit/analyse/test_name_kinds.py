import pytest

from briefer.analyse.name_kinds import kinds_by_signs
from briefer.analyse.names.gazetteer import english_gazetteer
from briefer.lang import language_pack
from tests.unit.analyse.marked_names import read

PACK = language_pack("en")


def kinds(*marked: str) -> dict[str, str]:
    """The kind of each name after the signs; names are written [PER Ann Lee], [ORG Acme], [LOC Riga]."""
    rows, places = read(marked)
    found = kinds_by_signs(rows, places, lists=english_gazetteer(), pack=PACK)
    return {" ".join(rows[p.sentence][p.start : p.end]): p.kind for p in found}


@pytest.mark.parametrize(
    ("marked", "name", "kind"),
    [
        ("The state energy company [PER Brevgaz] pays.", "Brevgaz", "ORG"),
        ("[PER Lumena] shares slid.", "Lumena", "ORG"),
        ("[PER Branno]'s vice president pays.", "Branno", "ORG"),
        ("The spokesperson [LOC Lindi Qwabe] left.", "Lindi Qwabe", "PER"),
        ("Her apprentice, [ORG Dani Rahimi], left.", "Dani Rahimi", "PER"),
        ("Dr. [LOC Rahimi] left.", "Rahimi", "PER"),
        ("[LOC Dani Qwabe], 34, left.", "Dani Qwabe", "PER"),
        ("The council of [PER Norva Orrin] met in [PER Norva Orrin].", "Norva Orrin", "LOC"),
        ("The [LOC National Railway] said so.", "National Railway", "ORG"),
        ("The [LOC City Orchestra of Port Selwyn] plays.", "City Orchestra of Port Selwyn", "ORG"),
        ("They won [ORG Brevia]'s presidency.", "Brevia", "LOC"),
        ("They met in [PER Orrin]'s garden, near [ORG Acme].", "Orrin", "PER"),
        ("They hold shares in [ORG Acme] and [ORG Acme] pays.", "Acme", "ORG"),
        ("Its [LOC US] subsidiary closed.", "US", "LOC"),
        ("[LOC Norva] employs many.", "Norva", "ORG"),
        ("The [ORG Republic of Orrin] spoke.", "Republic of Orrin", "LOC"),
        ("It is a major [ORG Orrin] plan.", "Orrin", "ORG"),
        ("They like [PER Orrin].", "Orrin", "PER"),
        ('"Yes," said [ORG Ofra Shemi], and left.', "Ofra Shemi", "PER"),
        ("They told [ORG Orrin Mail].", "Orrin Mail", "ORG"),
        ('"Yes," said [ORG Orrin Bank].', "Orrin Bank", "ORG"),
        ("They fly with [PER OrrinAir].", "OrrinAir", "ORG"),
        ("They like [PER McOrrin].", "McOrrin", "PER"),
        ("They like [PER Orrinshire].", "Orrinshire", "LOC"),
        ("[PER Ann Woods] and [LOC Charles Woods] left.", "Charles Woods", "PER"),
        ("The Riga-based [PER Orrin] grew.", "Orrin", "ORG"),
        ("The [PER Orrin] newspaper wrote so.", "Orrin", "ORG"),
        ("[PER Orrin] have grown.", "Orrin", "ORG"),
        ("Ann and [PER Orrin] have grown.", "Orrin", "PER"),
        ("When did [PER Orrin] have it?", "Orrin", "PER"),
        ("The sons of [PER Orrin] are grown.", "Orrin", "PER"),
        ("[PER Orrin], which grew, left.", "Orrin", "ORG"),
        ("[PER QZRT] grew and [LOC Orrin.co.uk] did not.", "QZRT", "ORG"),
        ("[PER QZRT] grew and [LOC Orrin.co.uk] did not.", "Orrin.co.uk", "ORG"),
        ("She told the [PER Orrin] so.", "Orrin", "ORG"),
        ("The [LOC Orrin] captain left.", "Orrin", "ORG"),
        ("The [LOC France] captain left.", "France", "LOC"),
        ("The [LOC Orrin] spokesman left.", "Orrin", "ORG"),
        ("They met in [PER Orrin], Texas.", "Orrin", "LOC"),
        ("[PER ORRIN] - It rained.", "ORRIN", "LOC"),
        ("[PER BOSTON], Texas, was wet.", "BOSTON", "LOC"),
        ("The [ORG North Korea] talks failed.", "North Korea", "LOC"),
        ("[PER Ann Orrin] runs the [ORG Ann Orrin Foundation].", "Ann Orrin", "PER"),
        ("Judge [LOC Merric Garlan] and [LOC Garlan] met.", "Garlan", "PER"),
        ("[PER Yao Orrin] and [LOC Yao] met.", "Yao", "LOC"),
        ("[PER Yaro Orrin] and [LOC Yaro] met.", "Yaro", "PER"),
        ("[LOC Dani Qwabe], who left, and [LOC Orrin], a teacher, met.", "Dani Qwabe", "LOC"),
    ],
)
def test_the_words_beside_a_name_tell_its_kind(marked, name, kind):
    assert kinds(marked)[name] == kind


def test_signs_of_all_places_are_put_together():
    found = kinds(
        "They met near [PER Orrin].", "The council of [PER Orrin] met.", "[PER Orrin] sleeps."
    )
    assert found["Orrin"] == "LOC"


def test_a_sign_counts_once_however_often_it_stands_there():
    assert kinds(*["They met near [PER Orrin]."] * 5)["Orrin"] == "PER"


def test_the_surname_of_a_person_is_that_person():
    assert kinds("[PER Ann Orrin] left.", "They like [LOC Orrin].")["Orrin"] == "PER"


def test_a_name_that_ends_in_somebody_who_speaks_is_a_person():
    assert kinds("[LOC Elno Orrin] left.", "[PER Orrin] said so.")["Elno Orrin"] == "PER"
    assert kinds("[LOC Elno Orrin] left.", "[PER Orrin] left.")["Elno Orrin"] == "LOC"


def test_the_beginning_of_a_longer_place_or_body_is_no_person():
    assert (
        kinds("[PER Norva Orrin] sleeps.", "The [ORG Norva Orrin High School] met.")["Norva Orrin"]
        == "LOC"
    )


def test_no_names_have_no_kinds():
    assert kinds_by_signs([["So", "it", "is"]], [], lists=english_gazetteer(), pack=PACK) == []
