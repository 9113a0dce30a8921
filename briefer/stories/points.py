"""The sentences that tell a story: what most sources carry, each fact once."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefer.records.role import Role
from briefer.records.span import Excerpt
from briefer.records.story import Member, StoryPoint
from briefer.text.terms import stems_of, words_of

SAME_FACT = 0.5  # share of the terms of the shorter sentence from which two tell the same
MIN_SHARED_TERMS = 4  # fewer are a name and a verb, which any two sentences of a story may share


@dataclass(frozen=True, slots=True)
class _Sentence:
    member: int
    rank: int | None  # among the member's own key points, None for no key point
    excerpt: Excerpt
    terms: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Candidate:
    sentence: _Sentence
    also: tuple[_Sentence, ...]
    sources: int


def find_points(members: Sequence[Member], count: int) -> tuple[StoryPoint, ...]:
    """Up to `count` key points over all members, the best supported first, no fact twice.

    Candidates are the members' own key points, by independent sources that carry them, then rank at
    home, then the order of the members; () where no member has any.
    """
    sentences = [sentence for number in range(len(members)) for sentence in _read(members, number)]
    chosen: list[_Candidate] = []
    for candidate in sorted(_candidates(members, sentences), key=_order):
        if len(chosen) == count:
            break
        if not any(_overlap(candidate.sentence.terms, one.sentence.terms) for one in chosen):
            chosen.append(candidate)
    return tuple(
        StoryPoint(one.sentence.excerpt, tuple(s.excerpt for s in one.also), one.sources)
        for one in chosen
    )


def _read(members: Sequence[Member], number: int) -> Iterator[_Sentence]:
    analysis, key_points = members[number].analysis, members[number].ranking.key_points
    ranks = {index: rank for rank, index in enumerate(key_points)}
    doc, language = analysis.article.document, analysis.article.language
    for sent in analysis.sentences:
        if sent.role is Role.BODY and sent.is_whole:
            excerpt = doc.excerpt(sent.span)
            terms = frozenset(stems_of(words_of(excerpt.text), language))
            yield _Sentence(number, ranks.get(sent.index), excerpt, terms)


def _candidates(members: Sequence[Member], sentences: Sequence[_Sentence]) -> Iterator[_Candidate]:
    carriers: dict[str, list[int]] = defaultdict(list)
    for place, sentence in enumerate(sentences):
        for term in sentence.terms:
            carriers[term].append(place)
    for sentence in sentences:
        if sentence.rank is not None:
            also = _same_fact(sentence, sentences, carriers)
            sources = {members[one.member].source for one in (sentence, *also)}
            yield _Candidate(sentence, also, len(sources))


def _same_fact(
    sentence: _Sentence, sentences: Sequence[_Sentence], carriers: dict[str, list[int]]
) -> tuple[_Sentence, ...]:
    """The sentence of each other member that tells most of the same, where one does, by member."""
    shared: Counter[int] = Counter()
    for term in sentence.terms:
        shared.update(carriers[term])
    best: dict[int, tuple[float, int]] = {}
    for place in sorted(place for place, count in shared.items() if count >= MIN_SHARED_TERMS):
        other = sentences[place]
        share = _overlap(sentence.terms, other.terms)
        if other.member != sentence.member and share > best.get(other.member, (0.0, 0))[0]:
            best[other.member] = share, place
    return tuple(sentences[place] for _, (_, place) in sorted(best.items()))


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Share of the shorter's terms that both have; 0 below the bounds of one fact."""
    shared = len(one & other)
    share = shared / max(1, min(len(one), len(other)))
    return share if share >= SAME_FACT and shared >= MIN_SHARED_TERMS else 0.0


def _order(candidate: _Candidate) -> tuple[int, int, int]:
    sentence = candidate.sentence
    return -candidate.sources, sentence.rank or 0, sentence.member
