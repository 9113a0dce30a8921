"""Features of how a sentence is built: what makes it stand alone, or not."""

import math
import re
from operator import itemgetter

from briefer.rank.reading import Reading

SHORT_WORDS = 8  # a shorter sentence seldom tells a fact
QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]?|(?<!\w)[‘'][^‘’']{20,}[’'](?!\w)")
DIGITS = re.compile(r"\d")
FIRST = itemgetter(0)


def length(reading: Reading) -> list[float]:
    """Logarithm of the number of words."""
    return [math.log(len(candidate.words)) for candidate in reading.candidates]


def short(reading: Reading) -> list[float]:
    """How far the sentence falls short of eight words, from 0 to 1."""
    return [max(0, SHORT_WORDS - len(c.words)) / SHORT_WORDS for c in reading.candidates]


def orphan(reading: Reading) -> list[float]:
    """1 when the sentence opens with a word that stands for something said before."""
    return [float(leans) for leans in reading.orphans]


def half_quote(reading: Reading) -> list[float]:
    """1 when a quotation begins or ends outside the sentence."""
    return [float(half != 0) for half in reading.halves]


def quoted(reading: Reading) -> list[float]:
    """Share of the sentence inside quotation marks."""
    marked = zip(reading.candidates, reading.has_marks, strict=True)
    return [_quoted_chars(c.text) / len(c.text) if has else 0.0 for c, has in marked]


def link(reading: Reading) -> list[float]:
    """1 when the sentence opens with a word that joins it to the one before."""
    return [float(c.words[0] in reading.words.links) for c in reading.candidates]


def question(reading: Reading) -> list[float]:
    """1 for a question."""
    return [float("?" in c.text) for c in reading.candidates]


def first_person(reading: Reading) -> list[float]:
    """1 when the writer or a quoted speaker says "I" or "we"."""
    return _with_any(reading, reading.words.first_person)


def background(reading: Reading) -> list[float]:
    """1 when the sentence tells what was before the news."""
    return _with_any(reading, reading.words.background)


def names(reading: Reading) -> list[float]:
    """Share of the sentence's words that are capitalised inside it."""
    return [min(1.0, _capitals(c.text) / len(c.words)) for c in reading.candidates]


def figures(reading: Reading) -> list[float]:
    """1 when the sentence holds a number in digits."""
    return [float(DIGITS.search(c.text) is not None) for c in reading.candidates]


def _with_any(reading: Reading, words: frozenset[str]) -> list[float]:
    return [float(not words.isdisjoint(candidate.words)) for candidate in reading.candidates]


def _capitals(text: str) -> int:
    """How many words after the first one begin with a capital."""
    if text[1:].islower():
        return 0
    return sum(map(str.isupper, map(FIRST, text.split()[1:])))


def _quoted_chars(text: str) -> int:
    return sum(len(match.group()) for match in QUOTED.finditer(text))
