"""The day of publication: printed, from the container, or inferred with the words it rests on."""

from collections.abc import Mapping

from briefer.article.dates import PrintedDate, find_dates
from briefer.article.sheet import Labels, Sheet
from briefer.records.article import Block, Published
from briefer.records.role import Role

LINE_ROLES = (Role.DATE, Role.BYLINE, Role.SOURCE)


def find_published(sheet: Sheet, known: Labels, blocks: tuple[Block, ...]) -> Published | None:
    """The surest date: on a line of its own, in the dateline, from the container, else inferred."""
    metadata = sheet.doc.metadata
    from_container = (
        Published(metadata.published, metadata.published_how or "metadata")
        if metadata.published
        else None
    )
    is_sure = metadata.published_how == "metadata"  # a mail may bring an older article
    return (
        (_on_a_line(sheet, _hinted(sheet, known)) or from_container if is_sure else None)
        or _on_a_line(sheet, known)
        or _in_block(sheet, blocks, {Role.DATELINE: "printed"})
        or from_container
        or _in_header(sheet, known)
        or _in_block(sheet, blocks, {Role.CAPTION: "inferred: caption"})
    )


def _hinted(sheet: Sheet, known: Labels) -> Labels:
    return {i: label for i, label in known.items() if sheet.paragraphs[i].role is Role.DATE}


def _on_a_line(sheet: Sheet, known: Labels) -> Published | None:
    rows = sorted(
        i for i in known if known[i].role in LINE_ROLES or known[i].category == "origin_line"
    )
    dates = [(i, date) for i in rows for date in _dates(sheet, i)]
    if not dates:
        return None
    fresh = [
        (i, d) for i, d in dates if _label_before(sheet, i, d) not in sheet.pack.page.updated_words
    ]
    named = [
        (i, d)
        for i, d in fresh
        if _label_before(sheet, i, d) or sheet.paragraphs[i].role is Role.DATE
    ]
    i, date = (named or fresh or dates)[0]
    if not fresh:
        return Published(date.iso, "inferred: update", date.span)
    if sheet.paragraphs[i].role is Role.DATE and date.iso == sheet.doc.metadata.published:
        return Published(date.iso, sheet.doc.metadata.published_how, date.span)
    return Published(date.iso, "label" if known[i].category == "label" else "printed", date.span)


def _dates(sheet: Sheet, index: int) -> tuple[PrintedDate, ...]:
    return tuple(find_dates(sheet.doc.text, sheet.paragraphs[index].span, sheet.pack.code))


def _label_before(sheet: Sheet, index: int, date: PrintedDate) -> str:
    """The nearest word before a date on its line that says what date it is; "" for none."""
    before = sheet.doc.text[sheet.paragraphs[index].span.start : date.span.start].casefold()
    words = sheet.pack.page
    printed = [word for word in (*words.published_words, *words.updated_words) if word in before]
    return max(printed, key=lambda word: (before.rfind(word) + len(word), len(word)), default="")


def _in_block(
    sheet: Sheet, blocks: tuple[Block, ...], ways: Mapping[Role, str]
) -> Published | None:
    """The first date in blocks of certain roles, and how such a date was found."""
    for block in blocks:
        if block.role in ways:
            for date in find_dates(sheet.doc.text, block.span, sheet.pack.code):
                return Published(date.iso, ways[block.role], date.span)
    return None


def _in_header(sheet: Sheet, known: Labels) -> Published | None:
    """The day a mail was sent, where its text names none."""
    for i in sorted(known):
        if known[i].category == "email_header":
            for date in _dates(sheet, i):
                return Published(date.iso, "header", date.span)
    return None
