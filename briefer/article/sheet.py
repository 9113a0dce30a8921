"""A text under the rules: its paragraphs, the words of its language, and the labels given so far."""

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
    """One document as paragraphs in order; rules name them by index."""

    doc: Document
    paragraphs: tuple[Paragraph, ...]
    pack: LanguagePack
    layout: str = ""

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
