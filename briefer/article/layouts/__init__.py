"""Layouts known by their own marks; an unknown one is read by the general rules alone."""

import re

from briefer.article.layouts import exports, factiva, frontmatter, mail, pages, wire
from briefer.article.layouts.base import MARK_CHARS, Layout
from briefer.article.sheet import Sheet

LAYOUTS: dict[str, Layout] = {
    layout.name: layout
    for layout in (
        frontmatter.LAYOUT,
        factiva.LAYOUT,
        factiva.PLAIN,
        *exports.LAYOUTS,
        mail.LAYOUT,
        *wire.LAYOUTS,
        *pages.LAYOUTS,
    )
}

ANY_MARK = re.compile(
    "|".join(
        f"(?:(?{'i' if mark.flags & re.IGNORECASE else '-i'}:{mark.pattern}))".replace(
            "(?-i:", "(?:"
        )
        for layout in LAYOUTS.values()
        for mark in layout.marks
    )
)


def recognise(sheet: Sheet) -> Layout | None:
    """The first layout whose marks the text bears; None for none."""
    lines = (p.text[:MARK_CHARS] for p in sheet.paragraphs)
    heads = tuple(dict.fromkeys(line for line in lines if ANY_MARK.match(line)))
    return next((layout for layout in LAYOUTS.values() if layout.is_seen(heads)), None)
