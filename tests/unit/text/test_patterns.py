"""Patterns mean the same on every Python that is supported."""

import re
from pathlib import Path

PACKAGE = Path(__file__).parents[3] / "briefer"
POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{[\d,]+\})\+|\(\?>")


def test_no_pattern_has_a_possessive_group():
    found = [
        f"{path.name}:{number}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if POSSESSIVE_GROUP.search(line)
    ]
    assert found == [], "Python before 3.11.5 loses what such a group matched"
