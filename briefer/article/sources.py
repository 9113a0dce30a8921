"""Which paper, agency or site an article is from; the most explicit place first."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from briefer.article.fields import after_label
from briefer.article.in_passing import by_credit, by_head_line, by_issuer, by_offer, by_own_doing
from briefer.article.letterhead import sender
from briefer.article.lists import ABOUT
from briefer.article.names import BETWEEN, WRITER, has_job, is_outlet, is_person, may_be_paper
from briefer.article.sheet import Labels, Sheet, is_section
from briefer.records.article import Block
from briefer.records.role import Role
from briefer.records.span import Span

LINE_MAX_CHARS = 400
BODY_CHARS = 20_000  # of the text looked through for a paper that speaks of itself
SELF_NAMED = re.compile(r"/\s?(?P<source>[A-Z][\w ]{2,30}?)\s?/\.?\s*(?:--|—|–|-|$)")
AGENCY = re.compile(r"\((?P<source>[A-Z][\w .&-]{1,30})\)")
VALUE_END = re.compile(
    r"\s*(?:\(|;|\||·|(?<=[a-z])/(?=[A-Z])|\s(?:Editor|Author|Date|By)\s?:|\s(?=\d{4}-\d\d-\d\d)|\[|\. (?=\d)|, (?=\d|p\d|[Vv]ol)|\s-\s| and (?:The )?(?:Rt |Hon |Sir |Dame |Lord ))"
)
LEAD = re.compile(r"(?:(?:[Ff]irst )?[Pp]ublished (?:in|on|by)|From|In|For|Source:)\s+(?=[A-Z])")
DOMAIN = re.compile(r"(?:@|://(?:www\.)?)([A-Za-z][\w-]{4,30})\.")
DOMAINS_MAX = 20  # addresses of a page looked at
NO_PAPERS = frozenset(
    {"facebook", "twitter", "instagram", "linkedin", "youtube", "gmail", "outlook", "yahoo"}
)
EXPLICIT = ("origin_line", "share", "related")
MENU_REACH = 3  # lines under a site's name in which its menu stands: one may be its motto
LOOSE = ("share", "related")  # "Follow … on Facebook" names people as well
CLOSING = ("promo", "rights", "newsletter", "end_of_page", "navigation")


OF_STAFF = re.compile(r", (?P<source>[A-Z]{2,6}) (?:[A-Z][a-z]+ ){0,2}[A-Z]?[a-z]+$")


def find_source(sheet: Sheet, known: Labels, blocks: tuple[Block, ...]) -> Span | None:
    """Place of the source's name; None when none is printed."""
    return (
        _by_pattern(sheet, known, EXPLICIT)
        or _by_label(sheet, known)
        or _by_mark(sheet, blocks, SELF_NAMED)
        or _by_line(sheet, known)
        or sender(sheet, known)[1]
        or _by_pattern(sheet, known, ("rights",), is_paper=True)
        or _by_mark(sheet, blocks, AGENCY)
        or _by_domain(sheet)
        or _by_pattern(sheet, known, CLOSING)
        or by_credit(sheet, blocks, is_own=True)
        or _by_masthead(sheet, known)
        or by_own_doing(sheet, blocks)
        or by_head_line(sheet, known)
        or by_issuer(sheet, known, blocks)
        or by_credit(sheet, blocks, is_own=False)
        or by_offer(sheet, known)
    )


@cache
def source_patterns(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The patterns of a language that name a source in their group."""
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def printed_names(sheet: Sheet, known: Labels) -> frozenset[str]:
    """The papers that closing lines name ("© 2026 by …", "About …"), folded for comparison."""
    lines = (i for i in known if known[i].category in CLOSING)
    spans = (_named(sheet, i) for i in lines)
    found = [sheet.doc.text[span.start : span.end] for span in spans if span]
    heads = (ABOUT.match(p.text) for p in sheet.paragraphs)
    found += [head["name"] for head in heads if head]
    return frozenset(name.casefold() for name in found if not is_person(name, sheet.pack.page))


def _by_pattern(
    sheet: Sheet, known: Labels, categories: tuple[str, ...], *, is_paper: bool = False
) -> Span | None:
    """Lines that name the source in so many words: "Read the original article on …", "© 2026 …".

    `is_paper` asks for a paper's name, not its owner's: "Brightstar Media Group, Inc.".
    """
    for i in sorted(i for i in known if known[i].category in categories):
        named = _named(sheet, i)
        name = sheet.doc.text[named.start : named.end] if named else ""
        is_loose = known[i].category in LOOSE
        if named and is_paper:
            is_loose = True
            if _is_owner(name, sheet):
                continue
        if named and (not is_loose or is_outlet(name, sheet.pack.page)):
            return named
    return None


def _is_owner(name: str, sheet: Sheet) -> bool:
    """Whether a name is of a company that owns papers: "Brightstar Group, Inc.", "BellMedia"."""
    is_grown = name.endswith(("Media", "media")) and " " not in name
    return is_grown or not sheet.pack.page.owner_words.isdisjoint(name.casefold().split())


def _named(sheet: Sheet, index: int) -> Span | None:
    """The source that a pattern of the language finds on a line."""
    span = sheet.paragraphs[index].span
    end = min(span.end, span.start + LINE_MAX_CHARS)
    for pattern in source_patterns(sheet.pack.page.source_patterns):
        found = pattern.match(sheet.doc.text, span.start, end)
        if found:
            return Span(*found.span("source"))
    return None


def _by_label(sheet: Sheet, known: Labels) -> Span | None:
    for i in sorted(known):
        if known[i].role is Role.SOURCE and known[i].category == "label":
            span = after_label(sheet, i)
            end = VALUE_END.search(sheet.doc.text, span.start, span.end)
            return Span(span.start, end.start()) if end and end.start() > span.start else span
    return None


def _by_mark(sheet: Sheet, blocks: tuple[Block, ...], mark: re.Pattern[str]) -> Span | None:
    """The agency of a dateline: "OSLO (ABC) —", "/NewsGrid/ --"."""
    for block in blocks:
        if block.role in (Role.DATELINE, Role.DATE):
            found = mark.search(sheet.doc.text, block.span.start, block.span.end)
            if found:
                return Span(*found.span("source"))
    return None


def _by_line(sheet: Sheet, known: Labels) -> Span | None:
    """An outlet on a line of its own, or as a part of the byline or the date line."""
    rows = [i for i in known if known[i].role in (Role.SOURCE, Role.BYLINE, Role.DATE)]
    for i in sorted(rows, key=lambda i: (known[i].role is not Role.SOURCE, i)):
        if sheet.paragraphs[i].role is Role.SOURCE:  # the container says so
            return sheet.paragraphs[i].span
        named = _on_line(sheet, i, is_source=known[i].role is Role.SOURCE)
        if named:
            return named
    return None


def _on_line(sheet: Sheet, index: int, *, is_source: bool) -> Span | None:
    """The piece of a line that is a paper; of one known to hold the source also what may be one."""
    if '"' in sheet.paragraphs[index].text:  # what another paper wrote
        return None
    pieces = tuple(_pieces(sheet, index))
    printed = {piece: sheet.doc.text[piece.start : piece.end] for piece in pieces}
    staff = OF_STAFF.search(sheet.raw(index))
    if staff and has_job(staff[0], sheet.pack.page):
        start = sheet.paragraphs[index].span.start
        return Span(start + staff.start("source"), start + staff.end("source"))
    sure = (piece for piece in pieces if is_outlet(printed[piece], sheet.pack.page))
    likely = (piece for piece in pieces if is_source and _may_be_outlet(printed[piece], sheet))
    return next(sure, None) or next(likely, None)


def _may_be_outlet(text: str, sheet: Sheet) -> bool:
    """Whether a piece of a line known to hold the source can be it: a name, no date, job or person."""
    if not text[:1].isupper() or has_job(text, sheet.pack.page):
        return False
    return not is_person(text, sheet.pack.page) or len(text.split()) < 3  # noqa: PLR2004 - "The Namer" looks like a person


def _pieces(sheet: Sheet, index: int) -> Iterator[Span]:
    text, span = sheet.doc.text, sheet.paragraphs[index].span
    at, end = span.start, min(span.end, span.start + LINE_MAX_CHARS)
    for found in BETWEEN.finditer(text, at, end):
        if found.start() > at:
            yield _without_lead(text, Span(at, found.start()))
        at = found.end()
    if at < end:
        yield _without_lead(text, Span(at, end))


def _without_lead(text: str, span: Span) -> Span:
    """A piece without the words around a paper: "From The Span Quarterly", "United Wire Sports Writer"."""
    lead = LEAD.match(text, span.start, span.end)
    start = lead.end() if lead and lead.end() < span.end else span.start
    job = WRITER.search(text, start, span.end)
    end = job.start() if job else span.end
    aside = text.find(" (", start + 1, end)  # "The Quay Argus (Amity"
    return Span(start, aside if aside > 0 else end)


def _by_domain(sheet: Sheet) -> Span | None:
    """A name in the text that an address in it spells: "The Daily Beacon", tips@dailybeacon.example."""
    text = sheet.doc.text[:BODY_CHARS]
    kinds = "|".join(sorted(map(re.escape, sheet.pack.page.outlet_words))) or "news"
    for name in dict.fromkeys(found[1] for found in islice(DOMAIN.finditer(text), DOMAINS_MAX)):
        spelled = r"[ '’.-]?".join(re.escape(letter) for letter in name)
        pattern = re.compile(
            rf"(?<![\w@/.-])(?:The )?(?=[A-Z])(?i:{spelled}(?: (?:{kinds})\b)?)(?![\w@.-]*[\w@])"
        )
        found = (
            pattern.search(text) if name.isalnum() and name.casefold() not in NO_PAPERS else None
        )
        if found and is_outlet(found[0], sheet.pack.page):
            return Span(*found.span())
    return None


def _by_masthead(sheet: Sheet, known: Labels) -> Span | None:
    """The first line of a page, where the site's menu follows it: "Lowland Notebook"."""
    if not sheet.paragraphs:
        return None
    first = sheet.paragraphs[0]
    near = (known.get(i) for i in range(1, 1 + MENU_REACH))
    has_menu = any(label is not None and label.category == "navigation" for label in near)
    is_name = known[0].category == "section_label" and may_be_paper(first.text, sheet.pack.page)
    return first.span if has_menu and is_name and not is_section(sheet, 0) else None
