"""An edition written aside, then given its name in one instant: a reader never sees half of it."""

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from briefer.errors import OutputError
from briefer.shell import disk
from briefer.shell.refusal import remedy

STAGING = ".tmp-briefer-"  # beginning of the names of unfinished folders
SOCKETS = "sockets"  # link in an unfinished folder to where processes of its run met
LATEST = "latest"
ACCOUNT = "run.json"
ACCOUNT_HEAD = b'{\n "schema": "briefer.run/'
SOURCES = "source"
PARTS = frozenset(  # what stands in an edition, whatever its formats
    {ACCOUNT, SOURCES, "article", "story", "feed.xml", "mail.eml"}
    | {f"index.{form}" for form in ("html", "md", "json")}
)
NIGHT = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"  # names of editions


class Staging:
    """A folder in the output where an edition grows; gone on leaving, published or not.

    Entering and publishing raise OutputError where something else has the edition's name.
    """

    def __init__(self, output: Path, name: str) -> None:
        self._output = output
        self._target = output / name
        self.folder = Path()

    def __enter__(self) -> Self:
        refuse_taken(self._target)
        self.folder = Path(tempfile.mkdtemp(prefix=STAGING, dir=self._output))
        self.folder.chmod(0o755)  # mkdtemp keeps others out, an edition is there to be read
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def publish(self) -> Path:
        """Put the edition, its account written last, in its place and `latest` on it."""
        disk.sync_tree(self.folder)
        refuse_taken(self._target)
        disk.put_in_place(self.folder, self._target)
        disk.point_link(self._output / LATEST, self._target.name)
        disk.sync_folder(self._output)
        return self._target


def refuse_taken(target: Path) -> None:
    """Raise OutputError where the place of an edition holds what is no edition: it would be lost."""
    if target.exists() and not is_ours(target):
        raise OutputError(
            f"{target} is no edition of briefer: move it away, or choose another folder with -o; "
            "nothing published"
        )


def is_ours(folder: Path) -> bool:
    """Whether a folder may be replaced or removed: empty, or an edition, be it a damaged one."""
    try:
        names = set(os.listdir(folder))
        with suppress(FileNotFoundError), (folder / ACCOUNT).open("rb") as stream:
            if stream.read(len(ACCOUNT_HEAD)) == ACCOUNT_HEAD:
                return True
    except NotADirectoryError:
        return False
    return not names or (SOURCES in names and names <= PARTS)


def sweep(output: Path, keep_nights: int) -> None:
    """Remove what killed runs left, and the oldest editions but `keep_nights` (0: none).

    Done before a run, so that no run takes away an edition that somebody reads tonight.
    """
    remove_unfinished(output)
    latest = latest_edition(output)
    for old in editions(output)[:-keep_nights] if keep_nights else ():
        if is_ours(old) and (latest is None or old.name != latest.name):
            disk.remove(old)


def remove_unfinished(output: Path) -> None:
    """Remove the folders that runs which are over left unfinished, and where their processes met."""
    for link in output.glob(f"{STAGING}*/{SOCKETS}"):
        sockets = link.readlink()
        if sockets.name.startswith("pymp-"):  # as Python calls them: what else would not be ours
            shutil.rmtree(sockets, ignore_errors=True)
    for left in output.glob(f"{STAGING}*"):
        disk.remove(left)


def editions(output: Path) -> list[Path]:
    """The folders of all editions, oldest first."""
    return sorted(path.parent for path in output.glob(f"{NIGHT}/{ACCOUNT}"))


def prepare_output(output: Path, option: str = "-o") -> None:
    """Make a folder to write to, and prove that it can be written.  Raises OutputError."""
    try:
        output.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=output):
            pass
        if (output / LATEST).exists() and not (output / LATEST).is_symlink():
            raise OutputError(f"{output / LATEST} is not a link of ours: move it away")
    except OSError as error:
        raise OutputError(
            f"{output}: cannot be written ({error.strerror}); {remedy(error)}, "
            f"or choose another folder with {option}"
        ) from error


def latest_edition(output: Path) -> Path | None:
    """The folder that `latest` names, None before the first night."""
    link = output / LATEST
    return link.parent / os.readlink(link) if link.is_symlink() and link.exists() else None


def read_page(folder: Path, path: str) -> str | None:
    """The text of a page of an edition by its path, None where there is none inside the edition."""
    if not _is_inside(path):
        return None
    try:
        with open(f"{folder}/{path}", "rb") as stream:
            return stream.read().decode("utf-8", "surrogateescape")
    except OSError:
        return None


def has_page(folder: Path, path: str) -> bool:
    """Whether an edition has a page of this path."""
    return _is_inside(path) and os.path.isfile(f"{folder}/{path}")


def _is_inside(path: str) -> bool:
    return ".." not in path.split("/") and not path.startswith("/")
