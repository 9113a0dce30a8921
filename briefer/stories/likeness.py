"""Whether claims of two articles are about one thing: by what they count, and the words around it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import fsum, log

from briefer.records.story import Member
from briefer.stories.claims import Claim
from briefer.stories.quantities import Quantity
from briefer.text.terms import stems_of, words_of

CLOSE = Decimal("1.3")  # numbers nearer than this may be two readings of one count
COUNTED = 20  # smaller numbers are near one another by chance
AGE_YEARS = 2  # between two printed ages of one person
SAME_SENTENCE = 0.15  # share of the weight of the words, for numbers close to each other
SAME_AMOUNT = 0.25  # the same for money, of which a story has many amounts
SAME_AGE = 0.1
SAME_CLAUSE = 0.4  # for numbers far apart, of the words right around them
CLAUSE_TERMS = 2  # so many of them, at least
CENTRAL = 0.5  # of the titles: what the story is about


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of a story: their weight (rare ones tell more), and those its titles are made of."""

    weights: dict[str, float]
    central: frozenset[str]

    def share(self, one: frozenset[str], other: frozenset[str]) -> float:
        """Weight of the words that both have, as a share of the lighter."""
        lighter = min(self._weight(one), self._weight(other))
        return self._weight(one & other) / lighter if lighter else 0.0

    def _weight(self, terms: frozenset[str]) -> float:
        return fsum(self.weights[term] for term in terms if term in self.weights)


def vocabulary(members: Sequence[Member], claims: Sequence[Sequence[Claim]]) -> Vocabulary:
    """The words of the claims and of the titles."""
    carriers = Counter(term for found in claims for term in _all_terms(found))
    titles = Counter(term for one in members for term in _title_terms(one))
    least = max(2, CENTRAL * len(members))
    return Vocabulary(
        {term: log(1 + len(members) / count) for term, count in carriers.items()},
        frozenset(term for term, count in titles.items() if count >= least),
    )


def is_close(one: Claim, other: Claim) -> bool:
    """Whether the numbers are near each other, and large enough for that to mean something."""
    low, high = sorted((one.bounds.low, other.bounds.low))
    return low >= COUNTED and high <= low * CLOSE


def is_one_matter(one: Claim, other: Claim, quantity: Quantity, *, words: Vocabulary) -> bool:
    """Whether two claims under one quantity speak of the same thing."""
    own = {quantity.of.rpartition(" ")[2], quantity.nation}
    sentence = words.share(one.terms - own, other.terms - own)
    close = is_close(one, other)
    if quantity.name == "age":
        return abs(one.bounds.low - other.bounds.low) <= AGE_YEARS and sentence >= SAME_AGE
    if quantity.name == "amount" or quantity.is_past:
        return close and sentence >= SAME_AMOUNT
    if close and (sentence >= SAME_SENTENCE or not own.isdisjoint(words.central)):
        return True
    if close or quantity.is_act or quantity.name == "measure":
        return quantity.is_act and one.is_lead and other.is_lead
    near = one.near - own, other.near - own
    return words.share(*near) >= SAME_CLAUSE and len(near[0] & near[1]) >= CLAUSE_TERMS


def _all_terms(claims: Sequence[Claim]) -> frozenset[str]:
    return frozenset().union(*(claim.terms for claim in claims))


def _title_terms(member: Member) -> frozenset[str]:
    article = member.analysis.article
    if article.title is None:
        return frozenset()
    words = words_of(article.document.excerpt(article.title).text)
    return frozenset(stems_of(words, article.language))
