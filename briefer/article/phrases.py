"""Furniture by its words: a label for every paragraph that a row of the language pack knows."""

from briefer.article.sheet import Label, Labels, Sheet, furniture
from briefer.records.role import Role
from briefer.text.furniture import find_category

CLOSING_ONLY = frozenset({"bio", "plug"})  # read like body, and are it anywhere but near the end
CLOSING_SHARE = 0.6
ROLE_OF_CATEGORY = {
    "plug": Role.NOTE,
    "correction": Role.NOTE,
    "note": Role.NOTE,
    "export_header": Role.EXPORT_HEADER,
    "export_footer": Role.EXPORT_HEADER,
    "front_matter": Role.EXPORT_HEADER,
    "email_header": Role.EXPORT_HEADER,
}


def by_phrase(sheet: Sheet, known: Labels) -> Labels:
    """Labels for all paragraphs that say what only furniture says."""
    found = {}
    for i, paragraph in enumerate(sheet.paragraphs):
        category = "" if i in known else find_category(sheet.pack.code, paragraph.text)
        is_early = i < CLOSING_SHARE * len(sheet.paragraphs)
        if category and not (is_early and category in CLOSING_ONLY):
            found[i] = label_of(category)
    return found


def label_of(category: str) -> Label:
    """The label a category of the furniture rows stands for."""
    role = ROLE_OF_CATEGORY.get(category)
    return Label(role, category) if role else furniture(category)
