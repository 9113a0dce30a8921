"""What is read from one file: type, encoding, layout, fields, and the role of every block."""

from collections.abc import Iterator

from briefer.article import take_apart
from briefer.ingest import ingest
from briefer.records.article import Article, Block
from briefer.records.document import Document, RawFile
from briefer.records.failure import Failure
from briefer.records.span import Span
from briefer.settings import Settings
from briefer.shell.log import shown

BEGINNING_CHARS = 60  # of a block, enough to find it again


def inspect(raw: RawFile, settings: Settings) -> list[str]:
    """Lines that tell what every article of a file was taken for."""
    lines: list[str] = []
    for doc in ingest(raw, settings.ingest):
        if isinstance(doc, Failure):
            lines.append(_failed(doc))
            continue
        lines += _document(doc)
        article = take_apart(doc, settings.article)
        lines += [_failed(article)] if isinstance(article, Failure) else _article(article)
    return lines


def _failed(failure: Failure) -> str:
    return shown(f"{failure.path}: set aside: {failure.reason}; {failure.hint}")


def _document(doc: Document) -> Iterator[str]:
    yield shown(doc.path)
    yield f"  type      {doc.media_type}"
    yield f"  encoding  {doc.encoding}"
    yield f"  size      {doc.size_bytes:,} bytes, {len(doc.text):,} characters"
    for repair in doc.repairs:
        yield f"  repaired  {shown(repair)}"


def _article(article: Article) -> Iterator[str]:
    yield f"  language  {article.language}"
    yield f"  layout    {article.layout or 'none known'}"
    yield f"  title     {_words(article, article.title)}"
    for byline in article.bylines:
        yield f"  byline    {_words(article, byline)}"
    yield f"  source    {_words(article, article.source)}"
    published = article.published
    yield f"  date      {f'{published.date} ({published.how})' if published else 'none found'}"
    yield ""
    yield "  line  role           category    begins"
    for block in article.blocks:
        yield _block(article, block)


def _block(article: Article, block: Block) -> str:
    line = article.document.text.count("\n", 0, block.span.start) + 1
    begins = _words(article, block.span)[:BEGINNING_CHARS]
    return f"  {line:4}  {block.role:13}  {block.category:10}  {begins}"


def _words(article: Article, span: Span | None) -> str:
    if span is None:
        return "none found"
    return shown(" ".join(article.document.excerpt(span).text.split()))
