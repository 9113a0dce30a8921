"""Who said what: quotes by speaker, and for each how we know."""

from collections.abc import Iterable

from briefer.compose.material import Material, field, listed
from briefer.compose.words import ACTOR_TYPES, CONFIDENCE, ROLES, counted, rule_words
from briefer.records.analysis import ActorType, Quote
from briefer.records.briefing import Cited, Field, Item
from briefer.records.span import Span

PART_MARK = " … "  # stands between the parts of one utterance: something was left out here
MAX_FRAME_CHARS = 90  # a longer stretch from speaker to cue is no frame a reader takes in


def quotes(material: Material) -> tuple[Item, ...]:
    """A group a speaker in order of the first quote, then quotes without one, then who only is named."""
    found = material.analysis.quotes
    groups = tuple(
        _speaker(material, [quote for quote in found if _speaker_key(material, quote) == key])
        for key in dict.fromkeys(_speaker_key(material, quote) for quote in found)
        if key
    )
    unnamed = tuple(_quote(material, quote) for quote in found if quote.name is None)
    silent = _not_quoted(material) if found else ()
    return (
        *groups,
        *((Item((field("group", "unattributed"),), unnamed),) if unnamed else ()),
        *((Item((field("group", "not_quoted"),), silent),) if silent else ()),
    )


def _speaker_key(material: Material, quote: Quote) -> str:
    """What joins the quotes of one speaker; "" where none is established."""
    if quote.name is None:
        return ""
    return quote.actor or f"name {material.words(quote.name).casefold()}"


def _speaker(material: Material, said: list[Quote]) -> Item:
    actor = material.actors.get(said[0].actor)
    name = said[0].name
    fields = [field("group", "speaker"), field("count", counted(len(said), "quote"))]
    fields += listed("name", (material.cite(span) for span in (name,) if span))
    fields += listed("role", map(material.cite, _role(material, said[0])))
    if actor and actor.type is not ActorType.PERSON:
        fields.append(field("kind", ACTOR_TYPES[actor.type]))
    shown = material.settings.quotes_per_speaker
    entries = [_quote(material, quote) for quote in said]
    rest = Item((field("group", "more"),), tuple(entries[shown:]))
    return Item(tuple(fields), (*entries[:shown], *((rest,) if rest.items else ())))


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
        else listed("words", map(material.cite, quote.parts), PART_MARK)
    )
    fields: list[Field] = [field("group", "quote"), field("kind", quote.kind), *words]
    fields += listed("frame", map(material.cite, _frame(quote)))
    fields += _resolution(material, quote)
    fields.append(field("rule", rule_words(quote.rule)))
    fields.append(field("confidence", CONFIDENCE[quote.confidence]))
    if not is_partial and (quote.context,) != quote.parts:
        fields.append(field("context", material.cite(quote.context, quote.parts)))
    copies = (material.cite(copy.parts[0]) for copy in quote.duplicates)
    return Item((*fields, *listed("copies", copies)))


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
    roles = (block.role for block in blocks if block.span.overlaps(evidence))
    return next((ROLES[role] for role in roles if role in ROLES), "elsewhere in the text")


def _not_quoted(material: Material) -> tuple[Item, ...]:
    return tuple(
        Item((field("name", _name(material, actor.name)),))
        for actor in material.analysis.actors
        if actor.type is ActorType.PERSON and not actor.quoted
    )


def _name(material: Material, name: Span) -> Cited:
    return material.cite(name)
