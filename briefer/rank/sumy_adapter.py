"""sumy's own rankers on our sentences: the one home of sumy.

sumy's tokenizer needs a download and keeps no places.  Here it gets our sentences one by one with their
words, and its ratings are read back by place.
"""

import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from itertools import groupby
from pkgutil import get_data
from typing import Protocol

from briefer.lang import language_pack
from briefer.rank.candidates import Candidate
from briefer.text.stems import stem
from briefer.text.treebank import treebank_words

SUMMARIZERS = {
    "lexrank": ("lex_rank", "LexRankSummarizer"),
    "textrank": ("text_rank", "TextRankSummarizer"),
    "luhn": ("luhn", "LuhnSummarizer"),
    "lsa": ("lsa", "LsaSummarizer"),
    "edmundson": ("edmundson", "EdmundsonSummarizer"),
    "sum-basic": ("sum_basic", "SumBasicSummarizer"),
    "kl": ("kl", "KLSummarizer"),
    "reduction": ("reduction", "ReductionSummarizer"),
}
STOP_WORD_FILES = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "sv": "swedish",
}
NO_WORD = "-"  # Edmundson's lists may not be empty
BONUS_WORDS = 10  # Edmundson's cue words, where nobody names any: the article's most frequent words


class _Rated(Protocol):
    order: int
    rating: float


class _Words:
    """The part of sumy's tokenizer that its sentences call."""

    def to_words(self, sentence: str) -> tuple[str, ...]:
        return tuple(treebank_words(sentence))


@cache
def sumy_stop_words(language: str) -> frozenset[str]:
    """Stop words of sumy's own of a language; empty where it has none."""
    try:
        found = get_data("sumy", f"data/stopwords/{STOP_WORD_FILES.get(language, language)}.txt")
    except OSError:
        return frozenset()
    return frozenset(line.rstrip().lower() for line in (found or b"").decode().splitlines()) - {""}


def rate_by_sumy(
    name: str, candidates: Sequence[Candidate], *, title: str, language: str
) -> tuple[float, ...]:
    """The ratings sumy's ranker gives the candidates, in their order."""
    module, kind = SUMMARIZERS[name]
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), kind)(_stemmer(language))
    _teach_words(summarizer, candidates, language)
    rated: list[_Rated] = []

    def keep_all(infos: list[_Rated]) -> list[_Rated]:
        rated.extend(infos)
        return infos

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # LSA warns of articles with few different words
        summarizer(_document(candidates, title), keep_all)
    return tuple(info.rating for info in sorted(rated, key=lambda info: info.order))


def _stemmer(language: str) -> Callable[[str], str]:
    return lambda word: stem(word.lower(), language)


def _teach_words(summarizer: object, candidates: Sequence[Candidate], language: str) -> None:
    stop_words = sumy_stop_words(language)
    if not hasattr(summarizer, "null_words"):
        setattr(summarizer, "stop_words", stop_words)  # noqa: B010 (sumy is not typed)
        return
    counts = Counter(
        word.lower()
        for candidate in candidates
        for word in treebank_words(candidate.text)
        if word.lower() not in stop_words
    )
    values = {
        "null_words": stop_words,
        "bonus_words": [word for word, _ in counts.most_common(BONUS_WORDS)],
        "stigma_words": sorted(language_pack(language).ranking.links),
    }
    for name, words in values.items():
        setattr(summarizer, name, words or [NO_WORD])


def _document(candidates: Sequence[Candidate], title: str) -> object:
    dom = import_module("sumy.models.dom")
    words = _Words()
    heading = [dom.Sentence(title, words, is_heading=True)] if title else []
    paragraphs = [
        dom.Paragraph([dom.Sentence(candidate.text, words) for candidate in group])
        for _, group in groupby(candidates, key=lambda c: c.sentence.paragraph)
    ]
    return dom.ObjectDocumentModel([*([dom.Paragraph(heading)] if heading else []), *paragraphs])
