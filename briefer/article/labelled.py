"""Lines that say themselves what they hold: "BYLINE: …", "Publication title: …"."""

import re

from briefer.article.phrases import label_of
from briefer.article.sheet import Label, Labels, Sheet
from briefer.records.role import Role

VALUE_MAX_WORDS = 60
DOTS = r"(?: ?\.{2,})?"  # "Source .....: The Coast Press"
LABEL = re.compile(rf"\*{{0,2}}(?P<label>[A-Za-z][\w /&-]{{1,38}}?){DOTS} ?:\*{{0,2}} ?(?=\S)")
ALONE = frozenset({"caption", "key_point"})
FIELDS = frozenset({"title", "byline", "source"})
ROLES = {
    "title": Role.TITLE,
    "byline": Role.BYLINE,
    "date": Role.DATE,
    "source": Role.SOURCE,
    "key_point": Role.KEY_POINT,
    "caption": Role.CAPTION,
}


def by_printed_label(sheet: Sheet, known: Labels) -> Labels:
    """Labels for the lines that start with a field name of the language's table."""
    found = {}
    for i, paragraph in enumerate(sheet.paragraphs):
        if i in known or paragraph.words > VALUE_MAX_WORDS:
            continue
        printed = LABEL.match(paragraph.text)
        kind = sheet.pack.page.labels.get(printed["label"].casefold()) if printed else None
        if kind:
            found[i] = labelled(kind)
    return found


def by_label_line(sheet: Sheet, known: Labels) -> Labels:
    """Labels for the paragraph under a field name that stands alone: "Graphic", "Highlight:"."""
    found = {}
    for i, paragraph in enumerate(sheet.paragraphs[:-1]):
        kind = sheet.pack.page.labels.get(paragraph.text.casefold().rstrip(": "), "")
        if (
            kind in ALONE
            and i + 1 not in known
            and sheet.paragraphs[i + 1].words <= VALUE_MAX_WORDS
        ):
            found[i] = label_of("export_header")
            found[i + 1] = labelled(kind)
    return found


def by_field_name(sheet: Sheet, known: Labels) -> Labels:
    """Labels for a field name on a line of its own, and for its value under it: "From:"."""
    found = {}
    for i, paragraph in enumerate(sheet.paragraphs[:-1]):
        is_name = i not in known and paragraph.text.endswith(":")
        kind = (
            sheet.pack.page.labels.get(paragraph.text.casefold().rstrip(": "), "")
            if is_name
            else ""
        )
        value = sheet.paragraphs[i + 1]
        if kind in FIELDS and i + 1 not in known and not value.is_prose:
            found[i] = label_of("export_header")
            found[i + 1] = labelled(kind)
    return found


def labelled(kind: str) -> Label:
    """The label of a value whose field is printed beside it."""
    role = ROLES.get(kind)
    return Label(role, "label") if role else label_of(kind)
