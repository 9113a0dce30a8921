"""What a layout is: marks to know it by, and what its own marks say."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from briefer.article.sheet import Labels, Sheet

MARK_CHARS = 80  # a mark stands at the start of a line


@dataclass(frozen=True, slots=True)
class Layout:
    """One form of page: recognised when enough of its marks stand at the start of lines of their own."""

    name: str
    marks: tuple[re.Pattern[str], ...]
    needed: int
    rule: Callable[[Sheet, Labels], Labels]

    def is_seen(self, sheet: Sheet) -> bool:
        """Whether the text bears enough of the marks."""
        heads = [p.text[:MARK_CHARS] for p in sheet.paragraphs]
        return sum(any(mark.match(head) for head in heads) for mark in self.marks) >= self.needed
