"""Dates and times, resolved against the date of the article where the text allows it."""

from briefer.records.analysis import DateMention, Sentence
from briefer.records.article import Article


def find_dates(article: Article, sentences: tuple[Sentence, ...]) -> tuple[DateMention, ...]:
    """The date expressions of the article in order of place."""
    return ()
