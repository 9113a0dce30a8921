import io
import json
import os
import signal
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

import briefer.pipeline
from briefer.errors import ConfigError
from briefer.records.page import Finding
from briefer.shell import checkup
from briefer.shell.cli import Stopped, main
from briefer.shell.commands import doctor
from briefer.shell.proof import Proof
from briefer.shell.templates import load_theme


@pytest.mark.usefixtures("inbox")
@pytest.mark.parametrize(
    ("form", "begins"), [("md", "---\n"), ("html", "<!doctype html>"), ("json", "{\n")]
)
def test_one_article_goes_to_standard_output(capsysbinary, form, begins):
    assert main(["one", "in/wire_story.txt", "--format", form]) == 0
    assert capsysbinary.readouterr().out.decode().lower().startswith(begins)
    assert not Path("output").exists()


@pytest.mark.usefixtures("inbox")
@pytest.mark.parametrize("form", ["md", "html"])
def test_one_article_links_to_no_page_that_is_not_there(capsysbinary, form):
    assert main(["one", "in/wire_story.txt", "--format", form]) == 0
    page = capsysbinary.readouterr().out.decode()
    assert "../" not in page
    assert "seal" not in page
    assert {"md": "](", "html": 'href="source'}[form] not in page
    assert {"md": "count L3\n", "html": 'title="source, line 3">L3<'}[form] in page


def test_an_article_may_come_from_standard_input(inbox, capsysbinary, monkeypatch):
    content = (inbox / "wire_story.txt").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert main(["one", "-", "--format", "json"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["document"]["path"] == "standard-input"


def test_a_link_given_by_name_is_followed(inbox, capsysbinary):
    Path("link.txt").symlink_to("in/wire_story.txt")
    assert main(["one", "link.txt"]) == 0


def test_an_article_that_cannot_be_used_is_an_error(inbox, capsys):
    (inbox / "empty.txt").touch()
    assert main(["one", "in/empty.txt"]) == 1
    assert "empty.txt: the file is empty" in capsys.readouterr().err
    assert main(["one", "nowhere.txt"]) == 2


@pytest.mark.usefixtures("inbox")
def test_a_pipe_is_no_article_but_standard_input_is(capsys):
    os.mkfifo("pipe")
    assert main(["one", "pipe"]) == 2
    assert "by standard input, as in briefer one - <" in capsys.readouterr().err


def test_a_page_that_does_not_prove_itself_is_not_printed(inbox, capsys, monkeypatch):
    bad = Finding("article/x.md", 7, "not in the source")
    monkeypatch.setattr(briefer.pipeline, "proven_pages", lambda *_: ((), (bad,)))
    assert main(["one", "in/wire_story.txt"]) == 4
    assert capsys.readouterr().out == ""


def test_the_doctor_finds_a_sound_installation_well(inbox, capsys):
    Path("briefer.toml").write_text('[run]\ninputs = ["in"]\n', encoding="utf-8")
    assert main(["doctor"]) == 0
    told = capsys.readouterr().out
    assert "ok   settings: from briefer.toml" in told
    assert "ok   wire_story.txt: read, analysed and briefed" in told


def test_the_doctor_tries_a_text_of_its_own_without_inputs(desk, capsys):
    assert main(["doctor"]) == 0
    assert "a text of our own: read, analysed and briefed" in capsys.readouterr().out


def test_the_doctor_names_everything_that_is_bad(inbox, capsys, monkeypatch):
    (inbox / "empty.txt").touch()
    Path("output").touch()
    Path("briefer.toml").write_text('[run]\ninputs = ["in"]\n', encoding="utf-8")

    def missing(name):
        raise PackageNotFoundError(name)

    monkeypatch.setattr(checkup, "version", missing)
    monkeypatch.setattr(sys, "getfilesystemencoding", lambda: "ascii")
    assert main(["doctor", "--theme", "x"]) == 1
    told = capsys.readouterr().err
    for part in (
        "packages: missing: jinja2",
        "file names: ascii: set LC_ALL",
        "theme: no theme 'x'; known: default",
        "output: output: cannot be written",
        "empty.txt: the file is empty",
    ):
        assert f"BAD  {part}" in told


def test_the_doctor_warns_of_a_full_disk(desk, capsys, monkeypatch):
    monkeypatch.setattr(checkup, "FREE_MB", 10**12)
    assert main(["doctor"]) == 1
    assert "make room" in capsys.readouterr().err


def test_the_doctor_shows_what_a_file_was_taken_for(inbox, capsys):
    assert main(["doctor", "in/nexis_classic.txt"]) == 0
    told = capsys.readouterr().out
    assert "  title     Grain board chief quits as silo inquiry widens\n" in told
    assert "  encoding  utf-8\n" in told
    lines = told.splitlines()
    assert any(line.split()[:2] == ["9", "title"] for line in lines)


def test_the_doctor_counts_what_the_users_own_patterns_took_out(inbox, capsys):
    written = '[article]\ndrop = ["silo inquiry", "no such words"]\n'
    Path("briefer.toml").write_text(written, encoding="utf-8")
    assert main(["doctor", "in/nexis_classic.txt"]) == 0
    *_, hit, missed = capsys.readouterr().out.splitlines()
    assert (hit.split(maxsplit=1)[1], missed.split(maxsplit=1)) == (
        "silo inquiry",
        ["0", "no such words"],
    )
    assert int(hit.split()[0]) > 0


def test_the_doctor_shows_why_a_file_is_set_aside(inbox, capsys):
    (inbox / "empty.txt").touch()
    assert main(["doctor", "in/empty.txt"]) == 0
    assert "empty.txt: set aside: the file is empty" in capsys.readouterr().out


def test_templates_are_listed_and_an_ejected_one_takes_their_place(inbox, capsys):
    assert main(["templates", "list"]) == 0
    assert capsys.readouterr().out.startswith("default ")
    assert main(["templates", "eject"]) == 0
    assert load_theme("default", "my-templates") == load_theme("default")
    style = Path("my-templates/default/style.css")
    style.write_text("main { color: teal }", encoding="utf-8")
    assert main(["run", "in", "--templates", "my-templates"]) == 0
    assert "color: teal" in Path("output/latest/index.html").read_text(encoding="utf-8")
    assert main(["templates", "eject"]) == 2
    assert "exists" in capsys.readouterr().err


def test_templates_go_where_they_can_be_written(desk, capsys):
    Path("file").touch()
    assert main(["templates", "eject", "default", "--to", "file"]) == 2


def test_a_single_file_of_ones_own_replaces_the_shipped_one(desk):
    Path("own/default").mkdir(parents=True)
    Path("own/default/style.css").write_text("p {}", encoding="utf-8")
    theme = load_theme("default", "own")
    assert dict(theme.files)["style.css"] == "p {}"
    assert "index.html.j2" in dict(theme.files)


def test_a_theme_that_cannot_be_read_is_refused(desk):
    with pytest.raises(ConfigError, match="no such folder of templates"):
        load_theme("default", "nowhere")
    Path("own/mine").mkdir(parents=True)
    Path("own/mine/a.j2").write_bytes(b"\xff")
    with pytest.raises(ConfigError, match=r"own/mine/a\.j2"):
        load_theme("mine", "own")


def raising(error):
    def execute(parsed):
        raise error

    return execute


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyboardInterrupt(), 128 + signal.SIGINT),
        (Stopped(signal.SIGTERM), 128 + signal.SIGTERM),
        (BrokenPipeError(), 128 + signal.SIGPIPE),
    ],
)
def test_a_stopped_command_says_so_by_its_exit_code(monkeypatch, error, code):
    monkeypatch.setattr(doctor, "execute", raising(error))
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert main(["doctor"]) == code


def test_a_bug_is_not_hidden(desk, monkeypatch):
    monkeypatch.setattr(doctor, "execute", raising(ModuleNotFoundError(name="briefer.x")))
    with pytest.raises(ModuleNotFoundError):
        main(["doctor"])


def test_a_folder_is_no_article(inbox, capsys):
    assert main(["one", "in"]) == 2
    assert capsys.readouterr().err == (
        "briefer: in: a folder; name a file in it, or use briefer run\n"
    )


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (1, "1 finding in output/latest\n"),
        (20, "20 findings in output/latest\n"),
        (21, "21 findings in output/latest, the first 20 named here\n"),
    ],
)
def test_verify_names_twenty_findings_and_says_how_many_there_are(
    inbox, capsys, monkeypatch, *, count, told
):
    Path("output/latest/source").mkdir(parents=True)
    found = tuple(Finding("index.md", line, "changed") for line in range(1, count + 1))
    monkeypatch.setattr("briefer.shell.proof.prove", lambda _: Proof(3, found))
    assert main(["verify"]) == 4
    lines = capsys.readouterr().err.splitlines(keepends=True)
    assert lines[0] == "output/latest/index.md:1: changed\n"
    assert (len(lines) - 1, lines[-1]) == (min(count, 20), told)
