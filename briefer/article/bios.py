"""What a page says about its own writers, below the text."""

import re

from briefer.article.fields import find_bylines
from briefer.article.sheet import Labels, Sheet, furniture, unlabelled

CLOSING_SHARE = 0.5  # of the paragraphs: a writer is introduced below the text


def by_own_writer(sheet: Sheet, known: Labels) -> Labels:
    """Labels for late paragraphs that begin with the whole name of one of the article's writers."""
    names = [sheet.doc.text[name.start : name.end] for name in find_bylines(sheet, known)]
    if not names:
        return {}
    opening = re.compile(rf"(?:{'|'.join(map(re.escape, names))}),? [a-z]")
    late = (i for i in unlabelled(sheet, known) if i >= CLOSING_SHARE * len(sheet.paragraphs))
    return {i: furniture("bio") for i in late if opening.match(sheet.paragraphs[i].text)}
