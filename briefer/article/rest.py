"""The body and what follows it: subheads, pull quotes, cut paragraphs, the end of the page."""

import re

from briefer.article.lists import is_bullet
from briefer.article.names import is_name_line
from briefer.article.opening import body_start
from briefer.article.paragraphs import PROSE_MIN_WORDS, Paragraph
from briefer.article.sheet import Label, Labels, Sheet, furniture, unlabelled
from briefer.records.role import Role

SUBHEAD_MAX_WORDS = 14
PULL_QUOTE_MIN_WORDS, PULL_QUOTE_MAX_WORDS = 5, 60
PULL_QUOTE_MAX = 50  # lines looked up in the body: a page has a handful
PULL_QUOTE_CHARS = 200_000  # of body looked through
GOES_ON = re.compile(r"\w \S+[:;,]$")  # "He said:", "repairs cost more;"
FOOTNOTE = re.compile(r"\[(\d{1,2})\] ")
CITED = re.compile(r"(?<=\S)\[(\d{1,2})\]")
WIDE_GAP = "   "
PAGE_CATEGORIES = frozenset({"page_header", "page_footer", "ad"})


def by_pull_quote(sheet: Sheet, known: Labels) -> Labels:
    """Lines that only repeat words of the body in large letters; of two equal ones the first stays."""
    start = body_start(sheet, known)
    places = [i for i in unlabelled(sheet, known) if i >= start]
    quoted = [i for i in places if _may_be_pull_quote(sheet.paragraphs[i])][:PULL_QUOTE_MAX]
    if not quoted:
        return {}
    keys = {i: _key(sheet.paragraphs[i].text) for i in places}
    whole = "\n".join(keys.values())[:PULL_QUOTE_CHARS]
    first = {key: i for i, key in reversed(keys.items())}
    return {
        i: furniture("pull_quote")
        for i in quoted
        if whole.count(keys[i]) > 1 and (first[keys[i]] != i or _stands_inside(whole, keys[i]))
    }


def _stands_inside(whole: str, key: str) -> bool:
    """Whether a text stands within a longer line too, not only as lines of its own."""
    lines = (
        whole.count("\n" + key + "\n") + whole.startswith(key + "\n") + whole.endswith("\n" + key)
    )
    return whole.count(key) > lines


def _key(text: str) -> str:
    return text.replace('"', "").replace("'", "").casefold().strip(" .,")


def _may_be_pull_quote(paragraph: Paragraph) -> bool:
    is_marked = paragraph.mark == ">" or paragraph.text[0] in "\"'"
    return is_marked and PULL_QUOTE_MIN_WORDS <= paragraph.words <= PULL_QUOTE_MAX_WORDS


def by_footnote(sheet: Sheet, known: Labels) -> Labels:
    """Labels for notes below the text that a number in brackets in the text refers to."""
    cited: set[str] = set()
    found = {}
    for i, paragraph in enumerate(sheet.paragraphs):
        opening = FOOTNOTE.match(paragraph.text)
        if opening and opening[1] in cited and i not in known:
            found[i] = Label(Role.NOTE, "footnote")
        cited.update(CITED.findall(paragraph.text))
    return found


def by_place(sheet: Sheet, known: Labels) -> Labels:
    """Labels for what no other rule knew: prose is body, short lines are subheads or the page's."""
    start = body_start(sheet, known)
    open_ = unlabelled(sheet, known)
    ends = (i for i in open_ if i < sheet.body_to and _is_statement(sheet.paragraphs[i]))
    last = max(ends, default=start - 1)
    found: dict[int, Label] = {}
    for i in open_:
        if i == last + 1 and _is_signed(sheet, i, known):
            found[i] = Label(Role.BYLINE)
        elif i > last:
            found[i] = _after_body(sheet, i, found.get(i - 1))
        else:
            found[i] = Label(Role.BODY if _is_bodily(sheet.paragraphs[i]) else Role.SUBHEAD)
    return found


def _is_signed(sheet: Sheet, index: int, known: Labels) -> bool:
    """Whether a writer's name stands under a text that none stands above."""
    has_writer = any(label.role is Role.BYLINE for label in known.values())
    following = known.get(index + 1)
    is_dated = following is not None and following.role in (Role.DATE, Role.SOURCE)
    return (
        is_dated and not has_writer and is_name_line(sheet.paragraphs[index].text, sheet.pack.page)
    )


def _is_running_head(sheet: Sheet, index: int, label: Label) -> bool:
    """Whether paper and day stand apart on one line, as at the head of a printed page."""
    return label.role in (Role.DATE, Role.SOURCE) and WIDE_GAP in sheet.raw(index)


def _is_statement(paragraph: Paragraph) -> bool:
    """Whether a paragraph is text by itself: a whole sentence, or too long for a heading."""
    return paragraph.mark != "#" and (paragraph.is_sentence or paragraph.words > SUBHEAD_MAX_WORDS)


def _is_bodily(paragraph: Paragraph) -> bool:
    """Whether a line between paragraphs of the body belongs to them."""
    goes_on = paragraph.mark != "#" and GOES_ON.search(paragraph.text)
    return _is_statement(paragraph) or bool(goes_on) or is_bullet(paragraph.mark)


def _after_body(sheet: Sheet, index: int, before: Label | None) -> Label:
    """A line after the last sentence: a last item of a list, or the page's."""
    paragraph = sheet.paragraphs[index]
    is_item = is_bullet(paragraph.mark) and paragraph.words >= PROSE_MIN_WORDS
    if is_item and before == Label(Role.BODY):
        return before
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
        elif label.category in PAGE_CATEGORIES or _is_running_head(sheet, i, label):
            is_page = is_page or label.category != "ad"
        elif label.role not in (Role.CAPTION, Role.CREDIT):
            open_end = None
    return frozenset(found)
