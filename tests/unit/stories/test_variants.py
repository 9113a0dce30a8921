import pytest

from briefer.stories.variants import difference, read
from tests import build

CASES = build.cases("stories/variants.toml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_readings_differ_as_labelled(case):
    found = difference(read([case["one"]]), read([case["other"]]))
    assert (str(found) if found is not None else "apart") == case["expected"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_order_of_two_readings_does_not_matter(case):
    one, other = read([case["one"]]), read([case["other"]])
    assert difference(one, other) == difference(other, one)


def test_parts_of_a_split_quote_are_one_reading():
    split = read(["We looked at every cable,", "and each of them was sound."])
    assert (
        difference(split, read(["We looked at every cable, and each of them was sound."])) == "none"
    )


def test_a_wrapped_line_of_a_mail_is_no_difference():
    assert (
        difference(
            read(["We looked at every\n> cable today"]), read(["We looked at every cable today"])
        )
        == "none"
    )
