"""Words in quotation marks in a headline that are nobody's speech."""

import re
from collections.abc import Iterator

from briefer.lang import language_pack
from briefer.records.analysis import Analysis, Confidence
from briefer.records.span import Span
from briefer.text.normal import as_plain

IN_MARKS = re.compile(r"(?<![\w'\"])(['\"])([^'\"\n]{1,60}?)[,.]?\1(?!\w)")
WORD = re.compile(r"[^\W_]+")
MAX_WORDS = 5  # longer stretches are somebody's, even where the text does not repeat them


def scare_quotes(analysis: Analysis) -> Iterator[Span]:
    """The stretches of the title in marks that are no name and that no speaker of the article says."""
    title = analysis.article.title
    if title is None:
        return
    text = analysis.article.document.text
    plain = as_plain(text[title.start : title.end])
    reports = language_pack(analysis.article.language).figures.reports
    if ":" in plain or not reports.isdisjoint(WORD.findall(plain.lower())):
        return  # the headline says who says it
    spoken = [
        _folded(text[part.start : part.end])
        for quote in analysis.quotes
        for part in quote.parts
        if not title.overlaps(part) or quote.confidence is not Confidence.NONE
    ]
    for match in IN_MARKS.finditer(plain):
        words = _folded(match[2])
        is_name = all(not word[0].islower() for word in WORD.findall(match[2]))
        is_short = len(words.split()) <= MAX_WORDS
        if is_short and not is_name and not any(words in speech for speech in spoken):
            yield Span(title.start + match.start(2), title.start + match.end(2))


def _folded(words: str) -> str:
    """The words alone, in lower case, with a blank at both ends so that only whole words match."""
    return f" {' '.join(WORD.findall(words.lower()))} "
