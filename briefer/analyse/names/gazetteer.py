"""Known names: which classes a word belongs to, and which stretches of words are a listed name."""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

MAX_ENTRY_TOKENS = 5
TITLE_CLASS = "person_title"
LISTED_PLACES = frozenset({"country", "region", "place"})  # cities are left out: many are surnames
GZIP_WINDOW = 31  # zlib: read the gzip container


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Listed names: classes of single words, and entries of several words by their first word.

    `titles` are words that are titles before a person's name, `common` words that print has in lower case,
    so that a capital at the start of a sentence says nothing.
    """

    words: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    common: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()


def read_gazetteer(packed: bytes) -> Gazetteer:
    """The gazetteer of a gzipped list of "class TAB entry" lines."""
    words: dict[str, list[str]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for line in zlib.decompress(packed, GZIP_WINDOW).decode().splitlines():
        kind, _, entry = line.partition("\t")
        tokens = tuple(entry.split(" "))
        if len(tokens) == 1:
            words.setdefault(entry, []).append(kind)
        elif len(tokens) <= MAX_ENTRY_TOKENS:
            phrases.setdefault(tokens[0], []).append((tokens[1:], kind))
    longest_first = {
        first: tuple(sorted(rest, key=lambda row: (-len(row[0]), row)))
        for first, rest in phrases.items()
    }
    return Gazetteer(
        {word: tuple(kinds) for word, kinds in words.items()},
        longest_first,
        titles=frozenset(word for word, kinds in words.items() if TITLE_CLASS in kinds),
    )


@cache
def english_gazetteer() -> Gazetteer:
    """The list shipped with the package, read at first use."""
    return read_gazetteer((files("briefer.lang.en") / "gazetteer.txt.gz").read_bytes())


def listed_phrases(
    words: Sequence[str], start: int, end: int, *, known: Gazetteer
) -> dict[int, str]:
    """For tokens start..end: "B-class" or "I-class" where an entry of several words stands."""
    marks: dict[int, str] = {}
    at = start
    while at < end:
        step = 1
        for rest, kind in known.phrases.get(words[at], ()):
            stop = at + 1 + len(rest)
            if stop <= end and tuple(words[at + 1 : stop]) == rest:
                marks[at] = f"B-{kind}"
                marks.update((i, f"I-{kind}") for i in range(at + 1, stop))
                step = stop - at
                break
        at += step
    return marks
