"""The docs are true to the tree: every path they name exists, every module is on the map."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
PATH = re.compile(r"`((?:briefer|templates|tests|seeds|docs|benchmarks|tools)/[\w./-]*)`")


def name(page):
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_of_a_page_leads_somewhere(page):
    inside = [link for link in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link]
    assert [link for link in inside if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_path_a_page_names_exists(page):
    named = PATH.findall(page.read_text(encoding="utf-8"))
    assert [path for path in named if "xx" not in path and not (ROOT / path).exists()] == []


def test_the_map_shows_every_module():
    page = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    modules = [p.relative_to(ROOT / "briefer") for p in (ROOT / "briefer").rglob("*.py")]
    missing = [m for m in modules if m.stem not in {"__init__", "__main__"} and not re.search(rf"\b{m.stem}\b", page)]
    assert missing == []
