"""The words of a text that carry meaning, as comparison keys."""

import re
from collections.abc import Sequence
from itertools import filterfalse

from briefer.lang import language_pack
from briefer.text.stems import stems

WORD = re.compile(r"\w+(?:['’.&-]\w+)*")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in lower case."""
    return tuple(WORD.findall(text.lower()))


def stems_of(words: Sequence[str], language: str) -> tuple[str, ...]:
    """The stems of the words that are no stop words."""
    stop_words = language_pack(language).stop_words
    return tuple(stems(filterfalse(stop_words.__contains__, words), language))
