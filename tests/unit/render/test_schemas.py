"""The JSON is what its published schemas say."""

import json
from importlib.resources import files

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from briefer.compose import compose_article, compose_edition
from briefer.records.edition import Edition
from briefer.records.failure import Fate, FileFate
from briefer.render import render_edition
from briefer.render.json import article_record, render_json
from briefer.settings import ComposeSettings, RenderSettings
from tests.golden.cases import CASES
from tests.pages import theme
from tests.properties.analyses import analyses

SCHEMAS = files("briefer.render") / "schemas"


def schema(name: str) -> Draft202012Validator:
    record = json.loads((SCHEMAS / f"briefer.{name}.1.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(record)
    return Draft202012Validator(record)


def complaints(name: str, page: str) -> list[str]:
    return [f"{e.json_path}: {e.message}" for e in schema(name).iter_errors(json.loads(page))]


@pytest.mark.parametrize("case", CASES)
def test_articles_keep_to_their_schema(case):
    found, ranking = CASES[case]()
    page = render_json(article_record(compose_article(found, ranking, ComposeSettings())))
    assert complaints("article", page) == []


@given(analyses())
def test_any_article_keeps_to_its_schema(made):
    page = render_json(article_record(compose_article(made[0], made[1], ComposeSettings())))
    assert complaints("article", page) == []


def test_a_name_without_confidence_is_against_the_schema():
    record = article_record(compose_article(*CASES["council"](), ComposeSettings()))
    page = render_json(record).replace('"confidence": "certain"', '"confidence": "none"')
    assert len(complaints("article", page)) == 1


def test_the_night_keeps_to_its_schema():
    fates = (
        FileFate("a.txt", "0" * 64, 10, Fate.USED, ("a-1",)),
        FileFate("b.txt", "0" * 64, 10, Fate.DUPLICATE, of="a.txt", share=0.97),
        FileFate("c.txt", "0" * 64, 0, Fate.SET_ASIDE, reason="empty", remedy="save it again"),
    )
    edition = Edition("2026-11-22", "2026-11-22T02:00:00Z", files=fates, warnings=("one",))
    briefing = compose_edition(edition, (), ComposeSettings())
    pages = render_edition(briefing, RenderSettings(formats=("json",)), theme())
    (page,) = (page for page in pages if page.path == "index.json")
    assert complaints("edition", page.text) == []
    assert json.loads(page.text)["counts"] == {
        "files": 3, "used": 1, "duplicate": 1, "set_aside": 1, "deferred": 0, "articles": 1,
        "stories": 0, "quiet": 0,
    }  # fmt: skip


def test_half_a_character_is_escaped_so_that_the_page_can_be_written():
    page = render_json({"schema": "briefer.article/1", "half": "a\ud83db"})
    assert page.encode("utf-8")
    assert json.loads(page)["half"] == "a\ud83db"
