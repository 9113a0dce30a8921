"""From mentions to actors."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from briefer.analyse.aliases import ACRONYM, Name, fold, group_names, may_be_one, person_words
from briefer.analyse.nominals import find_nominals
from briefer.analyse.paragraphs import Paragraphs
from briefer.analyse.people_mentions import with_people
from briefer.analyse.roles import body_roles, person_roles
from briefer.analyse.salience import Placing, weigh
from briefer.lang import language_pack
from briefer.lang.base import LanguagePack
from briefer.lang.name_words import RoleWords
from briefer.records.analysis import Actor, ActorType, Analysis, Mention, Person, Sentence
from briefer.records.article import Article
from briefer.records.span import Span

SALIENCE_DIGITS = 3
USUAL_RATIO = 3  # a form of a place printed a third as often as the most usual one may be its name


def build_actors(
    article: Article,
    people: tuple[Person, ...],
    mentions: tuple[Mention, ...],
    *,
    sentences: Sequence[Sentence],
) -> tuple[Actor, ...]:
    """One actor per person, body, place or group, most salient first.

    Salience is the share of the weight of the first; mentions without a name ("the general") come in last
    and do not count for it.
    """
    pack = language_pack(article.language)
    paragraphs = Paragraphs(article)
    named = with_people(mentions, people, paragraphs, pack=pack)
    actors = [_actor(cluster, paragraphs, pack) for cluster in _clusters(article, people, named)]
    place = Placing(article, sentences)
    weights = [weigh(place, actor.type, actor.mentions) for actor in actors]
    top = max(weights, default=1.0)
    order = sorted(range(len(actors)), key=lambda i: (-weights[i], actors[i].mentions[0].span))
    ranked = tuple(
        replace(actors[i], id=f"a{rank}", salience=round(weights[i] / top, SALIENCE_DIGITS))
        for rank, i in enumerate(order, 1)
    )
    return find_nominals(article, ranked, paragraphs, words=pack.roles)


def _clusters(
    article: Article, people: Sequence[Person], mentions: Sequence[Mention]
) -> list[list[Mention]]:
    """Mentions by actor, in order of first mention; a person of the table is one actor."""
    text, words = article.document.text, language_pack(article.language).actors
    names = [Name(text[m.span.start : m.span.end], m.type) for m in mentions]
    distinct = list(dict.fromkeys(names))
    number = {name: at for at, name in enumerate(distinct)}
    group = group_names(distinct, words)
    persons = _person_of(people, mentions, text, suffixes=words.name_suffixes)
    person_of_root: dict[int, int] = {}
    for mention, name in zip(mentions, names, strict=True):
        if mention.span in persons:
            root, known = group[number[name]], persons[mention.span]
            full = people[known].name
            if may_be_one(distinct[root].text, text[full.start : full.end]):
                person_of_root.setdefault(root, known)
    clusters: dict[tuple[str, int], list[Mention]] = {}
    for mention, name in zip(mentions, names, strict=True):
        root = group[number[name]]
        person = persons.get(mention.span, person_of_root.get(root))
        key = ("name", root) if person is None else ("person", person)
        clusters.setdefault(key, []).append(mention)
    return list(clusters.values())


def _person_of(
    people: Sequence[Person], mentions: Sequence[Mention], text: str, *, suffixes: AbstractSet[str]
) -> dict[Span, int]:
    """The number of the person in the table that a mention's first or last character belongs to.

    A longer name in the table is of a headline ("Ann Lee Wins"); "Ann Lee Jr." after "Ann Lee" is another person.
    """
    at_edge = {
        edge: (span, number)
        for number, person in reversed(list(enumerate(people)))
        for span in person.names
        for edge in (span.start, -span.end)
    }
    found = {}
    before: set[str] = set()
    for mention in mentions:
        span, name = mention.span, fold(text[mention.span.start : mention.span.end])
        place, number = at_edge.get(span.start, at_edge.get(-span.end, (span, None)))
        bare = " ".join(person_words(name, suffixes))
        if number is None or mention.type is not ActorType.PERSON or bare in before - {name}:
            continue
        full = people[number].name
        is_whole = span == place or not place.contains(span)
        if is_whole and may_be_one(name, text[full.start : full.end]):
            found[span] = number
        if " " in name:
            before.add(name)
    return found


def _actor(cluster: list[Mention], paragraphs: Paragraphs, pack: LanguagePack) -> Actor:
    text = paragraphs.text
    forms: dict[str, Span] = {}
    for mention in cluster:
        forms.setdefault(text[mention.span.start : mention.span.end], mention.span)
    printed = Counter(text[m.span.start : m.span.end] for m in cluster)
    written = [m for m in cluster if not ACRONYM.fullmatch(text[m.span.start : m.span.end])]
    counts = Counter(mention.type for mention in written or cluster)
    kind = max(counts, key=lambda k: (counts[k], k))
    if kind is not ActorType.PERSON and any(fold(form) in pack.actors.groups for form in forms):
        kind = ActorType.GROUP
    fits = forms
    if kind is ActorType.PLACE:  # "North Korea", where it is also "Democratic People's Republic"
        often = max(printed.values())
        fits = {form: span for form, span in forms.items() if printed[form] * USUAL_RATIO >= often}
    name = max(fits.values(), key=lambda span: _fullness(text[span.start : span.end], span))
    mentions = tuple(replace(mention, type=kind) for mention in cluster)
    return Actor(
        id="",
        name=name,
        type=kind,
        roles=_roles(mentions, paragraphs, pack.roles),
        aliases=tuple(span for span in forms.values() if span != name),
        mentions=mentions,
    )


def _fullness(form: str, span: Span) -> tuple[bool, int, int, int]:
    """How good a form is as the name: not all in capitals, many words, many characters, early."""
    return not (form.isupper() and " " in form), len(form.split()), len(form), -span.start


def _roles(
    mentions: Sequence[Mention], paragraphs: Paragraphs, words: RoleWords
) -> tuple[Span, ...]:
    """The distinct roles printed around the mentions, in order of place."""
    kind = mentions[0].type
    if kind is ActorType.PLACE:
        return ()
    find = person_roles if kind is ActorType.PERSON else body_roles
    found: dict[str, Span] = {}
    for mention in mentions:
        for role in find(*paragraphs.locate(mention.span), words=words):
            found.setdefault(fold(paragraphs.text[role.start : role.end]), role)
    return tuple(sorted(found.values()))


def link_quotes(analysis: Analysis) -> Analysis:
    """The analysis with each named speaker linked to its actor, and each actor's quotes counted.

    A report whose name is no actor's is left out: half of them are capitals at the start of a sentence.
    """
    speakers = _Speakers(analysis)
    quotes = tuple(
        replace(quote, actor=speakers.actor(quote.name)) if quote.name else quote
        for quote in analysis.quotes
    )
    reports = (
        replace(report, actor=speakers.actor(report.name)) if report.name else report
        for report in analysis.reports
    )
    quoted = Counter(quote.actor for quote in quotes)
    return replace(
        analysis,
        quotes=quotes,
        reports=tuple(report for report in reports if report.actor or report.name is None),
        actors=tuple(replace(actor, quoted=quoted[actor.id]) for actor in analysis.actors),
    )


class _Speakers:
    """The actors of an article by the places and the forms of their names."""

    def __init__(self, analysis: Analysis) -> None:
        self._text = analysis.article.document.text
        at = {m.span: actor.id for actor in analysis.actors for m in actor.mentions}
        self._places = sorted(at.items())
        self._longest = max((len(span) for span in at), default=0)
        self._forms: dict[str, str] = {}
        for actor in analysis.actors:
            for span in (actor.name, *actor.aliases):
                self._forms.setdefault(fold(self._text[span.start : span.end]), actor.id)

    def actor(self, name: Span) -> str:
        """The actor of the mention that shares most characters with a name, else of its form; "" for none."""
        first, last = (
            bisect_left(self._places, place, key=lambda row: row[0].start)
            for place in (name.start - self._longest, name.end)
        )
        shared = [
            (min(span.end, name.end) - max(span.start, name.start), -span.start, actor)
            for span, actor in self._places[first:last]
            if span.overlaps(name)
        ]
        if shared:
            return max(shared)[2]
        return self._forms.get(fold(self._text[name.start : name.end]), "")
