"""Names that only sign a text or a picture: "By Ann Lee" at the start of a paragraph, "… of the port. (Riga, 2001) Ann Lee"."""

from collections import Counter
from collections.abc import Sequence

from briefer.analyse.names.document import Place
from briefer.analyse.names.model import PERSON
from briefer.lang.name_words import SignatureWords

BARS = frozenset("/|")
JOINTS = frozenset(",.&/")
MAX_SIGNED_TOKENS = 12  # "By Ann Lee, Bob Ray and Carla de Wit"
MIN_PICTURES = 2  # whoever signs once may be named in a list
SIGNED_RATIO = 0.8  # one caption may say "All photos by"


def without_signatures(
    rows: Sequence[Sequence[str]], places: Sequence[Place], words: SignatureWords
) -> list[Place]:
    """The places without those in a byline, and without persons who only ever stand alone after a caption."""
    unsigned = [place for place in places if not _is_in_byline(rows, place, words)]
    signed: Counter[tuple[str, ...]] = Counter()
    named: Counter[tuple[str, ...]] = Counter()
    for place in unsigned:
        name = tuple(rows[place.sentence][place.start : place.end])
        named[name] += 1
        row = rows[place.sentence]
        signed[name] += place.kind == PERSON and _is_alone(row, place.start, place.end)
    photographers = {name for name, count in signed.items() if signs_pictures(count, named[name])}
    return [
        place
        for place in unsigned
        if tuple(rows[place.sentence][place.start : place.end]) not in photographers
    ]


def _is_in_byline(rows: Sequence[Sequence[str]], place: Place, words: SignatureWords) -> bool:
    """Whether a name is labelled, or its sentence is "By" and names, or the names of one whose "By" ended the sentence before."""
    row = rows[place.sentence]
    label = row[max(0, place.start - 2) : place.start]
    if label[1:] == [":"] and label[0].lower() in words.labels:
        return True
    if is_credited(row[place.end : place.end + 2], words):
        return True
    before = rows[place.sentence - 1] if place.sentence else []
    is_short = len(before) <= len(("By", "."))
    is_signed = row[0] in words.by or (is_short and before[:1] and before[0] in words.by)
    is_byline = bool(is_signed) and len(row) <= MAX_SIGNED_TOKENS
    return is_byline and all(_is_of_names(word, words) for word in row)


def is_credited(after: Sequence[str], words: SignatureWords) -> bool:
    """Whether the words after a name are of the agency of its pictures: "Ann Lee/AFP"."""
    return len(after) > 1 and after[0] in BARS and after[1] in words.agencies


def is_signed(before: Sequence[str], words: SignatureWords) -> bool:
    """Whether the words of a paragraph before a name are "By" and other names."""
    is_byline = len(before) <= MAX_SIGNED_TOKENS and before[:1] != [] and before[0] in words.by
    return is_byline and all(_is_of_names(word, words) for word in before)


def _is_of_names(word: str, words: SignatureWords) -> bool:
    return word[0].isupper() or word in JOINTS or word in words.joins


def _is_alone(row: Sequence[str], start: int, end: int) -> bool:
    """Whether a name is all there is after the closing bracket of a caption, or in its line."""
    return end == len(row) and (start == 0 or row[start - 1] == ")")


def signs_pictures(alone: int, named: int) -> bool:
    """Whether somebody who stands alone in some of the places of the name signs pictures there."""
    return alone >= MIN_PICTURES and alone >= SIGNED_RATIO * named
