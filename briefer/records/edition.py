"""One night: what it is called, what it saw."""

from dataclasses import dataclass

from briefer.records.failure import FileFate


@dataclass(frozen=True, slots=True)
class Edition:
    """The frame of one night: its label, its clock (ISO, UTC), the night before ("" for none), the files."""

    id: str
    now: str
    previous: str = ""
    files: tuple[FileFate, ...] = ()
    warnings: tuple[str, ...] = ()
