"""One file, several articles: database exports and digests, split where their own marks say so.

The text stays whole, so that every place keeps counting into the file: each article is a document
over the same text with a number behind its path, and what lies outside it is hinted as furniture.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from briefer.records.document import Document, Hint
from briefer.records.role import Role
from briefer.records.span import Span

OTHER = "other_article"
OPENINGS = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        r"^[ \t>]*\d{1,5} of \d{1,5} DOCUMENTS[ \t\r]*$",  # LexisNexis classic
        r"^[ \t]*Document \d{1,5} of \d{1,5}[ \t\r]*$",  # ProQuest
        r"^[ \t]*Record: \d{1,5}[ \t\r]*$",  # EBSCO
        r"^# [^\n]*\S(?=\s*\n(?:[^\n]{0,200}\n){0,3}?[^\n]{0,200}(?:https?://|\bBy [A-Z]|\b20\d\d\b))",  # Markdown digest
    )
)
CLOSINGS = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        r"^[ \t]*End of Document[ \t\r]*$",  # Nexis Uni
        r"^(?:AN +)?Document [A-Z]{3,}\w{15,}[ \t\r]*$",  # Factiva
        r"^[ \t]*Gale Document Number: ?\S[^\n]*$",
        r"^[ \t]*Record Number: ?\S[^\n]*$",  # NewsBank
    )
)
PROSE = re.compile(r"^[^\n]{60,}$", re.MULTILINE)


def split_articles(doc: Document) -> tuple[Document, ...]:
    """The articles of a document: itself when it holds one, else one document for each."""
    for bounds in _ways(doc.text):
        parts = [
            span
            for span in _parts(doc.text, bounds)
            if PROSE.search(doc.text, span.start, span.end)
        ]
        if len(parts) > 1:
            return tuple(_part(doc, span, number) for number, span in enumerate(parts, 1))
    return (doc,)


def _ways(text: str) -> Iterator[list[int]]:
    for opening in OPENINGS:
        yield [found.start() for found in opening.finditer(text)][1:]
    for closing in CLOSINGS:
        yield [found.end() for found in closing.finditer(text)][:-1]


def _parts(text: str, cuts: list[int]) -> Iterator[Span]:
    """The stretches between cuts; what stands before the first opening belongs to its article."""
    for start, end in pairwise([0, *cuts, len(text)]):
        if start < end:
            yield Span(start, end)


def _part(doc: Document, span: Span, number: int) -> Document:
    joint = "." if "#" in doc.path else "#"
    inside = tuple(hint for hint in doc.hints if span.contains(hint.span))
    outside = [(0, span.start), (span.end, len(doc.text))]
    others = tuple(
        Hint(Span(a, b), Role.FURNITURE, OTHER) for a, b in outside if doc.text[a:b].strip()
    )
    return replace(doc, path=f"{doc.path}{joint}{number}", hints=(*inside, *others))
