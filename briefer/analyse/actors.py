"""From mentions to actors."""

from briefer.records.analysis import Actor, Analysis, Mention, Person
from briefer.records.article import Article


def build_actors(
    article: Article, people: tuple[Person, ...], mentions: tuple[Mention, ...]
) -> tuple[Actor, ...]:
    """One actor per person, body, place or group, most salient first."""
    return ()


def link_quotes(analysis: Analysis) -> Analysis:
    """The analysis with each named speaker linked to its actor, and each actor's quotes counted."""
    return analysis
