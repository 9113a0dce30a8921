"""The reference pages name what the code has."""

import json
import re
from importlib.resources import files
from pathlib import Path

import pytest

from briefer.compose import SECTIONS, compose_article, compose_edition, digest_article
from briefer.records.briefing import Item
from briefer.records.edition import Edition
from briefer.records.failure import Fate, FileFate
from briefer.settings import ComposeSettings
from tests.golden.cases import CASES
from tests.pages import THEMES

DOCS = Path(__file__).parents[3] / "docs"
JSON_SCHEMA_WORDS = {"start", "end", "text"}


def keys_of(schema: object) -> set[str]:
    """Every property name of a schema."""
    if isinstance(schema, list):
        return set().union(*map(keys_of, schema)) if schema else set()
    if not isinstance(schema, dict):
        return set()
    own = set(schema.get("properties", {}))
    return own.union(*(keys_of(value) for value in schema.values()))


@pytest.mark.parametrize("name", ["article", "edition", "story"])
def test_every_field_of_a_schema_is_described(name):
    text = (files("briefer.render") / "schemas" / f"briefer.{name}.1.json").read_text("utf-8")
    described = set(
        re.findall(r"`(?:\w+\.)?(\w+)`|\"(\w+)\"", (DOCS / "json.md").read_text("utf-8"))
    )
    words = {word for pair in described for word in pair}
    assert keys_of(json.loads(text)) - words == set()


def field_names(items: tuple[Item, ...]) -> set[str]:
    own = {field.name for item in items for field in item.fields}
    return own.union(*(field_names(item.items) for item in items))


def test_every_section_and_field_is_described_for_themes():
    page = (DOCS / "themes.md").read_text("utf-8")
    words = {word for code in re.findall(r"`([^`]+)`", page) for word in code.split()}
    assert set(SECTIONS) <= words
    briefings = [compose_article(*make(), ComposeSettings(rows=1)) for make in CASES.values()]
    fates = tuple(FileFate(f"{fate}.txt", "", 0, fate, reason="r", remedy="r") for fate in Fate)
    edition = Edition("2026-11-22", "2026-11-22T02:00:00Z", "2026-11-21", fates, ("w",))
    night = compose_edition(edition, list(map(digest_article, briefings)), ComposeSettings())
    for sections in (*(briefing.sections for briefing in briefings), night.sections):
        for section in sections:
            assert section.name in words
            assert field_names(section.items) - words == set()


def test_every_file_of_the_default_theme_is_of_a_kind_that_is_described():
    page = (DOCS / "themes.md").read_text("utf-8")
    for path in (THEMES / "default").rglob("*.*"):
        is_section = path.parent.name == "sections"
        assert is_section or f"`{path.name}`" in page, path
