"""What the operator uses by day: status, schedule, dry runs, choice by time, logs for programs."""

import getpass
import json
import os
import plistlib
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefer.shell.cli import main
from briefer.shell.health import health
from briefer.shell.history import History, RunRow
from briefer.shell.lock import only_run
from briefer.shell.recipes import RECIPES, Call
from tests.shell.night import account, fates, run
from tests.shell.test_run import arrives

STATE = Path("output/.briefer")
CALL = Call(
    program=("/opt/py thon", "-m", "briefer"),
    inputs=("/srv/100% news",),
    output="/srv/out's",
    config="/etc/briefer.toml",
    at=(5, 30),
    time_zone="Europe/Berlin",
)


def status():
    return main(["status"])


def test_before_the_first_run_nothing_is_well(desk, capsys):
    assert status() == 1
    assert "last run       none yet" in capsys.readouterr().out


def test_after_a_good_run_all_is_well(inbox, capsys):
    run("in")
    assert status() == 0
    told = capsys.readouterr().out
    assert "last run       published" in told
    assert "output/latest/index.html" in told
    run("in")
    assert status() == 0
    assert "nothing new" in capsys.readouterr().out


def test_a_failed_run_is_told_with_its_reason(inbox, capsys):
    run("in")
    (inbox / "empty.txt").touch()
    run("in", "--strict")
    assert main(["status", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["last_run"], told["exit_code"]) == ("failed", 1)
    assert "empty.txt: the file is empty" in told["reason"]
    assert told["edition"] == "2026-11-22"


def test_a_killed_run_is_told_from_one_at_work(desk):
    STATE.mkdir(parents=True)
    history = History(STATE, Path("output"))
    history.enter_run(RunRow("2026-11-22T02:00:00+00:00", "", "running", 0, "2026-11-22", "", 0.0))
    history.close()
    now = datetime(2026, 11, 22, 8, tzinfo=UTC)
    assert health(Path("output"), "", now)["last_run"] == "killed"
    with only_run(STATE, 0):
        found = health(Path("output"), "", now)
    assert (found["last_run"], found["is_well"]) == ("running", True)


def test_a_first_run_at_work_is_well(desk):
    STATE.mkdir(parents=True)
    with only_run(STATE, 0):
        assert health(Path("output"), "", datetime(2026, 11, 22, tzinfo=UTC))["is_well"]


def test_a_dry_run_tells_and_writes_nothing(inbox, capsys):
    (inbox / "link.txt").symlink_to("wire_story.txt")
    assert run("in", "--dry-run") == 0
    assert capsys.readouterr().out.splitlines() == [
        "read       nexis_classic.txt",
        "read       wire_story.txt",
        "set aside  link.txt: a link, which is not followed",
        "2 files into output/2026-11-22",
    ]
    assert not Path("output").exists()


def test_a_dry_run_names_files_still_being_written(inbox, capsys, monkeypatch):
    moved = inbox / "wire_story.txt"
    monkeypatch.setattr("briefer.shell.stock.time.sleep", lambda _: moved.write_text("half"))
    run("in", "--dry-run")
    assert "deferred   wire_story.txt: still being written" in capsys.readouterr().out


def test_since_the_last_success_only_what_came_in_is_briefed(inbox):
    run("in", "--now", "2026-11-21T02:00:00Z")
    arrives(inbox, "factiva.txt")
    run("in", "--since", "last-success")
    assert list(fates()) == ["factiva.txt"]
    arrives(inbox, "proquest_bom.txt")
    run("in", "--since", "last-success")  # the same night again: its own files are still new
    assert list(fates()) == ["factiva.txt", "proquest_bom.txt"]


def test_a_dry_run_leaves_out_what_the_run_would(inbox, capsys):
    assert run("in", "--dry-run", "--since", "last-success") == 0
    assert not Path("output").exists()
    run("in", "--now", "2026-11-21T02:00:00Z")
    arrives(inbox, "factiva.txt")
    capsys.readouterr()
    run("in", "--dry-run", "--since", "last-success")
    assert capsys.readouterr().out.splitlines() == [
        "read       factiva.txt",
        "1 files into output/2026-11-22",
    ]


def test_since_a_moment(inbox):
    run("in", "--now", "2026-11-20T02:00:00Z")
    arrives(inbox, "factiva.txt")
    run("in", "--now", "2026-11-21T02:00:00Z")
    arrives(inbox, "proquest_bom.txt")
    run("in", "--since", "2026-11-21")
    assert list(fates()) == ["factiva.txt", "proquest_bom.txt"]


def test_a_clock_set_back_is_told(inbox, capsys):
    run("in")
    arrives(inbox, "factiva.txt")
    assert run("in", "--now", "2026-11-21T02:00:00Z") == 0
    told = capsys.readouterr().err
    assert "this night, 2026-11-21, is before the last edition, 2026-11-22" in told
    assert "before the last edition" in account()["warnings"][0]
    arrives(inbox, "proquest_bom.txt")
    assert run("in") == 0
    assert capsys.readouterr().err == ""


def test_since_with_nothing_left_keeps_the_edition(inbox, capsys):
    run("in", "--now", "2026-11-21T02:00:00Z")
    since = ("in", "--since", "last-success")
    assert run(*since, "--verbose") == 0
    assert capsys.readouterr().out.startswith("Nothing new since edition 2026-11-21: ")
    assert run(*since, "--dry-run") == 0
    assert capsys.readouterr().out == "nothing new since edition 2026-11-21\n"
    assert str(Path("output/latest").readlink()) == "2026-11-21"
    assert not Path("output/2026-11-22").exists()
    assert status() == 0
    assert run(*since, "--fail-on-empty") == 5


def test_since_the_edition_of_tonight_itself_does_not_empty_it(inbox):
    run("in")
    assert run("in", "--since", "2026-11-23") == 0
    assert len(fates()) == 2


def test_since_with_nothing_left_still_names_what_cannot_be_read(inbox, capsys):
    run("in", "--now", "2026-11-21T02:00:00Z")
    (inbox / "link.txt").symlink_to("nowhere")
    assert run("in", "--since", "last-success") == 0
    assert "link.txt: set aside: a link" in capsys.readouterr().err
    assert run("in", "--since", "last-success", "--strict") == 1


def test_since_with_nothing_left_says_where_many_are_named(inbox, capsys):
    run("in", "--now", "2026-11-21T02:00:00Z")
    for number in range(21):
        (inbox / f"{number}.txt").symlink_to("nowhere")
    run("in", "--since", "last-success")
    assert "and 1 more files set aside: --dry-run names them all" in capsys.readouterr().err


def test_since_cannot_make_a_damaged_edition_whole(inbox, capsys):
    run("in", "--now", "2026-11-21T02:00:00Z")
    Path("output/latest/index.html").unlink()
    assert run("in", "--since", "last-success") == 1
    assert "index.html is missing" in (told := capsys.readouterr().err)
    assert "run without --since" in told
    assert run("in") == 0


def test_since_before_the_first_edition_makes_one(desk):
    Path("in").mkdir()
    assert run("in", "--since", "last-success") == 0
    assert fates() == {}


def test_since_a_moment_nobody_can_read_is_refused(inbox):
    assert run("in", "--since", "always") == 2
    assert run("in", "--since", "always", "--dry-run") == 2
    assert not Path("output").exists()


def test_a_log_for_programs_is_one_object_a_line(inbox, capsys):
    (inbox / "empty.txt").touch()
    run("in", "--log-format", "json", "--strict")
    (event,) = map(json.loads, capsys.readouterr().err.splitlines())
    assert (event["event"], event["exit_code"]) == ("failed", 1)
    run("in", "--log-format", "json")
    (event,) = map(json.loads, capsys.readouterr().err.splitlines())
    assert (event["event"], event["path"]) == ("set_aside", "empty.txt")
    run("in", "--log-format", "text")


@pytest.mark.parametrize("kind", RECIPES)
def test_every_recipe_names_the_run_and_its_time(desk, capsys, kind):
    assert main(["schedule", "print", kind, "in", "--at", "4:15"]) == 0
    told = capsys.readouterr().out
    assert "briefer" in told
    assert "15" in told


def test_a_time_of_day_must_be_one(desk, capsys):
    assert main(["schedule", "print", "cron", "--at", "25:00"]) == 2
    assert "write a time of day like 05:30" in capsys.readouterr().err


def test_the_cron_line_runs_what_it_says(desk, capsys):
    main(["schedule", "print", "cron", "in dir"])
    line = capsys.readouterr().out.splitlines()[-1]
    assert line.startswith("30 5 * * * ")
    Path("in dir").mkdir()
    shutil.copy(Path(__file__).parents[2] / "seeds" / "wire_story.txt", "in dir")
    command = line.removeprefix("30 5 * * * ").replace(r"\%", "%")
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        ["/bin/sh", "-c", command], env=environment, capture_output=True, check=True
    )
    assert (done.stdout, done.stderr) == (b"", b"")  # cron mails whatever is printed
    assert list(fates()) == ["wire_story.txt"]


def test_special_characters_are_kept_from_the_scheduler():
    assert "\\%" in RECIPES["cron"](CALL)
    assert '"/srv/100%% news"' in RECIPES["systemd"](CALL)
    assert "/srv/out's" in plistlib.loads(RECIPES["launchd"](CALL).encode())["ProgramArguments"]
    assert json.loads(RECIPES["kubernetes"](CALL))["spec"]["timeZone"] == "Europe/Berlin"
    assert "out''" in RECIPES["windows"](CALL)


def test_the_scheduled_run_has_the_settings_that_lie_here(desk, capsys):
    settings = '[run]\ninputs = ["in"]\nstate = "kept"\nmetrics = "signs/night.prom"\n'
    Path("briefer.toml").write_text(settings, encoding="utf-8")
    main(["schedule", "print", "systemd"])
    told = capsys.readouterr().out.splitlines()
    (command,) = [line for line in told if line.startswith("ExecStart=/") and "-m" in line]
    assert command.endswith(f"run {desk}/in -o {desk}/output --config {desk}/briefer.toml")
    assert f"ReadWritePaths={desk}/output {desk}/kept {desk}/signs" in told
    assert f"WorkingDirectory={desk}" in told
    assert f"User={getpass.getuser()}" in told


def units(folder):
    """The systemd units as files."""
    made: dict[str, list[str]] = {}
    name = ""
    call = Call(("/bin/true",), ("/srv",), "/srv", "", (5, 30), "Europe/Berlin")
    for line in RECIPES["systemd"](call).splitlines():
        if line.startswith("# /etc/systemd/system/"):
            name = line.rpartition("/")[2]
        elif name:
            made.setdefault(name, []).append(line)
    for name, lines in made.items():
        (folder / name).write_text("\n".join(lines), encoding="utf-8")
    return [str(folder / name) for name in made]


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd-analyze here")
def test_the_units_are_valid_and_locked_down(desk):
    paths = units(desk)
    environment = os.environ | {"LC_ALL": "C"}
    verified = subprocess.run(
        ["systemd-analyze", "verify", *paths], capture_output=True, env=environment, check=True
    )
    assert verified.stderr == b""
    subprocess.run(  # exits 1 above an exposure of 1.0, and there is none above 1.0 here
        ["systemd-analyze", "security", "--offline=true", "--threshold=10", paths[0]],
        capture_output=True, env=environment, check=True,
    )  # fmt: skip


def test_account_names_the_pages_it_proves(inbox):
    run("in")
    outputs = {row["path"]: row["sha256"] for row in account()["outputs"]}
    assert "index.html" in outputs
    assert len(outputs["index.html"]) == 64
