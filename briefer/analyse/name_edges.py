"""Where a name begins and ends, seen from the other names of the text: "Oslo-based Acme" is "Acme", "Joint Chiefs" goes on."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from briefer.analyse.kind_signs import SKIPPED, Words
from briefer.analyse.names.document import Place, is_headline
from briefer.analyse.names.gazetteer import LISTED_PLACES, Gazetteer
from briefer.analyse.names.model import ORG, PERSON, PLACE
from briefer.analyse.names.tokens import is_anchor
from briefer.lang.base import LanguagePack

PLACES = LISTED_PLACES | {"city"}
PAIR_WORDS = len(("one", "and", "other"))
GIVEN_CLASSES = frozenset({"given", "surname"})
MAX_TAIL_TOKENS = 6  # of "Joint Chiefs of Staff" after "Chiefs"
MIN_CAPITALS = 4  # shorter ones are acronyms
MAX_NICKNAME_TOKENS = 4
NICKNAME_MARKS = (['"'], ["“"], ["”"])


def with_edges(
    rows: Sequence[Sequence[str]], places: Sequence[Place], *, lists: Gazetteer, pack: LanguagePack
) -> list[Place]:
    """The places in order without words that are no part of the name, and with those that are."""
    kinds = {tuple(rows[p.sentence][p.start : p.end]): p.kind for p in places}
    found: list[Place] = []
    for place in places:
        row = rows[place.sentence]
        cut = _cut(place, row, kinds, lists=lists, pack=pack)
        is_inside = found and found[-1].sentence == place.sentence and found[-1].end > place.start
        if cut is not None and not is_inside:
            found.append(_extended(_nicknamed(cut, row), row, lists=lists, pack=pack))
    return sorted([*found, *_full_names(rows, found, lists=lists, pack=pack)])


def _cut(
    place: Place,
    row: Sequence[str],
    kinds: Mapping[Words, str],
    *,
    lists: Gazetteer,
    pack: LanguagePack,
) -> Place | None:
    """The place without what stands before or after the name proper; None when no name is left."""
    place = _without_ends(place, row, kinds, lists=lists, pack=pack)
    words = tuple(row[place.start : place.end])
    if _is_pair(words, kinds, lists):
        return None  # "the EU-Turkey deal"
    before = row[place.start - 1] if place.start else ""
    start = _inner_start(words, place.kind, kinds=kinds, pack=pack)
    if start == 0 and words[1:] and is_anchor(words[1]):
        is_opening = not before[:1].isalnum() and _is_opener(words, row, kinds, pack=pack)
        is_held = before == "of" and place.kind == PERSON and words[2:]  # "mayor of London Ann Lee"
        start = int(
            is_opening
            or _is_glued(words, place.kind, kinds=kinds, pack=pack)
            or _is_of_party(words, lists, pack)
            or (bool(is_held) and not PLACES.isdisjoint(lists.words.get(words[0], ())))
        )
    kind = kinds.get(words[start:], place.kind) if start else place.kind
    return place._replace(start=place.start + start, kind=kind)


def _without_ends(
    place: Place,
    row: Sequence[str],
    kinds: Mapping[Words, str],
    *,
    lists: Gazetteer,
    pack: LanguagePack,
) -> Place:
    """The place without marks before the name, a possessive ending, or the day after it."""
    start, end = place.start, place.end
    while end - start > 1 and not row[start][0].isalnum():
        start += 1  # "– Acme"
    is_owner = row[end - 1] in SKIPPED and place.kind != PERSON
    if is_owner and tuple(row[start : end - 1]) in kinds:
        end -= 1  # "Acme's" where "Acme" stands as well
    if end - start == PAIR_WORDS and row[start + 1] == "and":
        listed = [lists.words.get(row[at], ()) for at in (start, end - 1)]
        end -= 2 * all("org" in classes for classes in listed)  # "Democrats and Republicans"
    while end - start > 1 and row[end - 1].lower() in pack.roles.not_titles:
        end -= 1  # "Morning Joe Monday"
    return place._replace(start=start, end=end)


def _is_opener(
    words: Words, row: Sequence[str], kinds: Mapping[Words, str], *, pack: LanguagePack
) -> bool:
    """Whether the first word of a sentence is none of the name: "While Ann Lee", "Will Lee go?"."""
    first = words[0].lower()
    is_question = row[-1] == "?" and first in pack.names.question_words and words[1:] in kinds
    is_trade = first in pack.actors.trades_before  # "Drugmaker Acme said"
    return is_question or is_trade or (first in pack.names.opening_words and not is_headline(row))


def _inner_start(words: Words, kind: str, *, kinds: Mapping[Words, str], pack: LanguagePack) -> int:
    """Where the name proper begins after an owner, a person or "Oslo-based"; 0 when none stands before it."""
    if words[1:2] == ("-",) and words[3:] and words[2].lower() in pack.names.compound_ends:
        return 3
    is_dispatch = words[0].isupper() and len(words[0]) >= MIN_CAPITALS and not words[-1].isupper()
    if is_dispatch and words[1:2] in {("-",), ("–",), ("—",)}:
        return 2  # "RIGA - Democrats"
    if words[1:2] == ("of",) and words[0].lower().removesuffix("s") in pack.roles.person_nouns:
        return 2  # "Leaders of American Legion Post"
    owner = next((at for at, word in enumerate(words[:-1]) if at and word in SKIPPED), 0)
    if owner and kind != PLACE and words[:owner] in kinds:
        return owner + 1  # "Lee's Harmony Holdings"
    if kind == PERSON or len(words) == len(("Lee", "Foundation")):
        return 0
    splits = (
        at
        for at in range(1, len(words))
        if kinds.get(words[:at]) == PERSON and words[at:] in kinds  # "Ann Lee White House"
    )
    return next(splits, 0)


def _is_glued(words: Words, kind: str, *, kinds: Mapping[Words, str], pack: LanguagePack) -> bool:
    """Whether the first word is none of the name that the rest is elsewhere: "Singer Rihanna", "One State Department"."""
    first = words[0].lower()
    if words[1:] not in kinds:
        return False
    nouns = pack.roles.person_nouns | pack.roles.body_nouns
    is_noun = first in nouns and first not in pack.names.given_sure
    is_other = kind == PERSON and (is_noun or words[0].endswith("."))  # "Lodi, N.J. Harmony"
    return is_other or first in pack.names.loose_words


def _is_of_party(words: Words, lists: Gazetteer, pack: LanguagePack) -> bool:
    """Whether the first word is a party before a body of one word: "a Republican Senate hopeful"."""
    is_party = words[0].lower() in pack.names.loose_words
    return (
        is_party
        and len(words) == len(("Republican", "Senate"))
        and "org" in lists.words.get(words[1], ())
    )


def _is_pair(words: Words, kinds: Mapping[Words, str], lists: Gazetteer) -> bool:
    """Whether a name is two places or bodies with a hyphen between them."""
    marks = [at for at, word in enumerate(words) if word in {"-", "–"}]
    if len(marks) != 1 or not 0 < marks[0] < len(words) - 1:
        return False
    sides = words[: marks[0]], words[marks[0] + 1 :]
    return all(_is_state(side, kinds, lists) for side in sides)


def _is_state(words: Words, kinds: Mapping[Words, str], lists: Gazetteer) -> bool:
    listed = LISTED_PLACES.intersection(lists.words.get(words[0], ())) if len(words) == 1 else ()
    return bool(listed) or kinds.get(words) in {ORG, PLACE}


def _nicknamed(place: Place, row: Sequence[str]) -> Place:
    """A given name with the nickname in marks and the surname after it: Ann "The Rock" Lee."""
    opening = row[place.end : place.end + 1]
    if place.kind != PERSON or place.end - place.start > 1 or opening not in NICKNAME_MARKS:
        return place
    near = row[place.end + 1 : place.end + 1 + MAX_NICKNAME_TOKENS]
    inside = list(takewhile(lambda word: word[0].isalnum(), near))
    end = place.end + 1 + len(inside)
    is_closed = (
        all(is_anchor(word) for word in inside[-1:]) and row[end : end + 1] in NICKNAME_MARKS
    )
    surname = row[end + 1 : end + 2]
    if not inside or not is_closed or not surname or not is_anchor(surname[0]):
        return place
    return place._replace(end=end + 2)


def _full_names(
    rows: Sequence[Sequence[str]], places: Sequence[Place], *, lists: Gazetteer, pack: LanguagePack
) -> Iterator[Place]:
    """Places where a rare given name stands before a known surname and the tagger has neither: "of Dolours Price"."""
    surnames = {
        rows[place.sentence][place.start]
        for place in places
        if place.kind == PERSON and place.end - place.start == 1
    }
    taken = {(place.sentence, at) for place in places for at in range(place.start, place.end)}
    for number, row in enumerate(rows):
        for at in range(len(("of", "Dolours")), len(row)):
            is_free = row[at] in surnames and not taken.intersection(
                {(number, at), (number, at - 1)}
            )
            if is_free and _is_given(row, at - 1, lists=lists, pack=pack) and not is_headline(row):
                yield Place(number, at - 1, at + 1, PERSON)


def _is_given(row: Sequence[str], at: int, *, lists: Gazetteer, pack: LanguagePack) -> bool:
    """Whether a word inside a sentence has a capital, is no common word, and no list has it as anything else."""
    word, before, key = row[at], row[at - 1], row[at].lower()
    is_known = key in lists.common or key in pack.names.titles or key in pack.roles.not_titles
    is_name = word.isalpha() and word[0].isupper() and word[1:].islower() and not is_known
    is_inside = before.islower() or before in {",", "-"}
    return is_name and is_inside and GIVEN_CLASSES.issuperset(lists.words.get(word, ()))


def _extended(place: Place, row: Sequence[str], *, lists: Gazetteer, pack: LanguagePack) -> Place:
    """The place with what belongs to it: "of Staff" after "Joint Chiefs", "'s Republic" after "People"."""
    while tail := _tail(place, row, lists=lists, pack=pack):
        place = place._replace(end=place.end + tail)
    return place


def _tail(place: Place, row: Sequence[str], *, lists: Gazetteer, pack: LanguagePack) -> int:
    """How many tokens after a name go on with it: a joining word or two, and capitalised ones."""
    last, after = row[place.end - 1], row[place.end : place.end + MAX_TAIL_TOKENS]
    is_purpose = tuple(row[place.end - 3 : place.end - 1]) in pack.actors.purpose_openings
    is_head = "orghead" in lists.words.get(last, ()) or last in pack.actors.of_heads or is_purpose
    if last == "People" and after[:1] and after[0] in SKIPPED:
        start = 1
    elif place.kind == ORG and is_head and after[:1] in (["of"], ["for"]):
        start = 1 + (after[1:2] == ["the"])
    else:
        return 0
    words = list(takewhile(is_anchor, after[start:]))
    return start + len(words) if words else 0
