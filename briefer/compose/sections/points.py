"""The article in few lines: gist, summary, key points."""

from briefer.compose.material import Material, field
from briefer.records.briefing import Item
from briefer.records.role import Role
from briefer.records.span import Span


def gist(material: Material) -> tuple[Item, ...]:
    """The one sentence of rank 1."""
    return tuple(
        Item((field("words", material.sentence(i)),)) for i in material.ranking.key_points[:1]
    )


def summary(material: Material) -> tuple[Item, ...]:
    """The chosen sentences in the order of the article."""
    return tuple(Item((field("words", material.sentence(i)),)) for i in material.ranking.summary)


def key_points(material: Material) -> tuple[Item, ...]:
    """Our points by rank that gist and summary do not print already; then the editor's, apart."""
    ranking = material.ranking
    told = {*ranking.key_points[:1], *ranking.summary}
    ours = tuple(
        Item((field("words", material.sentence(index)),))
        for index in ranking.key_points
        if index not in told
    )
    editors = [b.span for b in material.analysis.article.blocks if b.role is Role.KEY_POINT]
    return (
        *((Item((field("group", "ours"),), ours),) if ours else ()),
        *material.group("editor", editors, _bullet),
    )


def _bullet(material: Material, span: Span) -> Item:
    return Item((field("words", material.cite(span)),))
