"""Names whole, and names only: "Power & Light" is one body, "Bastille Day" and "k3Xw9q" are nobody."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from briefer.analyse.names.document import Place, is_headline
from briefer.analyse.names.gazetteer import LISTED_PLACES, Gazetteer
from briefer.analyse.names.model import ORG, PERSON, PLACE
from briefer.analyse.names.tokens import is_anchor
from briefer.lang.base import LanguagePack

MAX_JOINED_WORDS = 4  # capitalised words before "&": "Northern Coast Power & Light"
CODE = re.compile(r"[A-Za-z]*\d+[a-z]\w*[A-Z]\w*|[a-z]+[A-Z]\w*\d\w*")  # the end of a short link
INITIAL = re.compile(r"[A-Z]\.")
POSSESSIVES = frozenset({"'s", "’s"})
APOSTROPHES = frozenset("'’")


def whole_names(
    rows: Sequence[Sequence[str]], places: Sequence[Place], *, lists: Gazetteer, pack: LanguagePack
) -> list[Place]:
    """The places in order, those that are pieces of one name joined, those that are no names left out."""
    joined: list[Place] = []
    for place in sorted(places):
        if rows[place.sentence][place.start - 1 : place.start] == ["@"]:
            continue  # a handle
        bare = _bare(place, rows, lists=lists, pack=pack)
        owned = _with_owners(_with_partner(bare, rows, pack), rows, pack)
        whole = _with_head(owned, rows, lists=lists, pack=pack)
        if joined and joined[-1].sentence == whole.sentence and joined[-1].end > whole.start:
            whole = _union(joined.pop(), whole)
        joined.append(whole)
    texts = [tuple(rows[place.sentence][place.start : place.end]) for place in joined]
    printed = Counter(word for row in rows for word in row)
    known = {" ".join(words) for words in texts}
    ends = {words[-1] for words in texts if len(words) > 1}
    return [
        place
        for place, words in zip(joined, texts, strict=True)
        if not (_is_nobody(words, pack) or _is_common(words, printed, lists))
        and (
            place.kind == PERSON
            or words[0] in ends  # a team: "Cleveland Indians"
            or not _is_of_people(words, known, lists=lists, pack=pack)
        )
    ]


def _bare(
    place: Place, rows: Sequence[Sequence[str]], *, lists: Gazetteer, pack: LanguagePack
) -> Place:
    """The place without a possessive ending, the first half of a title, or a title or body before a person."""
    words = [word.lower().rstrip(".") for word in rows[place.sentence][place.start : place.end]]
    after = "".join(rows[place.sentence][place.end : place.end + 1])
    is_owner = place.kind == PLACE and words[-1] in POSSESSIVES
    is_half = _is_half(words[-1], after, pack)
    if words[1:] and (is_owner or is_half):
        return place._replace(end=place.end - 1)  # "White House Press" Secretary
    row = rows[place.sentence]
    is_officer = words[0] in pack.names.body_words and words[2:]
    if is_officer and INITIAL.fullmatch(row[place.start + 1]):
        return place._replace(start=place.start + 1, kind=PERSON)  # "Police N. Latha"
    return bare_person(place, rows, lists=lists, pack=pack) if place.kind == PERSON else place


def bare_person(
    place: Place, rows: Sequence[Sequence[str]], *, lists: Gazetteer, pack: LanguagePack
) -> Place:
    """A person's place without titles or a body before the name, and with the initial it begins with."""
    place = _without_post_nominals(place, rows[place.sentence], pack)
    words = [word.lower().rstrip(".") for word in rows[place.sentence][place.start : place.end]]
    before = rows[place.sentence][place.start - 1 : place.start]
    if before and INITIAL.fullmatch(before[0]):
        return place._replace(start=place.start - 1)  # "B. Vinod Kumar"
    opening = rows[place.sentence][place.start]
    is_given = words[0] in pack.names.given_sure | pack.names.given_either
    if is_given and "demonym" not in lists.words.get(opening, ()):
        return place
    if words[2:] and words[1] in pack.names.given_sure and "org" in lists.words.get(opening, ()):
        return place._replace(start=place.start + 1)  # "Twitter Ann Lee"
    first = 0 if words[2:] else 1  # of two words the first may be a name: "Dean Martin"
    titles = [at for at in range(first, len(words) - 1) if words[at] in pack.names.titles]
    return place._replace(start=place.start + titles[-1] + 1) if titles else place


def _is_half(word: str, after: str, pack: LanguagePack) -> bool:
    """Whether a word is the first half of a title: "Press" before "Secretary"."""
    return word.lower() in pack.names.title_openings and after.lower() in pack.names.titles


def _without_post_nominals(place: Place, row: Sequence[str], pack: LanguagePack) -> Place:
    """The place without the honours after a full name: "Ann Lee KC"."""
    end = place.end
    while end - place.start > len(("given", "surname")) and _is_honour(row[end - 1], pack):
        end -= 1
    return place._replace(end=end)


def _is_honour(word: str, pack: LanguagePack) -> bool:
    return not word.istitle() and word.lower() in pack.names.post_nominals


def _with_head(
    place: Place, rows: Sequence[Sequence[str]], *, lists: Gazetteer, pack: LanguagePack
) -> Place:
    """The place and the word after it that says what kind of body it is: "Transport" before "Police"."""
    row = rows[place.sentence]
    after, following = (*row[place.end : place.end + 2], "", "")[:2]
    is_head = "orghead" in lists.words.get(after, ()) and not _is_half(after, following, pack)
    if place.kind == PERSON or not is_head or is_headline(row):
        return place
    return place._replace(end=place.end + 1, kind=ORG)


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


def _is_nobody(words: Sequence[str], pack: LanguagePack) -> bool:
    """Whether a name is a lone title, the end of a short link, or whose picture it is."""
    if " ".join(words) in pack.actors.no_bodies:
        return True
    if words[0] in pack.name_parts.head_ends or words[-1] in pack.actors.no_bodies:
        return len(words) <= len(("Super", "PAC")) or words[0] in pack.name_parts.head_ends
    if len(words) > 1:
        return words[-1] == "Day" and words[0].lower() not in pack.names.given_sure
    if words[0].lower() in pack.names.lone_titles:
        return True
    return words[0] in pack.actors.picture_agencies or CODE.fullmatch(words[0]) is not None


def _is_of_people(
    words: Sequence[str], known: AbstractSet[str], *, lists: Gazetteer, pack: LanguagePack
) -> bool:
    """Whether a name is the adjective of a people or state, or an acronym of no body: "French", "ICBM"."""
    text = " ".join(words)
    classes = lists.words.get(text, ())
    endings = pack.actors.people_endings
    stems = (text.removesuffix(ending) for ending in endings if text.endswith(ending))
    return (
        ("demonym" in classes and LISTED_PLACES.isdisjoint(classes))
        or text in pack.actors.no_bodies
        or any(stem in known for stem in stems)
    )


def _is_common(words: Sequence[str], printed: Mapping[str, int], lists: Gazetteer) -> bool:
    """Whether the article has a word in lower case as often as with a capital: "Listeria", "Council"."""
    word = words[0]
    if len(words) > 1 or word in lists.words or not word[1:].islower():
        return False
    return printed.get(word.lower(), 0) >= printed[word]
