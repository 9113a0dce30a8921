"""Which sentence cannot stand alone, and which other one it needs beside it."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from briefer.rank.reading import Reading
from briefer.records.analysis import MentionForm, Quote
from briefer.records.span import Span

NOTHING = frozenset[int]()
MOSTLY = 0.5  # from this share of its characters on, a sentence is the quote it holds


def find_needs(reading: Reading) -> tuple[frozenset[int], ...]:
    """For each candidate the places (in the candidates) of those it cannot be shown without."""
    needs: defaultdict[int, set[int]] = defaultdict(set)
    for place, (half, leans) in enumerate(zip(reading.halves, reading.orphans, strict=True)):
        if half < 0 or leans:
            needs[place].add(place - 1)
        elif half > 0:
            needs[place].add(place + 1)
    for quote in reading.analysis.quotes:
        for place, needed in _needs_of_quote(quote, reading).items():
            needs[place] |= needed
    inside = frozenset(range(len(reading.candidates)))
    return tuple(
        [
            inside & (needs[place] - {place}) if place in needs else NOTHING
            for place in range(len(reading.candidates))
        ]
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


def _needs_of_quote(quote: Quote, reading: Reading) -> Mapping[int, frozenset[int]]:
    """The other sentences of an utterance, the one with its speaker, the one that says who "he" is."""
    frame = _places([span for span in (quote.cue, quote.speaker) if span], reading)
    needs: dict[int, frozenset[int]] = {}
    for part in quote.parts:
        held = _places([part], reading)
        for place in sorted(held):
            if len(held) > 1 or _is_mostly(reading.candidates[place].sentence.span, quote):
                needs[place] = held | frame
    if quote.speaker and needs:
        for place in sorted(frame):
            introduced = _introduction(quote, place, reading)
            needs[place] = needs.get(place, frozenset()) | introduced
    return needs


def _introduction(quote: Quote, place: int, reading: Reading) -> frozenset[int]:
    """The earlier candidate that says who the speaker is; none when the sentence says so itself.

    For "he" it is the last to name him, for a bare surname the one with the full name.
    """
    if quote.speaker and _is_pronoun(quote.speaker, reading):
        return frozenset({_antecedent(quote, place, reading)})
    named = _places([quote.name] if quote.name else [], reading)
    return frozenset(found for found in named if found < place)


def _antecedent(quote: Quote, place: int, reading: Reading) -> int:
    """The last candidate before this one that names the speaker; the one before where none is known to."""
    names = [
        mention.span
        for actor in reading.analysis.actors
        if actor.id == quote.actor
        for mention in actor.mentions
        if mention.form is MentionForm.NAME
    ]
    earlier = [found for found in _places(names, reading) if found < place]
    return max(earlier, default=place - 1)


def _is_pronoun(span: Span, reading: Reading) -> bool:
    text = reading.analysis.article.document.text[span.start : span.end]
    return text.lower() in reading.words.pronouns


def _places(spans: Iterable[Span], reading: Reading) -> frozenset[int]:
    """The candidates that any of the spans overlap."""
    found: set[int] = set()
    for span in spans:
        place = max(0, bisect_right(reading.starts, span.start) - 1)
        while place < len(reading.candidates) and reading.starts[place] < span.end:
            if reading.candidates[place].sentence.span.overlaps(span):
                found.add(place)
            place += 1
    return frozenset(found)


def _is_mostly(span: Span, quote: Quote) -> bool:
    inside = sum(len(part) for part in quote.parts if span.contains(part))
    return inside >= MOSTLY * len(span)
