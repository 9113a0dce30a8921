"""Words in Markdown: escaped so that a line of a source stays a line of text, whoever reads it."""

import re
from dataclasses import dataclass

from briefer.records.briefing import Cited, Label
from briefer.text.places import anchor, source_path
from briefer.text.printed import as_printed

CUT = r" \[…\]"  # stands after words that go on in the source
ESCAPED = re.compile(r"\\(.)")
PLAIN = re.compile(r"(?![#+-]|\d{1,9}[.)])[^\\`*_{}\[\]&<>|~]*\Z")
SPECIAL = re.compile(r"[\\`*_{}\[\]]|[&<>|~]|://|www\.|^(?:[#+-]|\d{1,9}(?=[.)]))", re.IGNORECASE)
ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "~": "&#126;"}


@dataclass(frozen=True, slots=True)
class MarkdownPrinter:
    """Prints for a page whose edition folder lies at `root` ("" or "../")."""

    root: str

    def label(self, label: Label) -> str:
        """Words of ours, escaped."""
        return escape_markdown(label)

    def cited(self, cited: Cited, *, in_marks: bool, href: str = "") -> str:
        """The words and the link to their place."""
        span = cited.excerpt.span
        page = source_path(cited.document)
        words = self.bare(cited)
        words = f"“{words}”" if in_marks else words
        words = f"[{words}]({href})" if href else words
        link = f"[L{cited.line}]({self.root}{page}#{anchor(span.start, span.end)})"
        return f"{words} {link}{CUT if cited.is_cut else ''}"

    def bare(self, cited: Cited) -> str:
        """The words alone."""
        return escape_markdown(as_printed(cited.excerpt.text))


def escape_markdown(line: str) -> str:
    """One line as plain text of CommonMark, GitHub's dialect and Python-Markdown alike.

    Entities stand where Python-Markdown knows no backslash; "://" and "www." are broken because
    GitHub turns bare addresses into links.
    """
    if PLAIN.match(line) and "://" not in line and "www." not in line.lower():
        return line  # most lines, in half the time
    return SPECIAL.sub(_escaped, line)


def _escaped(match: re.Match[str]) -> str:
    found = match.group()
    if found in ENTITIES:
        return ENTITIES[found]
    if found == "://":
        return "&#58;//"
    if found[-1] == ".":
        return f"{found[:-1]}&#46;"
    if found.isdigit():  # "1." at the start would be a list
        return f"{found[:-1]}&#{ord(found[-1])};"
    return f"\\{found}"
