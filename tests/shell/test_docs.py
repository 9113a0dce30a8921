"""The reference pages say what the program does."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from briefer.settings import Settings
from briefer.shell.cli import main, overview
from briefer.shell.commands import COMMANDS
from briefer.shell.commands.config import as_toml
from briefer.shell.config import load, values
from briefer.shell.options import OPTIONS
from tests.shell.night import run
from tests.shell.seeds import SEEDS

DOCS = Path(__file__).parents[2] / "docs"
README = DOCS.parent / "README.md"
IN_LINES = re.compile(r"(?<=`)briefer [^`…]+(?=`)")
IN_BLOCKS = re.compile(r"^briefer .+$", re.MULTILINE)


def page(name):
    return (DOCS / name).read_text(encoding="utf-8")


def test_the_overview_is_that_of_the_program():
    assert overview() in page("cli.md")


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_every_command_is_in_the_reference(name, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "96")
    with pytest.raises(SystemExit):
        main([name, "--help"])
    told = capsys.readouterr().out.rstrip()
    assert told in page("cli.md"), f"put this into docs/cli.md:\n{told}"


@pytest.mark.parametrize(("key", "default"), values(Settings()).items())
def test_every_setting_is_in_the_reference_with_its_default(key, default):
    table, name = key.split(".")
    section = page("settings.md").partition(f"\n## [{table}]\n")[2].partition("\n## ")[0]
    row = f"| `{name}` | `{as_toml(default)}` | "
    assert row in section, f"document it in docs/settings.md under [{table}]: {row}"
    assert not re.search(re.escape(row) + r" *\|", section), f"say what {key} is"


@pytest.mark.parametrize(("option", "key"), [(name, key) for name, (key, *_) in OPTIONS.items()])
def test_the_option_of_a_setting_stands_in_its_row(option, key):
    table, name = key.split(".")
    section = page("settings.md").partition(f"\n## [{table}]\n")[2].partition("\n## ")[0]
    (row,) = [line for line in section.splitlines() if line.startswith(f"| `{name}` |")]
    assert row.endswith(f" | `{option}` |")


def test_the_reference_names_no_setting_that_is_gone():
    keys = values(Settings())
    table, gone = "", []
    for line in page("settings.md").splitlines():
        table = re.sub(r"^## \[(\w+)\]$", r"\1", line) if line.startswith("## [") else table
        found = re.match(r"\| `(\w+)` \|", line)
        if found and f"{table}.{found[1]}" not in keys:
            gone.append(line)
    assert gone == []


def test_the_settings_file_of_the_reference_works(desk):
    example = re.search(r"```toml\n(.*?)```", page("settings.md"), re.DOTALL)
    assert example is not None
    Path("briefer.toml").write_text(example[1], encoding="utf-8")
    assert load({}, file=None, environment={}).settings.rank.length == 5


def test_the_excerpt_of_the_readme_stands_on_the_page_of_its_sample(desk, capsys):
    main(["one", str(SEEDS / "portal_syndicated.txt")])
    printed = capsys.readouterr().out.splitlines()
    shown = README.read_text(encoding="utf-8").split("```\n")[1].splitlines()
    assert [line for line in shown if line not in printed] == []


def forge(page):
    page.write_text(page.read_text(encoding="utf-8").replace("the", "teh"), encoding="utf-8")


def test_what_the_tour_says_of_a_forged_page_is_so(inbox):
    assert "`briefer run seeds -o output --rebuild`" in page("first-night.md")
    run("in")
    forged = Path("output/latest/index.md")
    forge(forged)
    assert main(["verify"]) == 4
    run("in")
    assert main(["verify"]) == 0
    forge(next(Path("output/latest/article").glob("*.md")))
    run("in")
    assert main(["verify"]) == 4
    run("in", "--rebuild")
    assert main(["verify"]) == 0


def in_lines(path):
    """The commands that a page names in its lines, as words."""
    text = "".join(path.read_text(encoding="utf-8").split("```")[::2])
    return [one.split()[1:] for one in IN_LINES.findall(text)]


def in_blocks(path):
    """The commands that a page shows in blocks of their own, as words."""
    text = "".join(path.read_text(encoding="utf-8").split("```")[1::2])
    found = [shlex.split(one, comments=True)[1:] for one in IN_BLOCKS.findall(text)]
    return [words for words in found if words[0] != "COMMAND"]  # the overview


NAMED = [
    words
    for path in (README, *sorted(DOCS.rglob("*.md")))
    for words in (*in_lines(path), *in_blocks(path))
]


@pytest.mark.parametrize("words", NAMED, ids=" ".join)
def test_every_command_a_page_shows_is_one_with_such_options(words):
    name, *rest = words
    assert name in COMMANDS
    known = page("cli.md").partition(f"\n## briefer {name}\n")[2].partition("\n## ")[0]
    assert [word for word in rest if word.startswith("-") and word not in known] == []


@pytest.fixture
def newcomer(desk):
    """A folder with some of the samples, articles of one's own, and last night's edition of them."""
    few = shutil.ignore_patterns("[a-km-z]*")
    shutil.copytree(SEEDS, "seeds", ignore=few)
    shutil.copytree(SEEDS, "clippings", ignore=few)
    shutil.copy(SEEDS / "wire_story.txt", "article.txt")
    run("clippings", "-o", "briefings", "--now", "2026-11-21")
    shutil.copy(SEEDS / "factiva.txt", "clippings")
    run("seeds", "-o", "output")
    return desk


@pytest.mark.parametrize("path", [README, DOCS / "first-night.md"], ids=lambda path: path.name)
def test_the_commands_of_the_first_pages_work_as_shown(newcomer, path):
    commands = [[word.replace("~", str(newcomer)) for word in words] for words in in_blocks(path)]
    assert {" ".join(words): main(words) for words in commands} == {
        " ".join(words): 0 for words in commands
    }
