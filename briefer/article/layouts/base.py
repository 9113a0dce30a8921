"""What a layout is: marks to know it by, and what its own marks say."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefer.article.sheet import Labels, Sheet

MARK_CHARS = 80  # a mark stands at the start of a line


def no_labels(sheet: Sheet, known: Labels) -> Labels:
    """The rule of a layout that the general rules read well: only its name is told."""
    return {}


def whole_text(sheet: Sheet) -> tuple[int, int]:
    """The body may stand anywhere."""
    return 0, len(sheet.paragraphs)


@dataclass(frozen=True, slots=True)
class Layout:
    """One form of page: recognised when enough of its marks stand at the start of lines of their own.

    `rule` labels what the layout's marks tell; `body` gives the paragraphs the text must lie between.
    """

    name: str
    marks: tuple[re.Pattern[str], ...]
    needed: int
    rule: Callable[[Sheet, Labels], Labels] = no_labels
    body: Callable[[Sheet], tuple[int, int]] = whole_text

    def is_seen(self, heads: Sequence[str]) -> bool:
        """Whether the starts of the lines bear enough of the marks."""
        return sum(any(mark.match(head) for head in heads) for mark in self.marks) >= self.needed


def marks(*patterns: str) -> tuple[re.Pattern[str], ...]:
    """Patterns without regard to case."""
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
