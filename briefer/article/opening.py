"""The opening of an article: everything before its first paragraph of prose."""

from collections.abc import Sequence

from briefer.article.blocks import has_dateline
from briefer.article.lists import is_bullet
from briefer.article.names import (
    has_job,
    intro_pattern,
    is_name_line,
    is_outlet,
    may_be_paper,
    outlet_at_start,
)
from briefer.article.paragraphs import PROSE_MIN_WORDS
from briefer.article.sheet import Label, Labels, Sheet, furniture, is_section, unlabelled
from briefer.article.sources import printed_names
from briefer.article.title import NAME_ROLES, QUESTION, TITLE_MAX_WORDS, find_title, has_names_after
from briefer.records.role import Role

EARLY_PROSE = 2  # so many paragraphs may stand before the byline: standfirst, sender's comment
STANDFIRST_MAX_WORDS = 80  # of a summary or a caption before the paragraph with the dateline
LED_MIN_PARAGRAPHS = 3  # from the dateline on, for each before it: fewer may be another story
ALT_MAX_WORDS = 40
SECTION_MAX_WORDS = 3


def body_start(sheet: Sheet, known: Labels) -> int:
    """Index of the article's first paragraph of prose; the number of paragraphs when there is none."""
    said = min((i for i, label in known.items() if label.role is Role.BODY), default=None)
    open_ = unlabelled(sheet, known)
    prose = [i for i in open_ if _opens_body(sheet, i, known)]
    if not prose and said is None:  # notes in the form of a list
        prose = [i for i in open_ if sheet.paragraphs[i].is_prose]
    if len(prose) > 1 and _is_question_title(sheet, prose[0], known):
        prose = prose[1:]
    found = _after_anchor(known, prose) if prose else len(sheet.paragraphs)
    found = _at_dateline(sheet, prose, found)
    return found if said is None else min(said, found)


def _at_dateline(sheet: Sheet, prose: Sequence[int], start: int) -> int:
    """The one paragraph that a dateline opens, where no more than a standfirst stands before it."""
    led = [i for i in prose if has_dateline(sheet, i)]
    early = [i for i in prose if i >= start][: EARLY_PROSE + 1]
    if len(led) != 1 or led[0] not in early:
        return start
    before = early[: early.index(led[0])]
    is_short = all(sheet.paragraphs[i].words <= STANDFIRST_MAX_WORDS for i in before)
    is_article = sum(i >= led[0] for i in prose) >= LED_MIN_PARAGRAPHS * max(1, len(before))
    return led[0] if is_short and is_article else start


def _opens_body(sheet: Sheet, index: int, known: Labels) -> bool:
    paragraph = sheet.paragraphs[index]
    is_in_reach = sheet.body_from <= index < sheet.body_to
    is_text = paragraph.is_prose and not (is_bullet(paragraph.mark) or paragraph.text.isupper())
    return is_in_reach and is_text and not _is_alt(sheet, index, known)


def _is_question_title(sheet: Sheet, index: int, known: Labels) -> bool:
    """Whether the first line that is still open is a title in the form of a question or a call."""
    paragraph = sheet.paragraphs[index]
    is_first = all(
        i in known or sheet.paragraphs[i].words <= SECTION_MAX_WORDS for i in range(index)
    )
    is_call = paragraph.words <= TITLE_MAX_WORDS and bool(QUESTION.search(paragraph.text))
    return is_first and is_call and has_names_after(known, index)


def _after_anchor(known: Labels, prose: Sequence[int]) -> int:
    """The first prose after the names, where no more than a standfirst stands before them."""
    early = prose[: EARLY_PROSE + 1]
    anchors = [i for i, label in known.items() if label.role in NAME_ROLES and i < early[-1]]
    for i in sorted(anchors, reverse=True):
        before = sum(j < i for j in early)
        if 0 < before < len(early) and len(prose) > 2 * before:
            return prose[before]
    return prose[0]


def _is_alt(sheet: Sheet, index: int, known: Labels) -> bool:
    """Whether a sentence stands for a picture that did not load: its caption follows at once."""
    caption = known.get(index + 1)
    if caption is None or caption.role is not Role.CAPTION:
        return False
    is_close = sheet.paragraphs[index + 1].gap == 0
    return is_close and sheet.paragraphs[index].words <= ALT_MAX_WORDS


def by_opening(sheet: Sheet, known: Labels) -> Labels:
    """Labels for everything before the body: title, standfirst, names, papers, key points."""
    start = body_start(sheet, known)
    own = _own_names(sheet, known, start)
    known = {**own, **known}
    title = find_title(sheet, [i for i in unlabelled(sheet, known) if i < start], known)
    found: dict[int, Label] = {}
    before, has_names = None, False
    for i in range(start):
        label = known.get(i)
        if label is None:
            if i == title:
                label = Label(Role.TITLE)
            elif title is None or i < title:
                label = _before_title(sheet, i)
            else:
                label = _after_title(sheet, i, known, before=before, has_names=has_names)
            found[i] = label
        before = label
        has_names = has_names or (label.role in NAME_ROLES and title is not None and i > title)
    return {**own, **_without_short_body(sheet, found, start=start)}


def _own_names(sheet: Sheet, known: Labels, start: int) -> Labels:
    """Lines of the opening that name the paper which the page's last lines say it is from."""
    names = printed_names(sheet, known)
    return {
        i: Label(Role.SOURCE)
        for i in unlabelled(sheet, known)
        if i < start and sheet.paragraphs[i].text.casefold() in names
    }


def _before_title(sheet: Sheet, index: int) -> Label:
    paragraph = sheet.paragraphs[index]
    if paragraph.is_sentence:
        return (
            Label(Role.STANDFIRST)
            if paragraph.words < PROSE_MIN_WORDS
            else furniture("before_title")
        )
    name = paragraph.text.partition(" (")[0]  # "The Quay Argus (Amity, Vic. : 1887 - 1954)"
    if not is_section(sheet, index) and is_outlet(name, sheet.pack.page):
        return Label(Role.SOURCE)
    return furniture("section_label" if paragraph.words <= SECTION_MAX_WORDS else "before_title")


def _after_title(
    sheet: Sheet, index: int, known: Labels, *, before: Label | None, has_names: bool
) -> Label:
    """What a line between title and body is that says so only by its place."""
    paragraph = sheet.paragraphs[index]
    if is_bullet(paragraph.mark):
        return Label(Role.KEY_POINT)
    if _is_alt(sheet, index, known) and not outlet_at_start(paragraph.text, sheet.pack.page):
        return Label(Role.ALT, "alt_text")
    label = _name_label(sheet, index, before=before, has_names=has_names)
    if label:
        return label
    if is_section(sheet, index) or paragraph.words <= SECTION_MAX_WORDS:
        return furniture("section_label")
    is_point = has_names and not paragraph.is_sentence
    return Label(Role.KEY_POINT if is_point else Role.STANDFIRST)


def _name_label(sheet: Sheet, index: int, *, before: Label | None, has_names: bool) -> Label | None:
    """Byline, paper, or a picture's credit and caption, by the names on the line and the line above."""
    paragraph, words = sheet.paragraphs[index], sheet.pack.page
    role = before.role if before else None
    if outlet_at_start(paragraph.text, words):
        return Label(Role.SOURCE)
    is_under_names = role is Role.BYLINE and paragraph.gap == 0 and _is_led(sheet, index - 1)
    if is_under_names and may_be_paper(paragraph.text, words) and not is_section(sheet, index):
        return Label(Role.SOURCE)
    if is_name_line(paragraph.text, words) and not paragraph.is_sentence:
        if is_under_names and has_job(paragraph.text, words):
            return Label(Role.SOURCE)
        return Label(Role.CREDIT if has_names and paragraph.gap else Role.BYLINE)
    if role is Role.CREDIT and paragraph.gap == 0 and not paragraph.is_sentence:
        return Label(Role.CAPTION)
    return None


def _is_led(sheet: Sheet, index: int) -> bool:
    """Whether the line above says "By": then a second name under it is the paper's."""
    return bool(intro_pattern(sheet.pack.page.byline_intros).match(sheet.paragraphs[index].text))


def _without_short_body(sheet: Sheet, found: dict[int, Label], *, start: int) -> Labels:
    """Short sentences right before the first long paragraph are body, not standfirst."""
    if start < len(sheet.paragraphs) and has_dateline(sheet, start):
        return found
    for i in range(start - 1, -1, -1):
        label = found.get(i)
        if (
            label is None
            or label.role is not Role.STANDFIRST
            or not sheet.paragraphs[i].is_sentence
            or sheet.paragraphs[i].text.isupper()
        ):
            break
        del found[i]
    return found
