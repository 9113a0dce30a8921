"""What templates see: fields that print themselves, and nothing of the records behind them."""

from collections.abc import Iterable
from types import SimpleNamespace
from typing import Protocol

from markupsafe import Markup

from briefer.records.briefing import Cited, Field, Item, Label, Section


class Printer(Protocol):
    """How one format prints words of ours and words of the source."""

    def label(self, label: Label) -> str:
        """Words of ours, escaped."""
        ...

    def cited(self, cited: Cited, *, in_marks: bool, href: str = "") -> str:
        """Words of the source, escaped, themselves a link if asked; then the link to their place."""
        ...

    def bare(self, cited: Cited) -> str:
        """Words of the source, escaped, without a link: only where the same words are cited too."""
        ...


class Printed:
    """A field in a template: `{{ it }}` with marks of quotation, `{{ it.bare }}` without them.

    `{{ it.plain }}` leaves the links out as well: for the title of the page, which can hold none.
    """

    __slots__ = ("_field", "_printer")

    def __init__(self, field: Field, printer: Printer) -> None:
        self._field = field
        self._printer = printer

    def __html__(self) -> str:
        return self._joined(in_marks=True)

    __str__ = __html__

    @property
    def bare(self) -> Markup:
        """Without marks of quotation."""
        return Markup(self._joined(in_marks=False))  # noqa: S704 - the printer escapes

    @property
    def plain(self) -> Markup:
        """Without links."""
        parts = self._field.parts
        printer = self._printer
        words = [printer.bare(p) if isinstance(p, Cited) else printer.label(p) for p in parts]
        return Markup("".join(words))  # noqa: S704 - the printer escapes

    def linked(self, *href: object) -> Markup:
        """Without marks of quotation, the source's words leading to a page of the edition.

        The parts of its address are joined here: `~` in a template would escape each of them first.
        """
        parts = (part.plain if isinstance(part, Printed) else str(part) for part in href)
        address = "".join(parts)
        return Markup(self._joined(in_marks=False, href=address))  # noqa: S704 - the printer escapes

    def _joined(self, *, in_marks: bool, href: str = "") -> str:
        printer = self._printer
        words = [
            printer.cited(part, in_marks=in_marks, href=href)
            if isinstance(part, Cited)
            else printer.label(part)
            for part in self._field.parts
        ]
        return words[0] if len(words) == 1 else "".join(words)


def view_items(items: Iterable[Item], printer: Printer) -> list[SimpleNamespace]:
    """Items as templates see them: fields by name, the items below as `entries`."""
    return [
        SimpleNamespace(
            entries=view_items(item.items, printer),
            **{field.name: Printed(field, printer) for field in item.fields},
        )
        for item in items
    ]


def view_sections(sections: Iterable[Section], printer: Printer) -> list[SimpleNamespace]:
    """Sections as templates see them: name, heading, entries."""
    return [
        SimpleNamespace(
            name=section.name,
            heading=Markup(printer.label(section.heading)),  # noqa: S704 - the printer escapes
            entries=view_items(section.items, printer),
        )
        for section in sections
    ]
