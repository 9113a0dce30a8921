"""Records built by hand, so that a test of one stage needs no other stage."""

import tomllib
from dataclasses import replace
from pathlib import Path

from briefer.records.analysis import Analysis, Sentence
from briefer.records.article import Article, Block
from briefer.records.document import Document, Segment, SourceMap
from briefer.records.role import Role
from briefer.records.span import Span

CASES = Path(__file__).parent / "cases"


def document(text: str, path: str = "a.txt", **fields) -> Document:
    """A plain-text document."""
    whole = SourceMap((Segment(0, len(text), 0),))
    return Document(
        path, "0" * 64, len(text.encode()), "utf-8", "text/plain", text, whole, **fields
    )


def article(*paragraphs: str, title: str = "", path: str = "a.txt", **fields) -> Article:
    """An English article of body paragraphs, one blank line between them, after an optional title."""
    blocks, text = [], ""
    for role, words in [(Role.TITLE, title)] * bool(title) + [(Role.BODY, p) for p in paragraphs]:
        text += "\n\n" if text else ""
        blocks.append(Block(Span(len(text), len(text) + len(words)), role))
        text += words
    fields.setdefault("language", "en")
    if title:
        fields.setdefault("title", blocks[0].span)
    return Article(document(text, path), tuple(blocks), **fields)


def cases(path: str) -> list[dict]:
    """The [[case]] rows of tests/cases/<path>, for pytest.mark.parametrize with ids by name."""
    rows: list[dict] = tomllib.loads((CASES / path).read_text(encoding="utf-8"))["case"]
    return rows


def words(doc: Document, span: Span | None) -> str | None:
    """What stands at a place."""
    return None if span is None else doc.excerpt(span).text


def ranked_analysis(*sentences: str, title: str = "", **fields) -> Analysis:
    """An analysis of body sentences, one paragraph each, without people, quotes or figures of its own."""
    made = article(*sentences, title=title)
    places = [
        Sentence(index, block.span, index, index, block.role)
        for index, block in enumerate(made.blocks)
    ]
    return Analysis(article=made, sentences=tuple(places), **fields)


def with_blocks(
    analysis: Analysis, blocks: tuple[Block, ...], sentences: tuple[Sentence, ...]
) -> Analysis:
    """The analysis with other blocks and sentences on the same text."""
    return replace(analysis, article=replace(analysis.article, blocks=blocks), sentences=sentences)
