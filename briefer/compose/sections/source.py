"""Where it all comes from: the file, and the lines that were not read as the article."""

from briefer.compose.material import Material, field
from briefer.compose.words import REMOVED, as_words, counted
from briefer.records.article import Block
from briefer.records.briefing import Item
from briefer.records.span import Span

MAX_REMOVED_CHARS = 160  # of a removed line on the page; the source page has it whole


def source(material: Material) -> tuple[Item, ...]:
    """One item a kind of removed line, in order of the first, each with its lines."""
    kinds: dict[str, list[Block]] = {}
    for block in material.analysis.article.blocks:
        if block.role in REMOVED:
            kinds.setdefault(as_words(block.category) or REMOVED[block.role], []).append(block)
    return tuple(
        Item(
            (field("kind", kind), field("count", counted(len(blocks), "line"))),
            material.group("lines", blocks, _line),
        )
        for kind, blocks in kinds.items()
    )


def _line(material: Material, block: Block) -> Item:
    start, end = block.span.start, block.span.end
    return Item((field("words", material.cite(Span(start, min(end, start + MAX_REMOVED_CHARS)))),))
