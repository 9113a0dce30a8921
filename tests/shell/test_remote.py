"""Inputs at addresses of stores: the same account as for files of this machine."""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import fsspec
import pytest

from briefer.errors import BrieferError, ConfigError
from briefer.records.failure import Failure
from briefer.shell.cli import main
from briefer.shell.discover import discover
from briefer.shell.missed import there_by
from briefer.shell.reading import read_raw
from briefer.shell.recipes import RECIPES, Call
from briefer.shell.remote import DEEPEST, nanoseconds
from briefer.shell.source import SourceFile, as_path, is_address, name_of
from briefer.shell.stock import take_stock
from tests.shell import stores
from tests.shell.night import account, fates, pages, run
from tests.shell.seeds import SEEDS

FOLDER = "memory://desk/in"


@pytest.fixture
def store():
    """An empty store in memory."""
    system = fsspec.filesystem("memory")
    system.store.clear()
    system.pseudo_dirs[:] = [""]
    return system


@pytest.fixture
def stored(store, inbox):
    """The files of `in`, also in the store."""
    for path in inbox.iterdir():
        store.pipe(f"/desk/in/{path.name}", path.read_bytes())
    return store


def packed(folder, archive="in.zip"):
    """A folder as an archive; gives its address."""
    with zipfile.ZipFile(archive, "w") as made:
        for path in sorted(folder.rglob("*")):
            made.write(path, path.relative_to(folder))
    return f"zip://::{Path(archive).resolve().as_uri()}"


@pytest.mark.parametrize(
    ("start", "taken_for"),
    [
        ("s3://news/2026/nov/", (True, "s3://news/2026/nov/", "nov")),
        ("s3://news", (True, "s3://news", "news")),
        ("zip://::https://example.org/a.zip", (True, "zip://::https://example.org/a.zip", "a.zip")),
        ("simplecache::s3://b/in", (True, "simplecache::s3://b/in", "in")),
        ("https://h.example/a%20b.txt?key=1#x", (True, "https://h.example/a%20b.txt?key=1#x", "a b.txt")),
        ("file:///srv/news", (False, "/srv/news", "news")),
        ("local://in", (False, "in", "in")),
        ("in/file:/x", (False, "in/file:/x", "x")),
        ("C://news", (False, "C://news", "news")),
    ],
)  # fmt: skip
def test_an_address_is_told_from_a_path(start, taken_for):
    assert (is_address(start), as_path(start), name_of(start)) == taken_for


@pytest.mark.parametrize("scheme", ["file", "local"])
def test_files_named_by_an_address_of_this_machine_give_the_same_bytes(inbox, scheme):
    run("in", "-o", "by-path")
    assert run(f"{scheme}://{inbox.resolve()}", "-o", "by-address") == 0
    assert pages("by-path/latest") == pages("by-address/latest")


def test_files_of_a_store_give_the_same_bytes(stored):
    run("in", "-o", "by-path")
    assert run(FOLDER, "-o", "by-address") == 0
    assert pages("by-path/latest") == pages("by-address/latest")


@pytest.mark.usefixtures("real_pool")
def test_workers_read_an_archive_and_the_bytes_are_the_same(inbox):
    shutil.copytree(inbox, inbox / "more" / "deep")
    run("in", "-o", "by-path", "-j", "2")
    assert run(packed(inbox), "-o", "by-address", "-j", "2") == 0
    assert pages("by-path/latest") == pages("by-address/latest")


@pytest.mark.usefixtures("real_pool")
@pytest.mark.filterwarnings("default")  # of the client's own sockets
def test_workers_read_from_a_web_server_and_the_bytes_are_the_same(inbox):
    pytest.importorskip("aiohttp", reason="no client for web addresses is installed")
    (inbox / "wire_story.txt").rename(inbox / "wire story ü.txt")
    run("in", "-o", "by-path", "-j", "2")
    with stores.web(inbox) as address:
        assert run(address, "-o", "by-address", "-j", "2") == 0
        assert pages("by-path/latest") == pages("by-address/latest")
        assert [file.path for file in discover([f"{address}wire%20story%20%C3%BC.txt"], ()).files] == [
            "wire story ü.txt"
        ]  # fmt: skip


def test_a_second_run_on_the_same_store_says_nothing_new(stored, capsys):
    run(FOLDER)
    assert run(FOLDER, "-v") == 0
    assert "Nothing new" in capsys.readouterr().out
    stored.pipe("/desk/in/factiva.txt", (SEEDS / "factiva.txt").read_bytes())
    run(FOLDER, "--now", "2026-11-23")
    assert account()["measured"]["analysed"] == 1


def test_paths_and_addresses_are_inputs_side_by_side(stored):
    Path("in").rename("here")
    run("here", FOLDER)
    assert set(fates()) == {
        "here/nexis_classic.txt", "here/wire_story.txt", "in/nexis_classic.txt", "in/wire_story.txt"
    }  # fmt: skip


def test_programs_files_in_a_store_are_passed_over(store):
    for name in (".hidden", "~$a.docx", ".git/config", "a.txt"):
        store.pipe(f"/desk/in/{name}", b"text")
    found = discover([FOLDER], ())
    assert [file.path for file in found.files] == ["a.txt"]
    assert found.ignored == (".hidden", "~$a.docx")


def test_a_file_of_a_store_above_the_limit_is_not_read(store):
    store.pipe("/desk/in/a.txt", b"x" * 101)
    (found,) = take_stock(discover([FOLDER], ()).files, 100).unreadable
    assert found.reason == "101 bytes, more than the 100 of ingest.max_bytes"


def test_a_file_of_a_store_that_grows_is_deferred(stored, monkeypatch):
    name = "/desk/in/wire_story.txt"
    more = stored.cat(name) + b"more"
    monkeypatch.setattr("briefer.shell.stock.time.sleep", lambda _: stored.pipe(name, more))
    assert run(FOLDER) == 0
    assert fates()["wire_story.txt"] == "deferred"


def test_a_file_that_leaves_a_store_during_the_run_is_named(stored):
    (gone, there) = discover([FOLDER], ()).files
    stored.rm(gone.location)
    stock = take_stock([gone, there], 10_000)
    assert [one.file for one in stock.known] == [there]
    assert stock.unreadable[0].reason == "gone: deleted or moved during the run"


def odd(*names):
    return [SourceFile(name, f"in/{name}", "odd://in") for name in names]


def test_a_store_that_tells_neither_size_nor_end_is_read_up_to_the_limit():
    (endless,) = odd("endless.txt")
    (found,) = take_stock([endless], 2_000_000).unreadable
    assert "more than the 2,000,000 of ingest.max_bytes" in found.reason
    assert isinstance(read_raw(endless, 2_000_000), Failure)


def test_what_a_store_says_of_a_file_is_told_in_the_same_words_every_time():
    stock = take_stock(odd("broken.txt", "hidden.txt", "folder.txt"), 100)
    assert [failure.reason for failure in stock.unreadable] == [
        "cannot be read: the store says RuntimeError",
        "permission denied",
        "not a file any more",
    ]


def test_a_store_that_lists_itself_is_followed_only_so_deep():
    found = discover(["odd://in"], ())
    assert len(found.files) == 4 * DEEPEST
    reasons = {failure.reason for failure in found.unreadable}
    assert reasons == {f"more than {DEEPEST} folders in one another", "symlink, not a file"}


def test_names_in_an_archive_lead_nowhere(desk):
    with zipfile.ZipFile("evil.zip", "w") as made:
        for name in ("../../evil.txt", "/abs.txt", "a\x1b[2Jb.txt", "good.txt"):
            made.writestr(name, (SEEDS / "wire_story.txt").read_bytes() + name.encode())
    assert run(f"zip://::file://{desk}/evil.zip") == 3
    told = fates()
    assert told["good.txt"] in {"used", "duplicate"}
    assert (told[".."], told["/abs.txt"]) == ("set_aside", "set_aside")
    assert sorted(path.name for path in desk.iterdir()) == ["evil.zip", "output"]


@pytest.mark.parametrize(
    ("address", "ending"),
    [
        ("memory://nowhere", (2, "nothing is there, or it does not answer this account")),
        ("gopher+x://a/b", (2, "Protocol not known: gopher+x")),
        ("zip://::file:///nowhere/a.zip", (2, "No such file")),
        ("zip://::memory://desk/in/wire_story.txt", (1, "cannot be listed (BadZipFile")),
        ("odd://down", (1, "cannot be listed (RuntimeError: no answer); nothing published")),
    ],
)
def test_an_address_that_cannot_be_listed_is_refused(stored, address, ending):
    code, told = ending
    with pytest.raises(BrieferError, match=re.escape(told)) as refused:
        discover([address], ())
    assert refused.value.exit_code == code
    assert run(address) == code
    assert not Path("output").exists()


def test_a_missing_package_is_named(inbox, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "fsspec.core", None)
    assert run(FOLDER) == 2
    assert "pip install 'briefer[remote]'" in capsys.readouterr().err


def test_without_an_address_nothing_that_reaches_out_is_loaded(inbox):
    program = (
        "import sys; from briefer.shell.cli import main; assert main(['run', 'file://' + sys.argv[1]]) == 0\n"
        "print({name.split('.')[0] for name in sys.modules} & {'fsspec', 'aiohttp'})"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, inbox.resolve()],
        env=os.environ | {"PYTHONPATH": str(SEEDS.parent)}, capture_output=True, check=True,
    )  # fmt: skip
    assert done.stdout == b"set()\n"


@pytest.mark.parametrize("moment", ["2000-01-01T00:00:00+00:00", "2999-01-01T00:00:00+00:00"])
def test_a_missed_night_has_what_a_store_had_then(stored, moment):
    there = there_by(discover([FOLDER], ()), moment)
    assert len(there.files) == (2 if moment > "2900" else 0)


def test_what_tells_no_time_is_left_to_tonight(desk):
    there = replace(discover(["odd://in"], ()), files=tuple(odd("broken.txt")))
    assert there_by(there, "2999-01-01T00:00:00+00:00").files == ()


@pytest.mark.parametrize(
    ("told", "since_1970"),
    [
        (1_795_312_800, 1_795_312_800),
        (1_795_312_800.5, 1_795_312_800.5),
        ("2026-11-22T02:00:00Z", 1_795_312_800),
        ("Sun, 22 Nov 2026 02:00:00 GMT", None),
        (datetime(2026, 11, 22, 2, tzinfo=UTC), 1_795_312_800),
        (datetime(2026, 11, 22, 2), 1_795_312_800),  # noqa: DTZ001 - as some stores tell it
        (None, None),
    ],
)
def test_times_of_change_as_stores_tell_them(told, since_1970):
    assert nanoseconds(told) == (None if since_1970 is None else since_1970 * 1e9)


def test_one_article_of_a_store(stored, capfdbinary):
    main(["one", "in/wire_story.txt"])
    by_path = capfdbinary.readouterr().out
    assert main(["one", f"{FOLDER}/wire_story.txt"]) == 0
    assert capfdbinary.readouterr().out == by_path
    assert main(["one", FOLDER]) == 2
    assert b"2 files; name one" in capfdbinary.readouterr().err
    with pytest.raises(ConfigError):
        discover(["file:///nowhere/a.txt"], ())


def test_the_doctor_tries_files_of_a_store(stored, capsys):
    Path("briefer.toml").write_text(f'[run]\ninputs = ["{FOLDER}"]\n', encoding="utf-8")
    assert main(["doctor"]) == 0
    assert "wire_story.txt" in capsys.readouterr().out
    Path("briefer.toml").write_text('[run]\ninputs = ["odd://down"]\n', encoding="utf-8")
    assert main(["doctor"]) == 1
    assert "BAD  inputs: odd://down: cannot be listed" in capsys.readouterr().err


def test_only_a_run_that_needs_the_network_is_given_it(desk, capsys):
    call = Call(("briefer",), ("s3://news", "/srv/news"), "/srv/out", "", (5, 30), "")
    unit = RECIPES["systemd"](call)
    assert "PrivateNetwork" not in unit
    assert "AF_INET" in unit
    assert "ReadOnlyPaths=/srv/news\n" in unit
    assert "ReadOnlyPaths" not in RECIPES["systemd"](replace(call, inputs=("s3://news",)))
    assert "PrivateNetwork=yes" in RECIPES["systemd"](replace(call, inputs=("/srv/news",)))
    main(["schedule", "print", "cron", "s3://news/in", "file:///srv/in"])
    assert f"run s3://news/in /srv/in -o {desk}/output" in capsys.readouterr().out


def test_a_dry_run_reads_a_store_too(stored, capsys):
    assert run(FOLDER, "--dry-run") == 0
    assert "read       wire_story.txt" in capsys.readouterr().out


def test_the_settings_of_a_run_name_its_address(stored):
    Path("briefer.toml").write_text(f'[run]\ninputs = ["{FOLDER}"]\n', encoding="utf-8")
    assert run() == 0
    assert json.dumps(account()["settings"]).count(FOLDER) == 1
