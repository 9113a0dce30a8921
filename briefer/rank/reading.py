"""What the features look at: the candidates, and what the article says around them."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from briefer.lang import language_pack
from briefer.lang.base import RankWords
from briefer.rank.candidates import Candidate
from briefer.rank.openings import is_orphan, open_quote
from briefer.records.analysis import Analysis
from briefer.records.role import Role
from briefer.text.terms import stems_of, words_of
from briefer.text.vectors import Bag, TfIdf, Vector, count, inverse_frequency

QUOTE_MARK = re.compile("[“„«”»\"‘']")
KEYWORDS = 15  # words that say what an article is about


@dataclass(frozen=True)
class Reading:
    """The candidates in document order (at least one); the rest is found out when a ranker asks for it."""

    analysis: Analysis
    candidates: tuple[Candidate, ...]
    words: RankWords

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where the candidates begin in the text."""
        return tuple(candidate.sentence.span.start for candidate in self.candidates)

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How often each stem occurs."""
        return Counter(chain.from_iterable([candidate.stems for candidate in self.candidates]))

    @cached_property
    def bags(self) -> tuple[Bag, ...]:
        """How often each stem occurs in each candidate."""
        return tuple([count(candidate.stems) for candidate in self.candidates])

    @cached_property
    def tf_idf(self) -> TfIdf:
        """The candidates as vectors."""
        return TfIdf(self.bags, self._rarity)

    @cached_property
    def centre(self) -> Vector:
        """The sum of the vectors."""
        return self.tf_idf.total()

    @cached_property
    def keywords(self) -> frozenset[str]:
        """The stems that are frequent and not everywhere."""
        return find_keywords(self.counts, self._rarity)

    @cached_property
    def orphans(self) -> tuple[bool, ...]:
        """Whether each candidate opens with a word that stands for something said before it."""
        return tuple([is_orphan(candidate.words, self.words) for candidate in self.candidates])

    @cached_property
    def has_marks(self) -> tuple[bool, ...]:
        """Whether each candidate holds a mark of quotation, or an apostrophe, which looks like one."""
        return tuple([QUOTE_MARK.search(c.text) is not None for c in self.candidates])

    @cached_property
    def halves(self) -> tuple[int, ...]:
        """Of each candidate 1 when a quotation goes on after it, -1 when one began before it, else 0."""
        marked = zip(self.candidates, self.has_marks, strict=True)
        return tuple([open_quote(candidate.text) if has else 0 for candidate, has in marked])

    @cached_property
    def headlines(self) -> tuple[str, ...]:
        """The headline and the standfirst."""
        return self._texts(Role.TITLE, Role.STANDFIRST)

    @cached_property
    def title(self) -> frozenset[str]:
        """The stems of the headline and the standfirst."""
        return self._stems_in(self.headlines)

    @cached_property
    def editor(self) -> frozenset[str]:
        """The stems of the editor's own key points."""
        return self._stems_in(self._texts(Role.KEY_POINT))

    @cached_property
    def _rarity(self) -> Vector:
        return inverse_frequency(self.bags)

    def _texts(self, *roles: Role) -> tuple[str, ...]:
        article = self.analysis.article
        return tuple(
            article.document.text[block.span.start : block.span.end]
            for block in article.blocks
            if block.role in roles
        )

    def _stems_in(self, texts: tuple[str, ...]) -> frozenset[str]:
        language = self.analysis.article.language
        return frozenset(stem for text in texts for stem in stems_of(words_of(text), language))


def read_for_ranking(analysis: Analysis, candidates: tuple[Candidate, ...]) -> Reading:
    """The reading of an article's candidates."""
    return Reading(analysis, candidates, language_pack(analysis.article.language).ranking)


def find_keywords(counts: Mapping[str, int], rarity: Mapping[str, float]) -> frozenset[str]:
    """The stems, occurring more than once, of highest count times rarity; of equals the first."""
    weights = {stem: n * rarity[stem] for stem, n in counts.items() if n > 1}
    return frozenset(sorted(weights, key=lambda stem: -weights[stem])[:KEYWORDS])
