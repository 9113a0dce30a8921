"""What the features look at: the candidates, and what the article says around them."""

from dataclasses import dataclass

from briefer.lang import language_pack
from briefer.lang.base import RankWords
from briefer.rank.candidates import Candidate
from briefer.records.analysis import Analysis
from briefer.records.role import Role
from briefer.text.terms import stems_of, words_of
from briefer.text.vectors import Vector, tf_idf, total


@dataclass(frozen=True, slots=True)
class Reading:
    """The candidates in document order (at least one), their tf-idf vectors, and the centre of these."""

    analysis: Analysis
    candidates: tuple[Candidate, ...]
    vectors: tuple[Vector, ...]
    centre: Vector  # the sum of the vectors
    title: frozenset[str]  # stems of the headline and standfirst
    editor: frozenset[str]  # stems of the editor's own key points
    words: RankWords


def read_for_ranking(analysis: Analysis, candidates: tuple[Candidate, ...]) -> Reading:
    """The reading of an article's candidates."""
    vectors = tf_idf([candidate.stems for candidate in candidates])
    return Reading(
        analysis=analysis,
        candidates=candidates,
        vectors=vectors,
        centre=total(vectors),
        title=_stems_in(analysis, Role.TITLE, Role.STANDFIRST),
        editor=_stems_in(analysis, Role.KEY_POINT),
        words=language_pack(analysis.article.language).ranking,
    )


def _stems_in(analysis: Analysis, *roles: Role) -> frozenset[str]:
    text, language = analysis.article.document.text, analysis.article.language
    return frozenset(
        stem
        for block in analysis.article.blocks
        if block.role in roles
        for stem in stems_of(words_of(text[block.span.start : block.span.end]), language)
    )
