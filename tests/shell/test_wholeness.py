"""An edition that something happened to after it was published: told, and made again."""

import shutil
from pathlib import Path

import pytest

from briefer.shell.cli import main
from briefer.shell.wholeness import damage
from tests.shell.night import account, pages, run

EDITION = Path("output/2026-11-22")


def lose_a_page():
    next((EDITION / "article").glob("*.html")).unlink()


def cut_a_page():
    page = next((EDITION / "source").iterdir())
    shorter = page.read_bytes()[:-1]
    page.unlink()
    page.write_bytes(shorter)


def change_a_letter_of_the_night():
    page = EDITION / "index.html"
    changed = page.read_bytes().replace(b"Brevia", b"Arevia", 1)
    page.unlink()
    page.write_bytes(changed)


def lose_the_account():
    (EDITION / "run.json").unlink()


def empty_the_account():
    (EDITION / "run.json").write_bytes(b"")


def account_of_something_else():
    (EDITION / "run.json").write_text('{"outputs": [{"path": 7}]}', encoding="utf-8")


def lose_the_edition():
    shutil.rmtree(EDITION)


def lose_the_link():
    Path("output/latest").unlink()


HARMS = {
    lose_a_page: ".html is missing",
    cut_a_page: ".html is not as it was published",
    change_a_letter_of_the_night: "index.html is not as it was published",
    lose_the_account: "run.json is missing or damaged",
    empty_the_account: "run.json is missing or damaged",
    account_of_something_else: "run.json is missing or damaged",
    lose_the_edition: "leads to 2026-11-22, which is not there",
    lose_the_link: "output/latest is missing",
}


@pytest.mark.parametrize("harm", HARMS)
def test_a_damaged_edition_is_told_and_made_again(inbox, capsys, harm):
    run("in")
    before = pages(EDITION)
    harm()
    assert main(["status"]) == 1
    assert HARMS[harm] in capsys.readouterr().out
    assert run("in") == 0
    told = capsys.readouterr().err
    assert HARMS[harm] in told
    assert "a whole one is published" in told
    assert pages("output/latest") == before
    assert HARMS[harm] in account()["warnings"][0]
    assert main(["status"]) == 0
    assert run("in") == 0
    assert capsys.readouterr().err == ""


def test_more_than_one_damaged_page_is_counted(inbox):
    run("in")
    for page in (EDITION / "article").iterdir():
        page.unlink()
    assert damage(Path("output")).endswith("is missing, and 5 more")


def test_an_account_cut_off_or_changed_anywhere_is_damaged(inbox):
    run("in")
    path = EDITION / "run.json"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.unlink()  # pages that did not change are one file with those of other nights
    for count in range(len(lines)):
        cut = lines[count][: len(lines[count]) // 2]
        for changed in (lines[:count], [*lines[:count], cut, *lines[count + 1 :]]):
            path.write_text("".join(changed), encoding="utf-8")
            is_as_good = len(lines[count].strip(" ,\n")) == 1  # a bracket: lists are read by line
            assert is_as_good or damage(Path("output")).endswith("run.json is missing or damaged")
    path.write_text("".join(lines), encoding="utf-8")
    assert damage(Path("output")) == ""


def test_before_the_first_night_nothing_is_damaged(desk):
    assert damage(Path("output")) == ""


def test_an_output_emptied_by_somebody_is_not_well(inbox, capsys):
    run("in", "--state", "state")
    shutil.rmtree("output")
    assert main(["status", "--state", "state"]) == 1
    assert "output has no edition any more" in capsys.readouterr().out
