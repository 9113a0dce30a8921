"""Whether claims of two articles are about one thing: by what they count, and the words around it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import fsum, log

from briefer.records.story import Member
from briefer.stories.claims import Claim
from briefer.stories.quantities import MANY, Quantity
from briefer.text.terms import stems_of, words_of

CLOSE = Decimal("1.3")  # numbers nearer than this may be two readings of one count
VERY_CLOSE = Decimal("1.05")  # two amounts as near as this, tied to one name
COUNTED = 20  # smaller numbers are near one another by chance
AGE_YEARS = 2  # between two printed ages of one person
SAME_SENTENCE = 0.2  # share of the weight of the words, for numbers close to each other
SAME_AMOUNT = 0.3  # the same for money and for the past, of which a story has many numbers
SAME_AGE = 0.1
SAME_CLAUSE = 0.4  # for numbers far apart, of the words right around them
SAME_LEAD_CLAUSE = 0.3  # where both stand in the lead
CLAUSE_TERMS = 2  # so many of them, at least
SIZED = frozenset({"amount", "measure"})  # of these a story has many: numbers far apart are two
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


def is_one_matter(one: Claim, other: Claim, quantity: Quantity, *, words: Vocabulary) -> bool:
    """Whether two claims under one quantity speak of the same thing."""
    own = {quantity.of.rpartition(" ")[2], quantity.nation}
    sentence = words.share(one.terms - own, other.terms - own)
    is_lead = one.is_lead and other.is_lead
    low, high = sorted((one.bounds.low, other.bounds.low))
    if quantity.name == "age":
        return high - low <= AGE_YEARS and sentence >= SAME_AGE
    if quantity.is_act and is_lead and not quantity.is_past:
        return True
    if low >= COUNTED and high <= low * CLOSE:
        is_central = not own.isdisjoint(words.central)
        if quantity.is_named and (high <= low * VERY_CLOSE or not is_central):
            return True
        if quantity.is_act and low >= MANY:
            return True
        is_one_of_many = quantity.is_past or quantity.name == "amount"
        least = SAME_AMOUNT if is_one_of_many else SAME_SENTENCE
        return sentence >= least or (is_central and not is_one_of_many)
    near = one.near - own, other.near - own
    least = SAME_LEAD_CLAUSE if is_lead else SAME_CLAUSE
    is_counted = not (quantity.is_past or quantity.is_act or quantity.name in SIZED)
    return is_counted and len(near[0] & near[1]) >= CLAUSE_TERMS and words.share(*near) >= least


def _all_terms(claims: Sequence[Claim]) -> frozenset[str]:
    return frozenset().union(*(claim.terms for claim in claims))


def _title_terms(member: Member) -> frozenset[str]:
    article = member.analysis.article
    if article.title is None:
        return frozenset()
    words = words_of(article.document.excerpt(article.title).text)
    return frozenset(stems_of(words, article.language))
