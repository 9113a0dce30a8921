"""What the system refuses, as the person reads it who is woken by it."""

import errno
import os
import sqlite3
import subprocess
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from briefer.shell import disk, store
from briefer.shell.cli import main
from briefer.shell.config import load
from briefer.shell.refusal import OTHER, REMEDIES, refusal
from tests.shell.night import run

DENIED = PermissionError(errno.EACCES, "Permission denied")


def refusing(error):
    def refuse(*_, **__):
        raise error

    return refuse


@pytest.mark.parametrize("number", REMEDIES)
def test_every_refusal_names_place_cause_and_remedy(number):
    told = refusal(OSError(number, os.strerror(number), "out/x"))
    assert told == f"out/x: {os.strerror(number)}; {REMEDIES[number]}"


def test_a_refusal_that_nobody_foresaw_is_told_as_well():
    assert refusal(OSError("odd"), "out") == f"out: odd; {OTHER}"


def test_the_place_is_one_that_can_still_be_found():
    error = OSError(errno.ENOSPC, "No space left on device", "out/.tmp-x/index.html")
    assert refusal(error, "out").startswith("out: No space left")


def test_a_full_disk_is_told_alike_by_run_and_status(inbox, capsys, monkeypatch):
    full = OSError(errno.ENOSPC, "No space left on device")
    monkeypatch.setattr(disk, "sync_tree", refusing(full))
    assert run("in") == 1
    words = (
        "output: No space left on device; make room (df -h and df -i tell on which disk); "
        "nothing published, the last edition stays"
    )
    assert capsys.readouterr().err == f"briefer: {words}\n"
    assert main(["status"]) == 1
    assert f"reason         {words}\n" in capsys.readouterr().out


def test_a_lock_of_another_account_is_told(inbox, capsys, monkeypatch):
    denied = PermissionError(errno.EACCES, "Permission denied", "output/.briefer/lock")
    monkeypatch.setattr("briefer.shell.session.only_run", refusing(denied))
    assert run("in") == 1
    told = capsys.readouterr().err
    assert told.startswith("briefer: output/.briefer/lock: Permission denied; give the account")


def test_a_state_that_cannot_be_written_is_not_told_as_the_output(inbox, capsys):
    Path("state").touch()
    assert run("in", "--state", "state") == 1
    assert "choose another folder with --state" in capsys.readouterr().err


def test_a_state_that_may_not_be_entered_is_told_by_status(desk, capsys, monkeypatch):
    usual = Path.stat

    def stat(path, **how):
        if path.name == "history.sqlite":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return usual(path, **how)

    monkeypatch.setattr(Path, "stat", stat)
    assert main(["status"]) == 1
    assert "history.sqlite: Permission denied; give the account" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "remedy"),
    [
        ("database is locked", "try again"),
        ("database or disk is full", "make room"),
        ("attempt to write a readonly database", "give the account"),
        ("unable to open database file", "give the account"),
    ],
)
def test_what_ails_a_database_is_told_with_its_own_remedy(tmp_path, monkeypatch, *, words, remedy):
    monkeypatch.setattr("sqlite3.connect", refusing(sqlite3.OperationalError(words)))
    with pytest.raises(store.StateError, match=f"x.sqlite: {words}; .*{remedy}"):
        store.Database(tmp_path / "x.sqlite", ())


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("false", "it ended with 1"),
        ("nowhere-secret", "it cannot be started (No such file or directory)"),
        ("curl 'secret", "it is no command (No closing quotation)"),
    ],
)
def test_a_sign_that_failed_says_how_and_keeps_the_secret(inbox, capsys, *, command, words):
    assert run("in", "--healthcheck-cmd", command) == 0
    told = capsys.readouterr().err
    assert told == f"briefer: run.healthcheck failed: {words}; try it by hand\n"


def test_a_sign_without_end_is_given_up(inbox, capsys, monkeypatch):
    late = subprocess.TimeoutExpired("secret", 30)
    monkeypatch.setattr("subprocess.run", refusing(late))
    assert run("in", "--healthcheck-cmd", "sleep 99") == 0
    assert "no end within 30 s" in (told := capsys.readouterr().err)
    assert "secret" not in told


@pytest.mark.parametrize("kept", ["briefer_last_success_timestamp_seconds x", "\ufffd", "", None])
def test_metrics_that_somebody_spoiled_are_written_anew(inbox, kept):
    if kept is not None:
        Path("x.prom").write_text(f"{kept}\n", encoding="utf-16")
    assert run("in", "--metrics", "x.prom") == 0
    assert "briefer_last_exit_code 0" in Path("x.prom").read_text(encoding="utf-8")


def test_settings_that_cannot_be_read_say_what_to_do(desk):
    Path("briefer.toml").write_bytes(b"# \xff")
    with pytest.raises(Exception, match="byte 2 is not UTF-8; save the file as UTF-8"):
        load({}, file=None, environment={})
    with pytest.raises(Exception, match="x.toml: cannot be read: No such file.*; see whether"):
        load({}, file="x.toml", environment={})


def test_a_watchlist_that_cannot_be_read_says_why(inbox, capsys):
    assert run("in", "--watchlist", "nowhere.txt") == 2
    assert "nowhere.txt: No such file or directory; see whether" in capsys.readouterr().err


@pytest.mark.usefixtures("inbox", "real_pool")
def test_a_system_that_gives_no_processes_is_told(capsys, monkeypatch):
    broken = BrokenProcessPool()
    broken.__cause__ = OSError(errno.EMFILE, "Too many open files")
    monkeypatch.setattr("pebble.ProcessPool.schedule", refusing(broken))
    assert run("in", "-j", "1") == 1
    told = capsys.readouterr().err
    assert told.startswith("briefer: worker processes cannot be started ([Errno 24] Too many open")
    assert "ulimit -a" in told


def test_folders_that_cannot_be_read_at_all_empty_no_edition(inbox, capsys, monkeypatch):
    run("in")
    monkeypatch.setattr("briefer.shell.discover.os.scandir", refusing(DENIED))
    assert run("in") == 2
    told = capsys.readouterr().err
    assert (
        told == "briefer: in: Permission denied; give the account that runs briefer "
        "the right to it (ls -l tells whose it is)\n"
    )
