"""What the header lines of a saved mail say where its text does not: title, writer, paper."""

import re

from briefer.article.sheet import Labels, Sheet
from briefer.records.span import Span

HEADER = "email_header"
SUBJECT = re.compile(r"subject: ?(?:(?:fwd?|fw|re|aw|wg): ?)*(?P<value>\S.*)", re.IGNORECASE)
SENDER = re.compile(r"from: ?[\"']?(?P<value>[^<\"'\n]{2,80}?)[\"']? ?<", re.IGNORECASE)
WRITER_FROM = re.compile(r" (?:from|at|of|\|) ")


def subject(sheet: Sheet, known: Labels) -> Span | None:
    """The subject without "Fwd:" and the like."""
    return _value(sheet, known, SUBJECT)


def sender(sheet: Sheet, known: Labels) -> tuple[Span | None, Span | None]:
    """Writer and paper of a newsletter by its sender, "Ann Lee from The Tideline"; a paper alone is no writer."""
    if not any(label.category == "newsletter" for label in known.values()):
        return None, None
    whole = _value(sheet, known, SENDER)
    if whole is None:
        return None, None
    joint = WRITER_FROM.search(sheet.doc.text, whole.start, whole.end)
    if joint is None:
        return None, whole
    return Span(whole.start, joint.start()), Span(joint.end(), whole.end)


def _value(sheet: Sheet, known: Labels, pattern: re.Pattern[str]) -> Span | None:
    for i in sorted(i for i in known if known[i].category == HEADER):
        span = sheet.paragraphs[i].span
        found = pattern.match(sheet.doc.text, span.start, span.end)
        if found:
            return Span(*found.span("value"))
    return None
