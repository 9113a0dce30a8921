"""The pass over a whole document: one type per name, surnames of known persons, repeats the tagger missed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from briefer.analyse.names.gazetteer import Gazetteer
from briefer.analyse.names.model import KINDS, ORG, PERSON, PLACE
from briefer.analyse.names.tagger import Tagged
from briefer.lang import language_pack

MIN_REPEAT_CHARS = 3  # a shorter single word is not looked for again: "Mr", "IS"
MIN_HEADLINE_CHARS = 4  # shorter words are small in headlines too
MIN_HEADLINE_WORDS = 4
MAX_HEADLINE_WORDS = 40
HEADLINE_RATIO = 0.8
MIN_SENTENCES = 8  # a shorter text may name somebody once, at the start of a sentence
PARTS = language_pack("en").name_parts

PERSON_CLASSES = frozenset(["given", "surname"])
BODY_CLASS, PLACE_CLASS = "orghead", "placehead"

Words = tuple[str, ...]


class Place(NamedTuple):
    """A name of a document: which sentence, which tokens, what kind."""

    sentence: int
    start: int
    end: int
    kind: str


def settle(
    sentences: Sequence[Sequence[str]], tagged: Sequence[Sequence[Tagged]], lists: Gazetteer
) -> list[Place]:
    """The names of a document in order, from what the tagger found sentence by sentence."""
    plain = lists.common | {word for words in sentences for word in words if word.islower()}
    inside = _inside(sentences) if len(sentences) >= MIN_SENTENCES else None
    found = [
        (number, trimmed(words, name, lists.titles))
        for number, (words, names) in enumerate(zip(sentences, tagged, strict=True))
        for name in names
        if not _is_plain_word(words, name, plain) and not _is_plural(words, name, inside)
    ]
    kinds = _kinds(sentences, found)
    kinds.update(
        (words, ORG) for words in kinds if kinds[words] == PLACE and _is_body(words, lists)
    )
    kinds.update(_short_forms(kinds, lists))
    by_first = _by_first(kinds)
    places: list[Place] = []
    for number, name in found:
        place = _widest(number, name, sentences[number], by_first=by_first, kinds=kinds)
        if not (places and places[-1].sentence == number and place.start < places[-1].end):
            places.append(place)
    return sorted(places + _missed(sentences, places, by_first=by_first, kinds=kinds))


def _is_plain_word(words: Sequence[str], name: Tagged, plain: AbstractSet[str]) -> bool:
    """Whether a name is one ordinary word that only its place capitalises: a sentence's start, a headline."""
    word = words[name.start].lower()
    if name.end - name.start > 1 or not (word in plain or word.removesuffix("s") in plain):
        return False
    return name.start <= _opening(words) or is_headline(words)


def _is_plural(words: Sequence[str], name: Tagged, inside: AbstractSet[str] | None) -> bool:
    """Whether a "person" is a plural that only opens sentences: "Organisers said", but not "Williams said"."""
    word = words[name.start]
    is_one_opening = name.end == 1 + name.start == 1 + _opening(words)
    is_plural = word.endswith("s") and not word.endswith("ss")
    is_known = inside is None or word in inside
    return name.kind == PERSON and is_one_opening and is_plural and not is_known


def _inside(sentences: Sequence[Sequence[str]]) -> set[str]:
    """The words with a capital that stand somewhere after the first word of a sentence that is no headline."""
    return {
        word
        for words in sentences
        if not is_headline(words)
        for word in words[_opening(words) + 1 :]
        if word[0].isupper()
    }


def _opening(words: Sequence[str]) -> int:
    """The place of the first word of a sentence, after marks."""
    return next((place for place, word in enumerate(words) if word[0].isalnum()), len(words))


def is_headline(words: Sequence[str]) -> bool:
    """Whether nearly all longer words of a sentence have a capital."""
    long = [
        word
        for word in words[:MAX_HEADLINE_WORDS]
        if len(word) >= MIN_HEADLINE_CHARS and word.isalpha()
    ]
    capitals = sum(word[0].isupper() for word in long)
    return len(long) >= MIN_HEADLINE_WORDS and capitals >= HEADLINE_RATIO * len(long)


def _widest(
    number: int,
    name: Tagged,
    sentence: Sequence[str],
    *,
    by_first: Mapping[str, Sequence[Words]],
    kinds: Mapping[Words, str],
) -> Place:
    """The place of a name, or of a longer known name that begins with it: "ISIS-K", not "ISIS"."""
    words = tuple(sentence[name.start : name.end])
    longer = (known for known in by_first.get(words[0], ()) if len(known) > len(words))
    for known in longer:
        if tuple(sentence[name.start : name.start + len(known)]) == known:
            words = known
            break
    return Place(number, name.start, name.start + len(words), kinds[words])


def trimmed(words: Sequence[str], name: Tagged, titles: AbstractSet[str]) -> Tagged:
    """A person's name without the titles before it and with the suffix after it."""
    if name.kind != PERSON:
        return name
    start, end = name.start, name.end
    while (
        start < end - 1
        and words[start] in titles
        and words[start + 1][0].isupper()
        and words[start + 1] not in PARTS.suffixes
    ):
        start += 1
    if end < len(words) and words[end] in PARTS.suffixes:
        end += 1
    elif end + 1 < len(words) and words[end] == "," and words[end + 1] in PARTS.suffixes:
        end += 2
    return name._replace(start=start, end=end)


def _kinds(
    sentences: Sequence[Sequence[str]], found: Sequence[tuple[int, Tagged]]
) -> dict[Words, str]:
    """The kind of each name: the one with the highest scores over all places; a person's surname is a person."""
    votes: dict[Words, list[int]] = defaultdict(lambda: [0] * len(KINDS))
    for number, name in found:
        total = votes[tuple(sentences[number][name.start : name.end])]
        for at, score in enumerate(name.scores):
            total[at] += score
    kinds = {words: max(zip(total, KINDS, strict=True))[1] for words, total in votes.items()}
    surnames = {words[-1] for words, kind in kinds.items() if kind == PERSON and len(words) > 1}
    kinds.update(
        {(surname,): PERSON for surname in sorted(surnames) if surname not in PARTS.suffixes}
    )
    return kinds


def _is_body(words: Words, lists: Gazetteer) -> bool:
    """Whether the head of a name, its last word or the one before "of", says that it is a body."""
    ends = (at for at, word in enumerate(words) if at and word in PARTS.head_ends)
    head = words[next(ends, len(words)) - 1]
    classes = lists.words.get(head, ())
    is_body = BODY_CLASS in classes and PLACE_CLASS not in classes
    return len(words) > 1 and is_body and head not in PARTS.also_places


def _short_forms(kinds: Mapping[Words, str], lists: Gazetteer) -> dict[Words, str]:
    """What "persons" are that open a longer name and have no listed name: "Lumen" of "Lumen Devices Inc."."""
    in_persons = {
        word for words, kind in kinds.items() if kind == PERSON and len(words) > 1 for word in words
    }
    longest: dict[Words, str] = {}
    for words, kind in sorted(kinds.items(), key=lambda row: (len(row[0]), row[0])):
        if kind != PERSON:
            longest.update({words[:end]: kind for end in range(1, len(words))})
    return {
        words: longest[words]
        for words, kind in kinds.items()
        if kind == PERSON
        and words in longest
        and PERSON_CLASSES.isdisjoint(k for word in words for k in lists.words.get(word, ()))
        and (len(words) > 1 or words[0] not in in_persons)
    }


def _missed(
    sentences: Sequence[Sequence[str]],
    places: Sequence[Place],
    *,
    by_first: Mapping[str, Sequence[Words]],
    kinds: Mapping[Words, str],
) -> list[Place]:
    """Further places of known names, where no name stands yet and no capital stands beside."""
    taken: dict[int, set[int]] = defaultdict(set)
    for place in places:
        taken[place.sentence].update(range(place.start, place.end))
    found = []
    for number, sentence in enumerate(sentences):
        for start, word in enumerate(sentence):
            for words in by_first.get(word, ()):
                end = start + len(words)
                if tuple(sentence[start:end]) == words and _is_free(
                    sentence, start, end, taken=taken[number]
                ):
                    found.append(Place(number, start, end, kinds[words]))
                    taken[number].update(range(start, end))
                    break
    return found


def _by_first(kinds: Mapping[Words, str]) -> dict[str, list[Words]]:
    """The known names worth looking for by their first word, longest first."""
    rows: dict[str, list[Words]] = defaultdict(list)
    for words in sorted(kinds, key=lambda words: (-len(words), words)):
        if len(words) > 1 or (words[0][0].isupper() and len(words[0]) >= MIN_REPEAT_CHARS):
            rows[words[0]].append(words)
    return rows


def _is_free(sentence: Sequence[str], start: int, end: int, *, taken: AbstractSet[int]) -> bool:
    """Whether no name covers the tokens and no capitalised word outside of names touches them."""
    if not taken.isdisjoint(range(start, end)):
        return False
    opens_larger = start > 1 and start - 1 not in taken and sentence[start - 1][0].isupper()
    closes_larger = end < len(sentence) and end not in taken and sentence[end][0].isupper()
    return not opens_larger and not closes_larger
