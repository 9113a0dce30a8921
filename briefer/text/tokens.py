"""Words and marks of a string, with their places."""

import re
from collections.abc import Iterator
from typing import NamedTuple

TOKEN = re.compile(r"\w+(?:[’'.&-]\w+)*|[^\w\s]")


class Token(NamedTuple):
    """One word or mark: its text and its place in the string it was found in."""

    text: str
    start: int
    end: int


def tokenize(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Tokens of text[start:end] in order, places counted from the start of `text`.

    A word keeps inner apostrophes, stops, ampersands and hyphens; each other mark is a token.
    """
    for match in TOKEN.finditer(text, start, len(text) if end is None else end):
        yield Token(match.group(), match.start(), match.end())
