"""What to read with care."""

from briefer.compose.material import Material, field
from briefer.compose.words import CAUTIONS, as_words
from briefer.records.briefing import Item
from briefer.records.span import Span


def care(material: Material) -> tuple[Item, ...]:
    """One item a kind of caution with the words it rests on; then remarks on reading and ranking."""
    kinds = dict.fromkeys(caution.kind for caution in material.analysis.cautions)
    doc = material.analysis.article.document
    return (
        *(_caution(material, kind) for kind in kinds),
        *(Item((field("label", remark),)) for remark in (*doc.repairs, *material.ranking.remarks)),
    )


def _caution(material: Material, kind: str) -> Item:
    found = (c.span for c in material.analysis.cautions if c.kind == kind and c.span)
    places = tuple(dict.fromkeys(found))
    return Item(
        (field("kind", kind), field("label", CAUTIONS.get(kind, as_words(kind)))),
        material.group("places", places, _place),
    )


def _place(material: Material, span: Span) -> Item:
    return Item((field("words", material.cite(span)),))
