"""Exports of newspaper databases: fields with printed labels, then the text between two marks."""

import re

from briefer.article.labelled import by_label_line
from briefer.article.layouts.base import Layout, marks
from briefer.article.sheet import Labels, Sheet

BODY_MARK = re.compile(r"(?:body|full text)\s?:?$", re.IGNORECASE)
END_MARK = re.compile(
    r"(?:load-date|classification|end of document|graphic|source citation|gale document number|record number"
    r"|copyright:|subject:|credit:|caption:|publication-type)\b",
    re.IGNORECASE,
)


def read_labels(sheet: Sheet, known: Labels) -> Labels:
    """Labels for the paragraphs under field names that stand alone."""
    return by_label_line(sheet, known)


def text_between(sheet: Sheet) -> tuple[int, int]:
    """First and last paragraph of the text by the marks around it."""
    start = next((i + 1 for i, p in enumerate(sheet.paragraphs) if BODY_MARK.match(p.text)), 0)
    ends = (
        i for i in range(start, len(sheet.paragraphs)) if END_MARK.match(sheet.paragraphs[i].text)
    )
    return start, next(ends, len(sheet.paragraphs)) if start else len(sheet.paragraphs)


LAYOUTS = tuple(
    Layout(name, marks(*patterns), needed, read_labels, text_between)
    for name, needed, patterns in (
        (
            "nexis-uni",
            3,
            (
                r"length: \d",
                r"section: ",
                r"byline: ",
                r"body$",
                r"load-date: ",
                r"end of document",
            ),
        ),
        (
            "nexis",
            3,
            (
                r"\d+ of \d+ documents$",
                r"byline: ",
                r"section: ",
                r"length: \d",
                r"body:$",
                r"load-date: ",
            ),
        ),
        (
            "proquest",
            2,
            (
                r"report information from proquest",
                r"full text:",
                r"proquest document id",
                r"publication title: ",
                r"document \d+ of \d+",
            ),
        ),
        (
            "gale",
            2,
            (
                r"gale document number",
                r"full text:",
                r"source citation",
                r"document type: ",
                r"from: the |from: ",
            ),
        ),
        (
            "ebsco",
            3,
            (
                r"record: \d",
                r"accession number: ",
                r"document type: ",
                r"subject terms: ",
                r"full text word count",
                r"database: ",
            ),
        ),
        ("newsbank", 3, (r"paper: ", r"title: ", r"record number: ", r"section: ", r"page: ")),
        ("pressreader", 1, (r"pressreader(?:\.com)?\b",)),
    )
)
