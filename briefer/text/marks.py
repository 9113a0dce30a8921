"""Quotation marks and the stretches between them, in one pass over each paragraph."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefer.records.span import Span

OPENERS = {"“": "”", "„": "“”", "«": "»", "「": "」", "『": "』", "‘": "’"}
CLOSERS = frozenset("”»」』’")
STRAIGHT = frozenset("\"＂'")
SINGLES = frozenset("'‘’")
WIDE = '"\u200b'  # stands for a mark of two characters: a mark, and something invisible beside it
MARKUP = re.compile(r"</?[A-Za-z][^<>\n]*>")
DOUBLE = re.compile(r"[\"＂“”„«»「」『』]")
SINGLE = re.compile(r"(?<!')'(?!')|[‘’]")  # two in a row are no single mark
BEFORE_OPENER = frozenset("([{—–―-/…:,")
INVISIBLE = frozenset("\u200b\u200e\u200f\u202a\u202c\u2060\ufeff")
AFTER_CLOSER = frozenset(".,;:!?)]}—–―-/…")
WORD_STOP = frozenset(".,;:!?…")
MIN_SPEECH_WORDS = 3  # shorter ones in single marks are terms and titles in any style


@dataclass(frozen=True, slots=True)
class Marked:
    """One quoted stretch: its place with the marks, without them, and how many stretches hold it.

    `is_closed` is false where the closing mark is missing and the end of the paragraph (or the next
    opening mark) ends the stretch; `goes_on` then tells that the next paragraph takes it up with a mark.
    """

    outer: Span
    inner: Span
    depth: int
    paragraph: int
    is_closed: bool = True
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    place: int
    opens: bool


@dataclass(frozen=True, slots=True)
class _Stretch:
    start: int
    end: int
    depth: int
    is_closed: bool


def pair_marks(
    text: str, paragraphs: Sequence[Span], *, two_apostrophes: bool = False
) -> tuple[Marked, ...]:
    """Every quoted stretch of the paragraphs, in order of place, an outer one before its inner ones.

    Single marks count only in a text whose paragraphs have no double ones outside single ones (the
    British habit), and never as apostrophes.  Empty stretches are left out.  O(length of the text).
    With `two_apostrophes` ''so'' and ``so'' are read as quoted with double marks.
    """
    if two_apostrophes:
        text = text.replace("''", WIDE).replace("``", WIDE)
    signs = SINGLE if _is_single_style(text, paragraphs) else DOUBLE
    found: list[Marked] = []
    for number, paragraph in enumerate(paragraphs):
        for stretch in _paired(text, paragraph, _directed(text, paragraph, signs)):
            found += _marked(text, stretch, number)
    return tuple(_with_continuations(text, paragraphs, found))


def _is_single_style(text: str, paragraphs: Sequence[Span]) -> bool:
    """Whether the text quotes with single marks: one stretch like speech, and no double mark outside."""
    has_speech = False
    for paragraph in paragraphs:
        if "''" in text[paragraph.start : paragraph.end]:
            return False  # the file writes its double marks so, and single ones inside them
        at = paragraph.start
        for pair in _paired(text, paragraph, _directed(text, paragraph, SINGLE)):
            if pair.is_closed:
                if DOUBLE.search(text, at, pair.start):
                    return False
                at = pair.end
                has_speech = has_speech or _is_like_speech(text, pair)
        if DOUBLE.search(text, at, paragraph.end):
            return False
    return has_speech


def _is_like_speech(text: str, stretch: _Stretch) -> bool:
    """Whether the words end with a stop and are more than a name or a term."""
    words = text.count(" ", stretch.start, stretch.end) + 1
    return text[stretch.end - 2] in WORD_STOP and words >= MIN_SPEECH_WORDS


def _directed(text: str, paragraph: Span, signs: re.Pattern[str]) -> list[_Mark]:
    """The marks of one paragraph with their directions; apostrophes, inches and mark-up left out."""
    markup = MARKUP.finditer(text, paragraph.start, paragraph.end)
    tag = next(markup, None)
    marks: list[_Mark] = []
    is_open = False
    for match in signs.finditer(text, paragraph.start, paragraph.end):
        place = match.start()
        while tag is not None and tag.end() <= place:
            tag = next(markup, None)
        if tag is not None and tag.start() < place:
            continue
        opens = _opens(text, place, paragraph, is_open=is_open)
        if opens is not None:
            marks.append(_Mark(place, opens))
            is_open = opens
    return _without_apostrophes(text, marks) if signs is SINGLE else marks


def _opens(text: str, place: int, paragraph: Span, *, is_open: bool) -> bool | None:
    """Whether the mark opens; None when it is no quotation mark.

    A straight mark follows its neighbours, and takes turns where they fit both ways; a curly one means
    what it is, unless its neighbours rule that out („so“, ”så”, »so«) or a paragraph begins with it.
    """
    before = text[place - 1] if place > paragraph.start else " "
    after = text[place + 1] if place + 1 < paragraph.end else " "
    sign = text[place]
    is_inside_word = before.isalnum() and after.isalnum()  # it's
    is_year = sign == "'" and after.isdigit()  # '90s
    is_attribute = before == "=" or after == ">"  # of mark-up that the file kept
    if is_attribute or (sign in SINGLES and (is_inside_word or is_year)):
        return None
    can_open = _leaves_room(before, BEFORE_OPENER) and not after.isspace()
    can_close = not before.isspace() and _leaves_room(after, AFTER_CLOSER)
    if sign in STRAIGHT:
        if before.isdigit() and not is_open:
            return None  # inches
        return can_open if can_open != can_close else not is_open
    if place == paragraph.start and sign not in SINGLES:
        return True
    if sign in SINGLES or can_open == can_close or can_open is is_open:
        return sign in OPENERS
    return can_open


def _leaves_room(char: str, marks: frozenset[str]) -> bool:
    return (
        char.isspace()
        or char in INVISIBLE
        or char in marks
        or bool(DOUBLE.match(char) or SINGLE.match(char))
    )


def _without_apostrophes(text: str, marks: list[_Mark]) -> list[_Mark]:
    """Single marks that can be a pair: a closing one after a letter yields to a later one after a stop."""
    kept: list[_Mark] = []
    last_strong = -1  # the next closing mark after a stop, seen from the right
    strong_ahead: list[bool] = []
    for mark in reversed(marks):
        strong_ahead.append(last_strong >= 0)
        if mark.opens:
            last_strong = -1
        elif text[mark.place - 1] in WORD_STOP:
            last_strong = mark.place
    is_open = False
    for mark, has_strong in zip(marks, reversed(strong_ahead), strict=True):
        is_genitive = not mark.opens and text[mark.place - 1] in "sS" and has_strong
        if mark.opens != is_open and not is_genitive:
            kept.append(mark)
            is_open = mark.opens
    return kept


def _paired(text: str, paragraph: Span, marks: list[_Mark]) -> list[_Stretch]:
    """The stretches between the marks of one paragraph."""
    found: list[_Stretch] = []
    pending: list[_Mark] = []
    closers = sum(not mark.opens for mark in marks)
    for mark in marks:
        if mark.opens:
            if pending and closers <= len(pending):  # too few closing marks left: one was forgotten
                start = pending.pop().place
                found.append(_Stretch(start, mark.place, len(pending), is_closed=False))
            pending.append(mark)
        else:
            closers -= 1
            if pending:
                start = pending.pop().place
                found.append(_Stretch(start, mark.place + 1, len(pending), is_closed=True))
    if pending:  # the outermost runs to the end; those inside it are lost
        found.append(_Stretch(pending[0].place, paragraph.end, 0, is_closed=False))
    return sorted(found, key=lambda stretch: (stretch.start, -stretch.end))


def _marked(text: str, stretch: _Stretch, number: int) -> Iterator[Marked]:
    """The stretch with blanks trimmed; nothing when it has no words."""
    start, end = stretch.start, stretch.end
    while not stretch.is_closed and text[end - 1].isspace():
        end -= 1
    inner_start, inner_end = start + 1, end - stretch.is_closed
    while inner_start < inner_end and _is_blank(text[inner_start]):
        inner_start += 1
    while inner_start < inner_end and _is_blank(text[inner_end - 1]):
        inner_end -= 1
    end += text.startswith(WIDE, end - 1)
    if inner_start < inner_end:
        inner = Span(inner_start, inner_end)
        yield Marked(Span(start, end), inner, stretch.depth, number, stretch.is_closed)


def _is_blank(char: str) -> bool:
    return char.isspace() or char in INVISIBLE


def _with_continuations(
    text: str, paragraphs: Sequence[Span], found: list[Marked]
) -> Iterator[Marked]:
    """The stretches, those noted that the first mark of the next paragraph takes up."""
    starts = {marked.outer.start for marked in found}
    for marked in found:
        following = marked.paragraph + 1
        goes_on = (
            not marked.is_closed
            and following < len(paragraphs)
            and not text[marked.outer.end : paragraphs[marked.paragraph].end].strip()
            and _first_visible(text, paragraphs[following]) in starts
        )
        yield replace(marked, goes_on=goes_on) if goes_on else marked


def _first_visible(text: str, paragraph: Span) -> int:
    at = paragraph.start
    while at < paragraph.end and text[at].isspace():
        at += 1
    return at
