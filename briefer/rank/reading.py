"""What the features look at: the candidates, and what the article says around them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

from briefer.lang import language_pack
from briefer.lang.base import RankWords
from briefer.rank.candidates import Candidate
from briefer.records.analysis import Analysis
from briefer.records.role import Role
from briefer.text.terms import stems_of, words_of
from briefer.text.vectors import Vector, inverse_frequency, tf_idf, total

KEYWORDS = 15  # words that say what an article is about


@dataclass(frozen=True, slots=True)
class Reading:
    """The candidates in document order (at least one), their tf-idf vectors, and the centre of these."""

    analysis: Analysis
    candidates: tuple[Candidate, ...]
    starts: tuple[int, ...]  # where the candidates begin in the text
    vectors: tuple[Vector, ...]
    centre: Vector  # the sum of the vectors
    counts: Mapping[str, int]  # how often each stem occurs
    keywords: frozenset[str]  # the stems that are frequent and not everywhere
    headlines: tuple[str, ...]  # the headline and the standfirst
    title: frozenset[str]  # their stems
    editor: frozenset[str]  # stems of the editor's own key points
    words: RankWords


def read_for_ranking(analysis: Analysis, candidates: tuple[Candidate, ...]) -> Reading:
    """The reading of an article's candidates."""
    language = analysis.article.language
    rows = [candidate.stems for candidate in candidates]
    counts, rarity = Counter(chain.from_iterable(rows)), inverse_frequency(rows)
    vectors = tf_idf(rows, rarity)
    headlines = _texts(analysis, Role.TITLE, Role.STANDFIRST)
    return Reading(
        analysis=analysis,
        candidates=candidates,
        starts=tuple(candidate.sentence.span.start for candidate in candidates),
        vectors=vectors,
        centre=total(vectors),
        counts=counts,
        keywords=find_keywords(counts, rarity),
        headlines=headlines,
        title=_stems_in(headlines, language),
        editor=_stems_in(_texts(analysis, Role.KEY_POINT), language),
        words=language_pack(language).ranking,
    )


def find_keywords(counts: Mapping[str, int], rarity: Mapping[str, float]) -> frozenset[str]:
    """The stems, occurring more than once, of highest count times rarity; of equals the first."""
    weights = {stem: n * rarity[stem] for stem, n in counts.items() if n > 1}
    return frozenset(sorted(weights, key=lambda stem: -weights[stem])[:KEYWORDS])


def _texts(analysis: Analysis, *roles: Role) -> tuple[str, ...]:
    text = analysis.article.document.text
    return tuple(
        text[block.span.start : block.span.end]
        for block in analysis.article.blocks
        if block.role in roles
    )


def _stems_in(texts: tuple[str, ...], language: str) -> frozenset[str]:
    return frozenset(stem for text in texts for stem in stems_of(words_of(text), language))
