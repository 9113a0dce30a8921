"""The page of the night: the status line, one line an article, the files that were not used."""

from collections import Counter
from collections.abc import Sequence

from briefer.compose.material import field
from briefer.compose.words import as_days, counted, with_weekday
from briefer.records.briefing import (
    ArticleDigest,
    Cited,
    EditionBriefing,
    Field,
    Item,
    Label,
    Section,
)
from briefer.records.edition import Edition
from briefer.records.failure import Fate, FileFate
from briefer.settings import ComposeSettings
from briefer.text.printed import as_printed

FATES = {
    Fate.USED: "used",
    Fate.DUPLICATE: "duplicate",
    Fate.SET_ASIDE: "set aside",
    Fate.DEFERRED: "deferred",
}
CLOCK = slice(11, 16)  # hours and minutes of an ISO time


def compose_edition(
    edition: Edition, digests: Sequence[ArticleDigest], settings: ComposeSettings
) -> EditionBriefing:
    """The briefing of one night; the order of `digests` is the order of the page."""
    left_out = tuple(_left_out(file) for file in edition.files if file.fate is not Fate.USED)
    sections = (
        Section("status", Label(""), (_status(edition, digests),)),
        Section("articles", Label("Tonight, one line an article"), tuple(map(_line, digests))),
        Section("set_aside", Label("Not used"), left_out),
    )
    return EditionBriefing(edition, tuple(section for section in sections if section.items))


def _status(edition: Edition, digests: Sequence[ArticleDigest]) -> Item:
    fates = Counter(file.fate for file in edition.files)
    fields: list[Field] = [
        field("day", with_weekday(edition.id)),
        field("clock", f"{edition.now[CLOCK]} UTC"),
        field("read", counted(len(edition.files), "file") + " read"),
        field("articles", counted(len(digests), "article")),
        field("excerpts", f"{sum(digest.excerpts for digest in digests):,}"),
    ]
    fields += [
        field(fate.value, f"{fates[fate]:,} {word}") for fate, word in FATES.items() if fates[fate]
    ]
    if edition.previous:
        fields.append(field("previous", edition.previous))
    return Item(
        tuple(fields),
        tuple(Item((field("warning", as_printed(words)),)) for words in edition.warnings),
    )


def _line(digest: ArticleDigest) -> Item:
    fields: list[Field] = [
        field("id", digest.id),
        *_maybe("title", digest.title),
        *_maybe("gist", digest.gist),
        *_maybe("source", digest.source),
        field("file", as_printed(digest.path)),
        field("words", counted(digest.words, "word")),
        field("excerpts", counted(digest.excerpts, "excerpt")),
    ]
    if digest.date:
        fields += [field("date", as_days(digest.date)), field("iso_date", digest.date)]
    return Item(tuple(fields))


def _maybe(name: str, cited: Cited | None) -> tuple[Field, ...]:
    return (field(name, cited),) if cited else ()


def _left_out(file: FileFate) -> Item:
    fields = [field("file", as_printed(file.path)), field("fate", FATES[file.fate])]
    if file.of:
        share = "" if file.share is None else f", {file.share:.0%} the same"
        fields.append(field("reason", f"the same text as {as_printed(file.of)}{share}"))
    else:
        fields.append(field("reason", as_printed(file.reason)))
    if file.remedy:
        fields.append(field("remedy", as_printed(file.remedy)))
    return Item(tuple(fields))
