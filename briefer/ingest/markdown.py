"""Markdown: the whole file, with front matter, headings, rules and pictures as hints."""

import re
from collections.abc import Iterator

from briefer.ingest.draft import Whole
from briefer.ingest.front_matter import find_front_matter, front_hints, front_metadata
from briefer.ingest.plain import readable_text
from briefer.records.document import Hint, RawFile
from briefer.records.failure import Failure
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import IngestSettings

LINE = re.compile(
    r"\S[^\r\n]*"
)  # from its first character: a pattern for the indent would be quadratic
HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(\S[^\r\n]*)")
RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
PICTURE = re.compile(r"\s*!\[[^\]]*\]\([^)]*\)\s*")
ITALIC = re.compile(r"\s*([*_])(?![*_\s])([^*_]+)\1\s*")


def read_markdown(raw: RawFile, settings: IngestSettings) -> tuple[Whole | Failure, ...]:
    """The text of a Markdown file with what its marks say."""
    decoded = readable_text(raw, settings)
    if isinstance(decoded, Failure):
        return (decoded,)
    text = decoded.text
    front = find_front_matter(text)
    body = tuple(_body_hints(text, front.end))
    has_heading = any(hint.role is Role.TITLE for hint in body)
    hints = (*front_hints(text, front, has_heading=has_heading), *body)
    return (
        Whole(
            text,
            decoded.encoding,
            hints,
            front_metadata(text, front),
            "text/markdown",
            decoded.repairs,
        ),
    )


def _body_hints(text: str, start: int) -> Iterator[Hint]:
    """Headings (the first of level one is the title), rules, pictures and captions under pictures."""
    has_title = after_picture = False
    for match in LINE.finditer(text, start):
        line = match.group()
        heading = HEADING.fullmatch(line)
        caption = ITALIC.fullmatch(line) if after_picture else None
        after_picture = PICTURE.fullmatch(line) is not None
        if heading:
            is_title = not has_title and heading.group(1) == "#"
            has_title = has_title or is_title
            words = heading.group(2).rstrip("# \t") or heading.group(2)
            role = Role.TITLE if is_title else Role.SUBHEAD
            yield Hint(_span(match, heading.start(2), words), role)
        elif caption:
            yield Hint(_span(match, caption.start(2), caption.group(2)), Role.CAPTION)
        elif after_picture or RULE.fullmatch(line):
            category = "image" if after_picture else "separator"
            yield Hint(_span(match, 0, line.rstrip()), Role.FURNITURE, category)


def _span(match: re.Match[str], at: int, words: str) -> Span:
    start = match.start() + at
    return Span(start, start + len(words))
