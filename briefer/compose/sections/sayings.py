"""A quote as the page prints it: the words, the frame as written, and how its speaker was found."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from briefer.compose.material import Material, field
from briefer.compose.words import CONFIDENCE, NO_NAME, ROLES, rule_words
from briefer.records.analysis import Confidence, Quote
from briefer.records.briefing import Field, Item, shown_part
from briefer.records.span import Span

ELSEWHERE = "elsewhere in the text"
PART_MARK = " … "  # stands between the parts of one utterance: something was left out here
FRAME_MARK = " … "  # between speaker and cue that stand apart
MAX_FRAME_CHARS = 80  # "Ann Lee, the mayor of Northgate, said"; a longer stretch is a clause

Saying = tuple[Quote, ...]
"""Quotes that a page prints as one entry, in order: mostly one."""


def sayings(quotes: Iterable[Quote]) -> tuple[Saying, ...]:
    """The quotes of one speaker; those that share a sentence, one of them a fragment, stand in it together."""
    shared: dict[Span, list[Quote]] = {}
    for quote in quotes:
        shared.setdefault(quote.context, []).append(quote)
    found: list[Saying] = []
    for together in shared.values():
        if any(quote.kind == "partial" for quote in together):
            found.append(tuple(together))
        else:
            found += [(quote,) for quote in together]
    return tuple(sorted(found, key=lambda saying: saying[0].parts))


def has_words_only(quote: Quote) -> bool:
    """Whether the speaker is established as words that are no name: "a spokeswoman"."""
    is_established = quote.name is None and quote.confidence is not Confidence.NONE
    return is_established and quote.rule.endswith("/nominal")


def saying_item(material: Material, saying: Saying) -> Item:
    """One item: words, sentence, other places of print; below it an item a frame."""
    parts = tuple(part for quote in saying for part in quote.parts)
    first = saying[0]
    in_sentence = _stands_in_sentence(saying)
    words = (
        (field("words", material.cite(first.context, parts)),)
        if in_sentence
        else material.listed("words", parts, PART_MARK)
    )
    return Item(
        (
            field("group", "quote"),
            field("kind", "partial" if in_sentence else "direct"),
            *words,
            *(() if in_sentence else _context(material, first)),
            *_copies(material, saying),
        ),
        _frames(material, saying, in_sentence=in_sentence),
    )


def _frames(material: Material, saying: Saying, *, in_sentence: bool) -> tuple[Item, ...]:
    """An item a frame; those that tell the same are one, as sure as the least sure of them."""
    told: dict[tuple[Field, ...], Quote] = {}
    for quote in saying:
        fields = tuple(_frame_fields(material, quote, in_sentence=in_sentence))
        told[fields] = max(told.get(fields, quote), quote, key=_doubt)
    return tuple(
        Item((*fields, field("confidence", _confidence(quote)))) for fields, quote in told.items()
    )


def _doubt(quote: Quote) -> int:
    return list(Confidence).index(quote.confidence)


def _stands_in_sentence(saying: Saying) -> bool:
    """Whether the sentence is shown with the words marked in it: for fragments, if it fits a page."""
    shown = shown_part(saying[0].context)
    is_fragment = any(quote.kind == "partial" for quote in saying)
    return is_fragment and all(shown.contains(part) for quote in saying for part in quote.parts)


def _context(material: Material, quote: Quote) -> tuple[Field, ...]:
    """The whole sentence, where it holds more than the quoted words and their frame."""
    text, at, end = material.analysis.article.document.text, quote.context.start, quote.context.end
    between: list[str] = []
    for span in sorted((*quote.parts, *_frame(quote))):
        between.append(text[at : span.start])
        at = max(at, span.end)
    is_more = any(map(str.isalnum, "".join([*between, text[at:end]])))
    return (field("context", material.cite(quote.context, quote.parts)),) if is_more else ()


def _copies(material: Material, saying: Saying) -> tuple[Field, ...]:
    """Where else the article prints the same words."""
    places = [copy.parts[0] for quote in saying for copy in quote.duplicates]
    said = dict.fromkeys(
        f"{_part_of_article(material, place)}, line {material.line(place)}" for place in places
    )
    return (field("copies", "; ".join(said)),) if said else ()


def _frame_fields(material: Material, quote: Quote, *, in_sentence: bool) -> Iterator[Field]:
    """How the speaker was found; the frame is left out where the sentence above shows it."""
    resolution = tuple(_resolution(material, quote))
    if in_sentence and quote.name and not resolution:
        yield field("where", "speaker named in the sentence")
    else:
        places = (quote.speaker,) if in_sentence and quote.speaker else _frame(quote)
        yield from material.listed("frame", places, FRAME_MARK)
        yield from resolution
        if quote.name and quote.speaker and not resolution:
            yield field("where", "named here")
    yield field("rule", rule_words(quote.rule))


def _confidence(quote: Quote) -> str:
    """How sure the name is, in words; a quote without one has none."""
    if quote.name is None:
        return NO_NAME if has_words_only(quote) else CONFIDENCE[Confidence.NONE]
    return CONFIDENCE[quote.confidence]


def _frame(quote: Quote) -> tuple[Span, ...]:
    """Speaker and cue as printed, in one piece where they stand close together."""
    places = tuple(sorted(span for span in (quote.speaker, quote.cue) if span))
    if len(places) != 2:  # noqa: PLR2004 - speaker and cue
        return places
    whole = Span(places[0].start, max(span.end for span in places))
    is_one_piece = len(whole) <= MAX_FRAME_CHARS and not any(map(whole.overlaps, quote.parts))
    return (whole,) if is_one_piece else places


def _resolution(material: Material, quote: Quote) -> Iterator[Field]:
    """The words that name the speaker and where they stand; nothing where the frame names them."""
    if quote.name is None or quote.speaker is None:
        return
    name, spoken = material.words(quote.name), material.words(quote.speaker)
    if name.casefold() in spoken.casefold():
        return
    if any(w[0].isupper() and w in spoken.split() for w in name.split()):
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


def _part_of_article(material: Material, place: Span) -> str:
    blocks = material.analysis.article.blocks
    number = bisect_right(blocks, place.start, key=lambda block: block.span.start) - 1
    return ROLES.get(blocks[number].role, ELSEWHERE) if number >= 0 else ELSEWHERE
