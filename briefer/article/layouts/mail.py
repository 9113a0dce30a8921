"""Forwarded mail: header lines, the sender's own words, a signature under two dashes."""

import re

from briefer.article.layouts.base import Layout
from briefer.article.sheet import Label, Labels, Sheet, furniture
from briefer.records.role import Role

HEADER = re.compile(
    r"(?:from|to|cc|bcc|sent|subject|reply-to|date|attachments?|importance|message-id|list-[\w-]+|"
    r"mime-version|content-[\w-]+|received|return-path|delivered-to|x-[\w-]+): ?\S.{0,300}$",
    re.IGNORECASE,
)
SIGNATURE = "--"


def read_mail(sheet: Sheet, known: Labels) -> Labels:
    """Labels for header lines and for everything from the signature on."""
    found: dict[int, Label] = {}
    is_signed = False
    for i, paragraph in enumerate(sheet.paragraphs):
        is_signed = is_signed or (paragraph.text == SIGNATURE and i > 0)
        if is_signed:
            found[i] = furniture("signature")
        elif HEADER.match(paragraph.text):
            found[i] = Label(Role.EXPORT_HEADER, "email_header")
    return found


LAYOUT = Layout(
    "mail",
    tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            r"from: ",
            r"(?:to|cc): ",
            r"(?:date|sent): ",
            r"subject: ",
            r"-{3,} ?(?:forwarded|original) message|begin forwarded message",
        )
    ),
    3,
    read_mail,
)
