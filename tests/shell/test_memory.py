"""The peak of memory is that of this process, whoever started it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefer.shell import memory
from tests.shell.seeds import SEEDS

PROGRAM = "from briefer.shell.memory import peak_mb; print(peak_mb())"


@pytest.mark.skipif(not memory.STATUS.exists(), reason="the system tells it in no other way")
def test_the_memory_of_the_starter_is_not_counted():
    ballast = bytearray(b"x" * 200_000_000)
    environment = os.environ | {"PYTHONPATH": str(SEEDS.parent)}
    told = subprocess.check_output([sys.executable, "-c", PROGRAM], env=environment)
    assert 1 < int(told) < 100 < len(ballast) >> 20


def test_what_a_process_takes_is_counted():
    ballast = bytearray(b"x" * 50_000_000)
    assert memory.peak_mb() > len(ballast) >> 20


@pytest.mark.parametrize("words", ["", "VmPeak: 7 kB\n"])
def test_where_the_system_tells_it_otherwise_it_is_asked_so(tmp_path, monkeypatch, words):
    status = tmp_path / "status"
    if words:
        status.write_text(words, encoding="utf-8")
    monkeypatch.setattr(memory, "STATUS", Path(status))
    assert memory.peak_mb() > 1
