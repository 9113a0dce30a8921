"""The words of a text that carry meaning, as comparison keys."""

import re
from collections.abc import Sequence
from itertools import filterfalse

from briefer.lang import language_pack
from briefer.text.stems import stems

WORD = re.compile(r"\w+(?:['’.&-]\w+)*")
PIECE = re.compile(r"\w+")
GAPS = {code: " " for code in range(128) if not chr(code).isalnum()}
JOINT = re.compile(r"['’.&-]\w")


def pieces_of(text: str) -> list[str]:
    """The words as printed, in pieces: "two-day" is two."""
    if text.isascii():  # in a third of the time
        return text.translate(GAPS).split()
    return PIECE.findall(text.replace("_", " "))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in lower case."""
    return tuple(WORD.findall(text.lower()))


def join_pieces(pieces: Sequence[str], text: str) -> tuple[str, ...]:
    """The `words_of` a text whose pieces are known: where nothing joins them, in a third of the time."""
    if JOINT.search(text) or "_" in text or "İ" in text or "Σ" in text:
        return words_of(text)  # the last two become lower case by what stands around them
    return tuple(map(str.lower, pieces))


def stems_of(words: Sequence[str], language: str) -> tuple[str, ...]:
    """The stems of the words that are no stop words."""
    stop_words = language_pack(language).stop_words
    return tuple(stems(filterfalse(stop_words.__contains__, words), language))
