"""The tokens of the paragraph a place stands in."""

from bisect import bisect_left, bisect_right

from briefer.analyse.names.tokens import NameToken, name_tokens
from briefer.records.article import Article
from briefer.records.role import Role
from briefer.records.span import Span

PROSE = frozenset({Role.BODY, Role.KEY_POINT, Role.STANDFIRST})


class Paragraphs:
    """The blocks of an article as tokens, each split when first asked for."""

    def __init__(self, article: Article) -> None:
        self.text = article.document.text
        self._blocks = article.blocks
        self._starts = [block.span.start for block in article.blocks]
        self._tokens: dict[int, list[NameToken]] = {}

    def locate(self, span: Span) -> tuple[list[NameToken], int, int]:
        """The tokens of the block of a place, and which of them the place is: first and end."""
        tokens = self._of(bisect_right(self._starts, span.start) - 1)
        first = bisect_left(tokens, span.start, key=lambda token: token.start)
        return tokens, first, bisect_left(tokens, span.end, key=lambda token: token.start)

    def prose(self) -> list[list[NameToken]]:
        """The tokens of each block of running text."""
        return [self._of(at) for at, block in enumerate(self._blocks) if block.role in PROSE]

    def _of(self, number: int) -> list[NameToken]:
        if number not in self._tokens:
            span = self._blocks[number].span
            self._tokens[number] = name_tokens(self.text, span.start, span.end)
        return self._tokens[number]
