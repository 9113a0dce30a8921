"""`briefer why`: every number that chose a line, and a way out where there is none."""

import json
import re
import shutil
from pathlib import Path

import pytest

from briefer.shell.cli import main
from tests.shell.night import run
from tests.shell.seeds import SEEDS

ORCHESTRA = "article/rail-post-feed-4be63b7e"
NUMBERS = re.compile(r"^  [a-z ]+?((?: +-?\d+\.\d{6}){3})$", re.MULTILINE)
SALIENCE = re.compile(r"^  salience (\S+), rank (\d+) of (\d+) sentences$", re.MULTILINE)


@pytest.fixture(scope="session")
def briefed(tmp_path_factory):
    """The edition of the sample articles: stories, and an article that tells one fact twice."""
    place = tmp_path_factory.mktemp("why")
    assert run(str(SEEDS), "-o", str(place / "output"), "-j", "1", "--now", "2026-11-22") == 0
    return (place / "output" / "latest").resolve()


@pytest.fixture
def edition(briefed, tmp_path):
    """A copy that a test may damage."""
    return Path(shutil.copytree(briefed, tmp_path / "edition"))


def why(place, capsys):
    """What the command prints, the exit code being 0."""
    assert main(["why", str(place)]) == 0
    return capsys.readouterr().out


def complaint(place, capsys):
    """Exit code and error."""
    code = main(["why", str(place)])
    told = capsys.readouterr()
    assert told.out == ""
    return code, told.err


def line_of(page, words):
    """The number of the first line of a page that cites these words."""
    lines = page.read_text(encoding="utf-8").split("\n")
    return next(
        number
        for number, line in enumerate(lines, start=1)
        if words in line and not line.startswith(' "document"')  # of JSON: the whole text
    )


@pytest.mark.parametrize("suffix", ["md", "html", "json"])
def test_a_key_point_is_explained_on_every_form_of_its_page(edition, capsys, suffix):
    page = edition / f"{ORCHESTRA}.{suffix}"
    told = why(f"{page}:{line_of(page, 'The City Orchestra of Port Selwyn')}", capsys)
    assert "rail_post_feed.xml#2  (article/rail-post-feed-4be63b7e.json)" in told
    assert "  source line 6, characters 101-285\n  key point 1, the gist\n  in the summary" in told


def test_the_printed_numbers_give_the_printed_order(edition, capsys):
    page = edition / f"{ORCHESTRA}.md"
    stand = {}
    for line in range(1, page.read_text(encoding="utf-8").count("\n")):
        if main(["why", f"{page}:{line}"]) != 0:
            continue
        for told in capsys.readouterr().out.split("\n“"):
            found = SALIENCE.search(told)
            if found is None:
                continue
            rows = [tuple(map(float, row.split())) for row in NUMBERS.findall(told)]
            assert all(abs(value * weight - product) < 1e-9 for value, weight, product in rows)
            stand[int(found[2])] = round(sum(value * weight for value, weight, _ in rows), 6)
            assert stand[int(found[2])] == float(found[1])
    assert len(stand) > 3
    assert [stand[rank] for rank in sorted(stand)] == sorted(stand.values(), reverse=True)


def test_the_sentence_passed_over_and_the_runner_up_are_named(edition, capsys):
    page = edition / f"{ORCHESTRA}.md"
    told = why(f"{page}:{line_of(page, 'The City Orchestra of Port Selwyn')}", capsys)
    repeat = "“The swimming bath will be drained first, the city said.”"
    assert f"passed over for it: {repeat} (60% of the words shared)" in told
    assert re.search(r"runner-up, best of those not chosen: “.+” \(salience \S+, rank \d+\)", told)


def test_a_sentence_passed_over_names_the_one_it_repeats(edition, capsys):
    page = edition / f"{ORCHESTRA}.json"
    told = why(f"{page}:{line_of(page, 'The swimming bath will be drained')}", capsys)
    assert "passed over as key point for: “The City Orchestra of Port Selwyn" in told


def test_a_quote_tells_its_rule_and_its_sentence(edition, capsys):
    page = edition / "article/creamery-evening-post-09ba0c7d.md"
    line = line_of(page, "“We are at the beginning of this")
    told = why(f"{page}:{line}", capsys)
    assert re.search(r"  part of a quote of Bertrand Osei \(rule \S+, certain\)\n", told)
    assert "  where a quote of Bertrand Osei stands\n  salience" in told


def test_fields_of_an_article_are_no_sentences(edition, capsys):
    page = edition / f"{ORCHESTRA}.md"
    told = why(f"{page}:{line_of(page, '# City orchestra')}", capsys)
    assert told.endswith(
        "“City orchestra to play in laundries and lifts”\n"
        "  source line 1, characters 0-45\n  title of the article\n"
    )
    told = why(f"{page}:{line_of(page, '**Rail Post')}", capsys)
    assert "  source of the article\n" in told
    assert "  day of the article\n" in told


@pytest.mark.parametrize("suffix", ["md", "html", "json"])
def test_a_line_of_a_story_tells_how_many_sources_carry_it(edition, capsys, suffix):
    page = edition / f"story/s09ba0c7d.{suffix}"
    told = why(f"{page}:{line_of(page, 'A man of 68 and a woman of 29')}", capsys)
    assert "  told by 2 of 3 independent sources\n" in told
    told = why(f"{page}:{line_of(page, 'bury a year’s work')}", capsys)
    assert "  quoted by 3 of 3 independent sources\n" in told


def test_the_example_of_the_reference_is_what_is_printed(edition, capsys):
    page = edition / f"{ORCHESTRA}.md"
    told = why(f"{page}:{line_of(page, 'In one line')}", capsys)
    reference = (SEEDS.parent / "docs" / "ranking.md").read_text(encoding="utf-8")
    assert f"```\n{told}```" in reference


def test_the_line_of_the_first_night_can_be_explained(edition, capsys):
    tour = (SEEDS.parent / "docs" / "first-night.md").read_text(encoding="utf-8")
    (line,) = re.findall(r"briefer why output/latest:(\d+)\n", tour)
    assert "  salience " in why(f"{edition}:{line}", capsys)


def test_of_a_folder_the_front_page_is_meant(edition, capsys):
    line = line_of(edition / "index.md", "The City Orchestra of Port Selwyn")
    told = why(f"{edition}:{line}", capsys)
    assert told == why(f"{edition / 'index.md'}:{line}", capsys)
    assert "key point 1, the gist" in told


def test_no_line_of_any_page_is_too_much(edition, capsys):
    explained = 0
    for page in sorted(edition.rglob("*.md")):
        for line in range(1, page.read_text(encoding="utf-8").count("\n") + 2):
            code = main(["why", f"{page}:{line}"])
            assert code in {0, 1}
            explained += code == 0
            told = capsys.readouterr()
            assert bool(told.out) == (code == 0)
    assert explained > 100


@pytest.mark.parametrize("place", ["index.md", "index.md:", "index.md:0", "index.md:x", ":3"])
def test_a_place_without_page_or_line_is_wrong_usage(desk, capsys, place):
    code, told = complaint(place, capsys)
    assert code == 2
    assert "give a page and a line" in told


def test_a_page_of_no_edition_is_wrong_usage(edition, capsys):
    assert complaint(f"{edition}/index.rst:3", capsys)[0] == 2
    assert "no such page" in complaint(f"{edition}/nowhere:3", capsys)[1]
    (edition / "run.json").unlink()
    code, told = complaint(f"{edition}/index.md:3", capsys)
    assert code == 2
    assert "no page of an edition" in told


def test_a_line_without_words_of_a_source_names_the_nearest_with_some(edition, capsys):
    page = edition / f"{ORCHESTRA}.md"
    code, told = complaint(f"{page}:1", capsys)
    assert code == 1
    (near,) = re.findall(r"the nearest are on line (\d+)", told)
    assert "source line" in why(f"{page}:{near}", capsys)
    (edition / "index.md").write_text("nothing\n", encoding="utf-8")
    assert "no line of this page" in complaint(f"{edition}:1", capsys)[1]


def test_behind_the_last_cited_line_that_one_is_the_nearest(edition, capsys):
    page = edition / f"{ORCHESTRA}.md"
    lines = page.read_text(encoding="utf-8").split("\n")
    last = max(number for number, line in enumerate(lines, start=1) if ".html#c" in line)
    assert f"the nearest are on line {last}\n" in complaint(f"{page}:{len(lines)}", capsys)[1]


def test_words_that_no_rank_chose_are_shown_with_those_before_them(edition, capsys):
    page = edition / "article/cablecar-sellick-radio-056bb34e.md"
    told = why(f"{page}:{line_of(page, '“At least 17”')}", capsys)
    assert re.search(
        r"“At least 17”\n.+\n  shown with the words before it, not chosen by rank\n", told
    )


@pytest.mark.parametrize("name", ["mail.eml", "source/rail-post-feed-4be63b7e.html"])
def test_pages_that_choose_nothing_are_refused(edition, capsys, name):
    code, told = complaint(f"{edition / name}:1", capsys)
    assert code == 1
    assert "nothing was chosen there" in told


def test_an_edition_without_its_json_names_the_remedy(edition, capsys):
    (edition / f"{ORCHESTRA}.json").unlink()
    page = edition / f"{ORCHESTRA}.md"
    code, told = complaint(f"{page}:{line_of(page, '# City orchestra')}", capsys)
    assert code == 1
    assert "run again with --format html,md,json" in told


@pytest.mark.parametrize("content", ["", "{", "{}", "[]", '{"sentences": [], "key_points": []}'])
def test_a_damaged_record_is_named(edition, capsys, content):
    (edition / f"{ORCHESTRA}.json").write_text(content, encoding="utf-8")
    page = edition / f"{ORCHESTRA}.md"
    code, told = complaint(f"{page}:{line_of(page, '# City orchestra')}", capsys)
    assert code == 1
    assert f"{ORCHESTRA}.json: damaged" in told


def test_a_damaged_page_or_source_is_named(edition, capsys):
    page = edition / f"{ORCHESTRA}.md"
    line = line_of(page, "# City orchestra")
    (edition / "source/rail-post-feed-4be63b7e.html").write_text("", encoding="utf-8")
    assert "source/rail-post-feed-4be63b7e.html: damaged" in complaint(f"{page}:{line}", capsys)[1]
    for content in ("{", "[]"):
        (edition / f"{ORCHESTRA}.json").write_text(content, encoding="utf-8")
        assert "damaged" in complaint(f"{edition / ORCHESTRA}.json:1", capsys)[1]


def test_the_copies_and_repeats_of_the_ranking_are_in_the_json(edition):
    record = json.loads((edition / f"{ORCHESTRA}.json").read_text(encoding="utf-8"))
    (passed,) = record["passed"]
    assert passed["text"] == "The swimming bath will be drained first, the city said."
    assert passed["kept"]["start"] == 101
    assert passed["overlap"] == 0.6
