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


def read_print_header(sheet: Sheet, known: Labels) -> Labels:
    """Labels for the uncoded header: short lines between the number of words and the first prose."""
    found: dict[int, Label] = {}
    words = next(i for i, p in enumerate(sheet.paragraphs) if WORD_COUNT.match(p.text))
    for i in range(words, len(sheet.paragraphs)):
        text = sheet.paragraphs[i].text
        if sheet.paragraphs[i].is_prose:
            break
        if WORD_COUNT.match(text) or HEADER_LINE.match(text):
            found[i] = labelled("export_header")
    return found


WORD_COUNT = re.compile(r"\d[\d,]* words$")
HEADER_LINE = re.compile(
    r"(?:[A-Z0-9]{2,10}|English|German|French|Spanish|\d{1,2}:\d{2}|[A-Z]?\d{1,3}|.{2,20} Edition)$"
)
PLAIN = Layout(
    "factiva-print",
    (WORD_COUNT, re.compile(r"Document [A-Z]{3,}\w{15,}$"), re.compile(r"English$")),
    3,
    read_print_header,
)
