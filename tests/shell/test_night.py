"""What one night knows of the others: state, cache, lock, retention, files that move."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from multiprocessing.forkserver import ensure_running
from pathlib import Path

import pytest

from briefer.errors import OutputError
from briefer.records.story import StoryMemory
from briefer.shell import network, signs
from briefer.shell.cache import Cache, Kept
from briefer.shell.cli import Stopped
from briefer.shell.codec import Made, pack
from briefer.shell.history import MIGRATIONS, NAME, History, RunRow
from briefer.shell.lock import holder_of, only_run
from briefer.shell.memories import Memories
from briefer.shell.store import Database, StateError
from tests.shell.conftest import PlainPool
from tests.shell.night import account, fates, leftovers, pages, run
from tests.shell.seeds import SEEDS
from tests.shell.test_run import arrives

STATE = Path("output/.briefer")
SEVEN = Made(b"seven", b"pages")


def costs():
    measured = account()["measured"]
    return measured["cached"], measured["analysed"]


def test_the_same_again_is_nothing_new(inbox, capsys):
    run("in")
    before = account()
    assert run("in", "-v") == 0
    assert "Nothing new since edition 2026-11-22" in capsys.readouterr().out
    assert account() == before


def test_another_setting_is_something_new(inbox):
    run("in")
    run("in", "--length", "2")
    assert account()["settings"]["rank.length"] == 2
    assert costs() == (0, 2)


def test_a_setting_of_the_run_alone_is_nothing_new(inbox, capsys):
    run("in")
    run("in", "-v", "-j", "1", "--lock-wait", "1")
    assert "Nothing new" in capsys.readouterr().out


def test_only_new_files_are_analysed(inbox):
    run("in")
    arrives(inbox, "factiva.txt")
    run("in")
    assert costs() == (2, 1)
    assert len(fates()) == 3


def test_rebuild_does_everything_anew(inbox):
    run("in")
    run("in", "--rebuild")
    assert costs() == (0, 2)


def test_a_bad_file_is_remembered_too(inbox):
    (inbox / "empty.txt").touch()
    run("in")
    arrives(inbox, "factiva.txt")
    assert run("in") == 3
    assert costs() == (3, 1)


@pytest.mark.parametrize("loss", ["none", "half", "all"])
def test_the_cache_changes_nothing_but_speed(inbox, loss):
    arrives(inbox, "factiva.txt")
    run("in")
    cold = pages()
    if loss == "half":
        with sqlite3.connect(STATE / "cache.sqlite") as cache:
            cache.execute(
                "DELETE FROM result WHERE key IN (SELECT key FROM result ORDER BY rowid LIMIT 2)"
            )
        cache.close()
    elif loss == "all":
        (STATE / "cache.sqlite").unlink()
    (STATE / "history.sqlite").unlink()  # else there is nothing new
    run("in")
    assert costs() == {"none": (3, 0), "half": (1, 2), "all": (0, 3)}[loss]
    assert pages() == cold


@pytest.mark.parametrize("name", ["cache.sqlite", "history.sqlite"])
@pytest.mark.parametrize("content", [b"", b"not a database at all" * 100])
def test_a_destroyed_database_is_moved_aside_and_said(inbox, name, content):
    run("in")
    (STATE / name).write_bytes(content)
    arrives(inbox, "factiva.txt")
    assert run("in") == 0
    if content:  # an empty file is a new database
        assert (STATE / f"{name}.damaged-1").read_bytes() == content
        (warning,) = account()["warnings"]
        assert "was damaged: moved to" in warning
        assert b"was damaged" in pages()["index.html"]


def test_a_cache_with_damaged_pages_is_moved_aside(desk):
    cache = Cache(desk, "2026-11-22")
    for number in range(300):
        cache.put(str(number).encode(), Made(os.urandom(2000), b""), b"")
    cache.close()
    path = desk / "cache.sqlite"
    content = bytearray(path.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 : page * 4096 + 8] = b"\xff" * 8
    path.write_bytes(content)
    damaged = Cache(desk, "2026-11-22")
    assert damaged.find([b"7"]) == {}
    damaged.put(b"7", SEVEN, b"marks")
    damaged.save()
    assert damaged.find([b"7", b"8"]) == {b"7": Kept(b"seven", b"marks", "2026-11-22")}
    assert damaged.pages(b"7") == b"pages"
    damaged.close()
    assert damaged.warnings == [
        "the cache was damaged: moved to cache.sqlite.damaged-1, everything done anew"
    ]


def test_a_result_unused_for_long_is_forgotten(desk):
    for night, key in (("2026-10-01", b"old"), ("2026-11-01", b"new"), ("2026-11-22", b"")):
        cache = Cache(desk, night)
        if key:
            cache.put(key, SEVEN, b"")
        cache.close()
    cache = Cache(desk, "2026-11-22")
    assert cache.find([b"old", b"new"]).keys() == {b"new"}
    cache.close()


def test_a_use_is_noted_again_when_the_pages_moved_or_the_last_one_is_long_ago(desk):
    noted = []
    for night, marks in (
        ("2026-11-01", b"here"),
        ("2026-11-02", b"here"),
        ("2026-11-03", b"there"),
        ("2026-11-20", b"there"),
    ):
        cache = Cache(desk, night)
        found = cache.find([b"key"])
        if found:
            cache.use(b"key", found[b"key"], marks)
        else:
            cache.put(b"key", SEVEN, marks)
        cache.save()
        noted.append(cache.find([b"key"])[b"key"].night)
        cache.close()
    assert noted == ["2026-11-01", "2026-11-01", "2026-11-03", "2026-11-20"]


def test_a_story_without_news_is_kept_once_as_long_as_a_night_remembers_it(desk):
    history = History(desk, desk)
    for night, memory in (
        ("2026-11-20", b"first"),
        ("2026-11-21", b"first"),
        ("2026-11-22", b"new"),
    ):
        history.remember_stories(night, [("s1", memory), ("s2", b"same")])
    history.remember_stories("2026-11-21", [("s1", b"again")])
    with sqlite3.connect(desk / "history.sqlite") as state:
        kept = {packed for (packed,) in state.execute("SELECT packed FROM memory")}
    assert kept == {b"first", b"same", b"again", b"new"}
    history.remember_stories("2026-12-31", [])
    with sqlite3.connect(desk / "history.sqlite") as state:
        assert list(state.execute("SELECT * FROM memory")) == []
    history.close()


def test_stories_of_an_older_history_are_still_remembered(desk):
    old = Database(desk / "history.sqlite", MIGRATIONS[:3])
    memory = pack(StoryMemory("s1", (), (), (), (), "A bridge", "story/s1"))
    old.write("INSERT INTO story VALUES (?, ?, ?)", [("2026-11-20", "s1", memory)])
    old.close()
    memories = Memories(desk, "2026-11-21")
    (found,) = memories.before()
    assert (found.night, found.memory.name) == ("2026-11-20", "A bridge")
    assert memories.packed("2026-11-20", "s1") == memory
    memories.close()


def test_a_lost_history_is_read_again_from_the_editions(inbox):
    run("in", "--now", "2026-11-20T02:00:00Z")
    content = account()["files"][0]["sha256"]
    Path("output/2026-11-20/run.json").rename("kept")
    shutil.copytree("output/2026-11-20", "output/2026-11-19")
    Path("output/2026-11-19/run.json").write_text("{", encoding="utf-8")
    Path("kept").rename("output/2026-11-20/run.json")
    (STATE / "history.sqlite").write_bytes(b"x" * 5000)
    history = History(STATE, Path("output"))
    assert history.first_seen(content) == "2026-11-20T02:00:00Z"
    assert history.first_seen("0" * 64) == ""
    history.close()


def test_state_of_a_newer_briefer_is_refused(inbox, capsys):
    run("in")
    with sqlite3.connect(STATE / "history.sqlite") as history:
        history.execute("PRAGMA user_version = 99")
    history.close()
    assert run("in") == 1
    assert "written by a newer briefer" in capsys.readouterr().err


@pytest.mark.parametrize("version", [-5, 0, 2_000_000_000])
@pytest.mark.parametrize("name", ["history.sqlite", "cache.sqlite"])
def test_a_number_of_no_schema_is_damage(inbox, name, version):
    run("in")
    with sqlite3.connect(STATE / name) as state:
        state.execute(f"PRAGMA user_version = {version}")
    state.close()
    assert run("in", "--rebuild") == 0
    assert "was damaged" in account()["warnings"][0]


def test_the_state_of_an_older_briefer_is_brought_up_to_date(desk):
    old = Database(desk / NAME, MIGRATIONS[:1])
    old.write("INSERT INTO edition VALUES (?, ?)", [("2026-11-21", "made from")])
    old.write("INSERT INTO seen VALUES (?, ?)", [("digest", "2026-11-21T02:00:00Z")])
    old.close()
    kept = History(desk, Path("output"))
    assert kept.warnings == []
    assert kept.fingerprint("2026-11-21") == "made from"
    assert kept.first_seen("digest") == "2026-11-21T02:00:00Z"
    kept.remember_stories("2026-11-22", [("story", b"memory")])
    kept.close()


@pytest.mark.usefixtures("real_pool")
def test_no_worker_starts_before_its_leftovers_can_be_found(inbox, monkeypatch):
    starts = []

    def noting():
        starts.append([link.exists() for link in Path("output").glob(".tmp-*/sockets")])
        ensure_running()

    monkeypatch.setattr("briefer.shell.pool.ensure_running", noting)
    assert run("in", "-j", "1") == 0
    assert starts
    assert all(links and all(links) for links in starts)
    assert leftovers() == []


def test_a_database_that_somebody_holds_is_waited_for_then_refused(desk, monkeypatch):
    monkeypatch.setattr("briefer.shell.store.WAIT_S", 0.1)
    path = desk / "x.sqlite"
    Database(path, ("CREATE TABLE t (a)",)).close()
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    database = Database(path, ("CREATE TABLE t (a)",))
    with pytest.raises(StateError, match="locked"):
        database.write("INSERT INTO t VALUES (?)", [(1,)])
    holder.close()
    database.close()


def test_all_rows_of_a_write_are_kept_or_none(desk):
    database = Database(desk / "x.sqlite", ("CREATE TABLE t (a NOT NULL)",))
    with pytest.raises(Exception, match="NOT NULL"):
        database.write("INSERT INTO t VALUES (?)", [(1,), (None,)])
    assert database.one("SELECT count(*) FROM t") == (0,)
    database.close()


def test_a_second_run_at_once_is_told_who_is_at_work(inbox, capsys):
    STATE.mkdir(parents=True)
    with only_run(STATE, 0):
        assert run("in") == 75
        told = capsys.readouterr().err
        assert f"process {os.getpid()} on" in told
        assert holder_of(STATE) is not None
    assert holder_of(STATE) is None
    assert run("in") == 0


def test_leftovers_of_killed_runs_are_swept(inbox):
    run("in")
    Path("output/.tmp-briefer-dead/article").mkdir(parents=True)
    Path("output/.tmp-briefer-latest").symlink_to("x")
    run("in")
    assert leftovers() == []


def test_old_editions_go_but_never_the_last_ones(inbox):
    Path("output/2019-notes").mkdir(parents=True)
    for day in range(10, 15):
        (inbox / "wire_story.txt").touch()
        (inbox / f"{day}.txt").write_bytes((SEEDS / "factiva.txt").read_bytes())
        run("in", "--now", f"2026-11-{day}T02:00:00Z")
    Path("briefer.toml").write_text("[run]\nkeep_nights = 2\n", encoding="utf-8")
    (inbox / "10.txt").unlink()
    run("in", "--now", "2026-11-15T02:00:00Z")
    left = sorted(path.name for path in Path("output").iterdir())
    assert left == [".briefer", "2019-notes", "2026-11-13", "2026-11-14", "2026-11-15", "latest"]


def test_what_is_no_edition_is_never_taken_for_an_old_one(inbox):
    Path("output/2026-11-01").mkdir(parents=True)
    Path("output/2026-11-01/run.json").write_text('{"a run": "of somebody"}', encoding="utf-8")
    for day in range(10, 13):
        (inbox / "wire_story.txt").write_bytes((SEEDS / "factiva.txt").read_bytes() + b"\n" * day)
        run("in", "--now", f"2026-11-{day}T02:00:00Z")
    Path("output/2026-11-10").rename("moved")
    Path("output/2026-11-10").symlink_to(Path("moved").resolve())
    Path("briefer.toml").write_text("[run]\nkeep_nights = 1\n", encoding="utf-8")
    assert run("in", "--rebuild", "--now", "2026-11-13T02:00:00Z") == 0
    left = sorted(path.name for path in Path("output").glob("2026-*"))
    assert left == ["2026-11-01", "2026-11-12", "2026-11-13"]
    assert Path("output/2026-11-01/run.json").exists()
    assert Path("moved/index.html").exists()


def test_a_file_that_grows_while_we_look_is_left_for_the_next_run(inbox, monkeypatch):
    growing = inbox / "wire_story.txt"

    def sleep(_):
        with growing.open("a", encoding="utf-8") as stream:
            stream.write("more\n")

    monkeypatch.setattr("briefer.shell.stock.time.sleep", sleep)
    assert run("in") == 0
    assert fates() == {"nexis_classic.txt": "used", "wire_story.txt": "deferred"}
    assert b"still being written" in pages()["index.html"]


def test_a_deferred_file_is_taken_by_the_next_run(inbox, monkeypatch):
    moved = inbox / "wire_story.txt"
    with monkeypatch.context() as patch:
        patch.setattr("briefer.shell.stock.time.sleep", lambda _: moved.write_text("half"))
        run("in")
    assert fates()["wire_story.txt"] == "deferred"
    arrives(inbox, "wire_story.txt")
    run("in")
    assert fates()["wire_story.txt"] == "used"


def test_a_file_changed_between_looking_and_reading_is_deferred(inbox, monkeypatch):
    real = __import__("briefer.shell.work", fromlist=["read_raw"]).read_raw

    def late(file, most):
        if file.path == "wire_story.txt":
            Path(file.location).write_text("Another text. " * 20, encoding="utf-8")
        return real(file, most)

    monkeypatch.setattr("briefer.shell.work.read_raw", late)
    run("in")
    assert fates()["wire_story.txt"] == "deferred"


def test_a_file_gone_between_looking_and_reading_is_named(inbox, monkeypatch):
    def gone(file, most):
        Path(file.location).unlink()
        return real(file, most)

    real = __import__("briefer.shell.work", fromlist=["read_raw"]).read_raw
    monkeypatch.setattr("briefer.shell.work.read_raw", gone)
    assert run("in") == 3
    assert {file["reason"] for file in account()["files"]} == {
        "gone: deleted or moved during the run"
    }


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("mounts", "kind"),
    [
        ("/dev/a / ext4 rw\nserver:/x /data nfs4 rw\n", "nfs4"),
        ("/dev/a / ext4 rw\nserver:/x /data nfs4 rw\n/dev/b /data/out xfs rw\n", "xfs"),
        ("/dev/a / ext4 rw\n", "ext4"),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(monkeypatch, mounts, kind):
    Path("mounts").write_text(mounts, encoding="utf-8")
    monkeypatch.setattr(network, "MOUNTS", Path("mounts"))
    assert network.file_system(Path("/data/out/state")) == kind


def test_state_on_a_network_file_system_is_refused(desk, monkeypatch):
    monkeypatch.setattr(network, "file_system", lambda _: "nfs4")
    with pytest.raises(OutputError, match=r"network file system \(nfs4\)"):
        network.refuse_network(desk)


def test_a_system_that_tells_no_mounts_refuses_nothing(desk, monkeypatch):
    monkeypatch.setattr(network, "MOUNTS", desk / "nowhere")
    network.refuse_network(desk)


def test_metrics_tell_of_the_last_run_and_of_the_last_good_one(inbox):
    run("in", "--metrics", "briefer.prom")
    good = Path("briefer.prom").read_text(encoding="utf-8")
    assert "briefer_last_exit_code 0\n" in good
    assert 'briefer_files{fate="used"} 2\n' in good
    (inbox / "empty.txt").touch()
    assert run("in", "--metrics", "briefer.prom", "--strict") == 1
    bad = Path("briefer.prom").read_text(encoding="utf-8")
    assert "briefer_last_exit_code 1\n" in bad
    success = "briefer_last_success_timestamp_seconds "
    assert success in good
    assert [line for line in good.splitlines() if line.startswith(success)] == [
        line for line in bad.splitlines() if line.startswith(success)
    ]


def test_a_failed_first_run_was_never_good(desk):
    Path("in").mkdir()
    assert run("in", "--metrics", "briefer.prom", "--fail-on-empty") == 5
    told = Path("briefer.prom").read_text(encoding="utf-8")
    assert "briefer_last_success_timestamp_seconds 0\n" in told


def test_a_command_hears_of_every_run(inbox, monkeypatch):
    monkeypatch.setenv("BRIEFER_RUN_HEALTHCHECK", "sh -c 'echo $BRIEFER_STATUS > heard'")
    run("in")
    assert Path("heard").read_text(encoding="utf-8") == "published\n"
    run("in")
    assert Path("heard").read_text(encoding="utf-8") == "nothing new\n"


@pytest.mark.usefixtures("inbox")
@pytest.mark.parametrize("end", [0, 1])
def test_what_a_sign_of_life_says_is_not_printed(capfd, end):
    command = f"sh -c 'echo OK; echo secret >&2; exit {end}'"
    assert run("in", "--healthcheck-cmd", command) == 0
    told = "".join(capfd.readouterr())
    assert ("run.healthcheck failed" in told) == (end == 1)
    assert not {"OK", "secret"} & set(told.split())


@pytest.mark.usefixtures("inbox")
@pytest.mark.parametrize("command", ["false", "no-such-command https://secret", "'"])
def test_a_failing_sign_of_life_changes_nothing_and_keeps_its_secret(monkeypatch, capsys, command):
    monkeypatch.setenv("BRIEFER_RUN_HEALTHCHECK", command)
    assert run("in", "--metrics", "nowhere/x.prom") == 0
    told = capsys.readouterr().err
    assert "run.healthcheck failed" in told
    assert "no metrics written" in told
    assert "secret" not in told


@pytest.mark.parametrize(
    ("stop", "number"),
    [(KeyboardInterrupt(), signal.SIGINT), (Stopped(signal.SIGTERM), signal.SIGTERM)],
)
def test_a_stopped_run_leaves_its_mark_in_the_history(inbox, monkeypatch, *, stop, number):
    def stopped(*_):
        raise stop

    monkeypatch.setattr(PlainPool, "map_items", stopped)
    assert run("in") == 128 + number
    history = History(STATE, Path("output"))
    last = history.last_run()
    assert last is not None
    assert (last.status, last.exit_code) == ("failed", 128 + number)
    assert last.reason == f"stopped by {number.name}; run again"
    history.close()


@pytest.mark.usefixtures("real_pool")
def test_worker_processes_make_the_same_bytes(inbox):
    for name in ("factiva.txt", "proquest_bom.txt"):
        arrives(inbox, name)
    assert run("in", "-o", "one", "-j", "1") == 0
    assert run("in", "-o", "three", "-j", "3") == 0
    assert pages("one/latest") == pages("three/latest")


def started_run(*before):
    """A run in a process of its own that has begun to write."""
    command = [*before, sys.executable, "-m", "briefer", "run", "in"]
    environment = os.environ | {"PYTHONPATH": str(SEEDS.parent)}
    running = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 20
    while not list(Path("output").glob(".tmp-*")) and time.monotonic() < deadline:
        time.sleep(0.01)
    return running


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_signals_are_worth_their_exit_codes(inbox, number):
    running = started_run()
    running.send_signal(number)
    _, told = running.communicate(timeout=20)
    assert running.returncode == 128 + number
    assert b"the previous edition is untouched" in told
    assert leftovers() == []


def test_a_run_that_shall_outlive_its_terminal_does(inbox):
    running = started_run("nohup")
    running.send_signal(signal.SIGHUP)
    running.communicate(timeout=60)
    assert running.returncode == 0
    assert Path("output/latest").exists()


def test_metrics_of_a_run_without_counts_have_no_files():
    assert "briefer_files" not in signs.metrics_text(
        RunRow("", "", "failed", 1, "", "", 0.0), {}, 0.0
    )


def test_a_folder_made_as_the_signal_came_is_removed(inbox, monkeypatch):
    def stopped(*_):
        Path("output/.tmp-briefer-early").mkdir()
        raise Stopped(signal.SIGTERM)

    monkeypatch.setattr(PlainPool, "map_items", stopped)
    assert run("in") == 128 + signal.SIGTERM
    assert leftovers() == []
