import pytest

from tests.quality import floors


@pytest.fixture
def limits(monkeypatch):
    rows = {"f1": {"floor": 90.0, "data": "abc"}, "leaks": {"ceiling": 1, "data": "abc"}}
    monkeypatch.setattr(floors, "FLOORS", {"area": rows})


@pytest.mark.usefixtures("limits")
def test_a_figure_on_its_limit_holds():
    floors.hold("area.f1", 90.0, data="abc")
    floors.hold("area.leaks", 1, data="abc")


@pytest.mark.usefixtures("limits")
@pytest.mark.parametrize(("name", "value"), [("area.f1", 89.9), ("area.leaks", 2)])
def test_a_figure_past_its_limit_fails(name, value):
    with pytest.raises(AssertionError, match=name):
        floors.hold(name, value, data="abc")


@pytest.mark.usefixtures("limits")
def test_a_figure_on_other_data_fails():
    with pytest.raises(AssertionError, match="data changed"):
        floors.hold("area.f1", 99.0, data="xyz")
