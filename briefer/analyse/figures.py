"""Numbers: what they count, how surely, by whom."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from briefer.analyse.casualties import mark_casualties
from briefer.analyse.figure_kinds import Found, figure_at, is_topic
from briefer.analyse.numbers import Token, number_at, read_tokens
from briefer.analyse.voices import Voices, attribute
from briefer.lang import language_pack
from briefer.lang.fact_words import FigureWords
from briefer.records.analysis import DateMention, Figure, Sentence
from briefer.records.article import Article
from briefer.records.span import Span
from briefer.text.normal import as_plain

WORD = re.compile(r"[a-z]+")
DIGIT = re.compile(r"\d")


def find_figures(
    article: Article,
    sentences: tuple[Sentence, ...],
    *,
    dates: Sequence[DateMention] = (),
    voices: Voices | None = None,
) -> tuple[Figure, ...]:
    """The figures of the article in order of place; numbers inside `dates` are none.

    `voices` tells whose a figure is; without it nobody is named.
    """
    words = language_pack(article.language).figures
    if not words.numbers:
        return ()
    signs = _signs(article.language)
    gate = words.numbers.keys() | words.scales.keys() | words.ordinals.keys()
    gate |= words.vague | words.vague_victims
    figures: list[Figure] = []
    for sentence in sentences:
        span = sentence.span
        plain = as_plain(article.document.text[span.start : span.end])
        if DIGIT.search(plain) or not gate.isdisjoint(WORD.findall(plain.lower())):
            tokens = read_tokens(plain)
            found = _read(tokens, _taken(tokens, span, dates), signs=signs, words=words)
            here = [
                _figure(tokens, one, span.start, words=words)
                for one in mark_casualties(tokens, found, words)
            ]
            figures += attribute(here, sentence, voices, tokens=tokens) if voices else here
    return tuple(figures)


@cache
def _signs(language: str) -> frozenset[str]:
    """The words a figure can begin with; all others are passed over, most sentences whole."""
    words = language_pack(language).figures
    return frozenset(
        {*words.numbers, *words.one, *words.half, *words.vague, *words.vague_scaled}
        | {*words.vague_victims, *words.ordinals, *words.symbols}
        | {symbol.rstrip("$") for symbol in words.symbols}
    )


def _taken(tokens: Sequence[Token], span: Span, dates: Sequence[DateMention]) -> frozenset[int]:
    """The tokens of a sentence that belong to its dates."""
    first = bisect_left(dates, span.start, key=lambda date: date.span.start)
    taken: set[int] = set()
    for date in dates[first:]:
        if date.span.start >= span.end:
            break
        start, end = (place - span.start for place in (date.span.start, date.span.end))
        first_token, stop = (
            bisect_left(tokens, place, key=lambda t: t.start) for place in (start, end)
        )
        taken.update(range(first_token, stop))
    return frozenset(taken)


def _read(
    tokens: Sequence[Token], taken: frozenset[int], *, signs: frozenset[str], words: FigureWords
) -> list[Found]:
    """The figures among the tokens, from left to right."""
    found: list[Found] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        at += 1
        if at - 1 in taken or not (token.text[0].isdecimal() or token.low in signs):
            continue
        figure = figure_at(tokens, at - 1, words)
        if figure is not None and taken.isdisjoint(range(figure.first, figure.stop)):
            found.append(figure)
            at = figure.stop
        elif number := number_at(tokens, at - 1, words):
            at = number.stop
    return found


def _figure(tokens: Sequence[Token], one: Found, offset: int, *, words: FigureWords) -> Figure:
    qualifier = _qualifier(tokens, one, words)
    return Figure(
        span=_span(tokens, one.first, one.stop, offset=offset),
        value="/".join(_plain_digits(value) for value in one.values),
        unit=one.unit,
        kind=one.kind,
        qualifier=_span(tokens, *qualifier, offset=offset) if qualifier else None,
        what=_span(tokens, *one.what, offset=offset) if one.what else None,
    )


def _qualifier(tokens: Sequence[Token], one: Found, words: FigureWords) -> tuple[int, int] | None:
    """The words that say how exact the number is: right before it, else right after."""
    before = tokens[one.first - 1].low if one.first else ""
    for phrase in (phrase for phrase in words.qualifiers if phrase[-1] == before):
        start = one.first - len(phrase)
        if is_topic(tokens, start, words):
            continue
        if start >= 0 and tuple(t.low for t in tokens[start : one.first]) == phrase:
            return start, one.first
    for phrase in words.qualifiers_after:
        stop = one.stop + len(phrase)
        if tuple(t.low for t in tokens[one.stop : stop]) == phrase:
            return one.stop, stop
    return None


def _span(tokens: Sequence[Token], first: int, stop: int, *, offset: int) -> Span:
    return Span(offset + tokens[first].start, offset + tokens[stop - 1].end)


def _plain_digits(value: Decimal) -> str:
    """The number without separators, exponent or idle zeros."""
    return str(int(value)) if value == int(value) else f"{value:f}".rstrip("0")
