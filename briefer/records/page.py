"""A page ready to be written, and a defect that stops it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Page:
    """One output file: its path inside the edition ("/" as separator) and its text."""

    path: str
    text: str


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A printed line that is not what stands at its place, or a link that leads nowhere."""

    page: str
    line: int
    message: str
