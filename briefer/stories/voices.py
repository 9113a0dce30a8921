"""Who said what over all outlets: one utterance once, with the readings that differ."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefer.lang import language_pack
from briefer.records.analysis import Quote
from briefer.records.span import Excerpt
from briefer.records.story import Member, QuoteReading, StoryQuote
from briefer.stories.variants import MIN_ALIKE_WORDS, Difference, Reading, difference, read
from briefer.text.terms import words_of

MIN_UNNAMED_WORDS = 12  # in common, where words differ and a speaker is not established


@dataclass(frozen=True, slots=True)
class _Utterance:
    member: Member
    quote: Quote
    parts: tuple[Excerpt, ...]
    speaker: tuple[str, ...]  # words of the name, in lower case; () where none is established
    reading: Reading
    words: frozenset[str]


def merge_quotes(members: Sequence[Member]) -> tuple[StoryQuote, ...]:
    """Each utterance of the members once, by independent sources, then path and place.

    Two quotes are one when their words are (see `variants`) and their speakers can be the same person.
    The longest reading is the one shown; the others keep how they differ from it.
    """
    voices = [voice for one in members for voice in _utterances(one)]
    voices.sort(key=lambda v: (-len(v.reading.words), v.member.path, v.parts[0].span))
    merged: list[list[tuple[_Utterance, Difference]]] = []
    for voice in voices:
        kinds = (_same(group[0][0], voice) for group in merged)
        at, kind = next(
            ((n, k) for n, k in enumerate(kinds) if k is not None), (-1, Difference.NONE)
        )
        if at < 0:
            merged.append([])
        merged[at].append((voice, kind))
    found = [_story_quote(group) for group in merged]
    return tuple(sorted(found, key=lambda quote: (-quote.sources, quote.path, quote.parts[0].span)))


def speaker_words(quote: StoryQuote, members: Sequence[Member]) -> tuple[str, ...]:
    """The words of a speaker's name in lower case; () where none is established."""
    return next(_name_words(one, quote.quote) for one in members if one.path == quote.path)


def may_be_one(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names can be one person's: no name, one a part of the other, or the same first and last."""
    if not one or not other:
        return True
    is_part = set(one) <= set(other) or set(other) <= set(one)
    return one[-1] == other[-1] and (is_part or one[0] == other[0])


def _name_words(member: Member, quote: Quote) -> tuple[str, ...]:
    name = member.analysis.article.document.excerpt(quote.name).text if quote.name else ""
    words = words_of(_without_accents(name))
    suffixes = language_pack(member.analysis.article.language).names.suffixes
    return tuple(word for word in words if word not in suffixes)


def _utterances(member: Member) -> Iterator[_Utterance]:
    doc = member.analysis.article.document
    for quote in member.analysis.quotes:
        parts = tuple(doc.excerpt(part) for part in quote.parts)
        speaker = _name_words(member, quote)
        reading = read([part.text for part in parts])
        yield _Utterance(member, quote, parts, speaker, reading, frozenset(reading.words))


def _without_accents(name: str) -> str:
    """The name with plain letters, as one of two outlets often prints it."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def _same(one: _Utterance, other: _Utterance) -> Difference | None:
    if one.member.path == other.member.path or not may_be_one(one.speaker, other.speaker):
        return None
    alike = len(one.words & other.words)
    if alike < MIN_ALIKE_WORDS and one.words != other.words:
        return None
    found = difference(one.reading, other.reading)
    is_known = one.speaker and other.speaker
    return found if found is Difference.NONE or is_known or alike >= MIN_UNNAMED_WORDS else None


def _story_quote(group: Sequence[tuple[_Utterance, Difference]]) -> StoryQuote:
    """The longest reading that names its speaker, or the longest of all, and the rest."""
    shown = next((voice for voice, _ in group if voice.speaker), group[0][0])
    return StoryQuote(
        path=shown.member.path,
        quote=shown.quote,
        parts=shown.parts,
        readings=tuple(
            QuoteReading(voice.member.path, voice.parts, _kind(shown, voice, kind))
            for voice, kind in group
            if voice is not shown
        ),
        sources=len({voice.member.source for voice, _ in group}),
    )


def _kind(shown: _Utterance, other: _Utterance, kind: Difference) -> str:
    """How a reading differs from the one shown; where the two share too little, as from the longest."""
    return str(difference(shown.reading, other.reading) or kind)
