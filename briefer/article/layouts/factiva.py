"""Factiva: two- and three-letter codes at the start of lines, lead under LP, the rest under TD."""

import re

from briefer.article.labelled import labelled
from briefer.article.layouts.base import Layout
from briefer.article.sheet import Label, Labels, Sheet

FIELDS = {
    "HD": "title",
    "BY": "byline",
    "PD": "date",
    "SN": "source",
    "CY": "rights",
    "CX": "correction",
    "CR": "export_footer",
}
HEADER = ("SE", "WC", "ET", "SC", "LA", "ED", "PG", "VOL", "LP", "TD", "CLM", "RF", "ART")
FOOTER = ("CO", "IN", "NS", "RE", "PUB", "AN", "IPC", "IPD", "CT", "DJIC")
CODES = FIELDS | dict.fromkeys(HEADER, "export_header") | dict.fromkeys(FOOTER, "export_footer")
CODE = re.compile(rf"(?P<code>{'|'.join(CODES)})(?:\s{{2,}}|\s*$)")


def read_codes(sheet: Sheet, known: Labels) -> Labels:
    """Labels for the coded lines."""
    found: dict[int, Label] = {}
    for i in range(len(sheet.paragraphs)):
        code = CODE.match(sheet.raw(i)[:40])
        if code and i not in known:
            found[i] = labelled(CODES[code["code"]])
    return found


LAYOUT = Layout(
    "factiva",
    tuple(re.compile(rf"{code}(?: |$)") for code in ("HD", "WC", "PD", "SN", "LP", "TD", "AN")),
    5,
    read_codes,
)
