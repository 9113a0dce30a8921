"""Why words are in a briefing: what the JSON of their article, and of their story, tells of a place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from briefer.records.ranking import Reason
from briefer.text.printed import as_printed

Record: TypeAlias = dict[str, Any]
Place: TypeAlias = tuple[int, int]

EXCERPTS = (
    ("figures", "excerpt", "a figure"),
    ("figures", "what", "what a figure counts"),
    ("figures", "whose", "whose figure it is"),
    ("dates", "excerpt", "a date"),
    ("cautions", "excerpt", "to be read with care"),
)


@dataclass(frozen=True, slots=True)
class Rival:
    """The best sentence that was not chosen."""

    words: str
    salience: float
    rank: int


@dataclass(frozen=True, slots=True)
class Repeat:
    """A sentence of the same fact as another, and the share of words they have in common."""

    words: str
    overlap: float


@dataclass(frozen=True, slots=True)
class Standing:
    """A sentence among all that could be chosen: the products of its reasons add up to its salience.

    `passed` were passed over for it, and it for `passed_for`.
    """

    salience: float
    rank: int
    of: int
    reasons: tuple[Reason, ...]
    runner_up: Rival | None
    passed: tuple[Repeat, ...]
    passed_for: tuple[Repeat, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Words of a source, what they are shown as, and how they stand when they are a sentence."""

    words: str
    line: int
    start: int
    end: int
    uses: tuple[str, ...]
    standing: Standing | None


def explain(
    article: Record, text: str, places: Iterable[Place], *, story: Record | None = None
) -> tuple[Explanation, ...]:
    """Why these places of an article's text are shown, with the sentences they are part of.

    `article` and `story` are their JSON.  Raises KeyError or TypeError for JSON of another form.
    """
    sentences = [_place(sent) for sent in article["sentences"]]
    wanted = dict.fromkeys(
        place
        for shown in places
        for place in (shown, *(sent for sent in sentences if _overlap(sent, shown)))
    )
    return tuple(
        Explanation(
            words=_words(text, place),
            line=text.count("\n", 0, place[0]) + 1,
            start=place[0],
            end=place[1],
            uses=(*_uses(article, place), *(_story_uses(story, article, place) if story else ())),
            standing=_standing(article, text, place) if place in sentences else None,
        )
        for place in wanted
    )


def _uses(article: Record, place: Place) -> Iterator[str]:
    """What a place is shown as on its article's pages."""
    for point in article["key_points"]:
        if _place(point) == place:
            rank = point["rank"]
            gist = ", the gist" if rank == 1 else ""
            yield f"the editor's point {rank}" if point["editor"] else f"key point {rank}{gist}"
    if place in map(_place, article["summary"]):
        yield "in the summary"
    yield from _quote_uses(article["quotes"], place)
    for key, field, use in EXCERPTS:
        if any(one[field] and _place(one[field]) == place for one in article[key]):
            yield use
    for actor in article["actors"]:
        if place in map(_place, (*actor["mentions"], *actor["roles"])):
            yield f"names or describes {actor['name']}"
    yield from _field_uses(article["article"], place)


def _quote_uses(quotes: Iterable[Record], place: Place) -> Iterator[str]:
    for quote in quotes:
        who = quote["speaker_name"] or "an unnamed speaker"
        if place in map(_place, quote["parts"]):
            yield f"part of a quote of {who} (rule {quote['rule']}, {quote['confidence']})"
        elif any(quote[key] and _place(quote[key]) == place for key in ("cue", "context")):
            yield f"where a quote of {who} stands"


def _field_uses(article: Record, place: Place) -> Iterator[str]:
    """What a place says of the article as a whole."""
    for key in ("title", "source"):
        if article[key] and _place(article[key]) == place:
            yield f"{key} of the article"
    if place in map(_place, article["bylines"]):
        yield "byline of the article"
    published = article["published"]
    if published and published["excerpt"] and _place(published["excerpt"]) == place:
        yield "day of the article"


def _story_uses(story: Record, article: Record, place: Place) -> Iterator[str]:
    """How many independent sources carry a place, by the points and quotes of its story."""
    for key, excerpts in (("key_points", _told), ("quotes", _said)):
        for one in story[key]:
            if (article["document"]["path"], *place) in excerpts(one):
                what = "told" if key == "key_points" else "quoted"
                yield f"{what} by {one['in']} of {one['of']} independent sources"


def _told(point: Record) -> set[tuple[str, int, int]]:
    return {(one["document"], *_place(one)) for one in (point, *point["also"])}


def _said(quote: Record) -> set[tuple[str, int, int]]:
    readings = (quote, *quote["variants"])
    return {(part["document"], *_place(part)) for one in readings for part in one["parts"]}


def _standing(article: Record, text: str, place: Place) -> Standing:
    order = sorted(article["sentences"], key=lambda sent: (-sent["salience"], sent["start"]))
    places = [_place(sent) for sent in order]
    rank = places.index(place)
    chosen = {_place(one) for key in ("summary", "key_points") for one in article[key]}
    second = next((n for n, other in enumerate(places) if other not in chosen), None)
    return Standing(
        salience=order[rank]["salience"],
        rank=rank + 1,
        of=len(order),
        reasons=tuple(
            Reason(name, reason["value"], reason["weight"])
            for name, reason in order[rank]["reasons"].items()
        ),
        runner_up=None
        if second is None
        else Rival(_words(text, places[second]), order[second]["salience"], second + 1),
        passed=tuple(
            Repeat(_words(text, _place(one)), one["overlap"])
            for one in article["passed"]
            if _place(one["kept"]) == place
        ),
        passed_for=tuple(
            Repeat(_words(text, _place(one["kept"])), one["overlap"])
            for one in article["passed"]
            if _place(one) == place
        ),
    )


def _place(record: Record) -> Place:
    return record["start"], record["end"]


def _overlap(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _words(text: str, place: Place) -> str:
    return as_printed(text[slice(*place)])
