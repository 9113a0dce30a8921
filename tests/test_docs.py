"""The docs are true to the tree: every path they name exists, every module is on the map."""

import re
import subprocess
import sys
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


def test_the_list_of_modules_is_the_one_that_would_be_written():
    tool = ROOT / "tools" / "module_map.py"
    assert subprocess.run([sys.executable, tool, "--check"], check=False).returncode == 0, (
        f"run {tool}"
    )
