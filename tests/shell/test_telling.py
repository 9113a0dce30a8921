"""What a worker that fails over a story, or over the night, does to the run."""

from pathlib import Path

import pytest

from briefer.errors import ProofError
from briefer.shell.ledger import Ledger
from briefer.shell.pool import Outcome
from briefer.shell.tales import TaleWork
from tests.shell.conftest import PlainPool
from tests.shell.night import leftovers, run


def failing(error, detail):
    well = PlainPool.map_items

    def map_items(self, fn, *rest):
        if isinstance(fn, TaleWork):
            return (Outcome(item, None, error, detail) for item in rest[0])
        return well(self, fn, *rest)

    return map_items


@pytest.mark.parametrize("error", ["ProofError", "crash"])
def test_a_story_that_cannot_be_told_stops_the_night(inbox, monkeypatch, error):
    telling = failing(error, "story/s1.md:7: words differ")
    monkeypatch.setattr(PlainPool, "map_items", telling)
    assert run("in") == {"ProofError": ProofError.exit_code, "crash": 1}[error]
    assert not Path("output/latest").exists()
    assert leftovers() == []


def test_a_plot_that_was_not_entered_is_not_found(desk):
    ledger = Ledger(desk / "night.sqlite", is_new=True)
    with pytest.raises(KeyError):
        ledger.plot(1)
    ledger.close()
