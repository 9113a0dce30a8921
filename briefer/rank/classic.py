"""The classic rankers: fast forms of sumy's on our sentences, and sumy itself for the rest."""

from collections.abc import Callable, Sequence
from functools import partial

from briefer.rank.candidates import Candidate
from briefer.rank.lexrank import lexrank
from briefer.rank.lsa import lsa
from briefer.rank.luhn import luhn
from briefer.rank.reading import Reading
from briefer.rank.scored import Scored
from briefer.rank.sumy_adapter import rate_by_sumy, sumy_stop_words
from briefer.rank.textrank import textrank
from briefer.records.ranking import Score
from briefer.settings import RankSettings
from briefer.text.stems import stems
from briefer.text.treebank import treebank_words


def score_lead(reading: Reading, settings: RankSettings) -> Scored:
    """The earlier, the better."""
    return _scored("lead", reading, [1 / (1 + place) for place in range(len(reading.candidates))])


def score_lexrank(reading: Reading, settings: RankSettings) -> Scored:
    """LexRank as sumy computes it."""
    return _scored("lexrank", reading, lexrank(sumy_stems(reading)))


def score_textrank(reading: Reading, settings: RankSettings) -> Scored:
    """TextRank as sumy computes it."""
    return _scored("textrank", reading, textrank(sumy_stems(reading)))


def score_luhn(reading: Reading, settings: RankSettings) -> Scored:
    """Luhn's clusters as sumy computes them."""
    ratings = luhn(sumy_stems(reading), sumy_stems(reading, keep_stop_words=True))
    return _scored("luhn", reading, ratings)


def score_lsa(reading: Reading, settings: RankSettings) -> Scored:
    """Latent semantic analysis as sumy computes it."""
    ratings = lsa(sumy_stems(reading), sumy_stems(reading, keep_stop_words=True))
    return _scored("lsa", reading, ratings)


def by_sumy(name: str) -> Callable[[Reading, RankSettings], Scored]:
    """A ranker of sumy by our name for it."""
    return partial(_score_by_sumy, name)


def sumy_stems(reading: Reading, *, keep_stop_words: bool = False) -> list[list[str]]:
    """The stems sumy counts in each candidate: its word cutter, its stop words."""
    language = reading.analysis.article.language
    stop_words = frozenset[str]() if keep_stop_words else sumy_stop_words(language)
    return [_stems(candidate, stop_words, language) for candidate in reading.candidates]


def _stems(candidate: Candidate, stop_words: frozenset[str], language: str) -> list[str]:
    words = map(str.lower, treebank_words(candidate.text))
    return stems([word for word in words if word not in stop_words], language)


def _score_by_sumy(name: str, reading: Reading, settings: RankSettings) -> Scored:
    article = reading.analysis.article
    title = article.document.excerpt(article.title).text if article.title else ""
    ratings = rate_by_sumy(name, reading.candidates, title=title, language=article.language)
    return _scored(name, reading, ratings)


def _scored(name: str, reading: Reading, ratings: Sequence[float]) -> Scored:
    return Scored(
        tuple(
            Score(candidate.index, rating, ((name, 1.0),), (rating,))
            for candidate, rating in zip(reading.candidates, ratings, strict=True)
        )
    )
