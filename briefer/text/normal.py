"""Comparison keys: what two strings have in common once print habits are taken off.  Never printed."""

import re

QUOTED_LINE = re.compile(r"(?m)^[ \t]*(?:>[ \t]?)+")  # the marks of a forwarded mail
INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
PLAIN = (
    *((mark, '"') for mark in "“”„＂"),
    *((mark, "'") for mark in "‘’"),
    *((blank, " ") for blank in "\n\r\t\xa0\u200b\u2009\u202f\ufeff"),
)
SPACE = re.compile(r"\s+")


def as_line(text: str) -> str:
    """The text on one line, as a page prints it: mail marks and line breaks become one space."""
    return SPACE.sub(" ", QUOTED_LINE.sub("", INVISIBLE.sub("", text))).strip()


def as_plain(text: str) -> str:
    """The text, place for place, as patterns want it.

    One kind of double and of single marks; blanks for line breaks, mail marks and special blanks.
    """
    if "\n" in text:
        text = QUOTED_LINE.sub(lambda match: " " * len(match.group()), text)
    for mark, plain in PLAIN:
        text = text.replace(mark, plain)  # a tenth of what one `translate` costs
    return text
