"""From mentions to actors."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from briefer.analyse.aliases import Name, fold, group_names
from briefer.analyse.salience import weigh
from briefer.lang import language_pack
from briefer.records.analysis import Actor, ActorType, Analysis, Mention, Person
from briefer.records.article import Article
from briefer.records.span import Span

SALIENCE_DIGITS = 3


def build_actors(
    article: Article, people: tuple[Person, ...], mentions: tuple[Mention, ...]
) -> tuple[Actor, ...]:
    """One actor per person, body, place or group, most salient first."""
    clusters = _clusters(article, people, mentions)
    actors = [_actor(article, people, cluster) for cluster in clusters]
    weights = [weigh(article, actor.type, actor.mentions) for actor in actors]
    top = max(weights, default=1.0)
    order = sorted(range(len(actors)), key=lambda i: (-weights[i], actors[i].mentions[0].span))
    return tuple(
        replace(actors[i], id=f"a{rank}", salience=round(weights[i] / top, SALIENCE_DIGITS))
        for rank, i in enumerate(order, 1)
    )


def _clusters(
    article: Article, people: Sequence[Person], mentions: Sequence[Mention]
) -> list[list[Mention]]:
    """Mentions by actor, in order of first mention."""
    text = article.document.text
    person_at = {name: number for number, person in enumerate(people) for name in person.names}
    keys = [
        f"#{person_at[m.span]}" if m.span in person_at else text[m.span.start : m.span.end]
        for m in mentions
    ]
    names = list(dict.fromkeys(zip(keys, (m.type for m in mentions), strict=True)))
    group = group_names(
        [Name(*name) for name in names], language_pack(article.language).actors.same_body
    )
    number = {name: group[at] for at, name in enumerate(names)}
    clusters: dict[int, list[Mention]] = {}
    for key, mention in zip(keys, mentions, strict=True):
        clusters.setdefault(number[(key, mention.type)], []).append(mention)
    return list(clusters.values())


def _actor(article: Article, people: Sequence[Person], cluster: list[Mention]) -> Actor:
    text, groups = article.document.text, language_pack(article.language).actors.groups
    spans = [mention.span for mention in cluster]
    words = [text[span.start : span.end] for span in spans]
    forms: dict[str, Span] = {}
    for span, form in zip(spans, words, strict=True):
        forms.setdefault(form, span)
    name = max(forms.values(), key=lambda s: (len(text[s.start : s.end].split()), len(s), -s.start))
    counts = Counter(mention.type for mention in cluster)
    kind = max(counts, key=lambda k: (counts[k], k))
    if kind is not ActorType.PERSON and any(fold(form) in groups for form in forms):
        kind = ActorType.GROUP
    roles = tuple(role for person in people if person.name in spans for role in person.roles)
    return Actor(
        id="a0",
        name=name,
        type=kind,
        roles=roles,
        aliases=tuple(span for form, span in forms.items() if span != name),
        mentions=tuple(replace(mention, type=kind) for mention in cluster),
    )


def link_quotes(analysis: Analysis) -> Analysis:
    """The analysis with each named speaker linked to its actor, and each actor's quotes counted."""
    actors = {m.span: actor.id for actor in analysis.actors for m in actor.mentions}
    quotes = tuple(
        quote if quote.name is None else replace(quote, actor=_speaker(quote.name, actors))
        for quote in analysis.quotes
    )
    quoted = Counter(quote.actor for quote in quotes)
    return replace(
        analysis,
        quotes=quotes,
        actors=tuple(replace(actor, quoted=quoted[actor.id]) for actor in analysis.actors),
    )


def _speaker(name: Span, actors: dict[Span, str]) -> str:
    """The actor of the mention that shares most characters with a speaker's name; "" for none."""
    shared = [
        (min(span.end, name.end) - max(span.start, name.start), -span.start, actor)
        for span, actor in actors.items()
        if span.overlaps(name)
    ]
    return max(shared)[2] if shared else ""
