"""Stretches of a paragraph that are no sentences: run-in bylines and time stamps, asides to the reader."""

import re

from briefer.lang.base import LanguagePack

STAMP_WORDS = 6  # "Daily Post Reporter.", "14:11 EST, 25 October 2013."
LABELLED_WORDS = 12  # "Last updated at 2:40 PM on 5th May 2024."
ASIDE_WORDS = 12  # "Scroll down for video."
DEBRIS_WORDS = max(STAMP_WORDS, LABELLED_WORDS, ASIDE_WORDS)
WORD = re.compile(r"\w+")


def is_debris(text: str, pack: LanguagePack) -> bool:
    """Whether a sentence is none: names, times and labels without a verb, or an order to the reader."""
    words = WORD.findall(text)
    if not words:
        return False
    return (
        (len(words) <= STAMP_WORDS and _is_stamp(words, pack))
        or (len(words) <= LABELLED_WORDS and _is_labelled(text, words, pack))
        or (len(words) <= ASIDE_WORDS and text.lower().startswith(pack.ranking.asides))
    )


def _is_stamp(words: list[str], pack: LanguagePack) -> bool:
    """Nothing but names, numbers, and what joins names."""
    joins = pack.page.name_particles.union(pack.page.name_joins)
    return all(word[0].isupper() or word[0].isdigit() or word in joins for word in words)


def _is_labelled(text: str, words: list[str], pack: LanguagePack) -> bool:
    """A label of dates with a number behind it, or one of bylines with nothing but names behind it."""
    line = text.lower()
    if line.startswith(pack.page.published_words + pack.page.updated_words):
        return any(word[0].isdigit() for word in words)
    _, *rest = words
    return line.startswith(tuple(f"{intro} " for intro in pack.page.byline_intros)) and all(
        word[0].isupper() or word in pack.stop_words for word in rest
    )
