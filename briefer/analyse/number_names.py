"""Numbers that are names or signs and no figures: routes, scores, clock times, versions, addresses."""

from collections.abc import Sequence

from briefer.analyse.numbers import Number, Token, touches
from briefer.lang.fact_words import FigureWords

SIGNS = frozenset("-–/:#.@_*+=")
MAX_STREET_WORDS = 3


def is_name(tokens: Sequence[Token], number: Number, words: FigureWords) -> bool:
    """Whether the number belongs to a name or a sign, by what stands before and after it."""
    return _after_name(tokens, number, words) or _before_sign(tokens, number, words)


def _after_name(tokens: Sequence[Token], number: Number, words: FigureWords) -> bool:
    at = number.first
    if at == 0:
        return False
    before = tokens[at - 1]
    if touches(tokens, at) and (before.text in SIGNS or before.text.isalpha()):
        return True
    if before.text == "." and at > 1:
        before = tokens[at - 2]
    return before.low in words.number_takers or _is_model(tokens, number, words)


def _is_model(tokens: Sequence[Token], number: Number, words: FigureWords) -> bool:
    """Whether the number follows a name inside the sentence ("Falcon 9"), and counts nobody.

    Before another capital it may be a headline, where every word has one.
    """
    before, at = tokens[number.first - 1], number.stop
    after = tokens[at] if at < len(tokens) else None
    return (
        number.first > 1
        and tokens[number.first].text.isdecimal()
        and before.text[0].isupper()
        and not any(before.low == phrase[-1] for phrase in words.qualifiers)
        and not (after and (after.text[0].isupper() or after.low in words.people))
        and not (after and (after.low in words.takes_object or after.text == "%"))
    )


def _before_sign(tokens: Sequence[Token], number: Number, words: FigureWords) -> bool:
    at = number.stop
    if at >= len(tokens):
        return False
    after = tokens[at]
    if number.first == 0 and after.text in {".", ")"} and at + 1 < len(tokens):
        return True  # "1. Snow totals"
    if touches(tokens, at) and _is_glued(tokens, at, words):
        return True
    return _is_clock(tokens, at, words) or _is_street(tokens, at, words)


def _is_glued(tokens: Sequence[Token], at: int, words: FigureWords) -> bool:
    """Whether what touches the number makes it a score, a time, a code ("6-3", "10:02", "3D")."""
    sign = tokens[at]
    if sign.text in {"/", ":"}:
        return True
    if sign.text in {"-", "–"}:
        return at + 1 < len(tokens) and tokens[at + 1].text[0].isdecimal()
    return (
        sign.text.isalpha() and sign.low not in words.measures and sign.low not in words.durations
    )


def _is_clock(tokens: Sequence[Token], at: int, words: FigureWords) -> bool:
    low = tuple(token.low for token in tokens[at : at + 3])
    return low[:1] in words.clock or low in words.clock


def _is_street(tokens: Sequence[Token], at: int, words: FigureWords) -> bool:
    for token in tokens[at : at + MAX_STREET_WORDS]:
        if not token.text[0].isupper():
            return False
        if token.low in words.streets and token is not tokens[at]:
            return True
    return False
