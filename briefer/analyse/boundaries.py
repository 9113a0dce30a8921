"""Where the sentences of one paragraph end: Punkt proposes, rules of news text decide."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefer.lang.base import SentenceWords
from briefer.records.span import Span
from briefer.text.marks import Marked
from briefer.text.normal import as_plain
from briefer.text.punkt import candidate_breaks

STOP = re.compile(r"(?<![.!?…])([.!?…]++)[\"')\]»*_]*+(?=\s)|([。！？]++)[」』\"')）]*+")
# a group is never possessive: Python 3.11 before 3.11.5 then loses what it matched
NEXT_WORD = re.compile(r"\s*+([\"'(\[«*_•–—-]*+)([^\W_][\w']*+(?:\.\w++)*)?")
ENUMERATOR = re.compile(r"\s*(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})")
NAME_THEN_VERB = re.compile(r"\s*+(?:[A-Z][\w.'-]*+ ){1,6}([a-z]++)\b")
INNER_CAPITAL = re.compile(r"[a-z]+[A-Z]")  # iPhone, eBay
INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])*")  # J, o.j
NUMBER = re.compile(r"\d|(?:[IVX]{2,}|[VX])\b")
DASHES = ("-", "–", "—")
MAX_WORD_CHARS = 40  # longer ones are addresses or noise, no abbreviations
MAX_ENUMERATOR_CHARS = 6
MAX_FRAMED_CHARS = (
    200  # longer quotes split inside: best of 0, 120, 200, 280, 400 on GUM news (95.9 F1)
)


class _Stop(NamedTuple):
    """A possible end of a sentence: its run of marks, where closing marks end, the words around it."""

    start: int
    run: str
    end: int
    before: str
    opening: str
    after: str


def sentence_spans(
    text: str, paragraph: Span, quoted: Sequence[Marked], *, words: SentenceWords
) -> tuple[Span, ...]:
    """The sentences of a paragraph, blanks trimmed; `quoted` are its stretches in quotation marks.

    O(length of the paragraph).
    """
    plain = as_plain(text[paragraph.start : paragraph.end])
    cuts = [0]
    stops = [_stop(plain, match) for match in STOP.finditer(plain)]
    breaks = candidate_breaks(plain.replace("…", "."), words.abbreviations) if stops else ()
    quotes = _Quotes(plain, quoted, paragraph.start)
    for stop in stops:
        ends = _ends(stop, words, is_break=stop.start + len(stop.run) in breaks)
        if (
            ends
            and not _is_enumerator(plain, cuts[-1], stop)
            and not quotes.hold(stop, cuts[-1], words)
        ):
            cuts.append(stop.end)
    return tuple(_trimmed(plain, [*cuts, len(plain)], paragraph.start))


def _stop(plain: str, match: re.Match[str]) -> _Stop:
    start, end = match.span()
    earliest = max(0, start - MAX_WORD_CHARS)
    before = plain[plain.rfind(" ", earliest, start) + 1 or earliest : start].lstrip("\"'([-")
    following = NEXT_WORD.match(plain, end)
    opening, after = following.groups("") if following else ("", "")
    return _Stop(start, match[1] or match[2], end, before.lower(), opening, after)


def _ends(stop: _Stop, words: SentenceWords, *, is_break: bool) -> bool:
    """Whether the words around a stop let a sentence end there; `is_break` is what Punkt says."""
    after = stop.after
    if "•" in stop.opening or stop.run[0] in "。！？":
        return True
    if after[:1].islower() and "(" not in stop.opening and not INNER_CAPITAL.match(after):
        return False
    starts = after[:1].isupper() and after.lower() in words.starters
    if stop.opening.startswith(DASHES) and not starts:
        return False
    if "!" in stop.run or "?" in stop.run:
        return starts or stop.before not in words.exclaimed_names
    if len(stop.run) > 1 or stop.run == "…":
        return starts
    return _ends_after_word(stop, words, is_break=is_break, starts=starts)


def _ends_after_word(stop: _Stop, words: SentenceWords, *, is_break: bool, starts: bool) -> bool:
    """The same for a full stop: what kind of word it stands after."""
    if stop.before in words.titles:
        return False
    if stop.before in words.times:
        return stop.after[:1].isupper() and stop.after.lower() not in words.after_times
    if stop.before in words.numbered and NUMBER.match(stop.after):
        return False
    if INITIALS.fullmatch(stop.before) or stop.before in words.abbreviations:
        return starts
    return is_break


def _is_enumerator(plain: str, start: int, stop: _Stop) -> bool:
    """Whether the sentence would be a bare number or letter of a list ("1.")."""
    return stop.start - start <= MAX_ENUMERATOR_CHARS and bool(
        ENUMERATOR.fullmatch(plain, start, stop.start)
    )


class _Quotes:
    """The quoted stretches of one paragraph, asked about its stops from left to right."""

    def __init__(self, plain: str, quoted: Sequence[Marked], offset: int) -> None:
        self._plain = plain
        self._places = [
            (q.outer.start - offset, q.outer.end - offset) for q in quoted if q.depth == 0
        ]
        self._at = 0

    def hold(self, stop: _Stop, start: int, words: SentenceWords) -> bool:
        """Whether a quote keeps the sentence begun at `start` together across the stop."""
        while self._at < len(self._places) and self._places[self._at][1] < stop.end:
            self._at += 1
        if self._at == len(self._places):
            return False
        opens, closes = self._places[self._at]
        if closes == stop.end:
            return self._is_attributed(stop, words)
        is_inside = opens < stop.start
        is_first = self._at == 0 or self._places[self._at - 1][1] <= start
        has_frame = start < opens and any(map(str.isalpha, self._plain[start:opens]))
        return is_inside and is_first and has_frame and closes - opens <= MAX_FRAMED_CHARS

    def _is_attributed(self, stop: _Stop, words: SentenceWords) -> bool:
        """Whether the words after a quoted question or cry name who uttered it."""
        match = NAME_THEN_VERB.match(self._plain, stop.end)
        return stop.run[-1] in "?!" and match is not None and match[1] in words.reply_verbs


def _trimmed(plain: str, cuts: Sequence[int], offset: int) -> Iterator[Span]:
    """The stretches between the cuts without the blanks around them; blank ones are left out."""
    for start, end in pairwise(cuts):
        piece = plain[start:end]
        first = start + len(piece) - len(piece.lstrip())
        last = end - len(piece) + len(piece.rstrip())
        if first < last:
            yield Span(offset + first, offset + last)
