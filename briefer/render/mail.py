"""The night as a mail, ready for any program that sends one: plain text, and the same as HTML."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from hashlib import sha256
from html import unescape

from briefer.records.briefing import Cited, Item, Label
from briefer.records.edition import Edition
from briefer.records.theme import Theme
from briefer.render.frame import framed
from briefer.render.markdown_printer import CUT, ESCAPED, escape_markdown
from briefer.render.markdown_to_html import to_html, without_front_matter
from briefer.render.pages import Sheet, markdown_with
from briefer.text.printed import as_printed

MOST = 500  # entries of a list: 10,000 articles make a mail of 4.5 MB, more than many servers take
OWN_LINK = re.compile(r"(?<!\\)\[((?:\\.|[^\[\]\\])*)\]\([^()\s]*\)")  # leads nowhere in a mail


@dataclass(frozen=True, slots=True)
class MailPrinter:
    """Prints Markdown in which a place is file and line in words: a mail lies in no edition."""

    def label(self, label: Label) -> str:
        """Words of ours, escaped."""
        return escape_markdown(label)

    def cited(self, cited: Cited, *, in_marks: bool, href: str = "") -> str:  # noqa: ARG002 - as all printers
        """The words and their place."""
        words = f"“{self.bare(cited)}”" if in_marks else self.bare(cited)
        file = escape_markdown(as_printed(cited.excerpt.source))
        return f"{words} ({file}, line {cited.line}){CUT if cited.is_cut else ''}"

    def bare(self, cited: Cited) -> str:
        """The words alone."""
        return escape_markdown(as_printed(cited.excerpt.text))


def mail(sheet: Sheet, edition: Edition, theme: Theme) -> str:
    """A message without sender and receiver; the same night gives the same bytes.

    Of a large night it holds the first entries of each list, and says how many more the page has.
    """
    sections = tuple(replace(one, items=_first(one.items)) for one in sheet.sections)
    left_out = sum(_count(one.items) for one in sheet.sections) - sum(
        _count(one.items) for one in sections
    )
    sheet = replace(sheet, sections=sections)
    page = without_front_matter(markdown_with(MailPrinter(), sheet, theme))
    body = OWN_LINK.sub(r"\1", page).strip("\n") + "\n"
    if left_out:
        body += f"\n{left_out:,} more entries are on the page of the night.\n"
    subject = f"Briefing of {edition.id}"
    message = EmailMessage()
    message["Subject"] = subject
    message["Date"] = format_datetime(datetime.fromisoformat(edition.now))
    message["Message-ID"] = f"<{sha256(body.encode()).hexdigest()[:32]}@briefer.invalid>"
    message.set_content(unescape(ESCAPED.sub(r"\1", body)), cte="quoted-printable")
    message.add_alternative(framed(subject, to_html(body)), subtype="html", cte="quoted-printable")
    message.set_boundary(f"=_{sha256(body.encode()).hexdigest()[32:]}")
    return message.as_string()


def _first(items: Sequence[Item]) -> tuple[Item, ...]:
    return tuple(replace(one, items=_first(one.items)) for one in items[:MOST])


def _count(items: Sequence[Item]) -> int:
    return sum(1 + _count(one.items) for one in items)
