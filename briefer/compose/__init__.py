"""Analyses to briefings: sections of items."""

from collections.abc import Callable

from briefer.compose.material import Material, field, gather
from briefer.compose.night import compose_edition
from briefer.compose.sections.actors import actors
from briefer.compose.sections.care import care
from briefer.compose.sections.head import body_words, head
from briefer.compose.sections.numbers import numbers
from briefer.compose.sections.points import gist, key_points, summary
from briefer.compose.sections.quotes import quotes
from briefer.compose.sections.source import source
from briefer.compose.words import HEADINGS
from briefer.records.analysis import Actor, ActorType, Analysis
from briefer.records.briefing import (
    ArticleBriefing,
    ArticleDigest,
    Item,
    Label,
    NamedActor,
    Section,
    cited_in,
)
from briefer.records.ranking import Ranking
from briefer.settings import ComposeSettings
from briefer.text.actors import name_keys

__all__ = ["SECTIONS", "compose_article", "compose_edition", "digest_article"]

NIGHT_ACTORS = 6  # of one article that the page of the night counts

SECTIONS: dict[str, Callable[[Material], tuple[Item, ...]]] = {
    "head": head,
    "gist": gist,
    "summary": summary,
    "key_points": key_points,
    "quotes": quotes,
    "actors": actors,
    "numbers": numbers,
    "care": care,
    "source": source,
}
"""The parts of an article's page in their order."""


def compose_article(
    analysis: Analysis, ranking: Ranking, settings: ComposeSettings
) -> ArticleBriefing:
    """The briefing of one article."""
    material = gather(analysis, ranking, settings)
    made = ((name, compose(material)) for name, compose in SECTIONS.items())
    sections = tuple(
        Section(name, Label(HEADINGS[name]), items)
        for name, items in made
        if items or name == "source"
    )
    count = sum(1 for _ in cited_in(sections))
    return ArticleBriefing(analysis, ranking, _with_count(sections, count))


def digest_article(briefing: ArticleBriefing) -> ArticleDigest:
    """What the page of the night needs of one article."""
    analysis = briefing.analysis
    article = analysis.article
    material = gather(analysis, briefing.ranking, ComposeSettings())
    points = briefing.ranking.key_points
    return ArticleDigest(
        id=article.document.id,
        path=article.document.path,
        language=article.language,
        words=body_words(material),
        excerpts=sum(1 for _ in cited_in(briefing.sections)),
        date=article.published.date if article.published else "",
        title=material.cite(article.title) if article.title else None,
        gist=material.sentence(points[0]) if points else None,
        source=material.cite(article.source) if article.source else None,
        actors=tuple(_named(material, actor) for actor in _people(analysis)[:NIGHT_ACTORS]),
    )


def _people(analysis: Analysis) -> list[Actor]:
    """People and organisations, most salient first; places and peoples are named in every second line."""
    found = [a for a in analysis.actors if a.type in {ActorType.PERSON, ActorType.ORG}]
    return sorted(found, key=lambda actor: (-actor.quoted, -actor.salience, actor.name))


def _named(material: Material, actor: Actor) -> NamedActor:
    keys = name_keys(actor, material.analysis)
    return NamedActor(material.cite(actor.name), actor.type, keys, actor.quoted)


def _with_count(sections: tuple[Section, ...], count: int) -> tuple[Section, ...]:
    """The sections, the first of them telling how many excerpts they all print."""
    first = sections[0]
    (item,) = first.items
    counted = Item((*item.fields, field("excerpts", str(count))))
    return (Section(first.name, first.heading, (counted,)), *sections[1:])
