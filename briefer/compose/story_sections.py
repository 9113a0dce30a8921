"""The sections of a story's page."""

from collections.abc import Iterable, Sequence

from briefer.compose.material import field
from briefer.compose.sections.sayings import PART_MARK
from briefer.compose.telling import Telling
from briefer.compose.words import (
    ACTOR_TYPES,
    CAUTIONS,
    CONFIDENCE,
    as_days,
    as_number,
    as_words,
    counted,
)
from briefer.records.analysis import ActorType, Confidence
from briefer.records.briefing import Field, Item
from briefer.records.span import Excerpt
from briefer.records.story import (
    QuoteReading,
    Statement,
    StoryActor,
    StoryFigure,
    StoryPoint,
    StoryQuote,
    StoryState,
    Verdict,
)

CARE_LINES = 6  # words of one kind of caution on a page
STATES = {
    StoryState.NEW: "new",
    StoryState.UPDATED: "updated",
    StoryState.ONGOING: "ongoing, nothing new",
    StoryState.SINGLE: "only one source",
}
VERDICTS = {
    Verdict.AGREE: "the sources agree",
    Verdict.DIFFER: "the sources differ",
    Verdict.UPDATED: "a later figure in place of an earlier one",
}
WHAT = {
    "people": "how many people",
    "count": "how many",
    "amount": "amount of money",
    "measure": "how much",
}
READINGS = {
    "none": "the same words",
    "cut": "words left out",
    "substitution": "a name put in",
    "wording": "other words",
}


def head(telling: Telling) -> tuple[Item, ...]:
    """One item: the headline and whose it is, how many tell it, from when to when."""
    story = telling.story
    fields: list[Field] = [
        field("state", STATES[story.state]),
        field("articles", counted(len(story.group.members) + len(story.group.copies), "article")),
        field("sources", counted(story.group.independent_sources, "independent source")),
    ]
    if story.headline:
        fields.append(field("title", telling.cite(story.headline)))
        fields.append(field("whose", telling.outlet(story.headline.source)))
    days = sorted(p.date for one in story.members if (p := one.analysis.article.published))
    if days:
        fields.append(field("days", as_days("/".join(dict.fromkeys((days[0], days[-1]))))))
    return (Item(tuple(fields)),)


def gist(telling: Telling) -> tuple[Item, ...]:
    """The point that most sources carry."""
    points = telling.story.key_points[:1]
    return tuple(Item((field("words", telling.cite(point.excerpt)),)) for point in points)


def news(telling: Telling) -> tuple[Item, ...]:
    """What the last edition did not carry, in a story that it told; () for any other story."""
    story = telling.story
    if story.state is not StoryState.UPDATED:
        return ()
    points = [Item((field("words", telling.cite(point.excerpt)),)) for point in story.news]
    voices: dict[str, Item] = {}
    for quote in story.quotes:
        if quote.is_new or quote.is_new_voice:
            voices.setdefault(_speaker_key(telling, quote), _new_voice(telling, quote))
    figures = [_figure(telling, figure) for figure in story.figures if figure.is_new]
    groups = (("lines", points), ("voices", list(voices.values())), ("figures", figures))
    return tuple(Item((field("group", name),), tuple(items)) for name, items in groups if items)


def key_points(telling: Telling) -> tuple[Item, ...]:
    """The points from the second on, with their support and the other sentences that tell the same."""
    return tuple(_point(telling, point) for point in telling.story.key_points[1:])


def quotes(telling: Telling) -> tuple[Item, ...]:
    """A group a speaker, the most quoted first; then quotes without one."""
    groups: dict[str, list[StoryQuote]] = {}
    for quote in telling.story.quotes:
        groups.setdefault(_speaker_key(telling, quote), []).append(quote)
    order = sorted(groups, key=lambda key: (not key, -sum(q.sources for q in groups[key])))
    return tuple(_speaker(telling, groups[key], is_named=bool(key)) for key in order)


def numbers(telling: Telling) -> tuple[Item, ...]:
    """One item a quantity that several sources give, newest statement first."""
    shown = telling.story.figures[: telling.settings.rows]
    return tuple(_figure(telling, figure) for figure in shown)


def timeline(telling: Telling) -> tuple[Item, ...]:
    """A sentence a day, where the members date more than one."""
    days = telling.story.timeline
    made = (
        Item((field("day", as_days(d.date)), field("words", telling.cite(d.excerpt)))) for d in days
    )
    return tuple(made) if len(days) > 1 else ()


def actors(telling: Telling) -> tuple[Item, ...]:
    """People and bodies, most sources first; then places."""
    found = telling.story.actors
    named = [_actor(telling, actor) for actor in found if actor.type is not ActorType.PLACE]
    places = [
        Item((field("name", telling.cite(a.name)),)) for a in found if a.type is ActorType.PLACE
    ]
    shown = telling.settings.actors
    groups = (("main", named[:shown]), ("places", places[:shown]))
    return tuple(Item((field("group", name),), tuple(items)) for name, items in groups if items)


def care(telling: Telling) -> tuple[Item, ...]:
    """One item a kind of caution with the words it rests on; "one source" only for a story of one."""
    kinds: dict[str, list[Excerpt]] = {}
    for one in telling.story.cautions:
        doc = telling.materials[one.path].analysis.article.document
        kinds.setdefault(one.caution.kind, [])
        if one.caution.span:
            kinds[one.caution.kind].append(doc.excerpt(one.caution.span))
    if telling.story.group.independent_sources > 1:
        kinds.pop("single-source", None)
    return tuple(
        Item(
            (field("kind", kind), field("label", CAUTIONS.get(kind, as_words(kind)))),
            _places(telling, tuple(dict.fromkeys(excerpts))),
        )
        for kind, excerpts in kinds.items()
    )


def sources(telling: Telling) -> tuple[Item, ...]:
    """One item a member with its outlet, date and headline; then the copies, which were counted once."""
    found: list[Item] = []
    for path, material in telling.materials.items():
        article = material.analysis.article
        fields = [field("id", material.document), field("outlet", telling.outlet(path))]
        fields += material.maybe("title", article.title)
        if article.published:
            fields.append(field("date", as_days(article.published.date)))
        found.append(Item((field("group", "member"), *fields)))
    for copy in telling.story.group.copies:
        share = f"{copy.share:.0%} the same text as {copy.of}"
        found.append(
            Item((field("group", "copy"), field("file", copy.path), field("share", share)))
        )
    return tuple(found)


def _places(telling: Telling, excerpts: Sequence[Excerpt]) -> tuple[Item, ...]:
    """One item with the words of a caution below it, as many as a page takes."""
    shown = tuple(Item((field("words", telling.cite(words)),)) for words in excerpts[:CARE_LINES])
    rest = len(excerpts) - len(shown)
    fields = (field("rest", f"{rest:,} more, in the JSON"),) if rest else ()
    return (Item(fields, shown),) if shown else ()


def _point(telling: Telling, point: StoryPoint) -> Item:
    fields = [
        field("words", telling.cite(point.excerpt)),
        field("outlet", telling.outlet(point.excerpt.source)),
        field("support", telling.support(point.sources)),
    ]
    also = tuple(
        Item((field("words", telling.cite(other)), field("outlet", telling.outlet(other.source))))
        for other in point.also
    )
    return Item(tuple(fields), also)


def _new_voice(telling: Telling, quote: StoryQuote) -> Item:
    """The speaker, and whether the last edition knew no word of his or hers."""
    material = telling.materials[quote.path]
    kind = "new voice" if quote.is_new_voice else "new words"
    name = material.maybe("name", quote.quote.name)
    return Item((*name, field("kind", kind), *_said(telling, quote.parts)))


def _said(telling: Telling, parts: Iterable[Excerpt]) -> tuple[Field, ...]:
    return telling.listed("words", parts, PART_MARK)


def _speaker_key(telling: Telling, quote: StoryQuote) -> str:
    name = quote.quote.name
    return telling.materials[quote.path].words(name).casefold() if name else ""


def _speaker(telling: Telling, said: list[StoryQuote], *, is_named: bool) -> Item:
    fields = [field("group", "speaker" if is_named else "unattributed")]
    material = telling.materials[said[0].path]
    actor = material.actors.get(said[0].quote.actor)
    fields += material.maybe("name", said[0].quote.name)
    fields += material.listed("role", actor.roles[:1] if actor else ())
    return Item(tuple(fields), tuple(_quote(telling, quote) for quote in said))


def _quote(telling: Telling, quote: StoryQuote) -> Item:
    fields = [
        *_said(telling, quote.parts),
        field("outlet", telling.outlet(quote.path)),
        field("support", telling.support(quote.sources)),
        field(
            "confidence",
            CONFIDENCE[quote.quote.confidence if quote.quote.name else Confidence.NONE],
        ),
    ]
    context = telling.materials[quote.path].cite(quote.quote.context, quote.quote.parts)
    if quote.quote.kind == "partial":
        fields.append(field("context", context))
    return Item(tuple(fields), tuple(_reading(telling, reading) for reading in quote.readings))


def _reading(telling: Telling, reading: QuoteReading) -> Item:
    return Item(
        (
            *_said(telling, reading.parts),
            field("outlet", telling.outlet(reading.path)),
            field("kind", READINGS[reading.kind]),
        )
    )


def _figure(telling: Telling, figure: StoryFigure) -> Item:
    statements = tuple(
        Item(
            (
                field("words", telling.cite(one.excerpt, (one.figure,))),
                _value(telling, one),
                field("outlet", telling.outlet(one.excerpt.source)),
                *((field("date", as_days(one.date)),) if one.date else ()),
            )
        )
        for one in figure.statements
    )
    fields = [field("what", WHAT.get(figure.what, figure.what))]
    if figure.counted:
        fields.append(field("counted", telling.cite(figure.counted)))
    fields.append(field("verdict", VERDICTS[figure.verdict]))
    return Item(tuple(fields), statements)


def _value(telling: Telling, one: Statement) -> Field:
    """The number in digits with its hedge; the printed word for one without a number ("dozens")."""
    if not one.value:
        doc = telling.materials[one.excerpt.source].analysis.article.document
        return field("value", telling.cite(doc.excerpt(one.figure)))
    return field("value", f"{one.qualifier} {as_number(one.value)}".strip())


def _actor(telling: Telling, actor: StoryActor) -> Item:
    fields = [
        field("name", telling.cite(actor.name)),
        field("kind", ACTOR_TYPES[actor.type]),
        *telling.listed("roles", actor.roles, "; "),
        field("support", telling.support(actor.sources)),
    ]
    if actor.quoted:
        fields.append(field("quoted", counted(actor.quoted, "quote")))
    return Item(tuple(fields))
