"""Sentences all in capitals, brought to the case that names are looked for in."""

from collections.abc import Sequence

from briefer.analyse.names.gazetteer import Gazetteer
from briefer.analyse.names.tokens import JOINTS

MIN_WORDS = 4  # fewer words in capitals are an acronym, a heading, a slug


def in_normal_case(words: Sequence[str], lists: Gazetteer) -> list[str]:
    """The words of a sentence; when all are in capitals, as they would be printed elsewhere.

    Common and small words become lower case, listed acronyms stay, the rest keep their first capital.
    """
    return [_recased(word, lists) for word in words] if are_capitals(words) else list(words)


def are_capitals(words: Sequence[str]) -> bool:
    """Whether a sentence has MIN_WORDS words and all are in capitals."""
    letters = [word for word in words if word.isalpha() and len(word) > 1]
    return len(letters) >= MIN_WORDS and all(word.isupper() for word in letters)


def _recased(word: str, lists: Gazetteer) -> str:
    lower = word.lower()
    if lower in lists.common or lower in JOINTS:
        return lower
    return word if word in lists.words or not word.isalpha() else word.capitalize()
