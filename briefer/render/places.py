"""The places of an article that a page may lead to: this one's, a story's, a later night's."""

from collections.abc import Iterator

from briefer.records.analysis import Actor, Analysis, Figure, Quote
from briefer.records.article import Article
from briefer.records.span import Span


def citable(analysis: Analysis) -> Iterator[Span]:
    """Every place that was found in an article, in no order, some more than once."""
    yield from _of_article(analysis.article)
    yield from (sent.span for sent in analysis.sentences)
    for quote in analysis.quotes:
        yield from _of_quote(quote)
    for actor in analysis.actors:
        yield from _of_actor(actor)
    for figure in analysis.figures:
        yield from _of_figure(figure)
    for date in analysis.dates:
        yield from (span for span in (date.span, date.anchor) if span)
    yield from (caution.span for caution in analysis.cautions if caution.span)


def _of_article(article: Article) -> Iterator[Span]:
    yield from article.bylines
    published = article.published.span if article.published else None
    yield from (span for span in (article.title, article.source, published) if span)


def _of_quote(quote: Quote) -> Iterator[Span]:
    yield from (*quote.parts, quote.context)
    yield from (span for span in (quote.speaker, quote.cue, quote.name, quote.evidence) if span)
    for copy in quote.duplicates:
        yield from copy.parts


def _of_actor(actor: Actor) -> Iterator[Span]:
    yield from (actor.name, *actor.roles, *actor.aliases)


def _of_figure(figure: Figure) -> Iterator[Span]:
    yield from (span for span in (figure.span, figure.qualifier, figure.what, figure.whose) if span)
