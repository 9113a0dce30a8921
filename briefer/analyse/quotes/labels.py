"""Whom a label names: "SMITH:", "Ann Lee, host:", "— Ann Lee (@annlee)"."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefer.lang.base import LanguagePack
from briefer.records.analysis import Person
from briefer.records.span import Span

WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*\.?")
NOTE = re.compile(r"[,(\[]")  # a note on the speaker begins: "LEE, HOST", "Lee (R-Ohio)"
MAX_NAME_WORDS = 5

Key = tuple[str, ...]


class Label(NamedTuple):
    """The words of a label that name somebody, titles left out: their place, and as a key."""

    place: Span
    key: Key


def read_label(text: str, span: Span, pack: LanguagePack) -> Label | None:
    """The name in a label; None where it is none, or longer than names are."""
    note = NOTE.search(text, span.start, span.end)
    words = list(WORD.finditer(text, span.start, note.start() if note else span.end))
    while len(words) > 1 and words[0].group().rstrip(".").casefold() in pack.names.titles:
        del words[0]
    if not 0 < len(words) <= MAX_NAME_WORDS:
        return None
    place = Span(words[0].start(), words[-1].end())
    return Label(place, tuple(word.group().rstrip(".").casefold() for word in words))


class Directory:
    """The persons of an article by the words that can name them."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._people = people
        self._by_word: dict[str, list[int]] = {}
        for number, person in enumerate(people):
            for word in dict.fromkeys(map(str.casefold, (*person.given, person.surname))):
                self._by_word.setdefault(word, []).append(number)

    def find(self, key: Key) -> tuple[int, ...]:
        """The persons whose name has the words of the key, the last one as surname if there are several."""
        found: Iterable[int] = self._by_word.get(key[-1], ())
        if len(key) > 1:
            first = set(self._by_word.get(key[0], ()))
            found = (
                n for n in found if n in first and self._people[n].surname.casefold() == key[-1]
            )
        return tuple(found)

    def name(self, number: int) -> Span:
        """The fullest form of a person's name."""
        return self._people[number].name
