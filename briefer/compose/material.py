"""What sections are made from: the findings of one article, and the way to cite its words."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from briefer.records.analysis import Actor, Analysis, MentionForm
from briefer.records.briefing import Cited, Field, Item, Label, shown_part
from briefer.records.ranking import Ranking
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import ComposeSettings
from briefer.text.places import line_breaks
from briefer.text.printed import as_printed

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Material:
    """One article as the sections see it: `document` is its id, `breaks` are the places of its line breaks.

    `main_mentions` are the places that name a main actor, in order; `salience` is that of sentences by index.
    """

    analysis: Analysis
    ranking: Ranking
    settings: ComposeSettings
    document: str
    breaks: tuple[int, ...]
    body: tuple[Span, ...]
    actors: dict[str, Actor]
    main_mentions: tuple[int, ...]
    salience: dict[int, float]

    def cite(self, span: Span, marks: tuple[Span, ...] = ()) -> Cited:
        """The words at a place, with their line and language; the beginning of very long ones."""
        article = self.analysis.article
        shown = shown_part(span)
        return Cited(
            article.document.excerpt(shown),
            self.document,
            line=self.line(span),
            language=article.language,
            marks=marks,
            is_cut=shown != span,
        )

    def line(self, span: Span) -> int:
        """The line a place begins on, from 1."""
        return bisect_left(self.breaks, span.start) + 1

    def sentence(self, index: int) -> Cited:
        """The sentence of a number of the ranking."""
        return self.cite(self.analysis.sentences[index].span)

    def maybe(self, name: str, span: Span | None) -> tuple[Field, ...]:
        """A field of the words at a place; none for no place."""
        return (field(name, self.cite(span)),) if span else ()

    def listed(self, name: str, spans: Iterable[Span], mark: str = ", ") -> tuple[Field, ...]:
        """One field of the words at several places with a mark between them; none for no place."""
        parts: list[Cited | str] = []
        for span in spans:
            parts += [mark, self.cite(span)] if parts else [self.cite(span)]
        return (field(name, *parts),) if parts else ()

    def group(
        self, name: str, things: Sequence[Thing], make: Callable[["Material", Thing], Item]
    ) -> tuple[Item, ...]:
        """One item with an item a thing below it, as many as a page takes; none for no things."""
        rows = self.settings.rows
        fields = [field("group", name), field("count", f"{len(things):,}")]
        if len(things) > rows:
            fields.append(field("rest", f"{len(things) - rows:,} more, in the JSON"))
        items = tuple(make(self, thing) for thing in things[:rows])
        return (Item(tuple(fields), items),) if items else ()

    def words(self, span: Span) -> str:
        """What stands at a place, for comparison only."""
        return as_printed(self.analysis.article.document.text[span.start : span.end])

    def paragraph(self, span: Span) -> int | None:
        """The number of the body paragraph a place lies in; None outside the body."""
        place = bisect_right(self.body, span.start, key=lambda body: body.start) - 1
        return place if place >= 0 and span.start < self.body[place].end else None


def gather(analysis: Analysis, ranking: Ranking, settings: ComposeSettings) -> Material:
    """The material of one article."""
    doc = analysis.article.document
    return Material(
        analysis,
        ranking,
        settings,
        document=doc.id,
        breaks=line_breaks(doc.text),
        body=tuple(b.span for b in analysis.article.blocks if b.role is Role.BODY),
        actors={actor.id: actor for actor in analysis.actors},
        main_mentions=_name_places(analysis.actors[: settings.actors]),
        salience={score.sentence: score.salience for score in ranking.scores},
    )


def _name_places(actors: Iterable[Actor]) -> tuple[int, ...]:
    """Where the names of actors begin, in order."""
    mentions = (mention for actor in actors for mention in actor.mentions)
    return tuple(sorted(m.span.start for m in mentions if m.form is MentionForm.NAME))


def field(name: str, *parts: Cited | str) -> Field:
    """A field; its strings are words of ours."""
    return Field(name, tuple(Label(part) if isinstance(part, str) else part for part in parts))
