"""Papers that a page names in passing: in its offers, above its title, beside its pictures."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from briefer.article.names import CAMEL, has_outlet_word, is_outlet, is_titled
from briefer.article.sheet import Labels, Sheet, is_public_body, is_section
from briefer.records.article import Block
from briefer.records.role import Role
from briefer.records.span import Span

LINE_MAX_CHARS = 400
BODY_CHARS = 20_000
NAME_MIN_CHARS = 4
HEAD_LINES = 40  # above the text in which a page's name is looked for
NAME = r"(?<!\w)(?:The )?[A-Z][\w&’'-]{0,30}(?: (?:[A-Z][\w&’'-]{0,30}|of|the|and|&|du|de|la)){0,5}(?!\w)"
OFFERED = re.compile(
    rf"(?:^|\b(?:at|on|from|of|by|with|to|via|for|in|about|[Ss]upport|[Ff]ollow|[Jj]oin|[Rr]ead) )(?:the )?(?P<source>{NAME})"
)
OWN_DOING = re.compile(
    rf"(?P<source>{NAME}) (?:understands|has (?:learned|learnt|seen|contacted|approached)|can reveal)\b"
    rf"|\b(?:(?:[Ss]een|[Rr]eviewed|[Oo]btained) by|(?:e-?mail|statement|interview|letter) (?:to|with)) (?P<also>{NAME})"
)
TAIL = re.compile(r"(?:[’']s?|\.)$")
NO_PAPER = re.compile(
    r"\b(?:newsletters?|apps?|podcasts?|briefing|alerts|updates|editions?)\b", re.IGNORECASE
)
PARTS = re.compile(r"[^/(),:|]+")
HEAD_ROLES = frozenset({Role.FURNITURE, Role.STANDFIRST, Role.KEY_POINT})


def by_offer(sheet: Sheet, known: Labels) -> Span | None:
    """The paper that the page's own lines name most: "Support The Quay Post's journalism"."""
    rows = sorted(i for i in known if known[i].role is Role.FURNITURE and known[i].category != "ad")
    found = [span for i in rows for span in _named_papers(sheet, i)]
    times = Counter(_key(sheet, span) for span in found)
    return max(found, key=lambda span: (times[_key(sheet, span)], -span.start), default=None)


def _named_papers(sheet: Sheet, index: int) -> Iterator[Span]:
    span, words = sheet.paragraphs[index].span, sheet.pack.page
    end = min(span.end, span.start + LINE_MAX_CHARS)
    for match in OFFERED.finditer(sheet.doc.text, span.start, end):
        name = Span(match.start("source"), match.end("source") - _tail(match["source"]))
        text = sheet.doc.text[name.start : name.end]
        is_paper = len(text.split()) > 1 and has_outlet_word(text, words) and is_outlet(text, words)
        if is_paper and not NO_PAPER.search(text):
            yield name


def _tail(name: str) -> int:
    found = TAIL.search(name)
    return len(found[0]) if found else 0


def _key(sheet: Sheet, span: Span) -> str:
    return sheet.doc.text[span.start : span.end].casefold().removeprefix("the ")


def by_head_line(sheet: Sheet, known: Labels) -> Span | None:
    """A name above the title that a line of the page below repeats, or that is a public body's."""
    start = min((i for i in known if known[i].role is Role.BODY), default=0)
    lines = [i for i in range(min(start, HEAD_LINES)) if _may_be_name(sheet, i, known)]
    below = [
        p.text.casefold()
        for i, p in enumerate(sheet.paragraphs)
        if known[i].role in (Role.FURNITURE, Role.CAPTION, Role.CREDIT)
    ]
    for i in lines:
        name = sheet.paragraphs[i].text.casefold().removeprefix("the ")
        if any(name in line and name != line for line in below):
            return sheet.paragraphs[i].span
    return next((sheet.paragraphs[i].span for i in lines if is_public_body(sheet, i)), None)


def _may_be_name(sheet: Sheet, index: int, known: Labels) -> bool:
    paragraph = sheet.paragraphs[index]
    label = known[index]
    is_word = " " not in paragraph.text and len(CAMEL.findall(paragraph.text)) == 1
    is_plain = (
        not is_word
        and label.role in HEAD_ROLES
        and label.category in ("section_label", "before_title", "")
    )
    return (
        is_plain
        and len(paragraph.text) >= NAME_MIN_CHARS
        and is_titled(paragraph.text)
        and not is_section(sheet, index)
    )


def by_issuer(sheet: Sheet, known: Labels, blocks: Sequence[Block]) -> Span | None:
    """The public body whose name stands alone among the contacts below a release that speaks of it."""
    body = _body(sheet, blocks)
    for i in sorted(i for i in known if known[i].role is Role.FURNITURE):
        text = sheet.paragraphs[i].text
        if is_public_body(sheet, i) and text.casefold() in body:
            return sheet.paragraphs[i].span
    return None


def _body(sheet: Sheet, blocks: Sequence[Block]) -> str:
    words = (sheet.doc.text[b.span.start : b.span.end] for b in blocks if b.role is Role.BODY)
    return " ".join(words)[:BODY_CHARS].casefold()


def by_own_doing(sheet: Sheet, blocks: Sequence[Block]) -> Span | None:
    """The paper that the text says has seen or learned something itself."""
    for block in blocks:
        if block.role is not Role.BODY or block.span.start > BODY_CHARS:
            continue
        end = min(block.span.end, block.span.start + BODY_CHARS)
        for match in OWN_DOING.finditer(sheet.doc.text, block.span.start, end):
            group = "source" if match["source"] else "also"
            name = Span(match.start(group), match.end(group) - _tail(match[group]))
            if is_outlet(sheet.doc.text[name.start : name.end], sheet.pack.page):
                return name
    return None


def by_credit(sheet: Sheet, blocks: Sequence[Block], *, is_own: bool) -> Span | None:
    """The paper of a picture's credit; `is_own` where the article must speak of it too."""
    words = sheet.pack.page
    body = _body(sheet, blocks)
    for block in blocks:
        if block.role is not Role.CREDIT:
            continue
        credit = sheet.doc.text[block.span.start : block.span.end]
        for found in PARTS.finditer(credit):
            name = found[0].rpartition(" for ")[2].strip()
            is_named = name.casefold().removeprefix("the ") in body
            is_paper = len(name.split()) > 1 and has_outlet_word(name, words)
            if is_outlet(name, words) and (is_named if is_own else is_paper):
                start = block.span.start + found.start() + found[0].index(name)
                return Span(start, start + len(name))
    return None
