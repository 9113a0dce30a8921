import os
from pathlib import Path

import pytest

from briefer.records.page import Page
from briefer.shell import disk, pages, publish
from briefer.shell.codec import outputs_of
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
    Path(".tmp-briefer-latest").symlink_to("x")
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
    pages.write_pages(folder, [Page("sub/page", "same"), Page("sub/new", "n")], before)
    assert (folder / "sub/page").samefile(before / "sub/page")
    assert (folder / "sub/new").read_text(encoding="utf-8") == "n"


def test_a_page_that_changed_is_written_anew(desk):
    before, folder = tree("before", "same but longer"), Path("folder")
    pages.write_pages(folder, [Page("sub/page", "same")], before)
    assert (folder / "sub/page").read_text(encoding="utf-8") == "same"
    assert (before / "sub/page").read_text(encoding="utf-8") == "same but longer"


def written(before):
    """Pages in an edition, and what they are known by."""
    made = (Page("sub/page", "same"), Page("sub/other", "thing"))
    return outputs_of(made), pages.write_pages(before, made)


def test_pages_nobody_touched_are_linked_unread(desk):
    before, folder = Path("before"), Path("folder")
    outputs, marks = written(before)
    assert pages.link_pages(folder, outputs, before=before, marks=marks)
    assert (folder / "sub/page").samefile(before / "sub/page")
    assert (folder / "sub/other").samefile(before / "sub/other")


@pytest.mark.parametrize("change", ["touched", "same size", "longer", "gone", "other file"])
def test_a_touched_page_is_not_linked_unread(desk, change):
    before, folder = Path("before"), Path("folder")
    outputs, marks = written(before)
    page = before / "sub/other"
    if change == "touched":
        os.utime(page, (1, 1))
    elif change == "gone":
        page.unlink()
    elif change == "other file":
        then = page.stat()
        page.rename("away")
        page.write_text("thing")
        os.utime(page, ns=(then.st_atime_ns, then.st_mtime_ns))
    else:
        page.write_text({"same size": "thinG", "longer": "things"}[change])
        os.utime(page, (1, 1))
    assert not pages.link_pages(folder, outputs, before=before, marks=marks)
    assert not folder.exists()


@pytest.mark.parametrize("marks", [b"", b"1234"])
def test_pages_that_were_never_written_are_not_linked(desk, marks):
    before = Path("before")
    outputs, _ = written(before)
    assert not pages.link_pages(Path("folder"), outputs, before=before, marks=marks)
    (before / "sub/page").write_text("longer")
    assert not pages.link_pages(Path("folder"), outputs, before=before, marks=marks)


def test_a_page_that_cannot_be_linked_leaves_none_of_its_fellows(desk, monkeypatch):
    before, folder = Path("before"), Path("folder")
    outputs, marks = written(before)
    real = os.link

    def refusing(old, new):
        if new.endswith("other"):
            raise OSError(31, "Too many links")
        real(old, new)

    monkeypatch.setattr(os, "link", refusing)
    assert not pages.link_pages(folder, outputs, before=before, marks=marks)
    assert list((folder / "sub").iterdir()) == []


def test_a_page_is_written_whole_where_the_system_takes_a_part_at_a_time(desk, monkeypatch):
    real = os.write
    monkeypatch.setattr(os, "write", lambda number, content: real(number, content[:3]))
    pages.write_pages(Path(), [Page("sub/page", "eleven byte")])
    assert Path("sub/page").read_bytes() == b"eleven byte"
    assert not os.access("sub/page", os.X_OK)


def test_a_page_of_the_same_size_and_other_words_is_not_shared(desk):
    before, folder = tree("before", "same"), Path("folder")
    pages.write_pages(folder, [Page("sub/page", "also")], before)
    assert (folder / "sub" / "page").read_text(encoding="utf-8") == "also"
    assert (before / "sub" / "page").read_text(encoding="utf-8") == "same"
