"""Posts that an article prints without marks, with their signature: "— Ann Lee (@annlee) March 3, 2026"."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from briefer.analyse.quotes.labels import Directory, read_label
from briefer.lang.base import LanguagePack
from briefer.records.analysis import Confidence, Person, Quote
from briefer.records.article import Article
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.text.marks import MARKUP

SIGNATURE = re.compile(
    r"[—–-][ \t\xa0]?(?P<name>[^\W\d_][^\n()@—–]{0,59}?)[ \t\xa0]\(@\w{1,30}\)[^\n]{0,40}$",
    re.MULTILINE,
)
MARKS = frozenset("“”\"«»„‘'")


def find_posts(article: Article, people: Sequence[Person], pack: LanguagePack) -> tuple[Quote, ...]:
    """The posts as quotes, in order: what stands before the signature in its paragraph, or the one before."""
    text = article.document.text
    if "(@" not in text:
        return ()
    directory = Directory(people)
    found = []
    for match in SIGNATURE.finditer(text):
        words = _words(article, match.start())
        label = read_label(text, Span(*match.span("name")), pack)
        if words is None or label is None:
            continue
        persons = directory.find(label.key)
        found.append(
            Quote(
                "direct",
                (words,),
                Span(words.start, match.end()),
                "post/named" if persons else "post/body",
                Confidence.HIGH,
                speaker=Span(*match.span("name")),
                name=directory.name(persons[0]) if len(persons) == 1 else Span(*match.span("name")),
            )
        )
    return tuple(found)


def _words(article: Article, signature: int) -> Span | None:
    """The words of the post that is signed at a place; None for words in marks, which are found by them."""
    blocks, text = article.blocks, article.document.text
    number = bisect_right(blocks, signature, key=lambda block: block.span.start) - 1
    if number < 0:
        return None
    start, end = blocks[number].span.start, signature
    if not text[start:end].strip("—–- \t\n"):
        if number == 0 or blocks[number - 1].role is not Role.BODY:
            return None
        start, end = blocks[number - 1].span.start, blocks[number - 1].span.end
    end = start + len(text[start:end].rstrip("—–- \t\n\xa0"))
    tag = MARKUP.match(text, start, end)
    start = tag.end() if tag else start
    return Span(start, end) if start < end and text[start] not in MARKS else None
