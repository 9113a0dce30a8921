"""Whose a statement is: the speaker of its quote, or the subject of the verb of saying in its sentence."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from briefer.analyse.numbers import Token
from briefer.lang import language_pack
from briefer.lang.base import SpeechWords
from briefer.records.analysis import Figure, Gender, Person, Quote, Sentence
from briefer.records.article import Article
from briefer.records.span import Span

MAX_SUBJECT_WORDS = 9  # "White House Press Secretary Jen Psaki"
MAX_FRAMES = 20  # in one sentence; more come only from broken text
MAX_SOURCE_WORDS = 8  # after "according to"
NEAR_CHARS = 400  # the quote that tells who "she" is stands in this paragraph or the one before


@dataclass(frozen=True, slots=True)
class Frame:
    """Who speaks in a sentence: the subject's words, and the stretch of the sentence that is theirs."""

    subject: Span
    reach: Span


@dataclass(frozen=True, slots=True)
class Voices:
    """What tells who says something, each sorted by place: parts of quotes, and names with a gender."""

    article: Article
    parts: tuple[tuple[Span, Quote], ...] = ()
    names: tuple[tuple[Span, Person], ...] = ()


def gather_voices(
    article: Article, *, people: Sequence[Person] = (), quotes: Sequence[Quote] = ()
) -> Voices:
    """The voices of an article."""
    parts = sorted(((part, quote) for quote in quotes for part in quote.parts), key=_place)
    names = sorted(((name, person) for person in people for name in person.names), key=_place)
    return Voices(article, tuple(parts), tuple(names))


def attribute(
    figures: Sequence[Figure], sentence: Sentence, voices: Voices, *, tokens: Sequence[Token]
) -> Iterator[Figure]:
    """The figures of one sentence, each with the fullest name, else the words, for the one who gives it."""
    frames: list[Frame] = []
    if figures:
        found = find_frames(voices.article.language, sentence, tokens)
        frames = list(islice(found, MAX_FRAMES))
    for figure in figures:
        yield replace(figure, whose=_whose(voices, frames, figure.span))


def _place(pair: tuple[Span, Quote] | tuple[Span, Person]) -> int:
    return pair[0].start


def _whose(voices: Voices, frames: Sequence[Frame], place: Span) -> Span | None:
    number = bisect_right(voices.parts, place.start, key=_place) - 1
    if number >= 0 and voices.parts[number][0].contains(place):
        quote = voices.parts[number][1]
        return quote.name or quote.speaker
    for frame in frames:
        if frame.reach.contains(place) and not frame.subject.overlaps(place):
            return _named(voices, frame.subject)
    return None


def find_frames(language: str, sentence: Sentence, tokens: Sequence[Token]) -> Iterator[Frame]:
    """Who is said to say something in the sentence, in order of place; `tokens` are its words."""
    pack = language_pack(language)
    start, end = sentence.span.start, sentence.span.end
    sources = {phrase[0] for phrase in pack.speech.source_phrases}
    for at, token in enumerate(tokens):
        place = _source(tokens, at, pack.speech) if token.low in sources else None
        reach = sentence.span
        if place is None and token.low in pack.figures.reports:
            place = _subject(tokens, at, pack.speech)
            is_behind = place is not None and token.start > 0 and _is_behind(tokens, at, place)
            reach = (
                Span(start, start + token.start) if is_behind else Span(start + token.start, end)
            )
        if place is not None:
            first, stop = place
            yield Frame(Span(start + tokens[first].start, start + tokens[stop - 1].end), reach)


def _source(tokens: Sequence[Token], at: int, words: SpeechWords) -> tuple[int, int] | None:
    """The words after "according to", without the verb and the loose words that follow: "and is", "over"."""
    loose = words.clause_words | words.prepositions | words.determiners
    for phrase in words.source_phrases:
        first = at + len(phrase)
        if tuple(token.low for token in tokens[at:first]) == phrase:
            stop, last = first, min(len(tokens), first + MAX_SOURCE_WORDS)
            while stop < last and _is_word(tokens[stop]) and not _is_verb(tokens[stop], words):
                stop += 1
            while stop > first and tokens[stop - 1].low in loose:
                stop -= 1
            return (first, stop) if stop > first else None
    return None


def _subject(tokens: Sequence[Token], at: int, words: SpeechWords) -> tuple[int, int] | None:
    """The subject of a verb of saying: right before it, or after it behind a comma or a quote.

    It holds its prepositions ("the mayor of Oxbow"), unless it would begin with one.
    """
    stop = at
    while stop > 0 and tokens[stop - 1].low in words.auxiliaries:
        stop -= 1
    whole, short = stop, None
    while (
        whole > 0 and stop - whole < MAX_SUBJECT_WORDS and _can_be_subject(tokens[whole - 1], words)
    ):
        whole -= 1
        if short is None and tokens[whole].low in words.prepositions:
            short = whole + 1
    first = _skip_openers(tokens, (whole, stop), words)
    if first < stop and tokens[first].low in words.prepositions:
        first = _skip_openers(tokens, (short or whole, stop), words)
    return (first, stop) if first < stop else _inverted(tokens, at)


def _skip_openers(tokens: Sequence[Token], place: tuple[int, int], words: SpeechWords) -> int:
    first, stop = place
    while first < stop and tokens[first].low in words.openers - words.prepositions:
        first += 1
    return first


def _can_be_subject(token: Token, words: SpeechWords) -> bool:
    is_verb = token.text.islower() and token.low in words.cue_verbs[0] - words.noun_cues
    return _is_word(token) and token.low not in words.clause_words | words.relatives and not is_verb


def _inverted(tokens: Sequence[Token], verb: int) -> tuple[int, int] | None:
    """The name after the verb in '…," said Ann Lee'."""
    stop = verb + 1
    while stop < len(tokens) and (tokens[stop].text[0].isupper() or tokens[stop].text == "-"):
        stop += 1
    is_after_quote = verb > 0 and tokens[verb - 1].text in {",", '"'}
    return (verb + 1, stop) if is_after_quote and stop > verb + 1 else None


def _is_behind(tokens: Sequence[Token], verb: int, place: tuple[int, int]) -> bool:
    """Whether what was said stands before the frame: "…, police said."."""
    is_last = verb + 1 == len(tokens) or tokens[verb + 1].text in {".", ",", '"'}
    return place[0] > verb or (is_last and place[0] > 0)


def _is_verb(token: Token, words: SpeechWords) -> bool:
    return token.low in words.auxiliaries - words.prepositions


def _is_word(token: Token) -> bool:
    return token.text[0].isalpha() or token.text in {"-", "&"}


def _named(voices: Voices, subject: Span) -> Span:
    """The name a pronoun stands for by the quotes and people around, else the words themselves."""
    words = language_pack(voices.article.language).speech
    text = voices.article.document.text
    pronoun = text[subject.start : subject.end].lower()
    gender = (
        Gender.FEMALE if pronoun in words.pronouns_female
        else Gender.MALE if pronoun in words.pronouns_male
        else Gender.UNKNOWN
    )  # fmt: skip
    if gender is Gender.UNKNOWN:
        return subject
    for part, quote in reversed(
        voices.parts[: bisect_right(voices.parts, subject.start, key=_place)]
    ):
        if subject.start - part.start > NEAR_CHARS:
            break
        if quote.name and quote.speaker and _same(text, quote.speaker, pronoun):
            return quote.name
    for _, person in reversed(voices.names[: bisect_left(voices.names, subject.start, key=_place)]):
        if person.gender is gender:
            return person.name
    return subject


def _same(text: str, span: Span, low: str) -> bool:
    return text[span.start : span.end].lower() == low
