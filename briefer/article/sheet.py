"""A text under the rules: its paragraphs, the words of its language, and the labels given so far."""

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from briefer.article.paragraphs import Paragraph
from briefer.lang.base import LanguagePack
from briefer.records.document import Document
from briefer.records.role import Role


@dataclass(frozen=True, slots=True)
class Label:
    """What a rule says of a paragraph: its role, and the kind of furniture or note."""

    role: Role
    category: str = ""


Labels = Mapping[int, Label]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document as paragraphs in order; rules name them by index.

    Body stands in [body_from, body_to) where the layout marks its place.
    """

    doc: Document
    paragraphs: tuple[Paragraph, ...]
    pack: LanguagePack
    language: str = "und"
    layout: str = ""
    body_from: int = 0
    body_to: int = sys.maxsize

    def raw(self, index: int) -> str:
        """A paragraph as printed."""
        span = self.paragraphs[index].span
        return self.doc.text[span.start : span.end]


def unlabelled(sheet: Sheet, known: Labels) -> list[int]:
    """The paragraphs no rule has spoken for yet, in order."""
    return [i for i in range(len(sheet.paragraphs)) if i not in known]


def furniture(category: str) -> Label:
    """The label of a line that belongs to the page, not to the article."""
    return Label(Role.FURNITURE, category)


SECTION_CAPS_WORDS, SECTION_MAX_WORDS = 3, 5


def is_section(sheet: Sheet, index: int) -> bool:
    """Whether a line names a section of the paper: "Local News", "WORLD", "Companies & Markets"."""
    paragraph = sheet.paragraphs[index]
    is_caps = paragraph.words <= SECTION_CAPS_WORDS and paragraph.text.isupper()
    return is_caps or is_known_section(sheet, index)


def is_known_section(sheet: Sheet, index: int) -> bool:
    """Whether a line starts with the words of a section, alone or before its parts: "News - Counties"."""
    paragraph = sheet.paragraphs[index]
    first = re.split(r"\s[-–—>»/|]\s", paragraph.text.casefold())[0]
    words = [word.strip("&,.:|") for word in first.split()]
    is_known = all(word in sheet.pack.page.section_words for word in words if word)
    return is_known and paragraph.words <= SECTION_MAX_WORDS


BODY_MAX_WORDS = 8


def is_public_body(sheet: Sheet, index: int) -> bool:
    """Whether a line is the name of a public body and nothing else: "City of Larkspur Falls"."""
    text = sheet.paragraphs[index].text
    words = {word.strip(",.").casefold() for word in text.split()}
    return (
        1 < len(words) <= BODY_MAX_WORDS
        and all(word[0].isupper() or len(word) <= 3 for word in text.split())  # noqa: PLR2004 - "of"
        and not words.isdisjoint(sheet.pack.page.issuer_words)
    )
