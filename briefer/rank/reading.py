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
    starts: tuple[int, ...]  # where the candidates begin in the text
    vectors: tuple[Vector, ...]
    centre: Vector  # the sum of the vectors
    headlines: tuple[str, ...]  # the headline and the standfirst
    title: frozenset[str]  # their stems
    editor: frozenset[str]  # stems of the editor's own key points
    words: RankWords


def read_for_ranking(analysis: Analysis, candidates: tuple[Candidate, ...]) -> Reading:
    """The reading of an article's candidates."""
    language = analysis.article.language
    vectors = tf_idf([candidate.stems for candidate in candidates])
    headlines = _texts(analysis, Role.TITLE, Role.STANDFIRST)
    return Reading(
        analysis=analysis,
        candidates=candidates,
        starts=tuple(candidate.sentence.span.start for candidate in candidates),
        vectors=vectors,
        centre=total(vectors),
        headlines=headlines,
        title=_stems_in(headlines, language),
        editor=_stems_in(_texts(analysis, Role.KEY_POINT), language),
        words=language_pack(language).ranking,
    )


def _texts(analysis: Analysis, *roles: Role) -> tuple[str, ...]:
    text = analysis.article.document.text
    return tuple(
        text[block.span.start : block.span.end]
        for block in analysis.article.blocks
        if block.role in roles
    )


def _stems_in(texts: tuple[str, ...], language: str) -> frozenset[str]:
    return frozenset(stem for text in texts for stem in stems_of(words_of(text), language))
