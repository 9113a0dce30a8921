"""Names whole, and names only: "Power & Light" is one body, "Bastille Day" and "k3Xw9q" are nobody."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from briefer.analyse.names.document import Place
from briefer.analyse.names.gazetteer import Gazetteer
from briefer.analyse.names.model import ORG, PERSON, PLACE
from briefer.analyse.names.tokens import is_anchor
from briefer.lang.base import LanguagePack

MAX_JOINED_WORDS = 4  # capitalised words before "&": "Northern Coast Power & Light"
CODE = re.compile(r"[A-Za-z]*\d+[a-z]\w*[A-Z]\w*|[a-z]+[A-Z]\w*\d\w*")  # the end of a short link
POSSESSIVES = frozenset({"'s", "’s"})
APOSTROPHES = frozenset("'’")
PEOPLE_ENDINGS = ("n", "an", "ian", "ese")  # "Costa Rican" beside "Costa Rica"


def whole_names(
    rows: Sequence[Sequence[str]], places: Sequence[Place], *, lists: Gazetteer, pack: LanguagePack
) -> list[Place]:
    """The places in order, those that are pieces of one name joined, those that are no names left out."""
    joined: list[Place] = []
    for place in sorted(places):
        whole = _with_owners(_with_partner(place, rows, pack), rows, pack)
        if joined and joined[-1].sentence == whole.sentence and joined[-1].end > whole.start:
            whole = _union(joined.pop(), whole)
        joined.append(whole)
    known = {" ".join(rows[p.sentence][p.start : p.end]) for p in joined}
    words = Counter(word for row in rows for word in row)
    return [
        place
        for place in joined
        if _is_name(rows[place.sentence][place.start : place.end], place.kind, known)
        and not _is_common(rows[place.sentence][place.start : place.end], words, lists)
    ]


def _union(one: Place, other: Place) -> Place:
    """Two places that overlap as one; the wider of them tells the kind."""
    wider = max(one, other, key=lambda place: place.end - place.start)
    return wider._replace(start=min(one.start, other.start), end=max(one.end, other.end))


def _with_partner(place: Place, rows: Sequence[Sequence[str]], pack: LanguagePack) -> Place:
    """The place and what "&" joins to it: capitalised words on both sides make a body of both."""
    row, start, end = rows[place.sentence], place.start, place.end
    if row[end : end + 1] == ["&"] and end + 1 < len(row) and is_anchor(row[end + 1]):
        end += 2
    if start > 1 and row[start - 1] == "&" and is_anchor(row[start - 2]):
        start -= 2
        first = max(0, place.start - MAX_JOINED_WORDS)
        small = pack.roles.determiners | pack.roles.prepositions
        while start > first and is_anchor(row[start - 1]) and row[start - 1].lower() not in small:
            start -= 1
    if (start, end) == (place.start, place.end):
        return place
    kind = PLACE if place.kind == PLACE else ORG
    return place._replace(start=start, end=end, kind=kind)


def _with_owners(place: Place, rows: Sequence[Sequence[str]], pack: LanguagePack) -> Place:
    """The place and the people it is of: "Engineers' and Surveyors' Union"."""
    row = rows[place.sentence]
    after = row[place.end : place.end + 2]
    if len(after) > 1 and after[0] in POSSESSIVES and after[1] in pack.actors.inns:
        return place._replace(end=place.end + 2, kind=PLACE)
    if row[place.end - 1].lower() not in pack.actors.pair_bodies:
        return place
    first = place.start
    for start in _owner_starts(row, first):
        first = start
    return place if first == place.start else place._replace(start=first, kind=ORG)


def _owner_starts(row: Sequence[str], at: int) -> Iterator[int]:
    """Where each plural owner before a word begins: "Surveyors'", then "Engineers'" before an "and"."""
    while at > 1 and row[at - 1] in APOSTROPHES and row[at - 2].endswith("s"):
        if not is_anchor(row[at - 2]):
            return
        at -= 2
        yield at
        at -= row[at - 1 : at] == ["and"]


def _is_name(words: Sequence[str], kind: str, known: AbstractSet[str]) -> bool:
    text = " ".join(words)
    if (len(words) > 1 and words[-1] == "Day") or (len(words) == 1 and CODE.fullmatch(text)):
        return False
    stems = (text.removesuffix(ending) for ending in PEOPLE_ENDINGS if text.endswith(ending))
    return kind == PERSON or not any(stem in known for stem in stems)


def _is_common(words: Sequence[str], printed: Mapping[str, int], lists: Gazetteer) -> bool:
    """Whether the article has a word in lower case as often as with a capital: "Listeria", "Council"."""
    word = words[0]
    if len(words) > 1 or word in lists.words or not word[1:].islower():
        return False
    return printed.get(word.lower(), 0) >= printed[word]
