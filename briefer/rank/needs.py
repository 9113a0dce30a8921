"""Which sentence cannot stand alone, and which other one it needs beside it."""

from bisect import bisect_right
from collections.abc import Sequence

from briefer.lang.base import RankWords
from briefer.rank.reading import Reading
from briefer.records.analysis import Quote
from briefer.records.span import Span

QUOTE_MARKS = '"“”„«»'
OPENING_WORDS = (
    2  # a pronoun this early, after a link ("But he"), has no antecedent in its sentence
)
MOSTLY = 0.5  # from this share of its characters on, a sentence is the quote it holds


def is_orphan(words: Sequence[str], language: RankWords) -> bool:
    """Whether a sentence opens with a word that stands for something said before it."""
    opening = list(words[:OPENING_WORDS])
    while opening and opening[0] in language.links:
        opening = opening[1:]
    if not opening:
        return False
    first = opening[0].partition("'")[0].partition("’")[0]
    if first in language.pronouns:
        return True
    place = words.index(opening[0])
    follower = words[place + 1] if place + 1 < len(words) else ""
    return first in language.pointers and (
        first != opening[0] or follower in language.after_pointer
    )


def has_half_quote(text: str) -> bool:
    """Whether quotation marks open in the text and do not close, or close without having been opened."""
    return text.count('"') % 2 == 1 or text.count("“") != text.count("”")


def find_needs(reading: Reading) -> tuple[frozenset[int], ...]:
    """For each candidate the places (in the candidates) of those it cannot be shown without."""
    places = range(len(reading.candidates))
    quoted = _quote_needs(reading)
    return tuple(
        frozenset(quoted.get(place, set()) | _before(place, reading) - {place}) for place in places
    )


def closure(place: int, needs: Sequence[frozenset[int]]) -> frozenset[int]:
    """The candidate with everything it needs, and what that needs."""
    found: set[int] = set()
    open_places = [place]
    while open_places:
        here = open_places.pop()
        if here not in found:
            found.add(here)
            open_places.extend(needs[here] - found)
    return frozenset(found)


def _before(place: int, reading: Reading) -> set[int]:
    """The candidate before one that opens with an orphan, or closes a quote it did not open."""
    candidate = reading.candidates[place]
    leans = is_orphan(candidate.words, reading.words) or has_half_quote(candidate.text)
    return {place - 1} if leans and place else set()


def _quote_needs(reading: Reading) -> dict[int, set[int]]:
    """From the quotes: the other sentences of an utterance, and the sentence that names its speaker."""
    needs: dict[int, set[int]] = {}
    spans = [candidate.sentence.span for candidate in reading.candidates]
    starts = [span.start for span in spans]
    for quote in reading.analysis.quotes:
        frame = {
            p for span in (quote.cue, quote.speaker) if span for p in _places(span, spans, starts)
        }
        for part in quote.parts:
            held = _places(part, spans, starts)
            for place in held:
                if len(held) > 1 or _is_mostly(spans[place], quote):
                    needs.setdefault(place, set()).update((set(held) | frame) - {place})
    return needs


def _places(span: Span, spans: Sequence[Span], starts: Sequence[int]) -> list[int]:
    place = max(0, bisect_right(starts, span.start) - 1)
    found = []
    while place < len(spans) and spans[place].start < span.end:
        if spans[place].overlaps(span):
            found.append(place)
        place += 1
    return found


def _is_mostly(span: Span, quote: Quote) -> bool:
    inside = sum(len(part) for part in quote.parts if span.contains(part))
    return inside >= MOSTLY * len(span)
