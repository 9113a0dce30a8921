from pathlib import Path

import pytest

from briefer.records.page import Page
from briefer.shell import disk, publish
from briefer.shell.publish import latest_edition, read_page


def tree(name, text):
    Path(name, "sub").mkdir(parents=True)
    Path(name, "sub", "page").write_text(text, encoding="utf-8")
    return Path(name)


@pytest.mark.parametrize("has_calls", [True, False])
def test_a_folder_takes_the_place_of_another_as_a_whole(desk, monkeypatch, has_calls):
    if not has_calls:
        monkeypatch.setattr(disk, "_call", lambda *_: False)
    old, new = tree("edition", "old"), tree(".tmp-1", "new")
    disk.sync_tree(new)
    disk.put_in_place(new, old)
    assert (old / "sub" / "page").read_text(encoding="utf-8") == "new"
    assert [path.name for path in desk.iterdir()] == ["edition"]


def test_a_call_the_system_lacks_is_no_error():
    assert not disk._call("no_such_call_anywhere")


def test_a_call_that_fails_is_an_error():
    with pytest.raises(OSError, match="Bad file descriptor"):
        disk._call("syncfs", -1)


def test_a_link_is_moved_even_over_the_leftover_of_a_crash(desk):
    Path(".tmp-latest").symlink_to("x")
    disk.point_link(Path("latest"), "a")
    disk.point_link(Path("latest"), "b")
    assert Path("latest").readlink() == Path("b")


def test_no_page_is_read_outside_the_edition(desk):
    tree("edition", "in")
    Path("secret").write_text("out", encoding="utf-8")
    assert read_page(Path("edition"), "sub/page") == "in"
    assert read_page(Path("edition"), "../secret") is None
    assert read_page(Path("edition"), "nowhere") is None


def test_before_the_first_night_there_is_no_edition(desk):
    assert latest_edition(Path()) is None
    Path(publish.LATEST).symlink_to("lost")
    assert latest_edition(Path()) is None


def test_a_page_that_did_not_change_is_shared_with_the_edition_before(desk):
    before, folder = tree("before", "same"), Path("folder")
    (folder / "sub").mkdir(parents=True)
    publish.write_pages(folder, [Page("sub/page", "same"), Page("sub/new", "n")], before)
    assert (folder / "sub/page").samefile(before / "sub/page")
    assert (folder / "sub/new").read_text(encoding="utf-8") == "n"


def test_a_page_that_changed_is_written_anew(desk):
    before, folder = tree("before", "same but longer"), Path("folder")
    publish.write_pages(folder, [Page("sub/page", "same")], before)
    assert (folder / "sub/page").read_text(encoding="utf-8") == "same"
    assert (before / "sub/page").read_text(encoding="utf-8") == "same but longer"
