"""Who said what: quotes by speaker, and for each how we know."""

from collections.abc import Sequence

from briefer.compose.material import Material, field
from briefer.compose.sections.reported import reported
from briefer.compose.sections.sayings import Saying, has_words_only, saying_item, sayings
from briefer.compose.sections.substance import most_substantial
from briefer.compose.words import ACTOR_TYPES, counted
from briefer.records.analysis import ActorType, Quote
from briefer.records.briefing import Item
from briefer.records.span import Span

ROLES_SHOWN = 2  # of a speaker: the title before the name, and what the text says after it


def quotes(material: Material) -> tuple[Item, ...]:
    """Quotes by speaker in order of the first; by speakers without a name; without one; then reports."""
    named: dict[str, list[Quote]] = {}
    unnamed: list[Quote] = []
    unattributed: list[Quote] = []
    for quote in material.analysis.quotes:
        if quote.name:
            named.setdefault(_speaker_key(material, quote), []).append(quote)
        else:
            (unnamed if has_words_only(quote) else unattributed).append(quote)
    return (
        *material.group("speakers", tuple(named.values()), _speaker),
        *_list(material, "unnamed", unnamed),
        *_list(material, "unattributed", unattributed),
        *reported(material),
    )


def _speaker_key(material: Material, quote: Quote) -> str:
    """What joins the quotes of one speaker."""
    return quote.actor or f"name {material.words(quote.name).casefold() if quote.name else ''}"


def _list(material: Material, name: str, found: Sequence[Quote]) -> tuple[Item, ...]:
    """One group of quotes without a named speaker; none for no quotes."""
    if not found:
        return ()
    return (Item((field("group", name),), _with_fold(material, sayings(found))),)


def _speaker(material: Material, said: list[Quote]) -> Item:
    actor = material.actors.get(said[0].actor)
    is_body = actor is not None and actor.type is not ActorType.PERSON
    return Item(
        (
            field("count", counted(len(said), "quote")),
            *material.maybe("name", said[0].name),
            *material.listed("role", _roles(material, said[0]), "; "),
            *((field("kind", ACTOR_TYPES[actor.type]),) if actor and is_body else ()),
        ),
        _with_fold(material, sayings(said)),
    )


def _roles(material: Material, quote: Quote) -> tuple[Span, ...]:
    """The first roles printed for the speaker, each wording once."""
    actor = material.actors.get(quote.actor)
    found = actor.roles if actor else ()
    if not actor:
        found = next((p.roles for p in material.analysis.people if p.name == quote.name), ())
    wordings: dict[str, Span] = {}
    for role in found:
        wordings.setdefault(material.words(role).casefold(), role)
    return tuple(wordings.values())[:ROLES_SHOWN]


def _with_fold(material: Material, said: Sequence[Saying]) -> tuple[Item, ...]:
    """The sayings of most substance in order of place, the others below an item of their own."""
    shown, rest = most_substantial(material, said)
    return (
        *(saying_item(material, saying) for saying in shown),
        *material.group("more", rest, saying_item),
    )
