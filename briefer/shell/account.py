"""`run.json`: what became of every file of a run, and what it cost."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from briefer import __version__
from briefer.records.failure import FileFate
from briefer.shell.clock import Night
from briefer.shell.codec import Output, named_output
from briefer.shell.ledger import Ledger

SCHEMA = "briefer.run/1"
OUTPUTS, OPEN_LIST = "outputs", b"["
_json = json.JSONEncoder(ensure_ascii=False).encode  # `json.dumps` makes an encoder for each value


@dataclass(frozen=True, slots=True)
class RunFrame:
    """What a run knows before it begins."""

    night: Night
    settings: Mapping[str, object]
    config_sha256: str
    ignored: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()  # warnings for the operator: pages are as if there were none


def write_account(
    path: Path, frame: RunFrame, ledger: Ledger, *, exit_code: int, measured: Mapping[str, object]
) -> None:
    """Write the account of a run, entry by entry: it may be longer than the memory.

    Only `measured`, and settings of the run itself, differ between two runs of the same night.
    """
    head: dict[str, object] = {
        "schema": SCHEMA,
        "id": frame.night.id,
        "now": frame.night.now,
        "version": __version__,
        "status": "published",
        "exit_code": exit_code,
        "config_sha256": frame.config_sha256,
        "settings": frame.settings,
        "counts": ledger.counts(),
        "ignored": frame.ignored,
        "warnings": (*frame.warnings, *frame.remarks),
        "measured": measured,
    }
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.write("{\n")
        for key, value in head.items():
            stream.write(f" {_json(key)}: {_json(value)},\n")
        _write_list(stream, "files", (_file(fate, error) for fate, error in ledger.fates()))
        stream.write(",\n")
        _write_list(stream, OUTPUTS, map(_output, ledger.outputs()))
        stream.write("\n}\n")


def read_outputs(path: Path) -> Iterator[Output]:
    """The pages that an account names, one by one, for it may be longer than the memory.

    Raises OSError or ValueError where it is not as `write_account` left it.
    """
    part = entry = b""
    outputs = b'"%b": %b' % (OUTPUTS.encode(), OPEN_LIST)
    with path.open("rb") as stream:
        for line in stream:
            entry = line.strip().rstrip(b",")
            if entry.startswith(b'"'):
                part = entry if entry.endswith(OPEN_LIST) else b""
                json.loads(b"{%b%b}" % (entry, b"]" if part else b""))
            elif len(entry) > 1 and part == outputs:
                yield named_output(entry)
            elif len(entry) > 1:
                json.loads(entry)
    if entry != b"}":
        raise ValueError(path)


def _write_list(stream: TextIO, name: str, entries: Iterable[str]) -> None:
    stream.write(f" {_json(name)}: {OPEN_LIST.decode()}")
    stream.writelines(f"{',' if number else ''}\n  {entry}" for number, entry in enumerate(entries))
    stream.write("\n ]")


def _output(page: Output) -> str:
    """A page in JSON, of which nothing but its path can need an escape: there are many of them."""
    return f'{{"path": {_json(page.path)}, "sha256": "{page.sha256}", "bytes": {page.size_bytes}}}'


def _file(fate: FileFate, error: str) -> str:
    entry = {
        "path": fate.path,
        "sha256": fate.sha256 or None,
        "bytes": fate.size_bytes,
        "fate": str(fate.fate),
        "of": fate.of or None,
        "share": fate.share,
        "reason": fate.reason or None,
        "remedy": fate.remedy or None,
        "error": error or None,
        "articles": fate.articles,
    }
    return _json(entry)
