"""Who is in the article: people and bodies with role, aliases and quotes; places apart."""

from collections.abc import Iterable

from briefer.compose.material import Material, field, listed
from briefer.compose.words import ACTOR_TYPES, counted
from briefer.records.analysis import Actor, ActorType
from briefer.records.briefing import Cited, Field, Item
from briefer.records.span import Span


def actors(material: Material) -> tuple[Item, ...]:
    """Three groups, most salient first: the main people and bodies, the others, the places."""
    found = material.analysis.actors
    named = tuple(_actor(material, actor) for actor in found if not _is_scene(actor))
    places = tuple(Item((field("name", material.cite(a.name)),)) for a in found if _is_scene(a))
    shown = material.settings.actors
    groups = (("main", named[:shown]), ("others", named[shown:]), ("places", places))
    return tuple(Item((field("group", name),), items) for name, items in groups if items)


def _is_scene(actor: Actor) -> bool:
    """Whether a place is only where things happen; one that is quoted acts as a state."""
    return actor.type is ActorType.PLACE and not actor.quoted


def _actor(material: Material, actor: Actor) -> Item:
    fields: list[Field] = [
        field("name", material.cite(actor.name)),
        field("kind", ACTOR_TYPES[actor.type]),
        *listed("roles", _distinct(material, actor.roles, ()), "; "),
        *listed("aliases", _distinct(material, actor.aliases, (actor.name,))),
    ]
    if actor.mentions:
        fields.append(field("mentions", counted(len(actor.mentions), "mention")))
    if actor.quoted:
        fields.append(field("quoted", counted(actor.quoted, "quote")))
    return Item(tuple(fields))


def _distinct(
    material: Material, spans: Iterable[Span], known: tuple[Span, ...]
) -> tuple[Cited, ...]:
    """The first place of each wording that is not known already, in the order given."""
    first: dict[str, Span] = {}
    for span in spans:
        first.setdefault(material.words(span), span)
    for span in known:
        first.pop(material.words(span), None)
    return tuple(map(material.cite, first.values()))
