"""The words around a figure, and whether they make it an answer to "how many" of the event."""

import re
from dataclasses import dataclass
from itertools import takewhile

from briefer.lang.fact_words import QuantityWords
from briefer.records.analysis import Figure, Sentence
from briefer.text.normal import as_plain
from briefer.text.terms import words_of

TOKEN = re.compile(r"\w+(?:['.,-]\w+)*|[^\w\s]")
CLAUSE_ENDS = frozenset('.;:()"—!?')
CLAUSE_ENDS_AFTER = CLAUSE_ENDS - set("()")  # "400-pound (181-kg) gorilla"
NEAR_CHARS = 120
NEAR_WORDS = 8


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words of the figure's clause before and after it, as printed, and all of its sentence in lower case."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    sentence: frozenset[str]

    def near(self) -> tuple[str, ...]:
        """The nearest words of both sides, in lower case, without numbers and marks."""
        words = (*self.before[-NEAR_WORDS:], *self.after[:NEAR_WORDS])
        return tuple(word.lower() for word in words if word[0].isalpha())


def surroundings(text: str, sentence: Sentence, figure: Figure) -> Surroundings:
    """What stands around a figure with its qualifier, inside its sentence."""
    places = [span for span in (figure.span, figure.qualifier) if span]
    start, end = min(span.start for span in places), max(span.end for span in places)
    if not figure.value and figure.what and figure.what.start > end:
        end = figure.what.start  # "dozens of people"
    before = text[max(sentence.span.start, start - NEAR_CHARS) : start]
    after = text[end : min(sentence.span.end, end + NEAR_CHARS)]
    backwards = takewhile(lambda token: token not in CLAUSE_ENDS, reversed(_tokens(before)))
    return Surroundings(
        tuple(backwards)[::-1],
        tuple(takewhile(lambda token: token not in CLAUSE_ENDS_AFTER, _tokens(after))),
        frozenset(words_of(text[sentence.span.start : sentence.span.end])),
    )


def is_part(around: Surroundings, figure: Figure, words: QuantityWords) -> bool:
    """Whether the figure is less than the whole: a part, a rate, a degree or a moment."""
    before = [word.lower() for word in around.before]
    after = [word.lower() for word in around.after[: NEAR_WORDS + 1]]
    is_part = not words.parts_before.isdisjoint(before[-3:]) and words.totals.isdisjoint(before)
    return (
        is_part
        or not words.parts_after.isdisjoint(after[:1])
        or not words.rates.isdisjoint(after[:5])
        or (figure.kind != "money" and not words.among.isdisjoint(after[:5]))
        or _is_some_of_the_hurt(before, after, figure, words=words)
    )


def _is_some_of_the_hurt(
    before: list[str], after: list[str], figure: Figure, *, words: QuantityWords
) -> bool:
    if figure.kind != "casualty":
        return not words.moments.isdisjoint((*before, *after[:6]))
    if figure.unit == "injured":
        here = takewhile(lambda word: word != ",", after)
        return not words.degrees.isdisjoint((*before[-4:], *here))
    return not words.from_.isdisjoint(after[:1]) or not words.others.isdisjoint(after[:2])


def _tokens(text: str) -> list[str]:
    return TOKEN.findall(as_plain(text))
