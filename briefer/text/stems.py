"""Word stems, remembered: the one home of nltk's Snowball stemmers."""

from collections.abc import Callable, Iterable
from functools import cache, lru_cache, partial
from typing import Protocol

CACHED_STEMS = 32_768  # a language: about 4 MB; a night of news repeats its words long before that
LANGUAGES_KEPT = 8
SNOWBALL = {
    "da": "Danish",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "hu": "Hungarian",
    "it": "Italian",
    "nl": "Dutch",
    "no": "Norwegian",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
}
LONGEST_WORD = 64  # longer "words" are debris (keys, addresses): kept as they are


class _Stemmer(Protocol):
    def stem(self, token: str) -> str: ...


def stem(word: str, language: str) -> str:
    """Snowball stem of a word in lower case; the word itself where the language has no stemmer."""
    return _stemmer(language)(word)


def stems(words: Iterable[str], language: str) -> list[str]:
    """The stems of words in lower case, in their order."""
    return list(map(_stemmer(language), words))


@lru_cache(maxsize=LANGUAGES_KEPT)
def _stemmer(language: str) -> Callable[[str], str]:
    """One memory a language: a key of one word is found in half the time of a key of two."""
    return lru_cache(maxsize=CACHED_STEMS)(partial(_stem, language))


def _stem(language: str, word: str) -> str:
    if language not in SNOWBALL or len(word) > LONGEST_WORD:
        return word
    return _snowball(SNOWBALL[language]).stem(word)


@cache
def _snowball(name: str) -> _Stemmer:
    from nltk.stem import snowball  # noqa: PLC0415 (0.3 s of imports: only when words are stemmed)

    stemmer: _Stemmer = getattr(snowball, f"{name}Stemmer")()
    return stemmer
