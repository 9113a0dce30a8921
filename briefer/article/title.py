"""The title among the lines before the body."""

import re
from collections.abc import Sequence

from briefer.article.lists import is_bullet
from briefer.article.names import is_outlet, is_titled
from briefer.article.paragraphs import Paragraph
from briefer.article.sheet import Labels, Sheet, is_known_section, is_public_body, is_section
from briefer.records.role import Role

TITLE_MIN_WORDS, TITLE_MAX_WORDS = 3, 35
OUTLET_TITLE_WORDS = 4  # "The Harbour Post" is a paper; longer lines with such words are titles
NAMES_REACH = 5  # paragraphs under a title in which its byline or date stands
NAME_ROLES = frozenset({Role.BYLINE, Role.DATE, Role.SOURCE})
MENU = frozenset({"email_header", "navigation", "breadcrumb", "login", "cookie"})
KICKERS = MENU | {
    "release_label",
    "slug",
    "tags",
    "subscribe",
}  # between a section's name and the title
SHORT_WORDS = 4  # so many words of a line above the title may be a section's or a button's
COMMON_CHARS = 4  # a word shared with the text is longer than such words as "with"
STEM_CHARS = 5  # "hippo" and "hippos", "delays" and "delayed" are one word
TEXT_PARAGRAPHS = 12
PAGE_LINES = 8  # so many candidates are the menus of a page copied whole
SHARED_ENOUGH = 3  # words with the text: more make a line no surer
LATER_LINES = 4  # candidates that a line is held against
TABLE_ROW = re.compile(r"(?: {2}|\t) *[-+]?\d")  # a column of figures: "Northcote     3   2"
STROKE = re.compile(r" [|›»] ")
ISSUER_REACH = 20  # paragraphs under its name
QUESTION = re.compile(r"[?!][\"')]*$")


def find_title(sheet: Sheet, head: Sequence[int], known: Labels) -> int | None:
    """Index of the title; None when there is none."""
    said = [i for i, label in known.items() if label.role is Role.TITLE]
    if said:
        return min(said)
    for i in head:
        if sheet.paragraphs[i].mark == "#":
            return i
    lines = [i for i in head if _may_be_title(sheet, i)]
    if sheet.layout == "newsletter" and not _has_headline(sheet, lines):
        lines = _own_name(sheet, head, known) or lines
    if len(lines) >= PAGE_LINES:
        return _nearest_fit(sheet, lines, known)
    return _first_fit(sheet, _after_menu(sheet, lines, known), known) if lines else None


def _nearest_fit(sheet: Sheet, lines: Sequence[int], known: Labels) -> int | None:
    """The title of a page copied whole, under dozens of lines of menus: it speaks of what the text does."""
    text = _words_of_text(sheet, lines[-1])

    def weight(index: int) -> tuple[int, int]:
        paragraph = sheet.paragraphs[index]
        shared = min(len(_words(paragraph.text) & text), SHARED_ENOUGH)
        is_long = paragraph.words > SHORT_WORDS
        fit = shared + is_long + has_names_after(known, index) - paragraph.is_sentence
        return fit, -index

    return max(lines, key=weight)


def _has_headline(sheet: Sheet, lines: Sequence[int]) -> bool:
    """Whether a line is written as headlines are: long, and mostly in small letters."""
    return any(
        sheet.paragraphs[i].words > SHORT_WORDS
        and not is_titled(sheet.paragraphs[i].text)
        and not (sheet.paragraphs[i].is_sentence or sheet.paragraphs[i].text[0].isdigit())
        for i in lines
    )


def _own_name(sheet: Sheet, head: Sequence[int], known: Labels) -> list[int]:
    """The name of a newsletter above its writer's: all the title an issue without a headline has."""
    first = min((i for i, label in known.items() if label.role in NAME_ROLES), default=0)
    above = [i for i in head if i < first]
    is_bare = all(is_outlet(sheet.paragraphs[i].text, sheet.pack.page) for i in above)
    return above[:1] if is_bare else []


def _after_menu(sheet: Sheet, lines: Sequence[int], known: Labels) -> list[int]:
    """The lines below the last line of a menu above the names; on it stand the site's name and motto."""
    bylines = (i for i, label in known.items() if label.role is Role.BYLINE and i > lines[0])
    end = min((*bylines, lines[-1]))
    menu = max((i for i, label in known.items() if label.category in MENU and i < end), default=-1)
    return [i for i in lines if i > menu]


def _without_sections(sheet: Sheet, lines: list[int], known: Labels) -> list[int]:
    """The lines without a short one that the page, not the article, has put above a longer one.

    Its own label stands between the two, or only the longer one has words of the text.
    """
    text = _words_of_text(sheet, lines[-1]) if lines else frozenset()
    places = range(1, min(len(lines), 1 + LATER_LINES))
    later = (at for at in places if _is_of_page(sheet, (lines[0], lines[at]), known, text=text))
    at = next(later, 0)
    return _without_sections(sheet, lines[at:], known) if at else lines


def _is_of_page(
    sheet: Sheet, pair: tuple[int, int], known: Labels, *, text: frozenset[str]
) -> bool:
    """Whether the first of two lines belongs to the page, by its length, its words and what parts them."""
    first, second = pair
    between = [known[i] for i in range(first, second) if i in known]
    shared = [len(_words(sheet.paragraphs[i].text) & text) for i in pair]
    is_short = sheet.paragraphs[first].words <= SHORT_WORDS < sheet.paragraphs[second].words
    if is_short or is_public_body(sheet, first):
        is_apart = any(label.category in KICKERS for label in between)
        return is_apart or (is_short and shared[0] == 0 and shared[1] > 1)
    is_apart = any(label.role is Role.FURNITURE for label in between)
    return is_apart and shared[0] == 0 < shared[1]


def _words_of_text(sheet: Sheet, index: int) -> frozenset[str]:
    near = sheet.paragraphs[index + 1 : index + 1 + TEXT_PARAGRAPHS]
    return frozenset().union(*(_words(p.text) for p in near if p.is_prose))


def _words(text: str) -> frozenset[str]:
    """The longer words of a line, without their endings."""
    return frozenset(
        word.casefold()[:STEM_CHARS]
        for word in re.findall(r"\w+", text)
        if len(word) > COMMON_CHARS
    )


def _first_fit(sheet: Sheet, lines: Sequence[int], known: Labels) -> int | None:
    """The first line long enough; a sentence only where a byline or date under it says it is a title."""
    headlines = [
        i for i in lines if not _is_statement(sheet.paragraphs[i]) and not is_section(sheet, i)
    ]
    long_ones = [
        i
        for i in headlines
        if sheet.paragraphs[i].words >= TITLE_MIN_WORDS and not _is_name_like(sheet.paragraphs[i])
    ]
    long_ones = _without_sections(sheet, long_ones, known)
    capitals = [
        i for i in lines if sheet.paragraphs[i].text.isupper() and not is_known_section(sheet, i)
    ]
    calls = [i for i in capitals if not sheet.paragraphs[i].is_sentence]
    capitals = calls[-1:] or capitals[:1]
    led = [
        i
        for i in lines
        if sheet.paragraphs[i].words > TITLE_MIN_WORDS and has_names_after(known, i)
    ]
    return next((group[0] for group in (long_ones, headlines, capitals, led) if group), None)


def _is_name_like(paragraph: Paragraph) -> bool:
    """Whether a short line is all capitals at its words' starts: "Traffic & Travel", a section's name."""
    words = paragraph.text.split()
    return len(words) <= TITLE_MIN_WORDS and not any(word[0].islower() for word in words)


def has_names_after(known: Labels, index: int) -> bool:
    """Whether a byline, a date or a paper stands close under a line."""
    near = (known.get(i) for i in range(index + 1, index + 1 + NAMES_REACH))
    return any(label is not None and label.role in NAME_ROLES for label in near)


def _is_statement(paragraph: Paragraph) -> bool:
    return paragraph.is_sentence and not QUESTION.search(paragraph.text)


def _is_issuer(sheet: Sheet, index: int) -> bool:
    """Whether a line is a public body that the text names: it has sent out the release below."""
    if not is_public_body(sheet, index):
        return False
    name = sheet.paragraphs[index].text.casefold()
    near = sheet.paragraphs[index + 1 : index + 1 + ISSUER_REACH]
    return any(p.is_prose and name in p.text.casefold() for p in near)


def _may_be_title(sheet: Sheet, index: int) -> bool:
    paragraph = sheet.paragraphs[index]
    if not 1 < paragraph.words <= TITLE_MAX_WORDS or is_bullet(paragraph.mark):
        return False
    if STROKE.search(paragraph.text) and paragraph.words <= OUTLET_TITLE_WORDS:
        return False
    if _is_issuer(sheet, index):
        return False
    if paragraph.text.endswith((":", ",")) or TABLE_ROW.search(sheet.raw(index)):
        return False
    name = paragraph.text.partition(" (")[0]
    return len(name.split()) > OUTLET_TITLE_WORDS or not is_outlet(name, sheet.pack.page)
