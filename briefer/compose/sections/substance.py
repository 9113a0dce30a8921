"""Which quotes a page shows first: substance over colour."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from briefer.compose.material import Material
from briefer.compose.sections.sayings import Saying
from briefer.records.span import Span

MIN_WORDS, MAX_WORDS = 8, 45  # shorter ones are exclamations, longer ones read as text


def most_substantial(
    material: Material, said: Sequence[Saying]
) -> tuple[tuple[Saying, ...], tuple[Saying, ...]]:
    """As many sayings as a speaker may have on a page, and the rest; both in order of place."""
    limit = material.settings.quotes_per_speaker
    if len(said) <= limit:
        return tuple(said), ()
    order = sorted(range(len(said)), key=lambda n: (*_rank(material, said[n]), n))
    first = set(order[:limit])
    shown = tuple(saying for n, saying in enumerate(said) if n in first)
    return shown, tuple(saying for n, saying in enumerate(said) if n not in first)


def _rank(material: Material, saying: Saying) -> tuple[int, float]:
    """Smallest for a quote of readable length that names a main actor, in a sentence that matters."""
    text = material.analysis.article.document.text
    parts = [part for quote in saying for part in quote.parts]
    words = sum(len(text[part.start : part.end].split()) for part in parts)
    is_readable = MIN_WORDS <= words <= MAX_WORDS
    names_actor = any(_names_main_actor(material, part) for part in parts)
    return -2 * is_readable - names_actor, -_salience(material, saying[0].context)


def _names_main_actor(material: Material, part: Span) -> bool:
    place = bisect_left(material.main_mentions, part.start)
    return place < len(material.main_mentions) and material.main_mentions[place] < part.end


def _salience(material: Material, context: Span) -> float:
    """The highest salience of the sentences of a context; 0 where none was ranked."""
    sentences = material.analysis.sentences
    start = attrgetter("span.start")
    first = max(0, bisect_right(sentences, context.start, key=start) - 1)
    last = bisect_left(sentences, context.end, key=start)
    return max((material.salience.get(s.index, 0.0) for s in sentences[first:last]), default=0.0)
