import os
import socket
from pathlib import Path

import pytest

from briefer.errors import ConfigError
from briefer.records.failure import Failure
from briefer.shell.discover import discover
from briefer.shell.reading import read_raw
from briefer.shell.source import SourceFile


def made(*names):
    for name in names:
        path = Path(os.fsdecode(name))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text", encoding="utf-8")


def paths(*inputs, without=()):
    return [file.path for file in discover(inputs, without).files]


def reasons(*inputs):
    return {failure.path: failure.reason for failure in discover(inputs, ()).unreadable}


def test_files_of_all_folders_are_found_in_order(desk):
    made("in/b.txt", "in/a/z.txt", "in/a/deep/er/x.md")
    assert paths("in") == ["a/deep/er/x.md", "a/z.txt", "b.txt"]


def test_a_file_can_be_an_input_itself(desk):
    made("in/b.txt")
    assert paths("in/b.txt") == ["b.txt"]


def test_files_of_several_folders_keep_apart(desk):
    made("one/a.txt", "two/a.txt", "c.txt")
    assert paths("one", "two", "c.txt") == ["c.txt", "one/a.txt", "two/a.txt"]


def test_two_inputs_of_one_name_are_refused(desk):
    made("x/in/a.txt", "y/in/a.txt")
    with pytest.raises(ConfigError, match="two inputs are called in"):
        discover(["x/in", "y/in"], ())


@pytest.mark.parametrize(("inputs", "told"), [([], "nothing to brief"), (["no"], "no such file")])
def test_an_input_that_is_not_there_is_refused(desk, inputs, told):
    with pytest.raises(ConfigError, match=told):
        discover(inputs, ())


def test_files_of_programs_are_passed_over(desk):
    made("in/a.txt", "in/.hidden", "in/~$a.docx", "in/.git/config")
    found = discover(["in"], ())
    assert [file.path for file in found.files] == ["a.txt"]
    assert found.ignored == (".hidden", "~$a.docx")


def test_the_output_inside_the_input_is_not_read(desk):
    made("a.txt", "output/2026-11-21/index.html")
    assert paths(".", without=["output"]) == ["a.txt"]


def test_a_folder_cannot_be_read_and_written(desk):
    made("in/a.txt")
    Path("link").symlink_to("in")
    with pytest.raises(ConfigError, match="link: what is written here is not read"):
        discover(["link"], ["in"])


def test_links_are_not_followed_but_named(desk):
    made("in/a.txt", "secret/b.txt")
    Path("in/loop").symlink_to(".")
    Path("in/out.txt").symlink_to("../secret/b.txt")
    assert paths("in") == ["a.txt"]
    assert reasons("in") == dict.fromkeys(("loop", "out.txt"), "a link, which is not followed")


def test_an_input_may_be_a_link_to_a_folder(desk):
    made("real/a.txt")
    Path("in").symlink_to("real")
    assert paths("in") == ["a.txt"]


def test_an_input_may_be_a_link_to_a_file(desk):
    made("real/.kept.txt")
    Path("a.txt").symlink_to("real/.kept.txt")
    (found,) = discover(["a.txt"], ()).files
    assert found.path == "a.txt"
    assert not isinstance(read_raw(found, 100), Failure)


def test_an_input_that_is_a_link_to_nothing_is_refused(desk):
    Path("a.txt").symlink_to("gone.txt")
    with pytest.raises(ConfigError, match="a.txt: no such file"):
        discover(["a.txt"], ())


def test_what_is_no_file_is_set_aside_without_touching_it(desk):
    made("in/a.txt")
    os.mkfifo("in/pipe.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("in/socket.txt")
    Path("in/x.txt").mkdir()
    assert paths("in") == ["a.txt"]
    assert reasons("in") == {
        "pipe.txt": "a pipe, not a file",
        "socket.txt": "a socket, not a file",
        "x.txt": "a folder named like a file, empty",
    }


def test_a_folder_named_like_a_file_is_a_folder(desk):
    made("in/x.txt/a.txt")
    assert paths("in") == ["x.txt/a.txt"]


def test_names_no_page_can_hold_are_escaped(desk):
    made(b"in/caf\xe9.txt", "in/a\nb.txt", "in/\u202etxt.exe")
    found = discover(["in"], ()).files
    assert [file.path for file in found] == ["a\nb.txt", "caf\\xe9.txt", "\u202etxt.exe"]
    assert all(Path(file.location).exists() for file in found)


def test_two_names_that_look_the_same_are_not_mixed_up(desk):
    made(b"in/caf\xe9.txt", "in/caf\\xe9.txt")
    assert paths("in") == ["caf\\xe9.txt"]
    assert reasons("in") == {"caf\\xe9.txt": "two files of this name"}


def test_a_folder_that_may_not_be_entered_is_set_aside(desk, monkeypatch):
    made("in/a.txt", "in/locked/b.txt")
    scandir = os.scandir

    def refuse(folder):
        if str(folder).endswith("locked"):
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    assert paths("in") == ["a.txt"]
    assert reasons("in") == {"locked": "permission denied"}


def read(name, max_bytes=100):
    return read_raw(SourceFile(name, name), max_bytes)


def test_a_file_is_read_whole(desk):
    made("a.txt")
    raw = read("a.txt")
    assert not isinstance(raw, Failure)
    assert raw.content == b"text"


def test_a_file_gone_since_is_told(desk):
    failure = read("gone.txt")
    assert isinstance(failure, Failure)
    assert failure.reason.startswith("gone")


def test_a_pipe_never_blocks(desk):
    os.mkfifo("pipe")
    assert isinstance(read("pipe"), Failure)


def test_a_large_file_is_not_read(desk):
    made("a.txt")
    failure = read("a.txt", max_bytes=3)
    assert isinstance(failure, Failure)
    assert failure.reason == "4 bytes, more than the 3 of ingest.max_bytes"


def test_a_file_turned_into_a_link_is_not_followed(desk):
    made("a.txt")
    Path("link").symlink_to("a.txt")
    assert isinstance(read("link"), Failure)
