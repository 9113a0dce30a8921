"""Names that only headlines have: there any word has a capital, "Ohio Cops" as well as "Ohio"."""

from collections.abc import Sequence

from briefer.analyse.names.document import Place, is_headline
from briefer.analyse.names.gazetteer import Gazetteer
from briefer.analyse.names.model import PERSON

MIN_PLAIN_ROWS = 4  # a shorter text may be all headlines
MAX_COMMAS = 1  # "Ann Lee, Bob Ray, Carla Sand" is a list


def without_headline_words(
    rows: Sequence[Sequence[str]], places: Sequence[Place], *, lists: Gazetteer
) -> list[Place]:
    """The places without names that only stand in headlines and that no list and no other name knows."""
    headlines = {
        number
        for number, row in enumerate(rows)
        if is_headline(row) and row[-1] != "." and row.count(",") <= MAX_COMMAS
    }
    if len(rows) - len(headlines) < MIN_PLAIN_ROWS:
        return list(places)
    names = [tuple(rows[place.sentence][place.start : place.end]) for place in places]
    inside = [
        (name, place.kind)
        for name, place in zip(names, places, strict=True)
        if place.sentence not in headlines
    ]
    told = {*inside, *((name[-1:], kind) for name, kind in inside)}
    return [
        place
        for name, place in zip(names, places, strict=True)
        if place.sentence not in headlines
        or (name, place.kind) in told
        or (name[-1:], place.kind) in told
        or _is_listed(name, place.kind, lists)
    ]


def _is_listed(name: tuple[str, ...], kind: str, lists: Gazetteer) -> bool:
    """Whether a list has the name, or the given name it begins with."""
    if len(name) == 1:
        return bool(lists.words.get(name[0]))
    is_entry = any(name[1:] == rest for rest, _ in lists.phrases.get(name[0], ()))
    return is_entry or (kind == PERSON and "given" in lists.words.get(name[0], ()))
