"""How a sentence opens and ends: leaning on what stands before, or inside a quotation that goes on."""

import re
from collections.abc import Sequence

from briefer.lang.base import RankWords

OPENING_LINKS = 2  # "And yet he": so many links may stand before the word that opens the sentence
FRONT_WORDS = 3  # "In a statement he", "a month later she": the words before the subject
REACTION_WORDS = (
    10  # "Board president Ann Lee, 54, disagreed": longer sentences tell more than that
)
EMPTY_REACH = 6  # "it is not yet clear whether": so far from "it" stands the clause it announces
OPENERS, STRAIGHT = "“„«", '"'
MARK = re.compile('[“„«”»"]')


def is_orphan(words: Sequence[str], language: RankWords) -> bool:
    """Whether a sentence opens with a word that stands for something said before it."""
    start = 0
    while start < min(OPENING_LINKS, len(words)) and words[start] in language.links:
        start += 1
    opening = words[start : start + 1 + EMPTY_REACH]
    first, *rest = opening or [""]
    stem = first.partition("'")[0].partition("’")[0]
    if stem in language.pronouns or _has_fronted_pronoun(opening, language):
        return True
    is_contracted = stem != first
    if stem in language.empties:
        is_empty = is_contracted or not language.empty_verbs.isdisjoint(rest[:1])
        return not is_empty or language.clause_words.isdisjoint(rest)
    is_subject = is_contracted or not language.after_pointer.isdisjoint(rest[:1])
    return (stem in language.pointers or stem in language.counts) and is_subject


def _has_fronted_pronoun(words: Sequence[str], language: RankWords) -> bool:
    """Whether the subject is a pronoun after a phrase of place or time: "In 1957 she", but "After he left"."""
    if not words or words[0] not in language.fronts:
        return False
    return not language.subjects.isdisjoint(words[2 : FRONT_WORDS + 1])


def tells_alone(text: str, language: RankWords) -> bool:
    """Whether a sentence tells something to a reader who sees nothing else of the article.

    Not a question, what opens a list, what points at a picture, or says that somebody said nothing or
    only agreed.
    """
    plain = text.lower().replace("’", "'")
    return not (
        _is_reaction(plain, language)
        or plain.rstrip(" \"”'").endswith(("?", ":"))
        or any(phrase in plain for phrase in language.pictures)
        or any(phrase in plain for phrase in language.silences)
    )


def _is_reaction(plain: str, language: RankWords) -> bool:
    """Whether a short sentence ends with a verb like "disagreed" and gives nobody's words."""
    words = plain.rstrip(" .!").split(" ", REACTION_WORDS)
    is_short = len(words) <= REACTION_WORDS and not MARK.search(plain)
    return is_short and " ".join(words).endswith(tuple(" " + end for end in language.reactions))


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
