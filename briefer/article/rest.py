"""The body and what follows it: subheads, pull quotes, cut paragraphs, the end of the page."""

import re

from briefer.article.lists import is_bullet
from briefer.article.opening import body_start
from briefer.article.paragraphs import Paragraph
from briefer.article.sheet import Label, Labels, Sheet, furniture, unlabelled
from briefer.records.role import Role

SUBHEAD_MAX_WORDS = 14
PULL_QUOTE_MIN_WORDS, PULL_QUOTE_MAX_WORDS = 5, 60
PULL_QUOTE_MAX = 50  # lines looked up in the body: a page has a handful
PULL_QUOTE_CHARS = 200_000  # of body looked through
GOES_ON = re.compile(r"[:;,\"'”’»)\]—–-]$")
SIGN_OFF = re.compile(r"[–—-] ?[A-Z]")
PAGE_CATEGORIES = frozenset({"page_header", "page_footer", "ad"})


def by_pull_quote(sheet: Sheet, known: Labels) -> Labels:
    """Lines that only repeat words of the body in large letters."""
    start = body_start(sheet, known)
    places = [i for i in unlabelled(sheet, known) if i >= start]
    whole = "\n".join(_key(sheet.paragraphs[i].text) for i in places)[:PULL_QUOTE_CHARS]
    quoted = [i for i in places if _may_be_pull_quote(sheet.paragraphs[i])][:PULL_QUOTE_MAX]
    return {
        i: furniture("pull_quote")
        for i in quoted
        if whole.count(_key(sheet.paragraphs[i].text).strip(" .,")) > 1
    }


def _key(text: str) -> str:
    return text.replace('"', "").replace("'", "").casefold()


def _may_be_pull_quote(paragraph: Paragraph) -> bool:
    is_marked = paragraph.mark == ">" or paragraph.text[0] in "\"'"
    return is_marked and PULL_QUOTE_MIN_WORDS <= paragraph.words <= PULL_QUOTE_MAX_WORDS


def by_place(sheet: Sheet, known: Labels) -> Labels:
    """Labels for what no other rule knew: prose is body, short lines are subheads or the page's."""
    start = body_start(sheet, known)
    open_ = unlabelled(sheet, known)
    last = max((i for i in open_ if _is_bodily(sheet.paragraphs[i])), default=start - 1)
    found: dict[int, Label] = {}
    for i in open_:
        paragraph = sheet.paragraphs[i]
        if i > last:
            found[i] = _after_body(sheet, i)
        elif (
            _is_bodily(paragraph)
            or is_bullet(paragraph.mark)
            or paragraph.words > SUBHEAD_MAX_WORDS
        ):
            found[i] = Label(Role.BODY)
        else:
            found[i] = Label(Role.SUBHEAD)
    return found


def _is_bodily(paragraph: Paragraph) -> bool:
    return paragraph.mark != "#" and (
        paragraph.is_sentence
        or paragraph.is_prose
        or (paragraph.words >= 6 and bool(GOES_ON.search(paragraph.text)))  # noqa: PLR2004 - a clause
    )


def _after_body(sheet: Sheet, index: int) -> Label:
    paragraph = sheet.paragraphs[index]
    if SIGN_OFF.match(paragraph.text):
        return Label(Role.BYLINE)
    return furniture("end_of_page")


def continued(sheet: Sheet, known: Labels) -> frozenset[int]:
    """Body paragraphs that go on with one cut by the end of a page."""
    found = []
    open_end: int | None = None
    is_page = False
    for i in range(len(sheet.paragraphs)):
        label = known[i]
        if label.role is Role.BODY:
            if open_end is not None and is_page:
                found.append(i)
            open_end = None if sheet.paragraphs[i].is_sentence else i
            is_page = False
        elif label.category in PAGE_CATEGORIES:
            is_page = is_page or label.category != "ad"
        elif label.role not in (Role.CAPTION, Role.CREDIT):
            open_end = None
    return frozenset(found)
