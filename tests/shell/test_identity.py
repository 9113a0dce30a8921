"""Two nights of the sample folder, with stories that go on: however they are made, the same bytes."""

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.shell.night import account, pages
from tests.shell.seeds import SEEDS

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("desk")]
FILES = tuple(str(path) for path in sorted(SEEDS.iterdir()))
NIGHTS = {"2026-11-21": 12, "2026-11-22": len(FILES)}  # how many of the files each has
CACHE = ".briefer/cache.sqlite"
CUT = ("unshare", "-rn")  # a network with nothing in it, for anybody


def briefer(*words, hash_seed="0", under=()):
    """What a process of its own says, once it ended well and complained of nothing."""
    environment = os.environ | {"PYTHONPATH": str(SEEDS.parent), "PYTHONHASHSEED": hash_seed}
    command = [*under, sys.executable, "-m", "briefer", *words]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b""), words
    return done.stdout


def night(output, date, *words, shuffled=0, hash_seed="0"):
    """One night of its share of the files; returns how many of them came from the cache."""
    inputs = list(FILES[: NIGHTS[date]])
    if shuffled:
        random.Random(shuffled).shuffle(inputs)
    now = ("--now", f"{date}T02:00:00Z")
    briefer("run", *inputs, "-o", str(output), *now, *words, hash_seed=hash_seed)
    return account(f"{output}/{date}")["measured"]["cached"]


def editions(output):
    """All that readers get: every file of both nights but their accounts."""
    return {path: file for path, file in pages(output).items() if not path.startswith(".briefer/")}


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """The folder of two nights made by one worker."""
    output = tmp_path_factory.mktemp("plain")
    assert [night(output, date, "-j", "1") for date in NIGHTS] == [0, 12]
    return output


def test_the_second_night_goes_on_with_stories_of_the_first(plain):
    index = (plain / "2026-11-22" / "index.json").read_text(encoding="utf-8")
    assert list((plain / "2026-11-21" / "story").iterdir())
    assert "2026-11-21" in index


@pytest.mark.parametrize("hash_seed", ["1", "4242"])
@pytest.mark.parametrize("words", [("-j", "1"), ("-j", "4"), ("--cluster", "local:2")])
def test_nobody_sees_who_did_the_work_nor_in_which_order(plain, words, hash_seed):
    if "--cluster" in words and find_spec("distributed") is None:
        pytest.skip("the extra cluster is not installed")
    for date in NIGHTS:
        night("output", date, *words, shuffled=int(hash_seed), hash_seed=hash_seed)
    assert editions("output") == editions(plain)


@pytest.mark.parametrize(
    ("kept", "cached"), [("none", {0}), ("half", set(range(1, len(FILES)))), ("all", {len(FILES)})]
)
def test_nobody_sees_what_the_cache_knew(plain, kept, cached):
    state = Path("output", CACHE)
    state.parent.mkdir(parents=True)
    with closing(sqlite3.connect(plain / CACHE)) as full, closing(sqlite3.connect(state)) as copy:
        full.backup(copy)
    for date in NIGHTS:
        with closing(sqlite3.connect(state)) as cache, cache:
            (rows,) = cache.execute("SELECT count(*) FROM result").fetchone()
            left = {"none": 0, "half": rows // 2, "all": rows}[kept]
            cache.execute(
                "DELETE FROM result WHERE key NOT IN (SELECT key FROM result LIMIT ?)", (left,)
            )
        night("output", date, "-j", "2")
    assert account()["measured"]["cached"] in cached
    assert editions("output") == editions(plain)


def test_a_checkout_needs_no_network(plain):
    if subprocess.run([*CUT, "true"], capture_output=True, check=False).returncode:
        pytest.skip("not allowed to cut the network")
    briefer("run", str(SEEDS), "-o", "output", under=CUT)
    assert b"every printed line stands in its source" in briefer(
        "verify", "output/latest", under=CUT
    )
    assert briefer("one", str(SEEDS / "wire_story.txt"), under=CUT).startswith(b"---\n")


def test_libraries_do_not_speak_to_the_terminal():
    briefer("one", str(SEEDS / "footbridge_courier.html"))
    briefer("doctor", *(str(path) for path in SEEDS.glob("*.html")))
