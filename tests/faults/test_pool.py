"""Rows 1 to 6 of the fault matrix: what one item does to its worker costs no other item."""

import os
import resource
import shutil
import signal
import time

import psutil
import pytest

from briefer.shell.pool import Limits, map_items, pool
from tests.faults.poison import POISONS, PoisonedWork, take, worker_of
from tests.shell.night import account, fates, pages, run
from tests.shell.seeds import SEEDS

pytestmark = pytest.mark.faults
LIMITS = Limits(jobs=2, timeout_s=2.0, memory_mb=600)


def values(outcomes):
    """What the items gave, all of them well."""
    found = list(outcomes)
    assert [one.error for one in found] == [""] * len(found)
    return {one.value for one in found}


@pytest.mark.parametrize("name", POISONS)
def test_one_poison_costs_one_item(name, capfd):
    items = [(number, name if number == 20 else "") for number in range(60)]
    start = time.monotonic()
    outcomes = {outcome.item[0]: outcome for outcome in map_items(take, items, LIMITS)}
    print(f"{name}: {time.monotonic() - start:.1f} s")
    assert len(outcomes) == len(items)
    assert outcomes[20].error == POISONS[name][1]
    assert [n for n, outcome in outcomes.items() if outcome.value != 2 * n] == [20]


def test_a_timeout_names_the_line_where_it_hung():
    (outcome,) = map_items(take, [(0, "loop")], LIMITS)
    assert "poison.py" in outcome.detail
    assert "in loop" in outcome.detail


def test_fifteen_poisoned_of_six_hundred_cost_no_innocent():
    names = ("kill", "segfault", "sleep", "eat", "fail")
    items = [(n, names[n // 40 % 5] if n % 40 == 7 else "") for n in range(600)]
    outcomes = list(map_items(take, items, LIMITS))
    assert sorted(outcome.item for outcome in outcomes) == items
    lost = [outcome.item for outcome in outcomes if outcome.value is None and not outcome.item[1]]
    print(
        f"{len(items)} items, {sum(1 for i in items if i[1])} poisoned, {len(lost)} innocents lost"
    )
    assert lost == []


def test_memory_of_a_worker_stays_below_its_limit():
    (outcome,) = map_items(take, [(0, "eat")], LIMITS)
    assert outcome.detail == "more than run.memory_per_file_mb"


def test_no_worker_outlives_the_run():
    list(map_items(take, [(n, "") for n in range(20)], LIMITS))
    time.sleep(0.2)
    busy = [
        p for p in psutil.Process().children(recursive=True) if "pebble" in " ".join(p.cmdline())
    ]
    assert busy == []


@pytest.mark.usefixtures("real_pool")
def test_poisoned_files_cost_no_page_of_the_others(desk, monkeypatch):
    shutil.copytree(SEEDS, "clean")
    run("clean", "-o", "before")
    shutil.copytree(SEEDS, "in")
    for name in ("kill", "loop", "eat", "leave"):
        shutil.copy(SEEDS / "wire_story.txt", f"in/{name}.txt")
    monkeypatch.setattr("briefer.shell.work.FileWork", PoisonedWork)
    assert run("in", "--timeout-per-file", "3", "-j", "2") == 3
    aside = {
        file["path"]: file["error"].split(":")[0] for file in account()["files"] if file["error"]
    }
    assert aside == {
        "eat.txt": "MemoryError", "kill.txt": "crash", "leave.txt": "SystemExit", "loop.txt": "timeout"
    }  # fmt: skip
    assert {path for path, fate in fates().items() if fate == "set_aside"} == aside.keys()
    after = pages()
    clean = pages("before/latest")
    assert [
        p for p in clean if p.startswith(("article/", "source/")) and clean[p] != after[p]
    ] == []
    assert "index.html" in after


def test_workers_go_on_from_one_work_to_the_next_with_its_own_limits():
    with pool("") as workers:
        first = values(workers.map_items(worker_of, range(40), LIMITS))
        again = values(workers.map_items(worker_of, range(40), Limits(2, 60.0, 0)))
    assert {number for number, _ in again} == {number for number, _ in first}
    assert {memory for _, memory in first} == {LIMITS.memory_mb << 20}
    assert {memory for _, memory in again} == {resource.RLIM_INFINITY}


def test_a_work_that_is_given_up_leaves_nothing_to_the_next():
    with pool("") as workers:
        for _ in workers.map_items(take, [(n, "") for n in range(60)], LIMITS):
            break
        outcomes = list(workers.map_items(take, [(n, "") for n in range(60, 90)], LIMITS))
    assert sorted(one.item[0] for one in outcomes) == list(range(60, 90))


def test_workers_that_died_between_two_works_are_replaced():
    with pool("") as workers:
        for number, _ in values(workers.map_items(worker_of, range(40), LIMITS)):
            os.kill(number, signal.SIGKILL)
        time.sleep(1)
        doubled = values(workers.map_items(take, [(n, "") for n in range(30)], LIMITS))
    assert doubled == {2 * n for n in range(30)}


def test_more_items_get_more_workers():
    with pool("") as workers:
        sizes = [
            len(values(workers.map_items(worker_of, range(count), Limits(jobs=2))))
            for count in (1, 40)
        ]
    assert sizes == [1, 2]
