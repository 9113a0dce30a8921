"""What a number counts: the words after it, as far as they name one thing."""

from collections.abc import Sequence

from briefer.analyse.numbers import Token, touches
from briefer.lang.fact_words import FigureWords

MAX_NOUN_WORDS = 5  # "12 US service members"
MAX_SINGULAR_WORDS = 2  # "bus contract"


def plural_after(
    tokens: Sequence[Token], at: int, words: FigureWords, *, most: int = MAX_NOUN_WORDS
) -> tuple[int, int] | None:
    """The words up to the first plural, as (first token, one after the last); None when none comes soon."""
    run = _run(tokens, at, words, most=most)
    for here in range(at, run):
        if is_plural(tokens[here], words):
            stop = here + 1
            if stop < run and is_plural(tokens[stop], words) and tokens[stop].low in words.people:
                stop += 1
            return at, stop
    return None


def noun_after(tokens: Sequence[Token], at: int, words: FigureWords) -> tuple[int, int] | None:
    """One or two words for one thing ("bus contract"), or words up to a plural."""
    plural = plural_after(tokens, at, words, most=MAX_SINGULAR_WORDS + 1)
    stop = _run(tokens, at, words, most=MAX_SINGULAR_WORDS)
    if stop > at + 1 and tokens[stop - 1].low.endswith("ed"):
        stop = at + 1
    return plural or ((at, stop) if stop > at else None)


def noun_after_of(tokens: Sequence[Token], at: int, words: FigureWords) -> tuple[int, int] | None:
    """The words after "of", its article left out ("50.9% of the vote")."""
    if at >= len(tokens) or tokens[at].low not in words.of:
        return None
    start = at + 1
    if start < len(tokens) and tokens[start].low in words.determiners | words.one:
        start += 1
    return noun_after(tokens, start, words)


def is_plural(token: Token, words: FigureWords) -> bool:
    """Whether the word looks like more than one of a thing."""
    low = token.low
    if low in words.plurals or low in words.people:
        return True
    is_acronym = token.text.isupper()
    return low.endswith("s") and not (
        low.endswith(("ss", "us", "is", "'s")) or low in words.singulars or is_acronym
    )


def _run(tokens: Sequence[Token], at: int, words: FigureWords, *, most: int) -> int:
    """One after the last word that can belong to the thing counted; hyphens join words."""
    here = at
    counted = 0
    while here < len(tokens):
        token = tokens[here]
        is_hyphen = here > at and token.text == "-" and touches(tokens, here + 1)
        is_new = here == at or tokens[here - 1].text != "-"
        counted += is_new and not is_hyphen
        is_word = token.text[0].isalpha() and (token.low not in words.breaks or not is_new)
        if counted > most or not (is_hyphen or is_word):
            break
        here += 1
    return here
