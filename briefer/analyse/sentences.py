"""Sentences of an article."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefer.analyse.boundaries import sentence_spans
from briefer.lang import language_pack
from briefer.records.analysis import Sentence
from briefer.records.article import Article, Block
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.text.marks import Marked, pair_marks

READABLE = frozenset(
    {
        Role.BODY,
        Role.TITLE,
        Role.SUBHEAD,
        Role.STANDFIRST,
        Role.KEY_POINT,
        Role.CAPTION,
        Role.ALT,
        Role.NOTE,
    }
)
FINAL = (".", "!", "?", "…", ":", "。", "！", "？")
CLOSERS = "\"'”’»)]」』*_ "


def split_sentences(article: Article, *, two_apostrophes: bool = False) -> tuple[Sentence, ...]:
    """Every sentence of the readable blocks (body, title, standfirst, key points, captions …), in order.

    Paragraphs are counted by role from 0; `two_apostrophes` as in `pair_marks`; the rest of one after a page break keeps its number.
    """
    text = article.document.text
    words = language_pack(article.language).sentences
    numbers = [n for n, block in enumerate(article.blocks) if block.role in READABLE]
    readable = [_readable(article, article.blocks[number]) for number in numbers]
    quoted = _by_paragraph(readable, pair_marks(text, readable, two_apostrophes=two_apostrophes))
    found: list[Sentence] = []
    counts: dict[Role, int] = {}
    for number, stretch in zip(numbers, readable, strict=True):
        block = article.blocks[number]
        goes_on = block.continues and block.role in counts
        counts[block.role] = counts.get(block.role, -1) + (not goes_on)
        first = len(found)
        for span in sentence_spans(text, stretch, next(quoted), words=words):
            found.append(Sentence(len(found), span, number, counts[block.role], block.role))
        if goes_on and first < len(found):
            _mark_cut(text, found, first)
    return tuple(found)


def _readable(article: Article, block: Block) -> Span:
    """What of a block is read: of the title's the title alone, without the label of an export ("HD")."""
    is_title = article.title is not None and block.span.contains(article.title)
    return article.title if is_title and article.title else block.span


def _by_paragraph(spans: Sequence[Span], found: Sequence[Marked]) -> Iterator[list[Marked]]:
    """The quoted stretches of each paragraph, in the order of the paragraphs."""
    rows: list[list[Marked]] = [[] for _ in spans]
    for marked in found:
        rows[marked.paragraph].append(marked)
    return iter(rows)


def _mark_cut(text: str, found: list[Sentence], first: int) -> None:
    """Note in place that the sentence before a page break and the one after it are pieces of one.

    `first` is the number of the first sentence after the break.
    """
    role = found[first].role
    before = next(n for n in range(first - 1, -1, -1) if found[n].role is role)
    span = found[before].span
    if not text[span.start : span.end].rstrip(CLOSERS).endswith(FINAL):
        for n in (before, first):
            found[n] = replace(found[n], is_whole=False)
