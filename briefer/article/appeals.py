"""Paragraphs in which the page speaks to its readers about itself: offers, terms, thanks."""

import re
from functools import cache

from briefer.article.sheet import Label, Labels, Sheet, furniture, unlabelled
from briefer.records.role import Role

MAX_WORDS = 110  # of one offer
NEEDED = (
    3  # different words about the page, all its channels counted as one: news tells of apps, too
)
NEEDED_BESIDE = 2  # where it says "we" or "you" too, next to another line of the page
STEM_CHARS = 6  # "donate" and "donation" are one word


def by_appeal(sheet: Sheet, known: Labels) -> Labels:
    """Labels for paragraphs that speak of the page's own business, and quote nobody."""
    words = sheet.pack.page
    if not words.appeal_words:
        return {}
    about, channels = _pattern(words.appeal_words), _pattern(words.channel_words)
    addressed = _pattern(words.address_words)
    found: dict[int, Label] = {}
    for i in unlabelled(sheet, known):
        text = sheet.paragraphs[i].text
        if '"' in text or sheet.paragraphs[i].words > MAX_WORDS:
            continue
        said = {match[0].casefold()[:STEM_CHARS] for match in about.finditer(text)}
        is_beside = _is_page_line(i, known, found) and addressed.search(text)
        count = len(said) + (channels.search(text) is not None)
        if count >= (NEEDED_BESIDE if is_beside else NEEDED):
            found[i] = furniture("promo")
    return found


def _is_page_line(index: int, *known: Labels) -> bool:
    """Whether the line above or below belongs to the page."""
    near = (labels.get(place) for labels in known for place in (index - 1, index + 1))
    return any(label is not None and label.role is Role.FURNITURE for label in near)


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
