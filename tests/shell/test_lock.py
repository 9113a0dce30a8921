"""One run at a time, with the lock of either kind of system."""

import fcntl
import os
import struct
import subprocess
import sys
from types import SimpleNamespace

import pytest

from briefer.shell import kernel
from briefer.shell.lock import NAME, LockedError, holder_of, only_run


def locking(descriptor, mode, count):
    """`msvcrt.locking`: some bytes from where the file stands, for this opening of it only."""
    assert mode == 2  # LK_NBLCK
    assert os.lseek(descriptor, 0, os.SEEK_CUR) > 1_000  # Windows keeps others from locked words
    wanted = struct.pack("hhqqi", fcntl.F_WRLCK, os.SEEK_CUR, 0, count, 0)
    fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, wanted)  # OSError where another opening has them


def holding(folder):
    """The process that holds the lock, None for nobody."""
    who = holder_of(folder)
    return who and who["pid"]


@pytest.fixture(params=["flock", "msvcrt"])
def system(request, monkeypatch):
    """Linux as it is, and what the lock needs of Windows."""
    if request.param == "msvcrt":
        monkeypatch.setattr(kernel, "sys", SimpleNamespace(platform="win32"))
        fake = SimpleNamespace(LK_NBLCK=2, locking=locking)
        monkeypatch.setitem(sys.modules, "msvcrt", fake)
    return request.param


def test_only_one_holds_the_lock_and_is_named(system, tmp_path):
    assert holding(tmp_path) is None
    with only_run(tmp_path, 0):
        assert holding(tmp_path) == os.getpid()
        told = rf"another run is at work since 20\d\d-.*Z \(process {os.getpid()} on "
        with pytest.raises(LockedError, match=told) as refused, only_run(tmp_path, 0):
            pass
        assert refused.value.exit_code == 75
    assert holding(tmp_path) is None


def test_a_lock_let_go_is_had_by_who_waits(system, tmp_path, monkeypatch):
    first = only_run(tmp_path, 0)
    first.__enter__()
    monkeypatch.setattr("briefer.shell.lock.time.sleep", lambda _: first.__exit__(None, None, None))
    with only_run(tmp_path, 60):
        assert holding(tmp_path) == os.getpid()


def test_a_shorter_holder_leaves_no_words_of_a_longer_one(system, tmp_path):
    (tmp_path / NAME).write_text("x" * 500, encoding="utf-8")
    with only_run(tmp_path, 0):
        assert holding(tmp_path) == os.getpid()


def test_a_holder_that_has_not_said_who_it_is_still_holds(system, tmp_path):
    with only_run(tmp_path, 0):
        (tmp_path / NAME).write_text("", encoding="utf-8")
        assert holder_of(tmp_path) == {}


def test_the_lock_dies_with_its_process(tmp_path):
    program = (
        "import os, signal, pathlib; from briefer.shell.lock import only_run\n"
        f"with only_run(pathlib.Path({str(tmp_path)!r}), 0): os.kill(os.getpid(), signal.SIGKILL)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == -9
    with only_run(tmp_path, 0):
        pass


def test_where_no_run_ever_was_nobody_holds_the_lock(tmp_path):
    assert holder_of(tmp_path / "nowhere") is None
