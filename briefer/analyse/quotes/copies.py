"""The same words printed twice, in an editor's bullet and in the body: one quote."""

import re
from dataclasses import replace

from briefer.analyse.quotes.scene import Scene
from briefer.records.analysis import Quote, QuoteCopy
from briefer.records.role import Role

WORD = re.compile(r"\w+")
MAX_ALIKE = 20  # quotes that begin alike and are compared; more come only from broken text
MIN_WORDS = 4  # shorter quotes repeat by chance


def without_copies(scene: Scene, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """The quotes, each once; the one from the body leads, the others become its duplicates."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for number, quote in enumerate(quotes):
        words = _words(scene, quote)
        key = words if len(words) >= MIN_WORDS else (*words, f"#{number}")
        groups.setdefault(key, []).append(number)
    for words, numbers in _with_beginnings(scene, quotes, groups):
        groups[words] += numbers
    leaders = {}
    for numbers in groups.values():
        lead = min(numbers, key=lambda n: (not _is_body(scene, quotes[n]), n))
        copies = tuple(QuoteCopy(quotes[n].parts, quotes[n].speaker) for n in numbers if n != lead)
        leaders[lead] = replace(quotes[lead], duplicates=copies) if copies else quotes[lead]
    return tuple(leaders[number] for number in sorted(leaders))


def _with_beginnings(
    scene: Scene, quotes: tuple[Quote, ...], groups: dict[tuple[str, ...], list[int]]
) -> list[tuple[tuple[str, ...], list[int]]]:
    """Quotes of no body paragraph that print the beginning of a longer one, taken out of their groups.

    Each with the words of the longer quote.
    """
    longer: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    outside = []
    for words, numbers in groups.items():
        alike = longer.setdefault(words[:MIN_WORDS], [])
        if not any(_is_body(scene, quotes[n]) for n in numbers):
            outside.append(words)
        elif len(alike) < MAX_ALIKE:
            alike.append(words)
    found = []
    for words in outside:
        match = next((w for w in longer[words[:MIN_WORDS]] if w[: len(words)] == words), None)
        if match is not None and len(words) >= MIN_WORDS:
            found.append((match, groups.pop(words)))
    return found


def _words(scene: Scene, quote: Quote) -> tuple[str, ...]:
    return tuple(
        word.lower()
        for part in quote.parts
        for word in WORD.findall(scene.text, part.start, part.end)
    )


def _is_body(scene: Scene, quote: Quote) -> bool:
    number = scene.paragraph_at(quote.parts[0].start)
    return scene.roles[number] is Role.BODY
