"""Who said what: quotes by speaker, and for each how we know."""

from bisect import bisect_right
from collections.abc import Iterable

from briefer.compose.material import Material, field
from briefer.compose.words import ACTOR_TYPES, CONFIDENCE, ROLES, counted, rule_words
from briefer.records.analysis import Actor, ActorType, Quote
from briefer.records.briefing import Field, Item
from briefer.records.span import Span

ELSEWHERE = "elsewhere in the text"
PART_MARK = " … "  # stands between the parts of one utterance: something was left out here
FRAME_MARK = " … "  # between speaker and cue that stand apart
MAX_FRAME_CHARS = 40  # a longer stretch from speaker to cue is a clause, not a frame


def quotes(material: Material) -> tuple[Item, ...]:
    """Quotes by speaker in order of the first, then quotes without one, then who only is named."""
    found = material.analysis.quotes
    said: dict[str, list[Quote]] = {}
    for quote in found:
        said.setdefault(_speaker_key(material, quote), []).append(quote)
    unnamed = said.pop("", [])
    silent = [a for a in material.analysis.actors if a.type is ActorType.PERSON and not a.quoted]
    return (
        *material.group("speakers", tuple(said.values()), _speaker),
        *material.group("unattributed", unnamed, _quote),
        *(material.group("not_quoted", silent, _name) if found else ()),
    )


def _speaker_key(material: Material, quote: Quote) -> str:
    """What joins the quotes of one speaker; "" where none is established."""
    if quote.name is None:
        return ""
    return quote.actor or f"name {material.words(quote.name).casefold()}"


def _speaker(material: Material, said: list[Quote]) -> Item:
    actor = material.actors.get(said[0].actor)
    is_body = actor is not None and actor.type is not ActorType.PERSON
    shown = material.settings.quotes_per_speaker
    return Item(
        (
            field("count", counted(len(said), "quote")),
            *material.maybe("name", said[0].name),
            *material.listed("role", _role(material, said[0])),
            *((field("kind", ACTOR_TYPES[actor.type]),) if actor and is_body else ()),
        ),
        (
            *(_quote(material, quote) for quote in said[:shown]),
            *material.group("more", said[shown:], _quote),
        ),
    )


def _role(material: Material, quote: Quote) -> tuple[Span, ...]:
    """The first role printed for the speaker, if any."""
    actor = material.actors.get(quote.actor)
    if actor:
        return actor.roles[:1]
    return next((p.roles[:1] for p in material.analysis.people if p.name == quote.name), ())


def _quote(material: Material, quote: Quote) -> Item:
    is_partial = quote.kind == "partial"
    words = (
        (field("words", material.cite(quote.context, quote.parts)),)
        if is_partial
        else material.listed("words", quote.parts, PART_MARK)
    )
    has_context = not is_partial and (quote.context,) != quote.parts
    return Item(
        (
            field("group", "quote"),
            field("kind", quote.kind),
            *words,
            *material.listed("frame", _frame(quote), FRAME_MARK),
            *_resolution(material, quote),
            field("rule", rule_words(quote.rule)),
            field("confidence", CONFIDENCE[quote.confidence]),
            *(
                (field("context", material.cite(quote.context, quote.parts)),)
                if has_context
                else ()
            ),
            *material.listed("copies", (copy.parts[0] for copy in quote.duplicates)),
        )
    )


def _frame(quote: Quote) -> tuple[Span, ...]:
    """Speaker and cue as printed, in one piece where they stand close together."""
    places = tuple(sorted(span for span in (quote.speaker, quote.cue) if span))
    if len(places) != 2:  # noqa: PLR2004 - speaker and cue
        return places
    whole = Span(places[0].start, max(span.end for span in places))
    is_one_piece = len(whole) <= MAX_FRAME_CHARS and not any(map(whole.overlaps, quote.parts))
    return (whole,) if is_one_piece else places


def _resolution(material: Material, quote: Quote) -> Iterable[Field]:
    """Whether the frame names the speaker; else the words that name the one meant, and where they stand."""
    if quote.name is None or quote.speaker is None:
        return
    name, spoken = material.words(quote.name), material.words(quote.speaker)
    if name in spoken or any(w[0].isupper() and w in spoken.split() for w in name.split()):
        yield field("where", "names the speaker")
        return
    evidence = quote.evidence or quote.name
    yield field("resolved", material.cite(evidence))
    yield field("where", "named " + _where(material, evidence, quote))


def _where(material: Material, evidence: Span, quote: Quote) -> str:
    """Where the evidence stands, seen from the quote."""
    here, there = material.paragraph(quote.parts[0]), material.paragraph(evidence)
    if here is None or there is None:
        return _part_of_article(material, evidence)
    if here == there:
        inside = quote.context.contains(evidence)
        return "in the same sentence" if inside else "in the same paragraph"
    if abs(here - there) == 1:
        return f"in the paragraph {'before' if there < here else 'after'}"
    return f"{abs(here - there)} paragraphs {'before' if there < here else 'after'}"


def _part_of_article(material: Material, evidence: Span) -> str:
    blocks = material.analysis.article.blocks
    place = bisect_right(blocks, evidence.start, key=lambda block: block.span.start) - 1
    return ROLES.get(blocks[place].role, ELSEWHERE) if place >= 0 else ELSEWHERE


def _name(material: Material, actor: Actor) -> Item:
    return Item((field("name", material.cite(actor.name)),))
