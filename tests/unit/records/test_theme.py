import pytest

from briefer.records.theme import Theme


@pytest.mark.parametrize("paths", [("b", "a"), ("a", "a")])
def test_the_files_of_a_theme_stand_in_order_without_twins(paths):
    with pytest.raises(ValueError, match="mine"):
        Theme("mine", tuple((path, "") for path in paths))
