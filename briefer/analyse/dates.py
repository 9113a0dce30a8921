"""Dates and times, resolved against the date of the article where the text allows it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from briefer.analyse.date_forms import Anchor, Reading, read_form
from briefer.analyse.date_patterns import DateForms, date_forms, may_hold_date
from briefer.analyse.days import Period
from briefer.lang import language_pack
from briefer.lang.fact_words import DateWords
from briefer.records.analysis import DateMention, Sentence
from briefer.records.article import Article, Published
from briefer.records.span import Span
from briefer.text.normal import as_plain

INFERRED = "inferred: "
NEAR_WORDS = 3  # "until at least June 30"
MAX_CONTEXT_CHARS = 120  # a verb further away belongs to something else
WORD = re.compile(r"[^\W\d_]+")
JOIN = re.compile(r" {0,4}(?:to|through|until|till|-|–|—|(and)) {0,4}")
BETWEEN_CHARS = 12
BETWEEN = re.compile(r"\b[Bb]etween {1,4}\Z")


class _Found(NamedTuple):
    """A date of a sentence, its place counted from the sentence's start."""

    start: int
    end: int
    reading: Reading


def find_dates(article: Article, sentences: tuple[Sentence, ...]) -> tuple[DateMention, ...]:
    """The date expressions of the article in order of place, each with the days it stands for.

    What is counted from the article's date shows where that is printed as its anchor.
    """
    words = language_pack(article.language).dates
    if not words.forms:
        return ()
    forms = date_forms(article.language)
    anchor = _anchor(article.published, words)
    text = article.document.text
    found: list[DateMention] = []
    for sentence in sentences:
        plain = as_plain(text[sentence.span.start : sentence.span.end])
        if may_hold_date(plain, forms):
            dates = _joined(plain, _dates(plain, forms, anchor))
            found += (_mention(one, sentence.span.start, article.published) for one in dates)
    return tuple(found)


def _anchor(published: Published | None, words: DateWords) -> Anchor:
    """The day that dates are counted from, called by what it was found in."""
    if published is None:
        return Anchor(None, "", 0, words)
    kind = published.how.removeprefix(INFERRED)
    name = "the date of publication" if kind == published.how else f"the date of the {kind}"
    return Anchor(date.fromisoformat(published.date), name, 0, words)


def _dates(plain: str, forms: DateForms, anchor: Anchor) -> Iterator[_Found]:
    for match in forms.any.finditer(plain):
        name = match.lastgroup or ""
        form = forms.each[name].match(plain, match.start())
        if form is not None:
            looking = replace(anchor, direction=_direction(plain, form, anchor.words))
            reading = read_form(name, form.groupdict(""), looking)
            if reading is not None:
                yield _Found(form.start(), form.end(), reading)


def _direction(plain: str, form: re.Match[str], words: DateWords) -> int:
    """Whether the words around a date speak of the past (-1), the future (1), or do not tell (0)."""
    before, after = _context(plain, form)
    near = {word.lower() for word in before[:NEAR_WORDS]}
    if near & words.up_to:
        is_opening = not near.intersection(before[:NEAR_WORDS])  # "Before Friday it was …"
        return (is_opening and _first_sign(after, words)) or 1
    if near & words.since:
        return -1
    open_before = _without_participles(before, words)
    behind, ahead = (_first_sign(context, words) for context in (open_before, after))
    if behind < 0 and _first_sign(after[:NEAR_WORDS], words) > 0:
        return 0  # "warned that closing it in March would …"
    return behind or ahead


def _context(plain: str, form: re.Match[str]) -> tuple[list[str], list[str]]:
    """The words before a date, nearest first, and after it, on its side of any quotation mark."""
    before = plain[max(0, form.start() - MAX_CONTEXT_CHARS) : form.start()].rpartition('"')[2]
    after = plain[form.end() : form.end() + MAX_CONTEXT_CHARS].partition('"')[0]
    return WORD.findall(before)[::-1], WORD.findall(after)


def _without_participles(before: list[str], words: DateWords) -> list[str]:
    """The words before a date, nearest first, without those after "be": "will be held" is no past."""
    return [
        word
        for word, earlier in zip(before, [*before[1:], ""], strict=False)
        if earlier not in words.auxiliary
    ]


def _first_sign(context: Iterable[str], words: DateWords) -> int:
    """What the first verb or word of time among the words says: 1 future, -1 past, 0 nothing."""
    for word in context:
        if word in words.future:
            return 1
        if word in words.past or (word.endswith("ed") and word.islower()):
            return -1
    return 0


def _joined(plain: str, found: Iterable[_Found]) -> list[_Found]:
    """The dates, two with "to" between them made one."""
    joined: list[_Found] = []
    for one in found:
        both = _range(plain, joined[-1], one) if joined else None
        if both:
            joined[-1] = both
        else:
            joined.append(one)
    return joined


def _range(plain: str, one: _Found, other: _Found) -> _Found | None:
    """The stretch from one date to the other; None when the words between do not join them."""
    join = JOIN.fullmatch(plain, one.end, other.start)
    first, last = one.reading.period, other.reading.period
    if join is None or first is None or last is None or first.last > last.last:
        return None
    if join[1] and not BETWEEN.search(plain[max(0, one.start - BETWEEN_CHARS) : one.start]):
        return None
    reading = one.reading if one.reading.is_anchored else other.reading
    return _Found(one.start, other.end, replace(reading, period=Period(first.first, last.last)))


def _mention(found: _Found, offset: int, published: Published | None) -> DateMention:
    reading = found.reading
    return DateMention(
        span=Span(offset + found.start, offset + found.end),
        resolved=reading.period.iso if reading.period else "",
        how=reading.how,
        anchor=published.span if published and reading.is_anchored else None,
    )
