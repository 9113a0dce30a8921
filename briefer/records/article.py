"""The readable article: every non-blank stretch of the text, each with its role."""

from dataclasses import dataclass

from briefer.records.document import Document
from briefer.records.role import Role
from briefer.records.span import Span


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch of the text with its role; `category` says what kind of furniture ("share", "ad", …).

    `continues` is true for the rest of a paragraph that a page break cut.
    """

    span: Span
    role: Role
    category: str = ""
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """Date of publication: ISO day, how it was found, and the words it rests on (None: container only).

    `how` is "printed", "label", "header", "metadata" or begins with "inferred: ".
    """

    date: str
    how: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A document taken apart: blocks in order without overlap, and the fields a reader looks for.

    Every non-blank character of the text lies in a block, or between blocks as a mark or label
    (bullet, ">", "By", "Caption:").  `layout` names the recognised form ("nexis", "factiva", …; "" for none).
    `language` is a code of `briefer.lang.LANGUAGES`, "und" when unknown.
    """

    document: Document
    blocks: tuple[Block, ...]
    title: Span | None = None
    bylines: tuple[Span, ...] = ()
    source: Span | None = None
    published: Published | None = None
    language: str = "und"
    layout: str = ""

    def __post_init__(self) -> None:
        end = 0
        for block in self.blocks:
            if block.span.start < end:
                raise ValueError(self.document.path, block)
            end = block.span.end
        if end > len(self.document.text):
            raise ValueError(self.document.path, self.blocks[-1])
