"""The block of fields at the top of a Markdown file, between two lines of three dashes."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefer.records.document import Hint, Metadata
from briefer.records.role import Role
from briefer.records.span import Span

FENCE = "---"
LINE = re.compile(r"[^\r\n]+")
FIELD = re.compile(r"([A-Za-z][\w-]{0,40})[ \t]*:[ \t]*")
ITEM = re.compile(r"[ \t]*-[ \t]+")
MAX_LINES = 100
FIELD_ROLES = {
    "title": Role.TITLE,
    "author": Role.BYLINE,
    "authors": Role.BYLINE,
    "byline": Role.BYLINE,
    "creator": Role.BYLINE,
    "source": Role.SOURCE,
    "site": Role.SOURCE,
    "sitename": Role.SOURCE,
    "publisher": Role.SOURCE,
    "publication": Role.SOURCE,
    "outlet": Role.SOURCE,
    "date": Role.DATE,
    "published": Role.DATE,
    "date_published": Role.DATE,
    "description": Role.STANDFIRST,
    "summary": Role.STANDFIRST,
    "excerpt": Role.STANDFIRST,
}
URL_FIELDS = frozenset({"url", "link", "canonical", "original"})
LANGUAGE_FIELDS = frozenset({"lang", "language"})
NAME = re.compile(r"[^\s,;\[\]\"'&](?:[^,;\[\]\"&]*[^\s,;\[\]\"'&])?")
AND = re.compile(r"(?<=\s)and(?=\s)")
VALUE = re.compile(r"[^\s\"'\[](?:.*[^\s\"'\]])?")
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Field(NamedTuple):
    """One value of the block: its name in lower case, its place without quotation marks."""

    name: str
    span: Span


class FrontMatter(NamedTuple):
    """The block at the top of a text: where it ends, its fields, the places of its lines."""

    end: int
    fields: tuple[Field, ...]
    lines: tuple[Span, ...]


NO_FRONT_MATTER = FrontMatter(0, (), ())


def find_front_matter(text: str) -> FrontMatter:
    """The block a text begins with; an empty one when there is none or it is not closed."""
    if not text.startswith(FENCE):
        return NO_FRONT_MATTER
    fields: list[Field] = []
    lines: list[Span] = []
    name = ""
    for match in LINE.finditer(text):
        line = match.group()
        lines.append(Span(*match.span()))
        if line.rstrip() == FENCE and len(lines) > 1:
            return FrontMatter(match.end(), tuple(fields), tuple(lines))
        if len(lines) > MAX_LINES or (len(lines) == 1 and line.rstrip() != FENCE):
            break
        label = FIELD.match(line)
        name = label.group(1).lower() if label else name
        begin = label or ITEM.match(line)
        value = VALUE.search(line, begin.end()) if begin else None
        if value and name:
            fields.append(
                Field(name, Span(match.start() + value.start(), match.start() + value.end()))
            )
    return NO_FRONT_MATTER


def front_hints(text: str, front: FrontMatter, *, has_heading: bool) -> Iterator[Hint]:
    """A hint for every field with a role, and furniture for all the rest of the block.

    With `has_heading` the title stands below as a heading, and the field only repeats it.
    """
    fields = [hint for field in front.fields for hint in _field_hints(text, field)]
    known = iter([h for h in fields if not (has_heading and h.role is Role.TITLE)])
    upcoming = next(known, None)
    for line in front.lines:
        place = line.start
        while upcoming is not None and upcoming.span.end <= line.end:
            yield from _rest(text, place, upcoming.span.start)
            yield upcoming
            place, upcoming = upcoming.span.end, next(known, None)
        yield from _rest(text, place, line.end)


def front_metadata(text: str, front: FrontMatter) -> Metadata:
    """Address, day and language the block declares."""
    values = {name: text[span.start : span.end] for name, span in reversed(front.fields)}
    dates = (
        ISO_DAY.match(values[n])
        for n, role in FIELD_ROLES.items()
        if role is Role.DATE and n in values
    )
    day = next((match.group() for match in dates if match), "")
    return Metadata(
        url=next((v for n, v in values.items() if n in URL_FIELDS), ""),
        published=day,
        published_how="metadata" if day else "",
        language=next((v for n, v in values.items() if n in LANGUAGE_FIELDS), ""),
    )


def _field_hints(text: str, field: Field) -> Iterator[Hint]:
    role = FIELD_ROLES.get(field.name)
    if role is Role.BYLINE:
        for match in NAME.finditer(text, field.span.start, field.span.end):
            yield from (Hint(span, role) for span in _single_names(match))
    elif role is not None:
        yield Hint(field.span, role)


def _single_names(match: re.Match[str]) -> Iterator[Span]:
    """The names on both sides of every "and", without the blanks around them."""
    text, place = match.string, match.start()
    ends = [gap.span() for gap in AND.finditer(text, match.start(), match.end())]
    for end, following in [*ends, (match.end(), match.end())]:
        name = text[place:end].strip()
        if name:
            start = text.index(name, place)
            yield Span(start, start + len(name))
        place = following


def _rest(text: str, start: int, end: int) -> Iterator[Hint]:
    """What is left of a line between two places, as furniture; nothing for white space."""
    left = text[start:end]
    if left.strip():
        begin = start + len(left) - len(left.lstrip())
        yield Hint(Span(begin, begin + len(left.strip())), Role.FURNITURE, "front_matter")
