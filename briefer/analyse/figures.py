"""Numbers: what they count, how surely, by whom."""

from briefer.records.analysis import Figure, Sentence
from briefer.records.article import Article


def find_figures(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Figure, ...]:
    """The figures of the article in order of place."""
    return ()
