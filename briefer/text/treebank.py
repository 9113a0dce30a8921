"""Words as nltk's `word_tokenize` cuts them: what sumy counts."""

import re
from functools import cache, lru_cache
from typing import Protocol

CACHED_CHUNKS = 16_384  # about 3 MB, twice: inside a sentence and at its end
WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['-])*")  # sumy's own test of a word
AFTER = " x"  # stands for the rest of the sentence: only the last chunk loses its full stop


class _Tokenizer(Protocol):
    def tokenize(self, text: str) -> list[str]: ...


def treebank_words(sentence: str) -> list[str]:
    """The words of a sentence, as printed; each chunk between spaces is cut once and remembered.

    The tokenizer's rules look beyond a space only to see whether the sentence ends there, so that
    chunk by chunk gives what the whole sentence gives.
    """
    *chunks, last = sentence.split() or [""]
    words = [word for chunk in chunks for word in _cut_inner(chunk)]
    words.extend(_cut(last))
    return words


@lru_cache(maxsize=CACHED_CHUNKS)
def _cut_inner(chunk: str) -> tuple[str, ...]:
    return _cut(chunk + AFTER)[:-1]


@lru_cache(maxsize=CACHED_CHUNKS)
def _cut(text: str) -> tuple[str, ...]:
    return tuple(word for word in _tokenizer().tokenize(text) if WORD.fullmatch(word))


@cache
def _tokenizer() -> _Tokenizer:
    from nltk.tokenize.destructive import NLTKWordTokenizer  # noqa: PLC0415 (0.3 s of imports)

    tokenizer: _Tokenizer = NLTKWordTokenizer()
    return tokenizer
