"""Floors on labelled data: a figure may rise, and falls only in a commit that says why."""

import hashlib
import os
import tomllib
from pathlib import Path

import pytest

HERE = Path(__file__).parent
FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))


def shared(*parts: str) -> Path:
    """A path of the labelled data beside the project; skips the test where it is absent."""
    beside = HERE.parents[2] / "shared"
    path = Path(os.environ.get("BRIEFER_SHARED", beside)).joinpath(*parts)
    if not path.exists():
        pytest.skip(f"labelled data not here: {'/'.join(parts)} (set BRIEFER_SHARED to its folder)")
    return path


def data_hash(*paths: Path) -> str:
    """First 12 hex digits of the sha256 over the files' bytes: printed with every figure."""
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def hold(name: str, value: float, *, data: str) -> None:
    """Print a figure with the hash of its data, and fail when it breaks its limit.

    `name` is "<area>.<measure>" of floors.toml, where it has a `floor` or a `ceiling`, and `data`.
    """
    area, measure = name.split(".", 1)
    limit = FLOORS[area][measure]
    print(f"{name} = {value:g}  (data {data}, limits {limit})")
    assert limit["data"] == data, f"{name}: the data changed; measure again and say so"
    assert value >= limit.get("floor", value), f"{name} fell to {value}"
    assert value <= limit.get("ceiling", value), f"{name} rose to {value}"
