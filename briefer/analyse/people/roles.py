"""What the text says of a person: the titles before the name and the appositions beside it."""

from collections.abc import Sequence
from dataclasses import replace

from briefer.analyse.paragraphs import Paragraphs
from briefer.analyse.roles import person_roles
from briefer.lang import language_pack
from briefer.records.analysis import Person
from briefer.records.article import Article
from briefer.records.span import Span


def with_roles(article: Article, people: Sequence[Person]) -> tuple[Person, ...]:
    """The persons with their roles as printed, in order of place, each wording once."""
    paragraphs, words = Paragraphs(article), language_pack(article.language).roles
    told = []
    for person in people:
        found: dict[str, Span] = {}
        for name in person.names:
            for role in person_roles(*paragraphs.locate(name), words=words):
                found.setdefault(paragraphs.text[role.start : role.end].casefold(), role)
        told.append(replace(person, roles=tuple(sorted(found.values()))))
    return tuple(told)
