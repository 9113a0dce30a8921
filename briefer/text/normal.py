"""Comparison keys: what two strings have in common once print habits are taken off.  Never printed."""

import re

QUOTED_LINE = re.compile(r"(?m)^[ \t]*(?:>[ \t]?)+")  # the marks of a forwarded mail
INVISIBLE = re.compile("[\u200b\u2060\ufeff\u00ad]")
# Joiners belong to the spelling of Persian, Hindi and emoji; beside a Latin letter or a blank they are debris:
STRAY_JOINER = re.compile(
    r"(?<![^\x00-\x7f\s\u200c\u200d])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f\s\u200c\u200d])"
)
PLAIN = (
    *((mark, '"') for mark in "“”„＂"),
    *((mark, "'") for mark in "‘’"),
    *((blank, " ") for blank in "\n\r\t\xa0\u200b\u2009\u202f\ufeff"),
)
SPACE = re.compile(r"\s+")


def as_line(text: str) -> str:
    """The text on one line, as a page prints it: mail marks and line breaks become one space."""
    visible = STRAY_JOINER.sub("", INVISIBLE.sub("", text))
    return SPACE.sub(" ", QUOTED_LINE.sub("", visible)).strip()


def as_plain(text: str) -> str:
    """The text, place for place, as patterns want it.

    One kind of double and of single marks; blanks for line breaks, mail marks and special blanks.
    """
    if "\n" in text:
        text = QUOTED_LINE.sub(lambda match: " " * len(match.group()), text)
    for mark, plain in PLAIN:
        text = text.replace(mark, plain)  # a tenth of what one `translate` costs
    return text
