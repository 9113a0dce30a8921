"""What sections are made from: the findings of one article, and the way to cite its words."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefer.records.analysis import Actor, Analysis
from briefer.records.briefing import Cited, Field, Item, Label, Section
from briefer.records.ranking import Ranking
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import ComposeSettings
from briefer.text.printed import as_printed


@dataclass(frozen=True, slots=True)
class Material:
    """One article as the sections see it: `document` is its id, `line_ends` are the places of its line breaks."""

    analysis: Analysis
    ranking: Ranking
    settings: ComposeSettings
    document: str
    line_ends: tuple[int, ...]
    body: tuple[Span, ...]
    actors: dict[str, Actor]

    def cite(self, span: Span, marks: tuple[Span, ...] = ()) -> Cited:
        """The words at a place, with their line and language."""
        article = self.analysis.article
        line = bisect_right(self.line_ends, span.start - 1) + 1
        excerpt = article.document.excerpt(span)
        return Cited(excerpt, self.document, line, article.language, marks)

    def sentence(self, index: int) -> Cited:
        """The sentence of a number of the ranking."""
        return self.cite(self.analysis.sentences[index].span)

    def words(self, span: Span) -> str:
        """What stands at a place, for comparison only."""
        return as_printed(self.analysis.article.document.text[span.start : span.end])

    def paragraph(self, span: Span) -> int | None:
        """The number of the body paragraph a place lies in; None outside the body."""
        place = bisect_right(self.body, span.start, key=lambda body: body.start) - 1
        return place if place >= 0 and span.start < self.body[place].end else None


def gather(analysis: Analysis, ranking: Ranking, settings: ComposeSettings) -> Material:
    """The material of one article."""
    text = analysis.article.document.text
    return Material(
        analysis,
        ranking,
        settings,
        document=analysis.article.document.id,
        line_ends=tuple(place for place, char in enumerate(text) if char == "\n"),
        body=tuple(b.span for b in analysis.article.blocks if b.role is Role.BODY),
        actors={actor.id: actor for actor in analysis.actors},
    )


def field(name: str, *parts: Cited | str) -> Field:
    """A field; its strings are words of ours."""
    return Field(name, tuple(Label(part) if isinstance(part, str) else part for part in parts))


def listed(name: str, cited: Iterable[Cited], mark: str = ", ") -> tuple[Field, ...]:
    """One field of several excerpts with a mark between them; none for no excerpts."""
    parts: list[Cited | str] = []
    for one in cited:
        parts += [mark, one] if parts else [one]
    return (field(name, *parts),) if parts else ()


def cited_in(sections: Iterable[Section]) -> Iterator[Cited]:
    """Everything the sections print of the source, in order."""
    for section in sections:
        yield from _cited_in_items(section.items)


def _cited_in_items(items: Iterable[Item]) -> Iterator[Cited]:
    for item in items:
        for one in item.fields:
            yield from (part for part in one.parts if isinstance(part, Cited))
        yield from _cited_in_items(item.items)
