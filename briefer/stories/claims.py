"""The figures of one article that answer "how many" of the event, comparable with another article's."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice

from briefer.lang import language_pack
from briefer.lang.base import LanguagePack
from briefer.lang.fact_words import QuantityWords
from briefer.records.analysis import Analysis, Figure, Sentence
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.records.story import Member
from briefer.stories.bounds import Bounds, bounds_of
from briefer.stories.quantities import CASUALTIES, Quantity, quantities_of
from briefer.stories.surroundings import is_part, surroundings
from briefer.text.normal import as_line
from briefer.text.terms import stems_of

READ = frozenset({Role.TITLE, Role.STANDFIRST, Role.KEY_POINT, Role.SUBHEAD, Role.BODY})
LEAD_SENTENCES = 6  # of the body: what is told later is background as often as news
EVENT_DAYS = 21  # a sentence that dates something longer before the article tells of the past
MAX_CLAIMS = 200  # of one article; a page of statistics is no news of one event
MAX_SENTENCE_CHARS = 2_000  # longer "sentences" are lists and tables


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure with the quantities it may be compared as; `terms` of its sentence, `near` of its clause."""

    quantities: tuple[Quantity, ...]
    bounds: Bounds
    figure: Figure
    sentence: Sentence
    terms: frozenset[str]
    near: frozenset[str]
    is_lead: bool


def find_claims(member: Member) -> tuple[Claim, ...]:
    """The claims of an article in order of place, at most MAX_CLAIMS; () for a language without words."""
    pack = language_pack(member.analysis.article.language)
    if not pack.quantities.everyone:
        return ()
    return tuple(islice(_claims(member.analysis, pack), MAX_CLAIMS))


def _claims(analysis: Analysis, pack: LanguagePack) -> Iterator[Claim]:
    text = analysis.article.document.text
    sentences = [sent for sent in analysis.sentences if _is_read(sent)]
    starts = [sent.span.start for sent in sentences]
    lead = _lead(sentences)
    earliest = _earliest(analysis)
    for figure in analysis.figures:
        at = bisect_right(starts, figure.span.start) - 1
        if at < 0 or not sentences[at].span.contains(figure.span):
            continue
        sent = sentences[at]
        bounds = _bounds(text, figure, pack.quantities)
        around = surroundings(text, sent, figure)
        if bounds is None or is_part(around, figure, pack.quantities):
            continue
        is_past = _tells_of_past(analysis, sent.span, earliest)
        is_past = is_past or not pack.quantities.past.isdisjoint(around.sentence)
        what = _words(text, figure.what)
        found = quantities_of(figure, what, around, pack=pack)
        quantities = tuple(one._replace(is_past=is_past) for one in found)
        if is_past and quantities and quantities[0].name in CASUALTIES:
            continue
        if quantities:
            terms = stems_of(sorted(around.sentence), pack.code)
            yield Claim(
                quantities=quantities,
                bounds=bounds,
                figure=figure,
                sentence=sent,
                terms=frozenset(term for term in terms if not term[0].isdigit()),
                near=frozenset(stems_of(around.near(), pack.code)),
                is_lead=sent.index <= lead,
            )


def _bounds(text: str, figure: Figure, words: QuantityWords) -> Bounds | None:
    vague = words.vague.get(_words(text, figure.span).lower())
    if vague:
        return Bounds(*map(Decimal, vague))
    return bounds_of(figure.value, words.senses.get(_words(text, figure.qualifier).lower(), ""))


def _is_read(sentence: Sentence) -> bool:
    span = sentence.span
    is_sentence = sentence.is_whole and span.end - span.start <= MAX_SENTENCE_CHARS
    return is_sentence and sentence.role in READ


def _lead(sentences: Sequence[Sentence]) -> int:
    """The index of the last sentence of the lead: headlines stand before it."""
    body = [sent.index for sent in sentences if sent.role is Role.BODY][:LEAD_SENTENCES]
    return body[-1] if body else len(sentences)


def _earliest(analysis: Analysis) -> str:
    """The first day that belongs to the event, "" for an article without a date."""
    published = analysis.article.published
    if published is None:
        return ""
    day = date.fromisoformat(published.date).toordinal()
    return date.fromordinal(max(1, day - EVENT_DAYS)).isoformat()


def _tells_of_past(analysis: Analysis, span: Span, earliest: str) -> bool:
    """Whether a sentence dates something before the event, or in a month that may be any.

    "In September" of an article without a date is no day of the event that can be relied on.
    """
    first = bisect_left(analysis.dates, span.start, key=lambda one: one.span.start)
    stop = bisect_left(analysis.dates, span.end, key=lambda one: one.span.start)
    dated = analysis.dates[first:stop]
    ends = (one.resolved.rpartition("/")[2] for one in dated)
    text = analysis.article.document.text
    open_words = [_words(text, one.span).lower() for one in dated if not one.resolved]
    months = language_pack(analysis.article.language).dates.months
    return any(end and end < earliest for end in ends) or not months.keys().isdisjoint(open_words)


def _words(text: str, span: Span | None) -> str:
    return as_line(text[span.start : span.end]) if span else ""
