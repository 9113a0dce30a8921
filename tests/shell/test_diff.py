"""`briefer diff`: what one edition has that another has not."""

import json
from pathlib import Path

import pytest

from briefer.shell.cli import main
from tests.shell.night import run

FERRY = "The ferry Maren Lind ran aground off Tarrow Point on Monday with 212 passengers on board."
HURT = "At least 12 people were injured when the Maren Lind struck the rocks, the coastguard said."
MORE = "The number of people injured on the Maren Lind rose to 17, the coastguard said on Tuesday."
SAID = '"The engine stopped and we drifted on to the rocks," said Ada Brook, the captain of the Maren Lind.'
BUDGET = "Ostrava council voted a budget of 41 million with cuts to libraries and buses on Tuesday."
VOTE = "Libraries and buses lose money in the budget of 41 million that Ostrava council voted."


def write(name, title, *sentences):
    Path("in").mkdir(exist_ok=True)
    text = "\n\n".join([title, *sentences]) + "\n"
    Path("in", name).write_text(text, encoding="utf-8")


def brief(night, *more):
    assert run("in", "-o", "output", "--now", f"{night}T05:30:00Z", *more) == 0


@pytest.fixture
def nights(desk):
    write("a.txt", "Ferry aground at Tarrow Point", FERRY, HURT)
    write("b.txt", "Ferry Maren Lind hits rocks at Tarrow", HURT, FERRY)
    write("c.txt", "Council cuts libraries and buses", BUDGET)
    write("d.txt", "Ostrava council cuts buses and libraries", VOTE)
    brief("2026-03-02")
    write("a.txt", "Ferry aground at Tarrow Point: 17 hurt", FERRY, MORE, SAID)
    write("e.txt", "Ferry Maren Lind: more injured at Tarrow", MORE, FERRY)
    Path("in/b.txt").unlink()
    for name in ("c.txt", "d.txt"):
        Path("in", name).unlink()
    write(
        "f.txt", "Storm over Pell", "A storm took the roof of the market hall of Pell on Tuesday."
    )
    brief("2026-03-03")


def diff(capsys, *words):
    assert main(["diff", *words]) == 0
    return capsys.readouterr().out


def record(capsys, *words):
    return json.loads(diff(capsys, *words, "--json"))


def test_a_story_that_goes_on_tells_what_is_new_of_it(nights, capsys):
    found = record(capsys, "2026-03-02", "2026-03-03")
    (ferry, gone) = found["stories"]
    assert (ferry["state"], gone["state"]) == ("updated", "gone")
    assert sorted(ferry["articles"]) == ["a.txt", "e.txt"]
    assert MORE in ferry["lines"]
    assert FERRY not in ferry["lines"]
    assert ferry["voices"] == ["Ada Brook"]
    assert found["articles"] == ["a.txt", "e.txt", "f.txt"]
    assert found["gone"] == ["a.txt", "b.txt", "c.txt", "d.txt"]


def test_the_text_tells_the_same(nights, capsys):
    told = diff(capsys, "output/2026-03-02", "output/latest")
    assert told.startswith("2026-03-02 to 2026-03-03\nStories    1 updated, 1 gone\n")
    assert "Articles   3 new, 4 gone" in told
    assert "  voice    Ada Brook" in told
    assert f"  line     “{MORE}”" in told
    assert "NEW ARTICLES\n  a.txt\n  e.txt\n  f.txt" in told


def test_the_other_way_round_new_is_gone(nights, capsys):
    found = record(capsys, "2026-03-03", "2026-03-02")
    assert sorted(story["state"] for story in found["stories"]) == ["new", "updated"]
    assert found["gone"] == ["a.txt", "e.txt", "f.txt"]


def test_an_edition_against_itself_has_nothing_new(nights, capsys):
    found = record(capsys, "2026-03-03", "2026-03-03")
    assert {story["state"] for story in found["stories"]} == {"ongoing"}
    assert (found["articles"], found["gone"]) == ([], [])


def test_a_story_of_another_history_is_known_by_its_articles(nights, capsys):
    write("b.txt", "Ferry Maren Lind hits rocks at Tarrow", HURT, FERRY)
    assert run("in", "-o", "other", "--now", "2026-03-04T05:30:00Z") == 0
    found = record(capsys, "output/2026-03-03", "other/2026-03-04")
    assert [story["state"] for story in found["stories"]] == ["updated"]
    assert found["stories"][0]["articles"] == ["b.txt"]


def test_changed_figures_are_told_with_both_values(nights, capsys):
    for night, value in (("2026-03-02", "12"), ("2026-03-03", "17")):
        path = next(Path("output", night, "story").glob("*.json"))
        for page in Path("output", night, "story").glob("*.json"):
            if "Tarrow" in page.read_text(encoding="utf-8"):
                path = page
        told = json.loads(path.read_text(encoding="utf-8"))
        statements = [{"qualifier": None, "value": value}, {"qualifier": "at least", "value": "9"}]
        told["figures"] = [{"what": "injured", "counted": None, "statements": statements}]
        path.unlink()
        path.write_text(json.dumps(told), encoding="utf-8")
    found = record(capsys, "2026-03-02", "2026-03-03")
    assert found["stories"][0]["figures"] == [
        {"what": "injured", "before": ["12", "at least 9"], "after": ["17", "at least 9"]}
    ]
    told = diff(capsys, "2026-03-02", "2026-03-03")
    assert "figure   injured: 12, at least 9 → 17, at least 9" in told


def test_what_is_no_edition_is_wrong_usage(nights, capsys):
    assert main(["diff", "2026-03-02", "2026-03-09"]) == 2
    assert "no edition there" in capsys.readouterr().err


def test_an_edition_without_json_says_how_to_have_it(nights, capsys):
    brief("2026-03-05", "--format", "md")
    assert main(["diff", "2026-03-02", "2026-03-05"]) == 1
    assert "--format html,md,json" in capsys.readouterr().err


@pytest.mark.parametrize(
    "damage", ["{", '{"files": 1, "stories": []}', '{"files": [], "stories": 1}']
)
def test_a_damaged_edition_is_named(nights, capsys, damage):
    path = Path("output/2026-03-03/index.json")
    path.unlink()
    path.write_text(damage, encoding="utf-8")
    assert main(["diff", "2026-03-02", "2026-03-03"]) == 1
    assert "index.json: damaged" in capsys.readouterr().err


def test_articles_of_one_file_are_told_apart(desk, capsys):
    Path("in").mkdir()
    rows = [{"title": f"Notice {n}", "text": f"{BUDGET} Part {n}. " * 4} for n in range(3)]
    Path("in/a.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    brief("2026-03-02")
    assert record(capsys, "2026-03-02", "2026-03-02")["articles"] == []
