"""Word stems, remembered: the one home of nltk's Snowball stemmers."""

from functools import cache, lru_cache
from typing import Protocol

CACHED_STEMS = 32_768  # about 6 MB; a night of news repeats its words long before that
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


@lru_cache(maxsize=CACHED_STEMS)
def stem(word: str, language: str) -> str:
    """Snowball stem of a word in lower case; the word itself where the language has no stemmer."""
    if language not in SNOWBALL or len(word) > LONGEST_WORD:
        return word
    return _snowball(SNOWBALL[language]).stem(word)


@cache
def _snowball(name: str) -> _Stemmer:
    from nltk.stem import snowball  # noqa: PLC0415 (0.3 s of imports: only when words are stemmed)

    stemmer: _Stemmer = getattr(snowball, f"{name}Stemmer")()
    return stemmer
