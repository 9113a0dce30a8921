"""The sentences that may be chosen, with their words ready to count."""

from dataclasses import dataclass

from briefer.lang import language_pack
from briefer.rank.debris import is_debris, is_fragment, labelled_captions
from briefer.records.analysis import Analysis, Sentence
from briefer.records.ranking import Passed
from briefer.records.role import Role
from briefer.text.terms import join_pieces, pieces_of, stems_of


@dataclass(frozen=True, slots=True)
class Candidate:
    """A whole sentence of the body: its words as printed, in lower case, and the stems of those with meaning."""

    sentence: Sentence
    text: str
    pieces: list[str]
    words: tuple[str, ...]
    stems: tuple[str, ...]

    @property
    def index(self) -> int:
        """`Sentence.index`: what a sentence is known by."""
        return self.sentence.index


@dataclass(frozen=True, slots=True)
class Candidates:
    """The candidates in document order; the repeats among the body's sentences; how many were left out."""

    chosen_from: tuple[Candidate, ...]
    repeats: tuple[Passed, ...] = ()
    left_out: int = 0


def find_candidates(analysis: Analysis, limit: int) -> Candidates:
    """Whole sentences of the body that say something, the first `limit`, each once.

    A repeat is passed over for its first place.
    """
    first: dict[tuple[str, ...], Candidate] = {}
    repeats: list[Passed] = []
    left_out = 0
    pack = language_pack(analysis.article.language)
    for sentence in analysis.sentences:
        if sentence.role is not Role.BODY or not sentence.is_whole:
            continue
        if len(first) == limit:
            left_out += 1
            continue
        candidate = _read(sentence, analysis)
        if not candidate.words or is_debris(candidate.text, pack):
            continue
        kept = first.setdefault(candidate.words, candidate)
        if kept is not candidate:
            repeats.append(Passed(sentence.index, kept.index, 1.0))
    captions = labelled_captions([candidate.text for candidate in first.values()], pack)
    whole = tuple(
        candidate
        for place, candidate in enumerate(first.values())
        if place not in captions and not is_fragment(candidate.text, pack)
    )
    return Candidates(whole or tuple(first.values()), tuple(repeats), left_out)


def _read(sentence: Sentence, analysis: Analysis) -> Candidate:
    text = analysis.article.document.text[sentence.span.start : sentence.span.end]
    pieces = pieces_of(text)
    words = join_pieces(pieces, text)
    return Candidate(sentence, text, pieces, words, stems_of(words, analysis.article.language))
