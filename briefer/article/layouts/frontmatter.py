"""Markdown with front matter, as read-later services export it."""

import re

from briefer.article.labelled import LABEL, labelled
from briefer.article.layouts.base import Layout
from briefer.article.sheet import Label, Labels, Sheet, furniture
from briefer.records.role import Role

RULE = "---"
TITLE_META = Label(Role.EXPORT_HEADER, "title_meta")


def read_front_matter(sheet: Sheet, known: Labels) -> Labels:
    """Labels for the lines between the two rules."""
    end = next((i for i, p in enumerate(sheet.paragraphs[1:], 1) if p.text == RULE), 0)
    found: dict[int, Label] = {i: furniture("front_matter") for i in (0, end)}
    has_heading = any(p.mark == "#" for p in sheet.paragraphs[end:])
    for i in range(1, end):
        printed = LABEL.match(sheet.paragraphs[i].text)
        kind = sheet.pack.page.labels.get(printed["label"].casefold(), "") if printed else ""
        if kind == "title" and has_heading:
            found[i] = TITLE_META
        else:
            found[i] = labelled(kind or "front_matter")
    return found


LAYOUT = Layout(
    "front-matter",
    (
        re.compile(r"---$"),
        re.compile(r"title: \S"),
        re.compile(r"(?:url|source|author|date|published|tags|saved): ?\S"),
    ),
    3,
    read_front_matter,
)
