"""Pages as they come from a browser, a phone or a mailbox; the general rules read them."""

import re

from briefer.article.layouts.base import Layout, marks
from briefer.article.sheet import Labels, Sheet, furniture

SPONSOR = re.compile(
    r"(?:a message from|presented by|sponsored by|together with) \S", re.IGNORECASE
)


def read_sponsors(sheet: Sheet, known: Labels) -> Labels:
    """Labels for a sponsor's line and the paragraph set close under it."""
    found = {}
    for i, paragraph in enumerate(sheet.paragraphs[:-1]):
        if SPONSOR.match(paragraph.text) and not paragraph.is_prose:
            found[i] = furniture("ad")
            if sheet.paragraphs[i + 1].gap == 0:
                found[i + 1] = furniture("ad")
    return found


LAYOUTS = (
    Layout(
        "browser-print",
        marks(r"\d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d{2}", r"https?://\S+ +\d+/\d+$"),
        2,
    ),
    Layout(
        "newsletter",
        marks(
            r"(?:view|read) (?:this )?(?:email )?in (?:your )?browser|view this email",
            r".{0,40}unsubscribe",
            r"(?:was this )?(?:email )?forwarded (?:this|to you)|forwarded this email",
            r"(?:you are|you're) receiving",
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
