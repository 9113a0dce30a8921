"""Source words as a page prints them, and the characters that no page can hold as they are."""

import re

from briefer.text.normal import as_line

REPLACEMENT = "\ufffd"
UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# They can turn the order of what follows them:
BIDI_CONTROL = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def as_printed(text: str) -> str:
    """The text on one line, control characters shown as U+FFFD, marks of direction left out."""
    if text.isprintable() and "  " not in text and text.strip(" >") == text:
        return text  # most sentences: nothing to fold, no mark of a mail in front
    return as_line(BIDI_CONTROL.sub("", UNPRINTABLE.sub(REPLACEMENT, text)))


def printed_place(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where text[start:end] stands in `as_printed(text)`; None when it is not found whole there."""
    whole, part = as_printed(text), as_printed(text[start:end])
    before = len(as_printed(text[:start] + "|")) - 1  # the mark keeps the space before the part
    if not part or not whole.startswith(part, before):
        return None
    return before, before + len(part)
