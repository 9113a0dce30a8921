import os
import subprocess
import sys
import tempfile

import pytest

from briefer.errors import OutputError
from briefer.shell import meeting
from briefer.shell.meeting import LONGEST, meeting_place
from tests.shell.seeds import SEEDS


@pytest.fixture(autouse=True)
def _made_where_it_would_be(monkeypatch):
    """Python makes its folder once a process: here it only says where."""
    monkeypatch.setattr(meeting, "get_temp_dir", lambda: tempfile.tempdir)


@pytest.fixture
def long_folder(tmp_path, monkeypatch):
    folder = tmp_path / ("x" * LONGEST)
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_the_usual_folder_is_taken_where_it_is_short_enough(monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", "/short")
    assert meeting_place() == "/short"


def test_a_long_path_is_avoided_and_nothing_else_goes_elsewhere(long_folder, monkeypatch):
    monkeypatch.setattr(meeting, "SHORT", ("/nowhere", "/"))
    monkeypatch.setattr("os.access", lambda folder, _: folder == "/")
    assert meeting_place() == "/"
    assert tempfile.gettempdir() == str(long_folder)


@pytest.mark.usefixtures("long_folder")
def test_without_a_short_folder_the_cause_and_the_way_out_are_named(monkeypatch):
    monkeypatch.setattr(meeting, "SHORT", ())
    with pytest.raises(OutputError, match="too long a path for the sockets.*TMPDIR to a folder"):
        meeting_place()


def test_without_any_folder_it_is_said(monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(tempfile, "_candidate_tempdir_list", list)
    with pytest.raises(OutputError, match="no folder for temporary files.*TMPDIR"):
        meeting_place()


@pytest.mark.usefixtures("inbox")
def test_a_run_needs_no_short_folder_for_temporary_files(long_folder):
    environment = os.environ | {"TMPDIR": str(long_folder), "PYTHONPATH": str(SEEDS.parent)}
    command = [sys.executable, "-m", "briefer", "run", "in", "-j", "1"]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert list(long_folder.iterdir()) == []
