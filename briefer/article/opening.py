"""The opening of an article: everything before its first paragraph of prose."""

import re
from collections.abc import Sequence

from briefer.article.captions import CAPTION_MAX_CHARS, credit_start, is_credit
from briefer.article.dates import find_dates
from briefer.article.lists import is_bullet
from briefer.article.names import INTRO_MAX_CHARS, find_names, intro_pattern, is_outlet, is_person
from briefer.article.paragraphs import Paragraph
from briefer.article.sheet import Label, Labels, Sheet, furniture, unlabelled
from briefer.records.role import Role

BYLINE_MAX_WORDS = 30
DATE_LINE_MAX_WORDS = 22
DATE_LINE_MAX_OTHER = 6  # words of a date line that are not part of dates, times and labels
EARLY_PROSE = 2  # so many paragraphs may stand before the byline: standfirst, sender's comment
TITLE_MIN_WORDS, TITLE_MAX_WORDS = 3, 35
ALT_MAX_WORDS = 40
NAVIGATION = re.compile(r"(?:[^\s|·•][^|·•\n]{0,24}(?:\s{2,}|\s?[|·•]\s?|\t)){2,}[^|·•\n]{1,30}$")
TIME_WORDS = re.compile(
    r"\b(?:\d[\d:.,hH]*|[ap]\.?m\.?|[A-Z]{2,4}T|IST|UTC|GMT|BST|MT|PT|CT|ET|at|on|of|the|and|page|edition|min|read|mins|minutes?|local|time|st|nd|rd|th)\b\.?",
    re.IGNORECASE,
)
QUESTION = re.compile(r"[?!][\"')]*$")
CAPS_LABEL = re.compile(r"[A-Z][A-Z' -]{2,30}: ")


def by_explicit_line(sheet: Sheet, known: Labels) -> Labels:
    """Bylines, date lines and credits that say so themselves, wherever they stand."""
    found: dict[int, Label] = {}
    for i in unlabelled(sheet, known):
        paragraph = sheet.paragraphs[i]
        if is_byline(sheet, i):
            found[i] = Label(Role.BYLINE)
        elif is_date_line(sheet, paragraph):
            found[i] = Label(Role.DATE)
        elif is_credit(sheet.raw(i), sheet.pack.page):
            found[i] = Label(Role.CREDIT)
        elif is_caption(sheet, i):
            found[i] = Label(Role.CAPTION)
    return found


def by_neighbour(sheet: Sheet, known: Labels) -> Labels:
    """Captions that show by the picture's credit next to them."""
    return {
        i: Label(Role.CAPTION)
        for i in unlabelled(sheet, known)
        if CAPS_LABEL.match(sheet.paragraphs[i].text)
        and any(
            label and label.role is Role.CREDIT for label in (known.get(i - 1), known.get(i + 1))
        )
    }


def is_byline(sheet: Sheet, index: int) -> bool:
    """Whether a line names its writers behind a word like "By"."""
    paragraph, words = sheet.paragraphs[index], sheet.pack.page
    if paragraph.words > BYLINE_MAX_WORDS or not words.byline_intros:
        return False
    intro = intro_pattern(words.byline_intros).match(paragraph.text[:INTRO_MAX_CHARS])
    if not intro or (paragraph.is_sentence and paragraph.words > 12):  # noqa: PLR2004 - a sentence, no line
        return False
    rest = paragraph.text[intro.end() :]
    names = any(True for _ in find_names(sheet.doc.text, paragraph.span, words))
    return names or is_outlet(rest, words) or rest.casefold().split(" ")[-1] in words.job_words


def is_date_line(sheet: Sheet, paragraph: Paragraph) -> bool:
    """Whether a line is about a date and little else."""
    if paragraph.words > DATE_LINE_MAX_WORDS:
        return False
    dates = list(find_dates(sheet.doc.text, paragraph.span, sheet.pack.code))
    if not dates:
        return False
    rest = paragraph.text
    for date in dates:
        rest = rest.replace(" ".join(sheet.doc.text[date.span.start : date.span.end].split()), " ")
    labels = {
        word
        for label in (*sheet.pack.page.published_words, *sheet.pack.page.updated_words)
        for word in label.split()
    }
    other = [
        word
        for word in re.findall(r"[^\W\d_]+", TIME_WORDS.sub(" ", rest))
        if word.casefold() not in labels and word.casefold() not in sheet.pack.page.weekdays
    ]
    is_plain = not paragraph.is_sentence or len(other) <= 1
    return is_plain and len(other) <= DATE_LINE_MAX_OTHER


def is_caption(sheet: Sheet, index: int) -> bool:
    """Whether a paragraph is the caption of a picture: it ends with a credit."""
    raw = sheet.raw(index)
    return len(raw) <= CAPTION_MAX_CHARS and bool(credit_start(raw, sheet.pack.page))


def body_start(sheet: Sheet, known: Labels) -> int:
    """Index of the article's first paragraph of prose; the number of paragraphs when there is none."""
    prose = [
        i
        for i in unlabelled(sheet, known)
        if sheet.paragraphs[i].is_prose and not is_bullet(sheet.paragraphs[i].mark)
    ]
    prose = [i for i in prose if not _is_alt(sheet, i, known)]
    if (
        len(prose) > 1
        and QUESTION.search(sheet.paragraphs[prose[0]].text)
        and sheet.paragraphs[prose[0]].words <= TITLE_MAX_WORDS
    ):
        first = min(unlabelled(sheet, known))
        prose = prose[1:] if prose[0] == first else prose
    if not prose:
        return len(sheet.paragraphs)
    return _after_anchor(known, prose)


def _after_anchor(known: Labels, prose: Sequence[int]) -> int:
    """The first prose after the byline, where no more than a standfirst stands before that."""
    anchors = [i for i, label in known.items() if label.role in (Role.BYLINE, Role.DATE)]
    early = prose[: EARLY_PROSE + 1]
    for i in sorted(anchors, reverse=True):
        before = sum(1 for j in early if j < i)
        after = len(prose) - before
        if 0 < before <= EARLY_PROSE and after > before and prose[before] > i:
            return prose[before]
    return prose[0]


def _is_alt(sheet: Sheet, index: int, known: Labels) -> bool:
    """Whether a sentence is the text for a picture that did not load: its caption follows at once."""
    if index + 1 >= len(sheet.paragraphs):
        return False
    caption = known.get(index + 1)
    is_close = sheet.paragraphs[index + 1].gap == 0
    is_short = sheet.paragraphs[index].words <= ALT_MAX_WORDS
    return (
        is_close
        and is_short
        and caption is not None
        and caption.role is Role.CAPTION
        and "body" not in caption.category
    )


def by_opening(sheet: Sheet, known: Labels) -> Labels:
    """Labels for everything before the body: title, standfirst, names, papers, key points."""
    start = body_start(sheet, known)
    found: dict[int, Label] = {}
    head = [i for i in unlabelled(sheet, known) if i < start]
    title = find_title(sheet, head, known)
    if title is not None and title not in known:
        found[title] = Label(Role.TITLE)
    for i in reversed(head):
        if i != title:
            found[i] = _opening_label(
                sheet, i, title=title, known={**known, **found} if i + 1 in found else known
            )
    body = _short_sentences_before(sheet, start, {**known, **found})
    return {i: label for i, label in found.items() if i not in body}


def _short_sentences_before(sheet: Sheet, start: int, known: Labels) -> frozenset[int]:
    """Short sentences right before the first long paragraph are body too, once the names are past."""
    names = [
        i
        for i, label in known.items()
        if label.role in (Role.BYLINE, Role.DATE, Role.TITLE) and i < start
    ]
    last = max(names, default=start)
    found = []
    for i in range(start - 1, last, -1):
        label, paragraph = known.get(i), sheet.paragraphs[i]
        if label is None or label.role is not Role.STANDFIRST or not paragraph.is_sentence:
            break
        found.append(i)
    has_byline = any(known[i].role is not Role.TITLE for i in names)
    return frozenset(found) if has_byline or len(found) > 1 else frozenset()


def find_title(sheet: Sheet, head: Sequence[int], known: Labels) -> int | None:
    """The title among the lines before the body; None when there is none."""
    labelled = [i for i, label in known.items() if label.role is Role.TITLE]
    if labelled:
        return min(labelled)
    for i in head:
        if sheet.paragraphs[i].mark == "#":
            return i
    lines = [i for i in head if _may_be_title(sheet, i)]
    ranked = (
        [
            i
            for i in lines
            if not _ends_like_sentence(sheet.paragraphs[i])
            and sheet.paragraphs[i].words > TITLE_MIN_WORDS
        ],
        [i for i in lines if not _ends_like_sentence(sheet.paragraphs[i])],
        [i for i in lines if sheet.paragraphs[i].words > TITLE_MIN_WORDS],
    )
    return next((group[0] for group in ranked if group), None)


def _ends_like_sentence(paragraph: Paragraph) -> bool:
    return paragraph.is_sentence and not QUESTION.search(paragraph.text)


def _may_be_title(sheet: Sheet, index: int) -> bool:
    paragraph = sheet.paragraphs[index]
    if not 2 <= paragraph.words <= TITLE_MAX_WORDS or is_bullet(paragraph.mark):  # noqa: PLR2004 - words
        return False
    if paragraph.text.endswith((":", ",")) or NAVIGATION.match(sheet.raw(index)):
        return False
    is_section = paragraph.text.isupper() and paragraph.words <= TITLE_MIN_WORDS
    return not is_section and not (
        is_outlet(paragraph.text, sheet.pack.page) and paragraph.words <= TITLE_MIN_WORDS + 1
    )


def _opening_label(sheet: Sheet, index: int, *, title: int | None, known: Labels) -> Label:
    """What a line of the opening is that says so only by its place."""
    paragraph, words = sheet.paragraphs[index], sheet.pack.page
    if is_bullet(paragraph.mark):
        return Label(Role.KEY_POINT)
    if _is_alt(sheet, index, known):
        return Label(Role.ALT, "alt_text")
    if NAVIGATION.match(sheet.raw(index)) or title is None or index < title:
        return _before_title(sheet, index)
    if is_outlet(paragraph.text, words):
        return Label(Role.SOURCE)
    if is_person(re.split(r" ?[,|·] ?", paragraph.text, maxsplit=1)[0], words):
        return Label(Role.BYLINE)
    return _under_title(sheet, index, known, title=title)


def _under_title(sheet: Sheet, index: int, known: Labels, *, title: int) -> Label:
    """A line between title and body that is no name: a standfirst, or a point after the names."""
    paragraph = sheet.paragraphs[index]
    if paragraph.words <= TITLE_MIN_WORDS:
        return furniture("section_label")
    is_after_names = any(
        label.role in (Role.BYLINE, Role.DATE) and title < i < index for i, label in known.items()
    )
    return Label(
        Role.KEY_POINT if is_after_names and not paragraph.is_sentence else Role.STANDFIRST
    )


def _before_title(sheet: Sheet, index: int) -> Label:
    paragraph = sheet.paragraphs[index]
    if NAVIGATION.match(sheet.raw(index)):
        return furniture("navigation")
    if is_outlet(paragraph.text, sheet.pack.page) and not paragraph.text.isupper():
        return Label(Role.SOURCE)
    return furniture("section_label" if paragraph.words <= TITLE_MIN_WORDS + 1 else "before_title")
