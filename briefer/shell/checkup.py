"""Whether this installation can do its work, point by point."""

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from briefer import __version__
from briefer.errors import BrieferError
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import Settings
from briefer.shell.config import Effective
from briefer.shell.publish import prepare_output
from briefer.shell.source import as_path, is_address
from briefer.shell.templates import load_theme

PACKAGES = (
    "jinja2",
    "markdown",
    "msgspec",
    "nh3",
    "nltk",
    "numpy",
    "pebble",
    "sumy",
    "trafilatura",
)
FREE_MB = 200  # an edition of a thousand articles takes about a tenth of it
TRIED = 5  # files of the inputs that are read for trial


@dataclass(frozen=True, slots=True)
class Check:
    """One point looked at: whether it is well, and what to know about it."""

    name: str
    is_well: bool
    words: str


def check_up(effective: Effective) -> list[Check]:
    """All points, each looked at even when one before it is bad."""
    settings = effective.settings
    return [
        Check("briefer", is_well=True, words=f"{__version__}, Python {platform.python_version()}"),
        _packages(),
        _file_names(),
        Check("settings", is_well=True, words=_origins(effective)),
        _tried("theme", lambda: f"{len(load_theme(*_theme(settings)).files)} files"),
        _tried("output", lambda: _output(settings)),
        *_trial(settings),
    ]


def _packages() -> Check:
    found, missing = [], []
    for name in PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    words = f"missing: {', '.join(missing)}; install briefer again" if missing else ", ".join(found)
    return Check("packages", not missing, words)


def _file_names() -> Check:
    encoding = sys.getfilesystemencoding()
    is_well = encoding.replace("-", "") == "utf8"
    words = encoding if is_well else f"{encoding}: set LC_ALL=C.UTF-8, or names may be unreadable"
    return Check("file names", is_well, words)


def _origins(effective: Effective) -> str:
    places = sorted({origin.rpartition(":")[0] or origin for origin in effective.origins.values()})
    return f"from {', '.join(places)}" if places else "all default; briefer config show lists them"


def _tried(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, is_well=True, words=look())
    except BrieferError as error:
        return Check(name, is_well=False, words=str(error))


def _theme(settings: Settings) -> tuple[str, str]:
    return settings.render.theme, settings.run.templates


def _output(settings: Settings) -> str:
    output = Path(settings.run.output)
    prepare_output(output)
    free_mb = shutil.disk_usage(output).free // 1_000_000
    if free_mb < FREE_MB:
        raise BrieferError(f"{output}: only {free_mb} MB free; make room")
    return f"{output.resolve()} can be written, {free_mb:,} MB free"


def _trial(settings: Settings) -> Iterator[Check]:
    """The first files of the inputs that the settings name, or a text of our own."""
    from briefer.pipeline import brief_file
    from briefer.shell.discover import discover
    from briefer.shell.reading import read_raw
    from briefer.shell.warm import TRIAL

    inputs = [
        name for name in settings.run.inputs if is_address(name) or os.path.exists(as_path(name))
    ]
    if not inputs:
        raws: list[RawFile | Failure] = [RawFile("a text of our own", TRIAL.encode())]
    else:
        try:
            files = discover(inputs, without=[settings.run.output]).files[:TRIED]
        except BrieferError as error:  # a store that does not answer
            yield Check("inputs", is_well=False, words=str(error))
            return
        raws = [read_raw(file, settings.ingest.max_bytes) for file in files]
    for raw in raws:
        made = (raw,) if isinstance(raw, Failure) else brief_file(raw, settings)
        bad = [one for one in made if isinstance(one, Failure)]
        words = f"{bad[0].reason}; {bad[0].hint}" if bad else "read, analysed and briefed"
        yield Check(raw.path, not bad, words)
