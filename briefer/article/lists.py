"""Headings of lists and of closing sections, and what stands under them."""

import re

from briefer.article.phrases import label_of
from briefer.article.sheet import Label, Labels, Sheet, furniture
from briefer.records.role import Role

ABOUT = re.compile(r"About (?:the )?(?P<name>[A-Z][\w.&' ,-]{1,60}?):?$")
MORE = re.compile(
    r"(?:Read More|READ MORE|More|MORE) (?:on|On|ON|from|From|FROM|about|About|ABOUT) (?!than)[\w&' -]{2,40}$"
)
PART_OF_SITE = re.compile(r" (?:in|on|from) [A-Z][\w&' -]{1,30}$")  # "Most Viewed in National"
MADE_BY = re.compile(
    r" \(?(?:AI|Ai|By|by|Generated|generated)\b.{0,40}$"
)  # "Key Points AI-assisted summary"
POINTS_MAX = 6
POINT_MAX_WORDS = 20  # of a point in a text without blank lines
CLOSING = frozenset(
    {"boilerplate", "comments", "bio", "closing"}
)  # sections that run to the end of the page
PROSE_REACH = 30  # paragraphs before a closing section in which the article must end
CLOSING_SHARE = 0.5  # such a section stands in the last part of the text, counted in paragraphs


def by_list_head(sheet: Sheet, known: Labels) -> Labels:
    """Labels for the headings of lists ("MOST READ") and the lines under them."""
    found: dict[int, Label] = {}
    i = 0
    while i < len(sheet.paragraphs):
        category = _category(sheet, i, known)
        if not category:
            i += 1
            continue
        end = _end_of_list(sheet, i + 1, category, known=known)
        if MORE.match(sheet.paragraphs[i].text):
            end = _end_of_set(sheet, i + 1, end)
        found |= {j: label_of(category) for j in range(i, end) if j not in known}
        i = end
    return found


def _category(sheet: Sheet, index: int, known: Labels) -> str:
    text = sheet.paragraphs[index].text.rstrip(":» ")
    heads = sheet.pack.page.list_heads
    category = heads.get(text.casefold(), "") or heads.get(
        PART_OF_SITE.sub("", text).casefold(), ""
    )
    label = known.get(index)
    if not category and MORE.match(text):
        category = "related"
    if not category and ABOUT.match(text):
        category = "boilerplate"
    if label and label.category in CLOSING:
        category = label.category
    is_late = index >= CLOSING_SHARE * len(sheet.paragraphs)
    if category in CLOSING:
        return category if is_late and _follows_prose(sheet, index) else ""
    return category if label is None or label.role is Role.FURNITURE else ""


def _follows_prose(sheet: Sheet, index: int) -> bool:
    return any(p.is_prose for p in sheet.paragraphs[max(0, index - PROSE_REACH) : index])


def _end_of_list(sheet: Sheet, start: int, category: str, *, known: Labels) -> int:
    """A list ends where prose or a closing section begins; such a section ends with the text."""
    for j in range(start, len(sheet.paragraphs)):
        paragraph = sheet.paragraphs[j]
        is_over = paragraph.is_prose or (category == "contact" and paragraph.gap > 0)
        if category not in CLOSING and (is_over or _category(sheet, j, known) in CLOSING):
            return j
    return len(sheet.paragraphs)


def _end_of_set(sheet: Sheet, start: int, end: int) -> int:
    """Where the lines set close under a heading end."""
    return next((j for j in range(start, end) if sheet.paragraphs[j].gap), end)


def by_key_point_head(sheet: Sheet, known: Labels) -> Labels:
    """Labels for "Key points" and the bullets, or the lines set close, under it.

    Where two such headings follow one another, all between them are points, and one after the last.
    """
    heads = [i for i in range(len(sheet.paragraphs)) if i not in known and _is_point_head(sheet, i)]
    found = {i: furniture("key_points_label") for i in heads}
    for n, head in enumerate(heads):
        following = heads[n + 1] if n + 1 < len(heads) else len(sheet.paragraphs)
        points = _points_under(sheet, head, known)
        if not points and len(heads) > 1:
            is_last = following == len(sheet.paragraphs)
            end = head + 2 if is_last else following
            points = list(range(head + 1, min(end, following)))[:POINTS_MAX]
        found |= {j: Label(Role.KEY_POINT) for j in points if j not in known and j not in heads}
    return found


def _is_point_head(sheet: Sheet, index: int) -> bool:
    text = MADE_BY.sub("", sheet.paragraphs[index].text).rstrip(":")
    return text.casefold() in sheet.pack.page.key_point_heads


def _points_under(sheet: Sheet, head: int, known: Labels) -> list[int]:
    bulleted: list[int] = []
    plain: list[int] = []
    for j in range(head + 1, len(sheet.paragraphs)):
        point = sheet.paragraphs[j]
        is_close = point.gap == 0 and point.mark == ""
        if j in known or not (is_bullet(point.mark) or is_close):
            break
        (plain if is_close else bulleted).append(j)
    if sheet.paragraphs[head].gap > 0:
        return sorted(bulleted + plain)
    return bulleted or _short_lines(sheet, plain)


def _short_lines(sheet: Sheet, lines: list[int]) -> list[int]:
    """The points in a text without blank lines: a few short ones, up to the first long paragraph."""
    ends = (n for n, i in enumerate(lines) if sheet.paragraphs[i].words > POINT_MAX_WORDS)
    end = next(ends, 0)
    return lines[:end] if end <= POINTS_MAX else []


def is_bullet(mark: str) -> bool:
    """Whether the mark before a line is a bullet."""
    return mark not in ("", "#", ">", "em")
