"""A folder to work in, with no settings of the machine's owner in the way."""

import os
from contextlib import nullcontext
from pathlib import Path

import pytest

from briefer.shell.pool import Outcome
from tests.shell.seeds import SEEDS


class PlainPool:
    """A pool in this process: quick, without limits, and faults can be put into it."""

    def map_items(self, fn, items, _):
        for item in items:
            try:
                yield Outcome(item, fn(item))
            except Exception as error:  # noqa: BLE001 - what a worker does
                yield Outcome(item, None, type(error).__name__, str(error))


@pytest.fixture(autouse=True)
def quick(monkeypatch, request):
    """No worker processes and no waiting, but where a test asks for them by `real_pool`."""
    if "real_pool" not in request.fixturenames:
        monkeypatch.setattr("briefer.shell.run.pool", lambda _: nullcontext(PlainPool()))
        monkeypatch.setattr("briefer.shell.stock.LOOK_AGAIN_S", 0)


@pytest.fixture
def real_pool():
    """The workers of a real run."""


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """An empty working folder: no settings file, no home, no BRIEFER_ variables, a fixed clock."""
    for name in list(os.environ):
        if name.startswith("BRIEFER_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795312800")  # 2026-11-22T02:00:00Z
    monkeypatch.setenv("TZ", "UTC")
    place = tmp_path / "desk"
    place.mkdir()
    monkeypatch.chdir(place)
    return place


@pytest.fixture
def inbox(desk):
    """A folder `in` with two of the sample articles."""
    folder = Path("in")
    folder.mkdir()
    for name in ("wire_story.txt", "nexis_classic.txt"):
        (folder / name).write_bytes((SEEDS / name).read_bytes())
    return folder
