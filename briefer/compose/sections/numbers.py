"""Figures and dates as printed, with what they count and what they stand for."""

from briefer.compose.material import Material, field
from briefer.compose.words import as_days, as_words, counted
from briefer.records.analysis import DateMention, Figure
from briefer.records.briefing import Item
from briefer.records.span import Span

MAX_QUALIFIER_GAP_CHARS = 3  # "at least 12": qualifier and number read as one


def numbers(material: Material) -> tuple[Item, ...]:
    """Two groups in order of place: figures, and dates with the same words told once."""
    same: dict[tuple[str, str, str], list[DateMention]] = {}
    for date in material.analysis.dates:
        same.setdefault((material.words(date.span), date.resolved, date.how), []).append(date)
    return (
        *material.group("figures", material.analysis.figures, _figure),
        *material.group("dates", tuple(same.values()), _date),
    )


def _figure(material: Material, figure: Figure) -> Item:
    return Item(
        (
            *material.listed("words", _with_qualifier(figure), " … "),
            field("kind", as_words(figure.kind)),
            *material.maybe("what", figure.what),
            *material.maybe("whose", figure.whose),
        )
    )


def _with_qualifier(figure: Figure) -> tuple[Span, ...]:
    if figure.qualifier is None:
        return (figure.span,)
    first, second = sorted((figure.qualifier, figure.span))
    if second.start - first.end > MAX_QUALIFIER_GAP_CHARS:
        return (first, second)
    return (Span(first.start, max(first.end, second.end)),)


def _date(material: Material, twins: list[DateMention]) -> Item:
    date = twins[0]
    return Item(
        (
            field("words", material.cite(date.span)),
            field("resolved", as_days(date.resolved) or "not resolved"),
            field("how", date.how),
            *material.maybe("anchor", date.anchor),
            *((field("times", counted(len(twins), "time")),) if len(twins) > 1 else ()),
        )
    )
