"""Documents to articles: blocks with roles, and the fields."""

import re

from briefer.records.article import Article, Block
from briefer.records.document import Document
from briefer.records.failure import Failure
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import ArticleSettings


def take_apart(doc: Document, settings: ArticleSettings) -> Article | Failure:
    """The article of a document, or why there is none to read."""
    spans = [Span(*m.span()) for m in re.finditer(r"\S[^\n]*", doc.text)]
    title = spans[0] if len(spans) > 1 and doc.text[spans[0].end - 1] not in '.”"' else None
    blocks = tuple(Block(s, Role.TITLE if s is title else Role.BODY) for s in spans)
    return Article(doc, blocks, title=title, language="en")
