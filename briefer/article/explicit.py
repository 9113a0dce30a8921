"""Lines that say what they are, wherever they stand: bylines, date lines, captions, credits."""

import re

from briefer.article.captions import CAPTION_MAX_CHARS, credit_start, is_credit
from briefer.article.dates import find_dates
from briefer.article.lists import is_bullet
from briefer.article.names import (
    find_names,
    has_outlet_word,
    intro_pattern,
    is_name_line,
    is_outlet,
)
from briefer.article.paragraphs import Paragraph
from briefer.article.sheet import Label, Labels, Sheet, furniture, unlabelled
from briefer.records.role import Role

BYLINE_MAX_WORDS = 30
BYLINE_SENTENCE_WORDS = (
    12  # "By now it was dark." is a sentence; "By Ann Lee, The Associated Press." a line
)
INTRO_MAX_CHARS = 40
DATE_LINE_MAX_WORDS = 22
DATE_LINE_MAX_OTHER = 8  # words of a date line that are not part of dates, times and labels
DATE_LINE_MAX_PLAIN = 2  # of those, so many in lower case: a line of names and places has few
TIME_WORDS = re.compile(
    r"\b(?:\d[\d:.,hH]*|[ap]\.?m\.?|[A-Z]{2,4}T|IST|UTC|GMT|BST|MT|PT|CT|ET|at|on|of|the|and|by|in|page|edition|"
    r"min|read|mins|minutes?|local|time|st|nd|rd|th|uhr|now|earlier|first)\b\.?",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    r"\b(?:\d{1,2}|an?) ?(?:min|minute|hr|hour|day|week|month|year)s? ago\b", re.IGNORECASE
)
OUTLET_BY = re.compile(
    r"(?P<outlet>[A-Z][^|/,.]{1,60}?) by (?=[A-Z])"
)  # "Gearbox Weekly by Ann Lee"
DASHES = frozenset("–—-")
SLASHED = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
LETTERS = re.compile(r"[^\W\d_]+")
MENU_MIN_WORDS, MENU_SHARE = 4, 0.6
NAVIGATION_MAX_CHARS = 400
ITEM = r"[^\s|·•]{1,20}(?: [^\s|·•]{1,20}){0,3}"  # of a menu
NAVIGATION = re.compile(rf"{ITEM}(?:(?:\s{{2,}}|\s?[|·•]\s?){ITEM}){{2,}}$")
CAPS_LABEL = re.compile(r"[A-Z][A-Z' -]{2,30}: ")


def by_explicit_line(sheet: Sheet, known: Labels) -> Labels:
    """Labels for bylines, date lines, credits and captions that say so themselves."""
    found: dict[int, Label] = {}
    for i in unlabelled(sheet, known):
        role = _explicit_role(sheet, i)
        if role:
            found[i] = Label(role)
    return found


def by_menu(sheet: Sheet, known: Labels) -> Labels:
    """Labels for rows of short items between wide gaps or strokes: the site's menus."""
    return {
        i: furniture("navigation")
        for i in unlabelled(sheet, known)
        if not sheet.paragraphs[i].is_prose
        and (NAVIGATION.match(sheet.raw(i)[:NAVIGATION_MAX_CHARS]) or _is_menu_row(sheet, i))
    }


def _is_menu_row(sheet: Sheet, index: int) -> bool:
    """Whether a line is the names of sections one after the other: "News Sport Jobs Motors"."""
    words = sheet.paragraphs[index].text.casefold().split()
    known = sum(word in sheet.pack.page.section_words for word in words)
    is_titled_row = sheet.paragraphs[index].text.istitle() or sheet.paragraphs[index].text.isupper()
    return (
        len(words) >= MENU_MIN_WORDS
        and known >= MENU_SHARE * len(words)
        and (is_titled_row or known == len(words))
    )


def _explicit_role(sheet: Sheet, index: int) -> Role | None:
    if is_byline(sheet, index) or is_outlet_byline(sheet, index) or is_sign_off(sheet, index):
        return Role.BYLINE
    raw = sheet.raw(index)
    if is_credit(raw, sheet.pack.page):
        return Role.CREDIT
    if len(raw) <= CAPTION_MAX_CHARS and credit_start(raw, sheet.pack.page):
        return Role.CAPTION
    return Role.DATE if is_date_line(sheet, sheet.paragraphs[index]) else None


def is_byline(sheet: Sheet, index: int) -> bool:
    """Whether a line names its writers behind a word like "By"."""
    paragraph, words = sheet.paragraphs[index], sheet.pack.page
    if paragraph.words > BYLINE_MAX_WORDS or not words.byline_intros:
        return False
    intro = intro_pattern(words.byline_intros).match(paragraph.text[:INTRO_MAX_CHARS])
    if not intro or (paragraph.is_sentence and paragraph.words > BYLINE_SENTENCE_WORDS):
        return False
    rest = paragraph.text[intro.end() :]
    has_names = any(True for _ in find_names(sheet.doc.text, paragraph.span, words))
    return has_names or is_outlet(rest, words) or rest.casefold().split(" ")[-1] in words.job_words


def is_outlet_byline(sheet: Sheet, index: int) -> bool:
    """Whether a line names a paper and its writer: "Gearbox Weekly by Ann Lee / 5h"."""
    paragraph, words = sheet.paragraphs[index], sheet.pack.page
    found = None if paragraph.is_prose else OUTLET_BY.match(paragraph.text)
    if found is None or not has_outlet_word(found["outlet"], words):
        return False
    return any(True for _ in find_names(sheet.doc.text, paragraph.span, words))


def is_sign_off(sheet: Sheet, index: int) -> bool:
    """Whether a line is a signature behind a dash: "— Ann Lee, The Quay Post, 4 March 2026"."""
    paragraph = sheet.paragraphs[index]
    is_dashed = paragraph.mark in DASHES or paragraph.text[0] in DASHES
    return is_dashed and is_name_line(paragraph.text.lstrip(" —–-"), sheet.pack.page)


def is_date_line(sheet: Sheet, paragraph: Paragraph) -> bool:
    """Whether a line is about a date and little else."""
    if paragraph.words > DATE_LINE_MAX_WORDS or is_bullet(paragraph.mark):
        return False
    dates = list(find_dates(sheet.doc.text, paragraph.span, sheet.pack.code))
    if not dates and not _starts_with_date_label(sheet, paragraph.text):
        return False
    rest = paragraph.text
    for date in dates:
        rest = rest.replace(" ".join(sheet.doc.text[date.span.start : date.span.end].split()), " ")
    rest = TIME_WORDS.sub(" ", RELATIVE.sub(" ", rest))
    other = [w for w in LETTERS.findall(rest) if not _is_date_word(sheet, w)]
    plain = sum(word.islower() and word not in sheet.pack.page.job_words for word in other)
    limit = 1 if paragraph.is_sentence else DATE_LINE_MAX_OTHER
    return len(other) <= limit and plain <= DATE_LINE_MAX_PLAIN


def _starts_with_date_label(sheet: Sheet, text: str) -> bool:
    """Whether a line is "Published: 03/04/2026" or the like, where the day cannot be read."""
    words = (*sheet.pack.page.published_words, *sheet.pack.page.updated_words)
    return SLASHED.search(text) is not None and text.casefold().startswith(words)


def _is_date_word(sheet: Sheet, word: str) -> bool:
    words = sheet.pack.page
    folded = word.casefold()
    labels = (*words.published_words, *words.updated_words)
    return folded in words.weekdays or any(folded in label.split() for label in labels)


def by_neighbour(sheet: Sheet, known: Labels) -> Labels:
    """Captions that show by the picture's credit next to them: "LUCKY ESCAPE: A deckhand is …"."""
    return {
        i: Label(Role.CAPTION)
        for i in unlabelled(sheet, known)
        if CAPS_LABEL.match(sheet.paragraphs[i].text)
        and any(_is_credit_label(known.get(j)) for j in (i - 1, i + 1))
    }


def _is_credit_label(label: Label | None) -> bool:
    return label is not None and label.role is Role.CREDIT
