"""The classic rankers: fast forms of sumy's on our sentences, and sumy itself for the rest."""

from collections.abc import Callable, Sequence
from functools import partial

from briefer.rank.candidates import Candidate
from briefer.rank.lexrank import lexrank
from briefer.rank.reading import Reading
from briefer.rank.scored import Scored
from briefer.rank.sumy_adapter import rate_by_sumy, sumy_stop_words
from briefer.records.ranking import Reason, Score
from briefer.settings import RankSettings
from briefer.text.stems import stem
from briefer.text.treebank import treebank_words


def score_lead(reading: Reading, settings: RankSettings) -> Scored:
    """The earlier, the better."""
    return _scores("lead", reading, [1 / (1 + place) for place in range(len(reading.candidates))])


def score_lexrank(reading: Reading, settings: RankSettings) -> Scored:
    """LexRank as sumy computes it."""
    language = reading.analysis.article.language
    return _scores("lexrank", reading, lexrank(sumy_stems(reading.candidates, language)))


def by_sumy(name: str) -> Callable[[Reading, RankSettings], Scored]:
    """A ranker of sumy by our name for it."""
    return partial(_score_by_sumy, name)


def sumy_stems(candidates: Sequence[Candidate], language: str) -> list[list[str]]:
    """The stems sumy counts in each candidate: its word cutter, its stop words."""
    stop_words = sumy_stop_words(language)
    return [
        [
            stem(word, language)
            for word in map(str.lower, treebank_words(candidate.text))
            if word not in stop_words
        ]
        for candidate in candidates
    ]


def _score_by_sumy(name: str, reading: Reading, settings: RankSettings) -> Scored:
    article = reading.analysis.article
    title = article.title and article.document.excerpt(article.title).text
    ratings = rate_by_sumy(name, reading.candidates, title=title or "", language=article.language)
    return _scores(name, reading, ratings)


def _scores(name: str, reading: Reading, ratings: Sequence[float]) -> Scored:
    return Scored(
        tuple(
            Score(candidate.index, rating, (Reason(name, rating, 1.0),))
            for candidate, rating in zip(reading.candidates, ratings, strict=True)
        )
    )
