"""Word stems, remembered: the one home of nltk's Snowball stemmers."""

from collections.abc import Iterable
from functools import cache, lru_cache
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
    return _memory(language)[word]


def stems(words: Iterable[str], language: str) -> list[str]:
    """The stems of words in lower case, in their order."""
    return list(map(_memory(language).__getitem__, words))


class _Memory(dict[str, str]):
    """The stems of one language by word, found out when first asked for; emptied when it is full."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._stemmer = _snowball(SNOWBALL[language]) if language in SNOWBALL else None

    def __missing__(self, word: str) -> str:
        if len(self) >= CACHED_STEMS:
            self.clear()
        stemmer = self._stemmer if len(word) <= LONGEST_WORD else None
        found = self[word] = stemmer.stem(word) if stemmer else word
        return found


@lru_cache(maxsize=LANGUAGES_KEPT)
def _memory(language: str) -> _Memory:
    return _Memory(language)


@cache
def _snowball(name: str) -> _Stemmer:
    from nltk.stem import snowball  # noqa: PLC0415 (0.3 s of imports: only when words are stemmed)

    stemmer: _Stemmer = getattr(snowball, f"{name}Stemmer")()
    return stemmer
