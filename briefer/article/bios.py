"""What a page says about its own writers, below the text."""

import re

from briefer.article.fields import find_bylines
from briefer.article.sheet import Label, Labels, Sheet, furniture, unlabelled

CLOSING_SHARE = 0.5  # of the paragraphs: a writer is introduced below the text
REACH = 4  # paragraphs under a writer's name that stands there once more


def by_own_writer(sheet: Sheet, known: Labels) -> Labels:
    """Labels for late paragraphs that begin with a writer's name, and for those under it."""
    names = [sheet.doc.text[name.start : name.end] for name in find_bylines(sheet, known)]
    if not names:
        return {}
    late = [i for i in unlabelled(sheet, known) if i >= CLOSING_SHARE * len(sheet.paragraphs)]
    opening = _opening(names)
    headings = {name.casefold() for name in names}
    found: dict[int, Label] = {}
    for i in late:
        text = sheet.paragraphs[i].text
        if text.casefold() in headings:
            found |= {j: furniture("bio") for j in late if i <= j <= i + REACH}
        elif opening.match(text):
            found[i] = furniture("bio")
    return found


def _opening(names: list[str]) -> re.Pattern[str]:
    """A writer's name, or the first or last of it, before what it does."""
    whole = "|".join(map(re.escape, names))
    last = "|".join(re.escape(name.split()[at]) for name in names for at in (0, -1))
    return re.compile(
        rf"(?:(?:{whole}),? [a-z]|(?:{last}) (?:covers|writes about|reports on|is (?:a|an|the|our)) )"
    )
