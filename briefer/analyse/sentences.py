"""Sentences of an article."""

from briefer.records.analysis import Sentence
from briefer.records.article import Article
from briefer.records.role import Role
from briefer.records.span import Span


def split_sentences(article: Article) -> tuple[Sentence, ...]:
    """Every sentence of the readable blocks (body, title, standfirst, key points, captions …), in order."""
    found: list[Sentence] = []
    text = article.document.text
    for number, block in enumerate(article.blocks):
        if block.role not in {Role.BODY, Role.TITLE, Role.KEY_POINT, Role.CAPTION}:
            continue
        start = block.span.start
        for end in [m + 1 for m in range(start, block.span.end - 1) if text[m : m + 2] == ". "] + [
            block.span.end
        ]:
            if end > start:
                found.append(Sentence(len(found), Span(start, end), number, number, block.role))
            start = end + 1
    return tuple(found)
