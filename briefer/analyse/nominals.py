"""Mentions without a name: "the general", "the bank", "the group", where one actor before has that rank or kind."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefer.analyse.names.tokens import NameToken, name_tokens
from briefer.analyse.paragraphs import Paragraphs
from briefer.analyse.roles import CLOSERS, key_of
from briefer.lang.name_words import RoleWords
from briefer.records.analysis import Actor, ActorType, Mention, MentionForm
from briefer.records.article import Article
from briefer.records.span import Span

MAX_BACK_CHARS = 1_500  # about ten sentences: further back a reader would expect the name again
MAX_ACTORS = 500  # actors looked at, most salient first; bounds the work on hostile text


def find_nominals(
    article: Article, actors: Sequence[Actor], paragraphs: Paragraphs, *, words: RoleWords
) -> tuple[Actor, ...]:
    """The actors with the places added where "the" and a rank or kind of body stand for them."""
    text = article.document.text
    last = {
        noun: _places_of(text, actors[:MAX_ACTORS], noun, words=words) for noun in _nouns(words)
    }
    names = sorted(mention.span for actor in actors for mention in actor.mentions)
    found: dict[int, list[Span]] = {}
    for tokens in paragraphs.prose():
        for noun, span in _nominals(tokens, words):
            places = last[noun]
            at = bisect_left(places, (span.start, -1)) - 1
            is_near = at >= 0 and span.start - places[at][0] <= MAX_BACK_CHARS
            if is_near and not _is_inside(span, names):
                found.setdefault(places[at][1], []).append(span)
    return tuple(
        replace(actor, mentions=_with_nominals(actor, found[number])) if number in found else actor
        for number, actor in enumerate(actors)
    )


def _with_nominals(actor: Actor, spans: Sequence[Span]) -> tuple[Mention, ...]:
    added = [Mention(span, actor.type, MentionForm.NOMINAL) for span in spans]
    return tuple(sorted([*actor.mentions, *added], key=lambda mention: mention.span))


def _nouns(words: RoleWords) -> list[str]:
    return sorted({*words.ranks, *words.kinds_of_body, *words.group_nouns})


def _places_of(
    text: str, actors: Sequence[Actor], noun: str, *, words: RoleWords
) -> list[tuple[int, int]]:
    """Where actors that a noun can stand for are named: end and number of the actor, in order."""
    return sorted(
        (mention.span.end, number)
        for number, actor in enumerate(actors)
        if _can_be(text, actor, noun, words=words)
        for mention in actor.mentions
    )


def _can_be(text: str, actor: Actor, noun: str, *, words: RoleWords) -> bool:
    if actor.type is ActorType.PLACE:
        return False
    if actor.type is ActorType.GROUP:
        return noun in words.group_nouns
    is_person = actor.type is ActorType.PERSON
    printed = (words.ranks if is_person else words.kinds_of_body).get(noun, frozenset())
    spans = actor.roles if is_person else (actor.name, *actor.aliases, *actor.roles)
    return any(
        key_of(token) in printed
        for span in spans
        for token in name_tokens(text, span.start, span.end)
    )


def _nominals(tokens: Sequence[NameToken], words: RoleWords) -> Iterator[tuple[str, Span]]:
    """Every "the" and noun that end a noun phrase: "the general said", not "the general public"."""
    nouns = frozenset(_nouns(words))
    for the, noun, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if (
            the.text in words.definite_articles
            and noun.text in nouns
            and _ends_phrase(after, words)
        ):
            yield noun.text, Span(the.start, noun.end)


def _ends_phrase(after: NameToken, words: RoleWords) -> bool:
    is_mark = after.text in CLOSERS or after.text in {"'s", "’s"}
    return is_mark or key_of(after) in words.after_noun or after.text.endswith(words.verb_endings)


def _is_inside(span: Span, names: Sequence[Span]) -> bool:
    at = bisect_left(names, Span(span.end, span.end + 1)) - 1
    return at >= 0 and names[at].overlaps(span)
