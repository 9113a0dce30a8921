"""Pages as they come from a browser, a phone or a mailbox; the general rules read them."""

import re

from briefer.article.layouts.base import Layout, marks
from briefer.article.sheet import Label, Labels, Sheet, furniture

SPONSOR = re.compile(
    r"(?:a message from|presented by|sponsored by|together with) (?P<name>\S.*)", re.IGNORECASE
)
SPONSOR_REACH = 3  # paragraphs of a sponsor's message


def read_sponsors(sheet: Sheet, known: Labels) -> Labels:
    """Labels for a sponsor's line, and for what follows as far as it speaks of the sponsor."""
    found: dict[int, Label] = {}
    for i, paragraph in enumerate(sheet.paragraphs):
        sponsor = SPONSOR.match(paragraph.text)
        if sponsor and not paragraph.is_prose:
            name = _letters(sponsor["name"])
            near = range(i, min(i + 1 + SPONSOR_REACH, len(sheet.paragraphs)))
            last = max(j for j in near if name in _letters(sheet.paragraphs[j].text))
            found |= {j: furniture("ad") for j in range(i, last + 1)}
    return found


def _letters(text: str) -> str:
    """A name without its gaps, as web addresses write it."""
    return "".join(filter(str.isalnum, text)).casefold()


LAYOUTS = (
    Layout(
        "browser-print",
        marks(r"\d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d{2}", r"https?://\S"),
        2,
    ),
    Layout(
        "newsletter",
        marks(
            r"(?:view|read) (?:this )?(?:email )?in (?:your )?browser|view this email",
            r".{0,40}unsubscribe",
            r"(?:was this )?(?:email )?forwarded (?:this|to you)|forwarded this email",
            r"(?:you are|you're) receiving|you (?:received|get) this",
            r"open in app",
            r"a message from \S",
            r"thanks for (?:reading|subscribing)",
        ),
        2,
        read_sponsors,
    ),
    Layout(
        "interview",
        marks(
            r"interview by ",
            r"q: |q\. ",
            r"a: |a\. ",
            r"this (?:interview|conversation) (?:has been|was)",
        ),
        2,
    ),
    Layout(
        "live-blog",
        marks(
            r"key events$|live$",
            r"\d{1,2}[.:]\d{2} (?:gmt|bst|[ap]m|et|ist)",
            r"(?:last )?updated at ",
        ),
        2,
    ),
    Layout(
        "portal",
        marks(r"·?\d+ min read", r"read the (?:original|full) (?:article|story) (?:on|at)"),
        2,
    ),
    Layout(
        "web-page",
        marks(
            r"share(?:\s|$)",
            r"advertisement$",
            r"(?:read more|related|more):",
            r"most read|most viewed|don't miss|recommended",
            r"sign up",
            r"skip to",
            r"log in|sign in",
            r"comments",
        ),
        3,
    ),
)
