"""An article reduced to what grouping needs."""

import re
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from zlib import crc32

from briefer.lang import language_pack
from briefer.records.analysis import Analysis
from briefer.records.role import Role
from briefer.records.story import Digest
from briefer.text.tokens import Token, tokenize

MAX_TERMS = (
    120  # of 60, 120 and 300 the best by B-cubed on 35 labelled events, and half the memory of 300
)
LEAD_WORDS = 100  # words after these count less: later paragraphs are background that events share
LEAD_WEIGHT, TITLE_WEIGHT, REST_WEIGHT = 10, 20, 8  # in tenths, so that counts stay whole numbers
MAX_WORDS = 600  # later words only blur: with 2,000 the precision fell by a point at equal recall
NAME_WEIGHT = 2  # a capitalised word counts double: names tell events apart
MAX_COUNT = 65_535
SHINGLE_WORDS = 5
SHINGLE_SAMPLE = 4  # one in four, chosen by value: the same sequences in every text
WORD = re.compile(r"[^\W_]")


def digest(analysis: Analysis) -> Digest:
    """The digest of one article, from its title and body."""
    article = analysis.article
    doc = article.document
    source = article.source
    body = list(_words(analysis, Role.BODY))
    return Digest(
        path=doc.path,
        sha256=doc.sha256,
        publisher=publisher_key(doc.text[source.start : source.end]) if source else "",
        published=article.published.date if article.published else "",
        words=len(body),
        terms=pack_terms(_terms(analysis, body)),
        shingles=pack(sample_shingles(_own_words(analysis) or body)),
        headline=pack({crc32(term.encode()) for term in _headline_terms(analysis)}),
    )


def term_names(analysis: Analysis) -> dict[int, str]:
    """The terms of an article's title and body by their crc32."""
    words = (word for role in (Role.TITLE, Role.BODY) for word in _words(analysis, role))
    return {crc32(term.encode()): term for _, term in _content(analysis, words)}


def publisher_key(name: str) -> str:
    """A publisher's name for comparison: no case, no leading article, no address parts."""
    folded = re.sub(r"^(?:https?://)?(?:www\.)?", "", name.casefold().strip())
    folded = re.sub(r"(?:\.co)?\.[a-z]{2,3}$", "", folded.removeprefix("the ").strip())
    return re.sub(r"[\W_]+", "", folded)


def sample_shingles(words: list[str]) -> set[int]:
    """A fixed sample of the 5-word sequences of a text; a text of up to 8 words may have none."""
    folded = [word.casefold().encode() for word in words]
    hashes = (
        crc32(b" ".join(run))
        for run in zip(*(folded[i:] for i in range(SHINGLE_WORDS)), strict=False)
    )
    return {value for value in hashes if value % SHINGLE_SAMPLE == 0}


def pack(values: Iterable[int]) -> bytes:
    """Numbers below 2**32 as bytes, sorted: the same set gives the same bytes."""
    return array("I", sorted(values)).tobytes()


def unpack(packed: bytes) -> tuple[int, ...]:
    """The numbers of `pack`, sorted."""
    return tuple(array("I", packed))


def pack_terms(counts: Counter[str]) -> bytes:
    """The most used terms as (crc32, count) pairs, by crc32; of equals the first in the alphabet."""
    best = sorted(counts.items(), key=lambda row: (-row[1], row[0]))[:MAX_TERMS]
    pairs = sorted({crc32(term.encode()): min(count, MAX_COUNT) for term, count in best}.items())
    return array("I", [number for pair in pairs for number in pair]).tobytes()


def unpack_terms(packed: bytes) -> Iterator[tuple[int, int]]:
    """The pairs of `pack_terms`."""
    numbers = array("I", packed)
    return zip(numbers[::2], numbers[1::2], strict=True)


def _terms(analysis: Analysis, body: list[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    weighted = (
        (_words(analysis, Role.TITLE), TITLE_WEIGHT),
        (body[:LEAD_WORDS], LEAD_WEIGHT),
        (body[LEAD_WORDS:MAX_WORDS], REST_WEIGHT),
    )
    for words, weight in weighted:
        for word, term in _content(analysis, words):
            counts[term] += weight * (NAME_WEIGHT if word[0].isupper() else 1)
    return counts


def _headline_terms(analysis: Analysis) -> Iterator[str]:
    return (term for _, term in _content(analysis, _words(analysis, Role.TITLE)))


def _content(analysis: Analysis, words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The words that tell something, each with its term: no case, no possessive."""
    stop_words = language_pack(analysis.article.language).stop_words
    for word in words:
        term = word.casefold().replace("’", "'").removesuffix("'s")
        if len(term) > 1 and term not in stop_words:
            yield word, term


def _own_words(analysis: Analysis) -> list[str]:
    """The words of the body outside quotes: two outlets print one statement, and are no copies."""
    quoted = sorted(part for quote in analysis.quotes for part in quote.parts)
    starts = [part.start for part in quoted]
    return [
        token.text
        for token in _tokens(analysis, Role.BODY)
        if not (at := bisect_right(starts, token.start)) or token.start >= quoted[at - 1].end
    ]


def _words(analysis: Analysis, role: Role) -> Iterator[str]:
    return (token.text for token in _tokens(analysis, role))


def _tokens(analysis: Analysis, role: Role) -> Iterator[Token]:
    text = analysis.article.document.text
    for block in analysis.article.blocks:
        if block.role is role:
            for token in tokenize(text, block.span.start, block.span.end):
                if WORD.match(token.text):
                    yield token
