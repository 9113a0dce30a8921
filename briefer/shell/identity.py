"""Digests that tell whether a result made before is the one that would be made now."""

import hashlib
import json
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path

import briefer
from briefer.records.theme import Theme
from briefer.shell.stock import Stock

WITHOUT = "run."  # settings of this part change no line of a page
LIBRARIES = ("jinja2", "markdown", "nh3", "nltk", "numpy", "sumy", "trafilatura")
OUTSIDE = ("shell", "templates")  # folders of the package that make no result
COMPILED = "__pycache__"  # files come and go in it while other programs start
INSIDE = (
    "shell/work.py",
    "shell/codec.py",
    "shell/plot.py",
    "shell/tales.py",
)  # and what of them does


def config_digest(values: Mapping[str, object], theme: Theme) -> str:
    """Everything a user can set that decides how pages look."""
    deciding = {key: value for key, value in values.items() if not key.startswith(WITHOUT)}
    text = json.dumps([deciding, theme.files], sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def code_digest() -> str:
    """The code and word lists that make results, and the versions of the libraries they use.

    A constant to be raised by hand would be forgotten once, and show stale pages.
    """
    root = Path(briefer.__file__).parent
    digest = hashlib.sha256(sys.version.encode())
    for name in LIBRARIES:
        digest.update(f"{name} {version(name)}\n".encode())
    for path in sorted(root.rglob("*")):
        relative = path.relative_to(root).as_posix()
        is_outside = relative.split("/")[0] in OUTSIDE and relative not in INSIDE
        if not is_outside and COMPILED not in path.parts and path.is_file():
            digest.update(relative.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def result_key(context: str, path: str, sha256: str) -> bytes:
    """What the result of one file is kept under: its pages name its path."""
    return hashlib.sha256(f"{context}\n{sha256}\n{path}".encode("utf-8", "surrogatepass")).digest()


def fingerprint(context: str, stock: Stock, more: Iterable[str]) -> str:
    """What an edition is made from, but for its night."""
    digest = hashlib.sha256(context.encode())
    for one in stock.known:
        digest.update(f"\nfile {one.file.path}\n{one.sha256}".encode("utf-8", "surrogatepass"))
    for failure in (*stock.deferred, *stock.unreadable):
        digest.update(f"\nnot {failure.path}\n{failure.reason}".encode("utf-8", "surrogatepass"))
    for words in more:
        digest.update(f"\nmore {words}".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
