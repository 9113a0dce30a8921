"""Names from a spaCy pipeline the user has installed, in place of our own tagger."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from briefer.errors import ConfigError
from briefer.records.analysis import ActorType, Mention
from briefer.records.article import Article
from briefer.records.span import Span

if TYPE_CHECKING:
    from spacy.language import Language

PREFIX = "spacy:"
TYPES = {
    "PERSON": ActorType.PERSON,
    "PER": ActorType.PERSON,
    "ORG": ActorType.ORG,
    "GPE": ActorType.PLACE,
    "LOC": ActorType.PLACE,
    "FAC": ActorType.PLACE,
}


def spacy_mentions(article: Article, spans: Sequence[Span], name: str) -> tuple[Mention, ...]:
    """The names a pipeline finds in the stretches of an article, in order; other labels are left out.

    Raises ConfigError when spaCy or the pipeline is not installed.
    """
    pipeline, text = load_pipeline(name), article.document.text
    return tuple(
        Mention(
            Span(span.start + entity.start_char, span.start + entity.end_char), TYPES[entity.label_]
        )
        for span in spans
        for entity in pipeline(text[span.start : span.end]).ents
        if entity.label_ in TYPES
    )


@cache
def load_pipeline(name: str) -> "Language":
    """The installed pipeline of a name.  Raises ConfigError when it or spaCy is missing."""
    try:
        import spacy  # noqa: PLC0415 - takes seconds, and only those who ask for it pay
    except ModuleNotFoundError as error:
        raise ConfigError(
            f'analyse.entities is "{PREFIX}{name}", but spaCy is not installed: pip install "briefer[spacy]"'
        ) from error
    try:
        return spacy.load(name)
    except OSError as error:
        raise ConfigError(
            f'analyse.entities is "{PREFIX}{name}", but there is no such pipeline: python -m spacy download {name}, '
            "or give the folder of one of your own"
        ) from error
