"""Rows 35 and 38 of the fault matrix: another machine does the work, or dies doing it."""

import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from briefer.shell import cluster
from tests.shell.night import fates, pages, run
from tests.shell.seeds import SEEDS

pytest.importorskip("distributed", reason="the extra cluster is not installed")
pytestmark = [
    pytest.mark.faults,
    pytest.mark.usefixtures("real_pool"),
    pytest.mark.filterwarnings("default"),
]
PORT = 18_786
ADDRESS = f"tcp://127.0.0.1:{PORT}"


@contextmanager
def machines(workers=2):
    """A scheduler and workers in processes of their own."""
    environment = os.environ | {"PYTHONPATH": str(SEEDS.parent)}

    def begin(command):
        nowhere = subprocess.DEVNULL
        return subprocess.Popen(command, env=environment, stdout=nowhere, stderr=nowhere)

    dask = [sys.executable, "-m", "dask"]
    scheduler = [*dask, "scheduler", "--host", "127.0.0.1", "--port", str(PORT), "--no-dashboard"]
    started = [begin(scheduler)]
    worker = [*dask, "worker", ADDRESS, "--no-nanny", "--nthreads", "1", "--no-dashboard"]
    started += [begin(worker) for _ in range(workers)]
    try:
        yield started
    finally:
        for process in started:
            process.kill()
            process.wait()


def many(count):
    """Files enough for several shards."""
    Path("in").mkdir()
    for number in range(count):
        seed = sorted(SEEDS.glob("*.txt"))[number % 12]
        Path(f"in/{number:04}.txt").write_bytes(seed.read_bytes() + b"\n" * number)


def test_a_cluster_makes_the_same_bytes(desk):
    many(30)
    assert run("in", "-o", "here", "-j", "2") == 0
    with machines():
        assert run("in", "-o", "there", "-j", "1", "--cluster", ADDRESS) == 0
    assert pages("here/latest") == pages("there/latest")


def test_a_cluster_reads_an_address_itself(desk):
    many(30)
    assert run("in", "-o", "here", "-j", "2") == 0
    address = f"zip://::file://{shutil.make_archive('in', 'zip', 'in')}"
    with machines():
        assert run(address, "-o", "there", "-j", "1", "--cluster", ADDRESS) == 0
    assert pages("here/latest") == pages("there/latest")


def test_a_worker_that_dies_costs_no_file(desk, monkeypatch):
    many(60)
    monkeypatch.setattr(cluster, "SHARD", 10)
    run("in", "-o", "here", "-j", "2")
    with machines() as (_, doomed, _other):
        finished = cluster._finished

        def murderous(*arguments, **named):
            for number, shard in enumerate(finished(*arguments, **named)):
                if number == 0:
                    doomed.kill()
                yield shard

        monkeypatch.setattr(cluster, "_finished", murderous)
        assert run("in", "-o", "there", "-j", "1", "--cluster", ADDRESS) == 0
    assert len(fates("there/latest")) == 60
    assert fates("there/latest") == fates("here/latest")
    assert pages("here/latest") == pages("there/latest")


def test_a_cluster_lost_as_a_whole_keeps_the_old_edition(desk, monkeypatch, capsys):
    many(20)
    run("in", "--now", "2026-11-21", "-j", "2")
    before = pages()
    shutil.copy("in/0000.txt", "in/new.txt")
    with machines() as everything:
        submitted = cluster._shards

        def lost(files):
            for process in everything:
                process.kill()
            time.sleep(1)
            return submitted(files)

        monkeypatch.setattr(cluster, "_shards", lost)
        assert run("in", "--cluster", ADDRESS, "--rebuild") == 1
    assert "the cluster was lost" in capsys.readouterr().err
    assert pages() == before


@pytest.mark.parametrize("address", ["local:none", "local:0", "tcp://127.0.0.1:9"])
def test_a_cluster_that_is_not_there_is_a_usage_error(inbox, monkeypatch, address):
    monkeypatch.setattr(cluster, "CONNECT_S", 1)
    assert run("in", "--cluster", address) == 2
