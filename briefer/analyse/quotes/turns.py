"""Turns of a transcript, which need no marks: "SMITH: We did …", "Q: … A: …", "Ann Lee: …"."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefer.analyse.quotes.labels import Directory, Key, Label, read_label
from briefer.lang.base import LanguagePack
from briefer.records.analysis import Confidence, Person, Quote
from briefer.records.article import Article
from briefer.records.role import Role
from briefer.records.span import Span

TURN = re.compile(r"([^\W\d_][^:\n“”\"«»]{0,59}):[ \t\xa0]+(?=[^\s“”\"«»„])")
LETTER_TURN = re.compile(r"([^\W\d_])\.[ \t\xa0]+(?=[^\s“”\"«»„])")  # "Q. Why?"
TURN_ROLES = frozenset({Role.BODY, Role.FURNITURE})  # short turns look like lines of a page
MIN_TURNS = 4
MIN_TURNS_EACH = 2  # of two speakers at least: a list has each label once
MIN_SENTENCES_RATIO = 0.6  # of the turns are words that end like a sentence, not numbers
MIN_ADJACENT_RATIO = 0.4  # of the turns stand right before one of another speaker
SENTENCE_ENDS = frozenset(".?!…)]”\"'’—–-")


class _Turn(NamedTuple):
    """A labelled paragraph: its number, its label, the words said."""

    block: int
    label: Label
    words: Span


class _Speaker(NamedTuple):
    """Whom a label means: the place of the name, None where the text gives none, and how it is known."""

    name: Span | None
    kind: str  # last part of the rule: "named", "nominal", "open"


def find_turns(article: Article, people: Sequence[Person], pack: LanguagePack) -> tuple[Quote, ...]:
    """The turns of a transcript as quotes, in order; () for a text that is none.

    A transcript has several turns of two speakers or more, one after another, and labels that name
    persons, parts in a conversation, or question and answer.
    """
    found = list(_labelled(article, pack)) if pack.speech.turn_letters else []
    if len(found) < MIN_TURNS:
        return ()
    speakers = _speakers(article, found, Directory(people), pack=pack)
    turns = [turn for turn in found if turn.label.key in speakers]
    if not _is_transcript(article.document.text, turns):
        return ()
    return tuple(_quote(article, turn, speakers[turn.label.key]) for turn in turns)


def without_turns(quotes: Sequence[Quote], turns: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotes and the turns in order; what a turn quotes belongs to its speaker and is left out."""
    starts = [turn.context.start for turn in turns]
    kept = []
    for quote in quotes:
        before = bisect_left(starts, quote.parts[0].start) - 1
        if before < 0 or not turns[before].context.overlaps(quote.parts[0]):
            kept.append(quote)
    return tuple(sorted((*kept, *turns), key=lambda quote: quote.parts))


def _labelled(article: Article, pack: LanguagePack) -> Iterator[_Turn]:
    """The paragraphs that begin with a label."""
    text = article.document.text
    for number, block in enumerate(article.blocks):
        if block.role not in TURN_ROLES:
            continue
        start, end = block.span.start, block.span.end
        match = TURN.match(text, start, end) or LETTER_TURN.match(text, start, end)
        label = read_label(text, Span(*match.span(1)), pack) if match else None
        if match and label:
            yield _Turn(number, label, Span(match.end(), end))


def _speakers(
    article: Article, turns: Sequence[_Turn], directory: Directory, *, pack: LanguagePack
) -> Mapping[Key, _Speaker]:
    """The labels that name somebody, each with whom."""
    labels = {turn.label.key: turn.label for turn in reversed(turns)}  # the first of each
    found: dict[Key, _Speaker] = {}
    for key, label in sorted(labels.items(), key=lambda row: row[1].place):
        speaker = _by_words(label, directory, pack)
        if speaker is not None:
            found[key] = speaker
    full = {key[-1]: speaker for key, speaker in reversed(found.items()) if len(key) > 1}
    counts = Counter(turn.label.key for turn in turns)
    for key, label in labels.items():
        if key in found or len(key) > 1:
            continue
        if key[0] in full:
            found[key] = full[key[0]]
        elif counts[key] >= MIN_TURNS_EACH and _is_known_surname(article, label):
            found[key] = _Speaker(label.place, "named")
    return found


def _by_words(label: Label, directory: Directory, pack: LanguagePack) -> _Speaker | None:
    """The speaker as the words of the label alone tell."""
    key = label.key
    persons = directory.find(key)
    if len(persons) == 1:
        return _Speaker(directory.name(persons[0]), "named")
    if persons:
        return _Speaker(None, "open")  # two who share the name
    if len(key) == 1 and key[0] in pack.speech.turn_letters:
        return _Speaker(None, "nominal")
    if key[-1] in pack.speech.turn_parts:
        return _Speaker(None, "nominal")
    names = pack.names
    is_given = key[0] in names.given_male | names.given_female | names.given_either
    is_person = len(key) > 1 and is_given and key[-1] not in names.body_words
    return _Speaker(label.place, "named") if is_person else None


def _is_known_surname(article: Article, label: Label) -> bool:
    """Whether a label in capitals stands in the text as a name, too: "LEE" and "Ms. Lee"."""
    text = article.document.text
    word = text[label.place.start : label.place.end]
    as_name = re.compile(rf"\b{re.escape(word.capitalize())}\b(?!:)")
    return word.isupper() and len(word) > 1 and as_name.search(text) is not None


def _is_transcript(text: str, turns: Sequence[_Turn]) -> bool:
    """Whether labelled paragraphs are a conversation."""
    if len(turns) < MIN_TURNS:
        return False
    counts = Counter(turn.label.key[-1] for turn in turns)
    sentences = sum(_is_sentence(text[turn.words.start : turn.words.end]) for turn in turns)
    adjacent = sum(
        after.block == before.block + 1 and after.label.key != before.label.key
        for before, after in pairwise(turns)
    )
    return (
        sum(count >= MIN_TURNS_EACH for count in counts.values()) >= 2  # noqa: PLR2004 - a pair talks
        and sentences >= MIN_SENTENCES_RATIO * len(turns)
        and adjacent >= MIN_ADJACENT_RATIO * len(turns)
    )


def _is_sentence(words: str) -> bool:
    return words[-1] in SENTENCE_ENDS and any(map(str.islower, words))


def _quote(article: Article, turn: _Turn, speaker: _Speaker) -> Quote:
    return Quote(
        "direct",
        (turn.words,),
        article.blocks[turn.block].span,
        f"turn/{speaker.kind}",
        Confidence.NONE if speaker.kind == "open" else Confidence.HIGH,
        speaker=turn.label.place,
        name=speaker.name,
    )
