"""Places of persons that the tagger missed and the table of persons knows."""

from bisect import bisect_left
from collections.abc import Sequence

from briefer.analyse.names.tokens import NameToken
from briefer.analyse.paragraphs import Paragraphs
from briefer.analyse.roles import person_roles
from briefer.analyse.signatures import (
    MAX_SIGNED_TOKENS,
    is_credited,
    is_signed,
    signs_pictures,
)
from briefer.lang.base import LanguagePack
from briefer.lang.name_words import SignatureWords
from briefer.records.analysis import ActorType, Mention, Person
from briefer.records.span import Span

MAX_SIGNED = 20  # places of a person looked at


def with_people(
    mentions: Sequence[Mention],
    people: Sequence[Person],
    paragraphs: Paragraphs,
    *,
    pack: LanguagePack,
) -> tuple[Mention, ...]:
    """The mentions in order, with further places of persons where no other name stands.

    The table of persons is wide, because it only proposes speakers.  A person whom the tagger has nowhere
    counts when the full name has a known given name, or a role beside it.
    """
    text = paragraphs.text
    kinds = {mention.span: mention.type for mention in mentions}
    starts = {mention.span.start: mention for mention in mentions}
    spans = sorted(mention.span for mention in mentions)
    added: dict[Span, Mention] = {}
    for person in people:
        known = {span for span in person.names if kinds.get(span) is ActorType.PERSON}
        is_other = any(span in kinds for span in person.names)
        if not known and not is_other and _is_sure(person, paragraphs, pack):
            known = {person.name}
        own = {word for span in known for word in text[span.start : span.end].split()}
        for span in person.names:
            cut = starts.get(span.start)
            rest = "" if cut is None else text[cut.span.end : span.end]
            if rest.startswith("-") and not rest.split()[1:]:  # "Park Soo-hyun", not "Park Soo"
                starts[span.start] = Mention(span, ActorType.PERSON)
            elif own.issuperset(text[span.start : span.end].split()) and _is_free(span, spans):
                added[span] = Mention(span, ActorType.PERSON)
    return tuple(sorted([*starts.values(), *added.values()], key=lambda mention: mention.span))


def _is_sure(person: Person, paragraphs: Paragraphs, pack: LanguagePack) -> bool:
    """Whether more than a verb of speech tells that a name of two words or more is a person's."""
    if not person.given or _is_signature(person, paragraphs, pack.signatures):
        return False
    shown = person.evidence
    if shown is not None and any(span.contains(shown) for span in person.names):
        return True  # a given name that tells a gender; a pronoun after the name is not enough
    return any(person_roles(*paragraphs.locate(person.name), words=pack.roles))


def _is_signature(person: Person, paragraphs: Paragraphs, words: SignatureWords) -> bool:
    """Whether a person is only named in the byline that opens a paragraph, or alone after captions."""
    places = [paragraphs.locate(span) for span in person.names[:MAX_SIGNED]]
    if all(is_credited(_words(tokens[end : end + 2]), words) for tokens, _, end in places):
        return True
    if len(places) == 1:
        tokens, start, _ = places[0]
        return start <= MAX_SIGNED_TOKENS and is_signed(_words(tokens[:start]), words)
    alone = (
        end == len(tokens) and _words(tokens[start - 1 : start]) in ([], [")"])
        for tokens, start, end in places
    )
    return signs_pictures(sum(alone), len(places))


def _words(tokens: Sequence[NameToken]) -> list[str]:
    return [token.text for token in tokens]


def _is_free(span: Span, taken: Sequence[Span]) -> bool:
    at = bisect_left(taken, Span(span.end, span.end + 1))
    return not any(other.overlaps(span) for other in taken[max(0, at - 1) : at])
