"""Whether two printed quotes are one utterance, and how their wording differs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from enum import StrEnum
from itertools import pairwise

from briefer.text.normal import as_line

MIN_ALIKE_WORDS = 5  # fewer words in common are a phrase that two people may use
MIN_CHANGED_WORDS = 7  # words in common where others were changed: a retelling shares fewer
MIN_CHANGED_SHARE = 0.7  # of the shorter reading, where words were changed
SHORT_WORDS = 10  # a reading this short with two differences was said on two occasions
MIN_MISPRINT_CHARS = 8  # one letter makes another word of a shorter one: through, thorough
WORD = re.compile(r"[@\w](?:[\w’'.-]*\w)?")
SPELLINGS = (  # British and American endings, and print habits: (pattern, one form for both)
    (re.compile(r"(?<=[a-z])(?:is|iz|ys|yz)(?=(?:e|ed|es|ing|ation)$)"), "z"),
    (re.compile(r"(?<=[a-z]{2})our(?=s?$|ed$|ing$)"), "or"),
    (re.compile(r"ll(?=(?:ed|ing|er|ers)$)"), "l"),
    (re.compile(r"(?<=[a-z]{2}[^aeiou])re(?=s?$)"), "er"),
    (re.compile(r"(?<=[a-z]{2})ing$"), "in"),
)


class Difference(StrEnum):
    """How two readings of one quote differ; only NONE is merged without a word."""

    NONE = "none"
    CUT = "cut"
    SUBSTITUTION = "substitution"
    WORDING = "wording"


@dataclass(frozen=True, slots=True)
class Reading:
    """A quote as one outlet prints it: its words as compared, and whether each opens a sentence."""

    words: tuple[str, ...]
    opens: tuple[bool, ...]
    is_bracketed: tuple[bool, ...]


def read(parts: Sequence[str]) -> Reading:
    """The reading of a quote's parts as printed, without marks."""
    words: list[str] = []
    opens: list[bool] = []
    bracketed: list[bool] = []
    for part in parts:
        text = as_line(part).replace("’", "'").replace("&", " and ")
        end = 0
        for match in WORD.finditer(text):
            gap = text[end : match.start()]
            is_start = end == 0 or any(mark in gap for mark in ".?!…")
            end = match.end()
            words.append(comparison_form(match.group()))
            opens.append(is_start and match.group()[0].isupper())
            is_open = bracketed[-1:] == [True] and "]" not in gap
            bracketed.append("[" in gap or is_open or match.group()[0] == "@")
    return Reading(tuple(words), tuple(opens), tuple(bracketed))


def comparison_form(word: str) -> str:
    """A word without case, inner stops and hyphens, in one spelling of several."""
    folded = re.sub(r"[.'-]", "", word.casefold())
    for pattern, form in SPELLINGS:
        folded = pattern.sub(form, folded)
    return folded


def difference(one: Reading, other: Reading) -> Difference | None:
    """How two readings differ, None where they are not one quote.

    Cuts elsewhere of the same words, other spelling and word division are no difference.  The words in
    common are those of the longest matching blocks (Ratcliff & Metzener 1988).
    """
    if "".join(one.words) == "".join(other.words):
        return Difference.NONE
    matcher = SequenceMatcher(None, one.words, other.words, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    alike = sum(block.size for block in blocks)
    shorter = min(len(one.words), len(other.words))
    if alike < MIN_ALIKE_WORDS:
        return None
    changes = [change for change in _changes(one, other, blocks) if change is not Difference.NONE]
    if changes and alike < MIN_CHANGED_SHARE * shorter:
        return None
    if set(changes) - {Difference.CUT} and alike < MIN_CHANGED_WORDS:
        return None
    if len(changes) > 1 and shorter < SHORT_WORDS:
        return None
    return max(changes, key=list(Difference).index, default=Difference.NONE)


def _changes(one: Reading, other: Reading, blocks: Sequence[Match]) -> Iterator[Difference]:
    """What stands between the blocks, before the first and after the last, block by block."""
    first, last = blocks[0], blocks[-1]
    yield _front(one, other, first)
    for block, following in pairwise(blocks):
        here = slice(block.a + block.size, following.a)
        there = slice(block.b + block.size, following.b)
        yield _change(one, other, (here, there))
    yield _back(one, other, last)


def _front(one: Reading, other: Reading, first: Match) -> Difference:
    if first.a and first.b:
        is_new_sentence = one.opens[first.a] and other.opens[first.b]
        fronts = slice(0, first.a), slice(0, first.b)
        return Difference.NONE if is_new_sentence else _change(one, other, fronts)
    longer, start, shorter = (one, first.a, other) if first.a else (other, first.b, one)
    is_inside = start and not longer.opens[start]
    is_cut = is_inside and (shorter.opens[0] or start == 1)  # a fragment may begin anywhere later
    return Difference.CUT if is_cut else Difference.NONE


def _back(one: Reading, other: Reading, last: Match) -> Difference:
    here, there = last.a + last.size, last.b + last.size
    if here == len(one.words) or there == len(other.words):
        return Difference.NONE
    is_new_sentence = one.opens[here] and other.opens[there]
    backs = slice(here, None), slice(there, None)
    return Difference.NONE if is_new_sentence else _change(one, other, backs)


def _change(one: Reading, other: Reading, places: tuple[slice, slice]) -> Difference:
    here, there = one.words[places[0]], other.words[places[1]]
    if "".join(here) == "".join(there) or _is_misprint(here, there):
        return Difference.NONE
    if not here or not there:
        return Difference.CUT
    is_stand_in = any(one.is_bracketed[places[0]]) or any(other.is_bracketed[places[1]])
    return Difference.SUBSTITUTION if is_stand_in else Difference.WORDING


def _is_misprint(here: Sequence[str], there: Sequence[str]) -> bool:
    """Whether one long word has a letter more inside it than the other ("slightlest")."""
    if len(here) != 1 or len(there) != 1:
        return False
    shorter, longer = sorted((here[0], there[0]), key=len)
    if len(shorter) < MIN_MISPRINT_CHARS or len(longer) != len(shorter) + 1:
        return False
    inside = range(1, len(longer) - 1)
    return any(longer[:at] + longer[at + 1 :] == shorter for at in inside)
