"""Lines to paragraphs: what belongs together before its role is known."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefer.article.lines import Line, read_lines
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.text.normal import as_line

HEAD_CHARS = (
    800  # a rule looks no further into a paragraph: longer ones are prose, whatever they say
)
WORD_CHARS = (
    8  # scripts without spaces: this many characters count as a word, more than a Latin one has
)
WRAP_MAX_CHARS = 130  # wider lines are not wrapped by hand or by mail programs
WRAP_MIN_CHARS = 45
WRAP_MIN_LINES = 4  # so many full lines before a text counts as wrapped
WRAP_SLACK_CHARS = 4
FLOW_MIN_CHARS = 20  # of a narrow column, or of a short text, known by sentences that run on
FLOW_MIN_LINES = 2
FLOW_SHARE = 0.5  # of the long lines run on, at least
FLOW_LONG = 0.75  # of the width
TAIL_CHARS = 12

HEADING_CHARS = 60  # a line of a headline in a narrow column is no longer
HEADING_LINE = re.compile(
    r"[A-Z0-9\"'“‘](?:\S* ){2,}\S*[\w'’\"”-]$"
)  # three words, nothing that ends or leads on
HEADING_REST = re.compile(r"[a-z]+(?: [\w'’,$€£%.-]+){1,9}(?<!\.)$")

INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
STRAIGHT = str.maketrans("‘’‚‛“”„‟", "''''\"\"\"\"", INVISIBLE)  # for rules to read, never printed
SENTENCE_END = re.compile(r"(?:[.!?…。！？؟।۔]|\.\.\.)[\"'”’»)\]\u200b]*$")
PAGE_LINE = re.compile(
    r"https?://\S+(?:\s+\d{1,3}/\d{1,3})?$|\d{1,2}/\d{1,2}/\d{2,4}, \d"
    r"|[^|·]{2,60}[|·] ?(?:[^|·]{2,40}[|·] ?)?\d{1,4}$|\d{1,4} ?[|·] [^|·]{2,60}$"
)
ASIDE = re.compile(
    r"(?<=[.!?\"'”’])(?: ?\[\d{1,3}\]| \(\$?\d[^()]{2,60}\)| Enditem)$"
)  # "($1 = 9.84 crowns)"
ASIDE_CHARS = 80
INITIALS_END = re.compile(r"\b[A-Z]\.[\"'”’)]*$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together.  `text` is its head on one line with straight quotes, for rules to read.

    `is_sentence`: it ends like one; `words` counts at most those of the head; `role` is what the
    container says it is.
    """

    span: Span
    text: str
    mark: str
    indent: int
    gap: int
    page: int
    words: int
    is_sentence: bool
    role: Role | None = None
    category: str = ""

    @property
    def is_prose(self) -> bool:
        """Whether it reads like a paragraph of an article rather than a line of the page around it."""
        return (
            self.words >= PROSE_MIN_WORDS and self.is_sentence
        ) or self.words >= PROSE_SURE_WORDS


PROSE_MIN_WORDS = 8  # shorter sentences are prose only next to prose
PROSE_SURE_WORDS = 28  # longer than any headline: prose even when cut off before its end


def read_paragraphs(text: str, start: int, end: int) -> Iterator[Paragraph]:
    """The paragraphs of text[start:end] in order; hard-wrapped lines are joined."""
    lines = list(read_lines(text, start, end))
    width = wrap_width(text, lines)
    first = 0
    for i in range(1, len(lines) + 1):
        if i == len(lines) or not _goes_on(text, (lines[i - 1], lines[i]), width):
            yield _paragraph(text, lines[first:i])
            first = i


def wrap_width(text: str, lines: Sequence[Line]) -> int:
    """The column at which the lines were broken; 0 when they were not."""
    pairs = [(a, b) for a, b in pairwise(lines) if b.gap == 0]
    lengths = sorted(len(a.span) for a, _ in pairs)
    if len(lengths) < WRAP_MIN_LINES:
        return 0
    width = lengths[len(lengths) * 9 // 10]
    too_wide = sum(len(line.span) > width + WRAP_SLACK_CHARS for line in lines)
    full = sum(_is_full(text, (a, b), width) for a, b in pairs)
    ended = sum(_is_full(text, (a, b), width) and _ends(text, a) for a, b in pairs)
    is_wrapped = (
        WRAP_MIN_CHARS <= width <= WRAP_MAX_CHARS
        and full >= max(WRAP_MIN_LINES, len(pairs) // 3)
        and too_wide <= len(lines) // 10
        and ended <= full // 2
    )
    long_lines = sum(length >= FLOW_LONG * width for length in lengths)
    flowing = sum(_flows(text, pair) for pair in pairs)
    is_flowing = (
        FLOW_MIN_CHARS <= width <= WRAP_MAX_CHARS
        and flowing >= max(FLOW_MIN_LINES, FLOW_SHARE * long_lines)
        and too_wide <= len(lines) // 10
    )
    return width if is_wrapped or is_flowing else 0


def _flows(text: str, pair: tuple[Line, Line]) -> bool:
    """Whether a sentence runs on from one line to the next, which starts with a small letter."""
    line, following = pair
    return text[following.span.start].islower() and not following.mark and not _ends(text, line)


def _ends(text: str, line: Line) -> bool:
    """Whether a sentence ends with the line: at most by chance in a wrapped text."""
    return bool(
        SENTENCE_END.search(text[max(line.span.start, line.span.end - TAIL_CHARS) : line.span.end])
    )


def _is_full(text: str, pair: tuple[Line, Line], width: int) -> bool:
    """Whether the next line's first word did not fit on this line."""
    line, following = pair
    word = text[following.span.start : following.span.end].split(maxsplit=1)[0]
    return len(line.span) + 1 + len(word) > width - WRAP_SLACK_CHARS


def _goes_on(text: str, pair: tuple[Line, Line], width: int) -> bool:
    line, following = pair
    if _is_cut_heading(text, pair):
        return True
    if not width or following.gap or following.page != line.page or following.mark not in ("", ">"):
        return False
    if any(PAGE_LINE.match(text, part.span.start, part.span.end) for part in pair):
        return False
    is_indented = following.indent > line.indent + 1
    return not is_indented and _is_full(text, pair, width)


def _is_cut_heading(text: str, pair: tuple[Line, Line]) -> bool:
    """Whether a headline of two printed lines was cut between them: the second goes on in small letters."""
    line, following = pair
    if following.gap or following.mark or line.mark not in ("", "#") or line.page != following.page:
        return False
    upper = text[line.span.start : min(line.span.end, line.span.start + HEADING_CHARS + 1)]
    lower = text[
        following.span.start : min(following.span.end, following.span.start + HEADING_CHARS + 1)
    ]
    if max(len(upper), len(lower)) > HEADING_CHARS or not HEADING_LINE.match(upper):
        return False
    return bool(HEADING_REST.match(lower))


def _paragraph(text: str, lines: Sequence[Line]) -> Paragraph:
    first, span = lines[0], Span(lines[0].span.start, lines[-1].span.end)
    return describe(text, span, mark=first.mark, place=(first.indent, first.gap, first.page))


def _is_ended(text: str, span: Span) -> bool:
    """Whether a sentence ends here, before the mark of a footnote or a remark in brackets."""
    aside = ASIDE.search(text, max(span.start, span.end - ASIDE_CHARS), span.end)
    end = aside.start() if aside else span.end
    tail = text[max(span.start, end - TAIL_CHARS) : end]
    return bool(SENTENCE_END.search(tail)) and not INITIALS_END.search(tail)


def describe(
    text: str, span: Span, *, mark: str = "", place: tuple[int, int, int] = (0, 1, 0)
) -> Paragraph:
    """The paragraph at a place; `place` is its indent, the gap before it and its page."""
    printed = text[span.start : min(span.end, span.start + HEAD_CHARS)].translate(STRAIGHT)
    head = as_line(printed) if ">" in printed else " ".join(printed.split())
    is_sentence = _is_ended(text, span)
    words = max(len(head.split()), len(head) // WORD_CHARS)
    indent, gap, page = place
    return Paragraph(span, head, mark, indent, gap, page, words, is_sentence)
