"""What somebody wants to hear of every morning, and where the night speaks of it."""

from dataclasses import dataclass

from briefer.records.span import Excerpt, Span


@dataclass(frozen=True, slots=True)
class Watch:
    """One line of a watchlist: the term, its other names, phrases that do not count; `group` may be ""."""

    term: str
    aliases: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    group: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that names a watched term, with the place of the name in the text."""

    term: str
    excerpt: Excerpt
    name: Span
