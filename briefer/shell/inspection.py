"""What is read from one file: type, encoding, layout, fields, and the role of every block."""

from collections.abc import Iterator

from briefer.article import give_account, take_apart
from briefer.ingest import ingest
from briefer.records.article import Article
from briefer.records.document import Document, RawFile
from briefer.records.failure import Failure
from briefer.records.span import Excerpt, Span
from briefer.settings import ArticleSettings, Settings
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
        if isinstance(article, Failure):
            lines.append(_failed(article))
        else:
            lines += _article(article)
            lines += _recognised(article, settings.article)
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


def _recognised(article: Article, settings: ArticleSettings) -> Iterator[str]:
    """Every block, then how often each pattern of the user was found."""
    account = give_account(article, settings)
    yield ""
    yield "  line  role           category    begins"
    for row in account.rows:
        begins = _shown(row.excerpt)[:BEGINNING_CHARS]
        yield f"  {row.line:4}  {row.role:13}  {row.category:10}  {begins}"
    if account.drops:
        yield ""
        yield "  blocks  pattern of article.drop"
    for drop in account.drops:
        yield f"  {drop.blocks:6}  {shown(drop.pattern)}"


def _words(article: Article, span: Span | None) -> str:
    return _shown(article.document.excerpt(span)) if span else "none found"


def _shown(excerpt: Excerpt) -> str:
    return shown(" ".join(excerpt.text.split()))
