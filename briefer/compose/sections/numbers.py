"""Figures and dates as printed, with what they count and what they stand for."""

from briefer.compose.material import Material, field, listed
from briefer.compose.words import as_days, as_words, counted
from briefer.records.analysis import DateMention, Figure
from briefer.records.briefing import Field, Item
from briefer.records.span import Span

MAX_QUALIFIER_GAP_CHARS = 3  # "at least 12": qualifier and number read as one


def numbers(material: Material) -> tuple[Item, ...]:
    """Two groups in order of place: figures, and dates with the same words told once."""
    figures = tuple(_figure(material, figure) for figure in material.analysis.figures)
    same: dict[tuple[str, str, str], list[DateMention]] = {}
    for date in material.analysis.dates:
        same.setdefault((material.words(date.span), date.resolved, date.how), []).append(date)
    dates = tuple(_date(material, twins) for twins in same.values())
    groups = (Item((field("group", "figures"),), figures), Item((field("group", "dates"),), dates))
    return tuple(group for group in groups if group.items)


def _figure(material: Material, figure: Figure) -> Item:
    fields: list[Field] = [
        *listed("words", map(material.cite, _with_qualifier(figure)), " … "),
        field("kind", as_words(figure.kind)),
        *listed("what", (material.cite(span) for span in (figure.what,) if span)),
        *listed("whose", (material.cite(span) for span in (figure.whose,) if span)),
    ]
    return Item(tuple(fields))


def _with_qualifier(figure: Figure) -> tuple[Span, ...]:
    if figure.qualifier is None:
        return (figure.span,)
    first, second = sorted((figure.qualifier, figure.span))
    if second.start - first.end > MAX_QUALIFIER_GAP_CHARS:
        return (first, second)
    return (Span(first.start, max(first.end, second.end)),)


def _date(material: Material, twins: list[DateMention]) -> Item:
    date = twins[0]
    fields: list[Field] = [
        field("words", material.cite(date.span)),
        field("resolved", as_days(date.resolved) or "not resolved"),
        field("how", date.how),
        *listed("anchor", (material.cite(span) for span in (date.anchor,) if span)),
    ]
    if len(twins) > 1:
        fields.append(field("times", counted(len(twins), "time")))
    return Item(tuple(fields))
