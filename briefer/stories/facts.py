"""When two sentences tell the same: the one measure for points, news and memory."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from zlib import crc32

from briefer.records.role import Role
from briefer.records.span import Excerpt
from briefer.records.story import Member
from briefer.text.terms import stems_of, words_of

SAME_FACT = 0.5  # share of the terms of the shorter sentence from which two tell the same
SAME_TALE = 0.25  # share of the terms of the longer one: it may hold all of a short one's by chance
MIN_SHARED_TERMS = 4  # fewer are a name and a verb, which any two sentences of a story may share

Fact = frozenset[int]


@lru_cache(maxsize=2048)  # a story's sentences are read for its points, its news and its memory
def fact(text: str, language: str) -> Fact:
    """What a sentence tells: its terms as crc32 values, which can be kept without its words."""
    return frozenset(crc32(term.encode()) for term in stems_of(words_of(text), language))


def overlap(one: Fact, other: Fact) -> float:
    """Share of the shorter's terms that both have; 0 below the bounds of one fact, 1 for equals."""
    if one == other:
        return 1.0
    shorter, longer = sorted((len(one), len(other)))
    shared = len(one & other)
    share = shared / max(1, shorter)
    is_same = share >= SAME_FACT and shared >= max(MIN_SHARED_TERMS, SAME_TALE * longer)
    return share if is_same else 0.0


def body_facts(member: Member) -> Iterator[tuple[int, Excerpt, Fact]]:
    """Index, words and fact of each whole sentence of a member's body.

    What a sentence with a direct quote tells are the words quoted: the speaker, with all titles, stands
    beside other quotes too.
    """
    article = member.analysis.article
    parts = sorted(
        part for quote in member.analysis.quotes if quote.kind == "direct" for part in quote.parts
    )
    starts = [part.start for part in parts]
    for sent in member.analysis.sentences:
        if sent.role is Role.BODY and sent.is_whole:
            excerpt = article.document.excerpt(sent.span)
            quoted = parts[
                bisect_left(starts, sent.span.start) : bisect_left(starts, sent.span.end)
            ]
            words = " ".join(article.document.text[part.start : part.end] for part in quoted)
            told = fact(words, article.language) or fact(excerpt.text, article.language)
            yield sent.index, excerpt, told


class FactIndex:
    """Facts by number, found again by what they share with another: near linear in their number."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._facts = tuple(facts)
        self._carriers: dict[int, list[int]] = defaultdict(list)
        for number, one in enumerate(self._facts):
            for term in sorted(one):
                self._carriers[term].append(number)

    def same(self, one: Fact) -> dict[int, float]:
        """Numbers of the facts that tell the same as one, in order, with the share of common terms."""
        shared = Counter(number for term in one for number in self._carriers.get(term, ()))
        least = min(MIN_SHARED_TERMS, len(one))
        numbers = sorted(number for number, count in shared.items() if count >= least)
        shares = {number: overlap(one, self._facts[number]) for number in numbers}
        return {number: share for number, share in shares.items() if share}
