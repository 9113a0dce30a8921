"""`briefer why EDITION ARTICLE ARTICLE`: the decision and the numbers of the grouping."""

import re
import shutil
from itertools import combinations
from pathlib import Path

import pytest

from briefer.shell.cli import main
from tests.shell.night import run
from tests.shell.seeds import SEEDS
from tests.shell.test_stories import record

POST, FARMS = "creamery_evening_post.rtf", "creamery_farms.docx"


@pytest.fixture
def told(desk, capsys):
    """What the command says of two articles of an edition of the samples and a copy of one."""
    folder = Path(shutil.copytree(SEEDS, "in"))
    (folder / "copy_of_gazette.txt").write_bytes(
        (SEEDS / "cablecar_valley_gazette.txt").read_bytes() + b"\nA line more.\n"
    )
    assert run("in", "-o", "output", "-j", "1", "--now", "2026-11-22") == 0
    capsys.readouterr()

    def tell(*articles):
        code = main(["why", "output/latest", *articles])
        return code, capsys.readouterr()

    return tell


def test_two_articles_are_one_story_just_when_the_edition_has_them_in_one(told):
    stories = [story["members"] for story in record()["stories"]]
    home = {path: number for number, members in enumerate(stories) for path in members}
    for pair in combinations(sorted(home)[:8], 2):
        code, out = told(*pair)
        is_one = home[pair[0]] == home[pair[1]]
        assert (code, out.out.startswith("one story: ")) == (0, is_one)


def test_the_parts_add_up_to_the_likeness(told):
    _, out = told(POST, FARMS)
    (parts,) = re.findall(r"likeness (\S+): text (\S+), headline (\S+)", out.out)
    assert out.out.startswith("one story: joined\n")
    assert float(parts[0]) == pytest.approx(float(parts[1]) + float(parts[2]), abs=2e-6)
    assert float(parts[0]) > 0.09


def test_a_copy_is_named_with_its_original(told):
    _, out = told("copy_of_gazette.txt", "cablecar_valley_gazette.txt")
    assert out.out.startswith("one story: copies\n")
    assert ", a copy of " in out.out


def test_an_unknown_article_is_told_with_the_nearest(told):
    code, out = told(POST[:-1], FARMS)
    assert (code, out.out) == (1, "")
    assert f"did you mean {POST}?" in out.err


def test_one_article_is_not_compared(told):
    code, out = told(POST)
    assert code == 2
    assert "two articles" in out.err
