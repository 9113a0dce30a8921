"""Lines that a page prints again and again: running heads, trails of menus, titles of windows."""

import re
from collections import Counter

from briefer.article.lists import is_bullet
from briefer.article.sheet import Label, Labels, Sheet, furniture, unlabelled

LINE_MAX_WORDS = 40
HEAD_MAX_WORDS, HEAD_MIN_LETTERS = 12, 4
TITLE_MIN_WORDS = 4  # of the line that another one repeats
NUMBER = re.compile(r"\d+")
STROKE = re.compile(r"\s+[>›»/|–—-]\s+")


def by_running_head(sheet: Sheet, known: Labels) -> Labels:
    """Labels for short lines that come again with another number: the heads and feet of pages."""
    lines = {
        i: NUMBER.sub("#", sheet.paragraphs[i].text).casefold()
        for i in unlabelled(sheet, known)
        if _may_be_head(sheet, i)
    }
    printed = {(line, sheet.paragraphs[i].text) for i, line in lines.items()}
    times = Counter(line for line, _ in printed)
    return {i: furniture("page_header") for i, line in lines.items() if times[line] > 1}


def _may_be_head(sheet: Sheet, index: int) -> bool:
    paragraph = sheet.paragraphs[index]
    if paragraph.words > HEAD_MAX_WORDS or paragraph.is_sentence or is_bullet(paragraph.mark):
        return False
    letters = sum(char.isalpha() for char in paragraph.text)
    return letters >= HEAD_MIN_LETTERS and NUMBER.search(paragraph.text) is not None


def by_trail(sheet: Sheet, known: Labels) -> Labels:
    """Labels for lines that hold another line behind the way to it, or before the site's name."""
    lines = Counter(p.text.casefold() for p in sheet.paragraphs if p.words <= LINE_MAX_WORDS)
    found: dict[int, Label] = {}
    for i in unlabelled(sheet, known):
        parts = STROKE.split(sheet.paragraphs[i].text.casefold())
        if sheet.paragraphs[i].words > LINE_MAX_WORDS or len(parts) == 1:
            continue
        if parts[-1] in lines and len(parts[-1].split()) >= TITLE_MIN_WORDS:
            found[i] = furniture("breadcrumb")
        elif parts[0] in lines and len(parts[0].split()) >= TITLE_MIN_WORDS:
            found[i] = furniture("page_header")
    return found
