"""Quotes with their speakers."""

from briefer.records.analysis import Person, Quote, Sentence
from briefer.records.article import Article


def find_quotes(
    article: Article, sentences: tuple[Sentence, ...], people: tuple[Person, ...]
) -> tuple[Quote, ...]:
    """Every utterance in quotation marks, in order; the speaker is named only where rules establish it."""
    return ()
