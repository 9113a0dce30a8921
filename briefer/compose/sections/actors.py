"""Who is in the article: people and bodies with role, aliases and quotes; places apart."""

from collections.abc import Iterable

from briefer.compose.material import Material, field
from briefer.compose.words import ACTOR_TYPES, counted
from briefer.records.analysis import Actor, ActorType
from briefer.records.briefing import Field, Item
from briefer.records.span import Span

ROLES_SHOWN = 4  # of one actor; all are in the JSON


def actors(material: Material) -> tuple[Item, ...]:
    """Three groups, most salient first: the main people and bodies, the others, the places."""
    found = material.analysis.actors
    named = [actor for actor in found if not _is_scene(actor)]
    places = [actor for actor in found if _is_scene(actor)]
    shown = material.settings.actors
    return (
        *material.group("main", named[:shown], _actor),
        *material.group("others", named[shown:], _actor),
        *material.group("places", places, _place),
    )


def _is_scene(actor: Actor) -> bool:
    """Whether a place is only where things happen; one that is quoted acts as a state."""
    return actor.type is ActorType.PLACE and not actor.quoted


def _actor(material: Material, actor: Actor) -> Item:
    return Item(
        (
            field("name", material.cite(actor.name)),
            field("kind", ACTOR_TYPES[actor.type]),
            *material.listed("roles", _main_roles(material, actor.roles), "; "),
            *material.listed("aliases", _distinct(material, actor.aliases, (actor.name,))),
            *_count("mentions", len(actor.mentions), "mention"),
            *_count("quoted", actor.quoted, "quote"),
        )
    )


def _place(material: Material, actor: Actor) -> Item:
    return Item((field("name", material.cite(actor.name)),))


def _count(name: str, number: int, noun: str) -> tuple[Field, ...]:
    return (field(name, counted(number, noun)),) if number else ()


def _main_roles(material: Material, roles: tuple[Span, ...]) -> tuple[Span, ...]:
    """The first roles that no longer role says as well: "SpaceX CEO", not "CEO" beside it."""
    distinct = _distinct(material, roles, ())
    wordings = [f" {material.words(role).lower()} " for role in distinct]
    kept = [
        role
        for role, wording in zip(distinct, wordings, strict=True)
        if not any(wording in other and wording != other for other in wordings)
    ]
    return tuple(kept[:ROLES_SHOWN])


def _distinct(
    material: Material, spans: Iterable[Span], known: tuple[Span, ...]
) -> tuple[Span, ...]:
    """The first place of each wording that is not known already, in the order given."""
    first: dict[str, Span] = {}
    for span in spans:
        first.setdefault(material.words(span), span)
    for span in known:
        first.pop(material.words(span), None)
    return tuple(first.values())
