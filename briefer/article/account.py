"""What was recognised in a document: for the user who asks why a line is in the briefing."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from briefer.article.drop import CATEGORY
from briefer.records.article import Article
from briefer.records.span import Excerpt, Span
from briefer.settings import ArticleSettings


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One block: the line it starts on (from 1), its role and category, its words."""

    line: int
    role: str
    category: str
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class DropCount:
    """One pattern of the user, and how many blocks it took out."""

    pattern: str
    blocks: int


@dataclass(frozen=True, slots=True)
class Account:
    """Layout ("" for none), language, fields in the order of the contract, blocks, the user's patterns."""

    layout: str
    language: str
    fields: tuple[tuple[str, Excerpt], ...]
    rows: tuple[BlockRow, ...]
    drops: tuple[DropCount, ...]


def give_account(article: Article, settings: ArticleSettings) -> Account:
    """All that `take_apart` found, as rows of a table."""
    doc = article.document
    ends = [i for i, char in enumerate(doc.text) if char == "\n"]
    rows = tuple(
        BlockRow(
            bisect_right(ends, b.span.start - 1) + 1, str(b.role), b.category, doc.excerpt(b.span)
        )
        for b in article.blocks
    )
    taken = Counter(row.category for row in rows)
    drops = tuple(
        DropCount(pattern, taken[f"{CATEGORY} {number}"])
        for number, pattern in enumerate(settings.drop, 1)
    )
    fields = tuple((name, doc.excerpt(span)) for name, span in _fields(article))
    return Account(article.layout, article.language, fields, rows, drops)


def _fields(article: Article) -> Iterator[tuple[str, Span]]:
    if article.title:
        yield "title", article.title
    for byline in article.bylines:
        yield "byline", byline
    if article.source:
        yield "source", article.source
    if article.published and article.published.span:
        yield f"published ({article.published.how})", article.published.span
