"""The sentences that tell a story: what most sources carry, each fact once."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from briefer.records.span import Excerpt
from briefer.records.story import Member, StoryPoint
from briefer.stories.facts import Fact, FactIndex, body_facts, overlap

REPORTED = (
    0.25  # of a source that carries a fact without making a point of it: as a fifth key point
)
DIGITS = 6


@dataclass(frozen=True, slots=True)
class _Sentence:
    member: int
    rank: int | None  # among the member's own key points, None for no key point
    excerpt: Excerpt
    fact: Fact


@dataclass(frozen=True, slots=True)
class _Candidate:
    sentence: _Sentence
    also: tuple[_Sentence, ...]
    sources: int
    weight: float  # what the sources give it together


def find_points(
    members: Sequence[Member], count: int, is_left_out: Callable[[Fact], bool] = lambda _: False
) -> tuple[StoryPoint, ...]:
    """Up to `count` key points over all members, the best supported first, no fact twice.

    Candidates are the members' own key points.  Each source that carries one gives it 1 / rank at home,
    REPORTED where it is no key point there; of equals the first member's comes first.
    """
    sentences = [sentence for number in range(len(members)) for sentence in _read(members, number)]
    chosen: list[_Candidate] = []
    for candidate in sorted(_candidates(members, sentences), key=_order):
        if len(chosen) == count:
            break
        fact = candidate.sentence.fact
        if not is_left_out(fact) and not any(overlap(fact, one.sentence.fact) for one in chosen):
            chosen.append(candidate)
    return tuple(
        StoryPoint(one.sentence.excerpt, tuple(s.excerpt for s in one.also), one.sources)
        for one in chosen
    )


def _read(members: Sequence[Member], number: int) -> Iterator[_Sentence]:
    ranks = {index: rank for rank, index in enumerate(members[number].ranking.key_points)}
    for index, excerpt, fact in body_facts(members[number]):
        yield _Sentence(number, ranks.get(index), excerpt, fact)


def _candidates(members: Sequence[Member], sentences: Sequence[_Sentence]) -> Iterator[_Candidate]:
    index = FactIndex(sentence.fact for sentence in sentences)
    for sentence in sentences:
        if sentence.rank is not None:
            also = _closest(sentence, sentences, index)
            given: dict[str, float] = {}
            for one in (sentence, *also):
                weight = REPORTED if one.rank is None else max(REPORTED, 1 / (one.rank + 1))
                source = members[one.member].source
                given[source] = max(weight, given.get(source, 0.0))
            yield _Candidate(sentence, also, len(given), round(sum(given.values()), DIGITS))


def _closest(
    sentence: _Sentence, sentences: Sequence[_Sentence], index: FactIndex
) -> tuple[_Sentence, ...]:
    """The sentence of each other member that tells most of the same, where one does, by member."""
    best: dict[int, tuple[float, _Sentence]] = {}
    for number, share in index.same(sentence.fact).items():
        other = sentences[number]
        if other.member not in best or share > best[other.member][0]:
            best[other.member] = share, other
    best.pop(sentence.member, None)
    return tuple(best[member][1] for member in sorted(best))


def _order(candidate: _Candidate) -> tuple[float, int, int]:
    sentence = candidate.sentence
    return -candidate.weight, sentence.rank or 0, sentence.member
