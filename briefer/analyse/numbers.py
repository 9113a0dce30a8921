"""Numbers of a sentence in digits and words, by their tokens."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from briefer.lang.fact_words import FigureWords

TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*|\S")
DIGITS = re.compile(r"\d{1,15}(?:\.\d{1,9})?|\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,9})?")
SHORT = re.compile(r"\d{1,3}")
GROUP = re.compile(r"\d{3}")
MAX_GROUPS = 4
MAX_WORDS = 8  # "one hundred and twenty-three thousand" has six
TEN, TWENTY, THOUSAND = 10, 20, 1000
DASHES = frozenset("-–")


class Token(NamedTuple):
    """One word, number or mark: as printed, in lower case, and its place in the sentence."""

    text: str
    low: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Number:
    """A number: its first token and the one after its last, and its value.

    A range has two values, a vague word ("dozens") none; `scale` is what the last word multiplied by.
    """

    first: int
    stop: int
    values: tuple[Decimal, ...] = ()
    scale: Decimal = Decimal(1)


def read_tokens(plain: str) -> tuple[Token, ...]:
    """The words, numbers and marks of a sentence."""
    found = TOKEN.finditer(plain)
    return tuple([Token(word := m[0], word.lower(), *m.span()) for m in found])


def touches(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token follows the one before it without a blank."""
    return 0 < at < len(tokens) and tokens[at].start == tokens[at - 1].end


def number_at(
    tokens: Sequence[Token], at: int, words: FigureWords, *, is_money: bool = False
) -> Number | None:
    """The number that begins with the token, in digits or words, with its scale; None for none.

    Only an amount of money may end in a single letter ("$2.7m").
    """
    if tokens[at].text[0].isdecimal():
        return _in_digits(tokens, at, words, is_money=is_money)
    return _vague(tokens, at, words) or _in_words(tokens, at, words)


def range_from(tokens: Sequence[Token], low: Number, words: FigureWords) -> Number:
    """The number, or the range it begins ("10 to 15", "5-10 million", "between 3 and 5")."""
    at = low.stop + 1
    if not low.values or at >= len(tokens) or not _joins_range(tokens, low, words):
        return low
    is_money = tokens[at].low in words.symbols
    at += is_money
    high = number_at(tokens, at, words, is_money=is_money) if at < len(tokens) else None
    if high is None or not high.values:
        return low
    start = low.values[0] * (high.scale if low.scale == 1 else 1)
    if start >= high.values[0]:
        return low
    return Number(low.first, high.stop, (start, high.values[0]), high.scale)


def _joins_range(tokens: Sequence[Token], low: Number, words: FigureWords) -> bool:
    """Whether the word after a number can join it to a second one."""
    sign = tokens[low.stop].low
    before = {token.low for token in tokens[max(0, low.first - 2) : low.first]}
    is_between = sign in words.joins and not before.isdisjoint(words.between)
    return sign in DASHES or sign in words.ranges or is_between


def _in_digits(
    tokens: Sequence[Token], at: int, words: FigureWords, *, is_money: bool
) -> Number | None:
    if not DIGITS.fullmatch(tokens[at].text):
        return None
    stop = _groups_end(tokens, at)
    value = Decimal("".join(token.text for token in tokens[at:stop]).replace(",", ""))
    word = tokens[stop].low if stop < len(tokens) else ""
    scale = words.short_scales.get(word) or (words.money_scales.get(word) if is_money else None)
    if not touches(tokens, stop) or scale is None:
        scale = words.scales.get(word)
    if scale is None:
        return Number(at, stop, (value,))
    return Number(at, stop + 1, (value * scale,), scale)


def _groups_end(tokens: Sequence[Token], at: int) -> int:
    """One after the last group of three digits that goes on the number ("2 000")."""
    stop = at + 1
    while (
        SHORT.fullmatch(tokens[at].text)
        and stop < min(len(tokens), at + MAX_GROUPS)
        and GROUP.fullmatch(tokens[stop].text)
        and tokens[stop].start == tokens[stop - 1].end + 1
    ):
        stop += 1
    return stop


def _vague(tokens: Sequence[Token], at: int, words: FigureWords) -> Number | None:
    """A number without a value: "dozens", "tens of thousands", "several hundred"."""
    low = [token.low for token in (*tokens[at : at + 3], *[tokens[-1]] * 3)][:3]
    if low[0] in words.vague_scaled and low[1] in words.scales:
        return Number(at, at + 3 if low[2] in words.scales else at + 2)
    if low[0] not in words.vague:
        return None
    return Number(at, at + 3 if low[1] in words.of and low[2] in words.vague else at + 1)


def _in_words(tokens: Sequence[Token], at: int, words: FigureWords) -> Number | None:
    """A number in words: "twenty-three", "a dozen", "half a million", "one hundred and twenty"."""
    is_half = tokens[at].low in words.half
    one = at + is_half
    if one + 1 < len(tokens) and tokens[one].low in words.one:
        scale = words.scales.get(tokens[one + 1].low)
        return Number(at, one + 2, (scale / (1 + is_half),), scale) if scale else None
    if tokens[at].low not in words.numbers:
        return None
    total, part, stop = Decimal(0), Decimal(words.numbers[tokens[at].low]), at + 1
    scale = Decimal(1)
    for here in range(at + 1, min(at + MAX_WORDS, len(tokens))):
        low = tokens[here].low
        if low in words.scales:
            scale = words.scales[low]
            part *= scale
            if scale >= THOUSAND:
                total, part = total + part, Decimal(0)
        elif low in words.numbers and _goes_on(tokens, here, words):
            part += words.numbers[low]
        elif not _is_join(tokens, here, words):
            break
        else:
            continue
        stop = here + 1
    return Number(at, stop, (total + part,), scale)


def _is_join(tokens: Sequence[Token], at: int, words: FigureWords) -> bool:
    """Whether the token may stand inside a number in words: its hyphen, or "and" after a scale."""
    return (tokens[at].text == "-" and touches(tokens, at)) or (
        tokens[at].low in words.joins and tokens[at - 1].low in words.scales
    )


def _goes_on(tokens: Sequence[Token], at: int, words: FigureWords) -> bool:
    """Whether a number word goes on what precedes it: "twenty-three", "hundred and twenty"."""
    before = tokens[at - 1].low
    if before in words.joins or before in words.scales:
        return True
    tens = tokens[at - 2].low if before == "-" else before
    return words.numbers.get(tens, 0) >= TWENTY and words.numbers[tokens[at].low] < TEN
