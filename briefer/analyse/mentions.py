"""Names in an article, each place with its type."""

from briefer.records.analysis import Mention, Sentence
from briefer.records.article import Article
from briefer.settings import AnalyseSettings


def find_mentions(
    article: Article, sentences: tuple[Sentence, ...], settings: AnalyseSettings
) -> tuple[Mention, ...]:
    """Every name of the sentences, in order, without overlap."""
    return ()
