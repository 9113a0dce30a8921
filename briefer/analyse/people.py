"""The persons of an article, once: what quotes and actors build on."""

from briefer.records.analysis import Mention, Person, Sentence
from briefer.records.article import Article


def find_people(
    article: Article, sentences: tuple[Sentence, ...], mentions: tuple[Mention, ...]
) -> tuple[Person, ...]:
    """The named persons in order of first mention."""
    return ()
