import pytest

from briefer.analyse.aliases import Name, fold, group_names, initials, stands_for
from briefer.lang import language_pack
from briefer.records.analysis import ActorType
from tests import build

PERSON, ORG, PLACE = ActorType.PERSON, ActorType.ORG, ActorType.PLACE


WORDS = language_pack("en").actors


def groups(*names: tuple[str, ActorType]):
    rows = [Name(*name) for name in names]
    return [rows[i].text for i in group_names(rows, WORDS)]


@pytest.mark.parametrize(
    ("printed", "key"),
    [
        ("The U.S.", "us"),
        ("José Martí", "jose marti"),
        ("McDonald’s", "mcdonald"),
        ("a  Bank", "bank"),
    ],
)
def test_folding_takes_print_habits_off(printed, key):
    assert fold(printed) == key


def test_a_surname_goes_to_the_fuller_person():
    assert groups(("Ann Lee", PERSON), ("Lee", PERSON)) == ["Ann Lee", "Ann Lee"]


def test_a_surname_before_the_full_name_goes_to_the_same_person():
    assert len(set(groups(("Lee", PERSON), ("Ann Lee", PERSON)))) == 1


def test_two_persons_of_one_surname_stay_apart_and_the_bare_name_goes_to_the_last():
    names = groups(("Ann Lee", PERSON), ("Bob Lee", PERSON), ("Lee", PERSON))
    assert names == ["Ann Lee", "Bob Lee", "Bob Lee"]


def test_an_acronym_goes_to_its_expansion():
    names = groups(("Northern Rail Board", ORG), ("NRB", ORG), ("NRC", ORG))
    assert names == ["Northern Rail Board", "Northern Rail Board", "NRC"]


def test_an_acronym_of_two_bodies_goes_to_neither():
    names = groups(("Northern Rail Board", ORG), ("National Roads Bureau", ORG), ("NRB", ORG))
    assert names[2] == "NRB"


def test_the_end_of_a_long_name_goes_to_it():
    names = groups(("US State Department", ORG), ("State Department", ORG))
    assert set(names) == {"US State Department"}


def test_a_company_goes_without_its_legal_form():
    assert len(set(groups(("Acme", ORG), ("Acme Inc.", ORG)))) == 1


def test_a_hyphen_makes_another_name():
    assert groups(("ISIS", ORG), ("ISIS-K", ORG)) == ["ISIS", "ISIS-K"]


def test_listed_names_of_one_body_are_one():
    assert groups(("US", PLACE), ("the United States", PLACE)) == ["US", "US"]


@pytest.mark.parametrize(
    ("short", "full", "fits"),
    [
        ("lee", "ann lee", True),
        ("a lee", "ann lee", True),
        ("ann lee", "ann marie lee", True),
        ("bob lee", "ann lee", False),
        ("b lee", "ann lee", False),
        ("ann lee", "ann lee", False),
        ("l", "ann lee", False),
        ("", "ann lee", False),
    ],
)
def test_who_a_short_name_can_stand_for(short, full, fits):
    assert stands_for(short.split(), full.split()) is fits


def test_initials_with_and_without_small_words():
    assert initials("Bank of the North", WORDS.small_words) == {"bn", "botn"}
    assert initials("North", WORDS.small_words) == frozenset()


def test_a_club_goes_by_the_end_of_its_name_when_there_is_one_only():
    assert len(set(groups(("Riverton Rangers", ORG), ("Rangers", ORG)))) == 1
    both = groups(("Riverton Rangers", ORG), ("Hillside Rangers", ORG), ("Rangers", ORG))
    assert both[2] == "Rangers"


def test_a_university_goes_without_its_kind_and_a_company_by_its_first_word():
    assert len(set(groups(("Hillside", ORG), ("Hillside University", ORG)))) == 1
    assert len(set(groups(("Norva Devices Inc.", ORG), ("Norva", ORG)))) == 1
    assert len(set(groups(("Norva Football League", ORG), ("Norva", ORG)))) == 2


def test_a_saint_is_known_with_and_without_the_title():
    assert len(set(groups(("St Brida", PERSON), ("Brida", PERSON)))) == 1


def test_the_north_is_the_one_state_that_begins_so():
    assert len(set(groups(("North Orrin", PLACE), ("North", PLACE)))) == 1
    both = groups(("North Orrin", PLACE), ("North Selwyn", PLACE), ("North", PLACE))
    assert both[2] == "North"


def test_a_company_goes_without_its_trade_but_not_without_other_words():
    assert len(set(groups(("Orrin", ORG), ("Orrin Creamery", ORG)))) == 1
    assert len(set(groups(("Orrin", ORG), ("Orrin Gold", ORG)))) == 2


def test_a_river_goes_without_its_kind_and_a_town_does_not_stand_for_its_hills():
    assert len(set(groups(("Orr", PLACE), ("Orr River", PLACE)))) == 1
    assert len(set(groups(("Orr", PLACE), ("Orr Hills", PLACE)))) == 2


def test_all_of_a_party_are_not_those_of_a_chamber():
    assert len(set(groups(("House Democrats", ORG), ("Democrats", ORG)))) == 2


def test_a_longer_form_of_the_same_name_makes_no_second_body():
    names = (("Cubs", ORG), ("Orr Cubs", ORG), ("EPA Orr Cubs", ORG))
    assert len(set(groups(*names))) == 1


def test_a_zoo_goes_without_its_garden():
    assert len(set(groups(("Orr Zoo", PLACE), ("Orr Zoo & Garden", PLACE)))) == 1


def test_a_senate_named_before_that_of_a_state_is_another():
    assert len(set(groups(("Senate", ORG), ("Orrin Senate", ORG)))) == 2
    assert len(set(groups(("Orrin Senate", ORG), ("Senate", ORG)))) == 1


def test_a_short_name_with_a_suffix_is_the_one_who_has_it():
    names = groups(
        ("Bob Lee", PERSON), ("Bob Lee Jr", PERSON), ("Ann Lee", PERSON), ("Lee Jr", PERSON)
    )
    assert names[3] == "Bob Lee Jr"


CASES = build.cases("actors/one_or_two.toml")


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_names_are_of_one_actor_or_of_two(case):
    rows = [row.split(" ", 2) for row in case["names"]]
    found = group_names([Name(name, ActorType(kind)) for _, kind, name in rows], WORDS)
    labelled = [number for number, _, _ in rows]
    assert [found.index(number) for number in found] == [labelled.index(one) for one in labelled]
