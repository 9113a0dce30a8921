"""How a sentence opens and ends: leaning on what stands before, or inside a quotation that goes on."""

import re
from collections.abc import Sequence

from briefer.lang.base import RankWords

OPENING_LINKS = 2  # "And yet he": so many links may stand before the word that opens the sentence
EMPTY_REACH = 6  # "it is not yet clear whether": so far from "it" stands the clause it announces
OPENERS, STRAIGHT = "“„«", '"'
MARK = re.compile('[“„«”»"]')


def is_orphan(words: Sequence[str], language: RankWords) -> bool:
    """Whether a sentence opens with a word that stands for something said before it."""
    start = 0
    while start < min(OPENING_LINKS, len(words)) and words[start] in language.links:
        start += 1
    first, *rest = words[start : start + 1 + EMPTY_REACH] or [""]
    stem = first.partition("'")[0].partition("’")[0]
    if stem in language.pronouns:
        return True
    if stem in language.empties:
        return language.clause_words.isdisjoint(rest)
    is_subject = stem != first or (bool(rest) and rest[0] in language.after_pointer)
    return stem in language.pointers and is_subject


def open_quote(text: str) -> int:
    """1 when a quotation opens in the text and goes on after it, -1 when one began before it, else 0."""
    depth = 0
    for match in MARK.finditer(text):
        if match.group() == STRAIGHT:
            depth += 1 if depth <= 0 and _opens(text, match.start()) else -1
        else:
            depth += 1 if match.group() in OPENERS else -1
        if depth < 0:
            return -1
    return min(depth, 1)


def _opens(text: str, place: int) -> bool:
    return place == 0 or not (text[place - 1].isalnum() or text[place - 1] in ".,!?…'’")
