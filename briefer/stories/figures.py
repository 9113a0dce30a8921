"""The same quantity over all members of a story: who gives which figure."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from briefer.records.role import Role
from briefer.records.story import Member, Statement, StoryFigure, Verdict
from briefer.stories.bounds import all_one, can_be_one
from briefer.stories.claims import Claim, find_claims
from briefer.stories.likeness import (
    CLOSE,
    COUNTED,
    Vocabulary,
    is_one_matter,
    vocabulary,
)
from briefer.stories.quantities import Quantity
from briefer.text.normal import as_line

MAX_QUANTITIES = 300  # of one story, those of most articles first

Claims = Mapping[int, Sequence[Claim]]  # by the number of the member


@dataclass(frozen=True, slots=True)
class _Aligned:
    """One claim a member under one quantity, by the member's number; `is_one` where they can be one number."""

    quantity: Quantity
    claims: dict[int, Claim]
    is_one: bool

    def order(self) -> tuple[bool, bool, int, Quantity]:
        return not self.quantity.is_toll, self.is_one, -len(self.claims), self.quantity


def merge_figures(members: Sequence[Member]) -> tuple[StoryFigure, ...]:
    """The quantities that two members or more give: casualties first, then those they differ on.

    Each printed figure is told once.  A member that gives a quantity in two ways gives none.
    """
    claims = [find_claims(one) for one in members]
    words = vocabulary(members, claims)
    told: set[tuple[int, int]] = set()
    found: list[StoryFigure] = []
    for aligned in sorted(_align(claims, words), key=_Aligned.order):
        if aligned.is_one and not _is_support(aligned, members):
            continue
        places = {(n, one.figure.span.start) for n, one in aligned.claims.items()}
        if told.isdisjoint(places):
            told |= places
            found.append(_story_figure(aligned, members))
    return tuple(found)


def _is_support(aligned: _Aligned, members: Sequence[Member]) -> bool:
    """Whether two sources agree on a number: one outlet twice is no support, "dozens" no number."""
    numbers = {members[n].source for n, one in aligned.claims.items() if one.figure.value}
    return len(numbers) > 1


def _align(claims: Sequence[Sequence[Claim]], words: Vocabulary) -> Iterator[_Aligned]:
    by_quantity: dict[Quantity, dict[int, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for number, found in enumerate(claims):
        for claim in found:
            for quantity in claim.quantities:
                by_quantity[quantity][number].append(claim)
    for given in by_quantity.values():
        for number, found in given.items():
            given[number] = [claim for claim in found if claim.figure.value] or found
    shared = sorted(
        (-len(given), quantity) for quantity, given in by_quantity.items() if len(given) > 1
    )
    for _, quantity in shared[:MAX_QUANTITIES]:
        given = by_quantity[quantity]
        groups = [given] if quantity.is_toll or quantity.name == "age" else [given, *_sizes(given)]
        for group in groups:
            chosen = _chosen(quantity, group, words)
            if len(chosen) > 1:
                yield _Aligned(quantity, chosen, all_one(one.bounds for one in chosen.values()))


def _sizes(given: Claims) -> Iterator[Claims]:
    """The claims in groups of numbers close to one another: each may be a quantity of its own."""
    lows = sorted({one.bounds.low for found in given.values() for one in found})
    groups = [[low] for low in lows[:1]]
    for low in lows[1:]:
        if low >= COUNTED and low <= groups[-1][-1] * CLOSE:
            groups[-1].append(low)
        else:
            groups.append([low])
    for group in (one for one in groups if len(one) > 1):
        inside = {n: [c for c in found if c.bounds.low in group] for n, found in given.items()}
        yield {n: found for n, found in inside.items() if found}


def _chosen(quantity: Quantity, given: Claims, words: Vocabulary) -> dict[int, Claim]:
    """One claim a member, where it gives but one answer; those that speak of one thing with another's."""
    if quantity.is_toll:
        tolls = {n: _toll(quantity, found, words) for n, found in given.items()}
        return {n: one for n, one in tolls.items() if one}
    single = {n: found[0] for n, found in given.items() if all_one(one.bounds for one in found)}
    alike: set[int] = set()
    for one, other in combinations(single, 2):
        if not {one, other} <= alike and is_one_matter(
            single[one], single[other], quantity, words=words
        ):
            alike |= {one, other}
    return {n: claim for n, claim in single.items() if n in alike}


def _toll(quantity: Quantity, found: Sequence[Claim], words: Vocabulary) -> Claim | None:
    """The headline's number, else the first of the lead, when none of the lead is larger.

    The injured may be told later, in a sentence that names what the story is about; deaths told there
    are too often another event's.
    """
    lead = [claim for claim in found if claim.is_lead]
    if not lead and quantity.name == "injured":
        lead = [claim for claim in found if not words.central.isdisjoint(claim.terms)]
    if not lead:
        return None
    top = next((claim for claim in lead if claim.sentence.role is Role.TITLE), lead[0])
    return None if any(claim.bounds.low > top.bounds.high for claim in lead) else top


def _story_figure(aligned: _Aligned, members: Sequence[Member]) -> StoryFigure:
    given = [(members[number], claim) for number, claim in aligned.claims.items()]
    newest = sorted(
        given, key=lambda one: (_date(one[0]), one[1].bounds.low, one[0].path), reverse=True
    )
    member, claim = newest[0]
    counted = claim.figure.what
    doc = member.analysis.article.document
    return StoryFigure(
        what=aligned.quantity.name,
        verdict=_verdict(aligned, newest),
        statements=tuple(_statement(*one) for one in newest),
        counted=doc.excerpt(counted) if counted and not aligned.quantity.is_toll else None,
    )


def _verdict(aligned: _Aligned, newest: Sequence[tuple[Member, Claim]]) -> Verdict:
    """UPDATED where every later figure is at least as large as every earlier one that differs from it."""
    if aligned.is_one:
        return Verdict.AGREE
    is_updated = all(
        can_be_one(new.bounds, old.bounds)
        or (_date(later) > _date(earlier) > "" and new.bounds.low > old.bounds.low)
        for (later, new), (earlier, old) in combinations(newest, 2)
    )
    return Verdict.UPDATED if is_updated else Verdict.DIFFER


def _date(member: Member) -> str:
    published = member.analysis.article.published
    return published.date if published else ""


def _statement(member: Member, claim: Claim) -> Statement:
    doc = member.analysis.article.document
    qualifier = claim.figure.qualifier
    return Statement(
        excerpt=doc.excerpt(claim.sentence.span),
        figure=claim.figure.span,
        value=claim.figure.value,
        qualifier=as_line(doc.excerpt(qualifier).text) if qualifier else "",
        date=_date(member),
        source=member.source,
    )
