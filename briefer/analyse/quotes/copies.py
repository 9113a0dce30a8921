"""The same words printed twice, in an editor's bullet and in the body: one quote."""

import re
from dataclasses import replace

from briefer.analyse.quotes.scene import Scene
from briefer.records.analysis import Quote, QuoteCopy
from briefer.records.role import Role

WORD = re.compile(r"\w+")
MIN_WORDS = 4  # shorter quotes repeat by chance


def without_copies(scene: Scene, quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """The quotes, each once; the one from the body leads, the others become its duplicates."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for number, quote in enumerate(quotes):
        words = _words(scene, quote)
        key = words if len(words) >= MIN_WORDS else (*words, f"#{number}")
        groups.setdefault(key, []).append(number)
    leaders = {}
    for numbers in groups.values():
        lead = min(numbers, key=lambda n: (not _is_body(scene, quotes[n]), n))
        copies = tuple(QuoteCopy(quotes[n].parts, quotes[n].speaker) for n in numbers if n != lead)
        leaders[lead] = replace(quotes[lead], duplicates=copies) if copies else quotes[lead]
    return tuple(leaders[number] for number in sorted(leaders))


def _words(scene: Scene, quote: Quote) -> tuple[str, ...]:
    return tuple(
        word.lower()
        for part in quote.parts
        for word in WORD.findall(scene.text, part.start, part.end)
    )


def _is_body(scene: Scene, quote: Quote) -> bool:
    number = scene.paragraph_at(quote.parts[0].start)
    return scene.roles[number] is Role.BODY
