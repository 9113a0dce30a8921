"""What a story is to somebody who read the last edition."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from briefer.records.span import Excerpt
from briefer.records.story import Digest, Group, Story, StoryFigure, StoryMemory, StoryState
from briefer.settings import StoriesSettings
from briefer.stories.digest import pack, unpack
from briefer.stories.facts import Fact, FactIndex, body_facts, fact
from briefer.stories.points import find_points
from briefer.stories.similarity import Real, Whole, similarities
from briefer.stories.voices import may_be_one, speaker_words
from briefer.text.printed import as_printed

MAX_NEWS = 5  # points that the last edition did not carry


def remember(story: Story, digests: Mapping[str, Digest]) -> StoryMemory:
    """What the next night needs of a story; `digests` by path, at least of the story's members."""
    facts = {pack(told) for one in story.members for _, _, told in body_facts(one)}
    facts |= {pack(_fact(story, quote.parts)) for quote in story.quotes}
    voices = {" ".join(speaker_words(quote, story.members)) for quote in story.quotes} - {""}
    values = {value for figure in story.figures for value in _values(figure)}
    is_shared = len(story.group.members) + len(story.group.copies) > 1
    return StoryMemory(
        id=story.id,
        digests=tuple(digests[one.path] for one in story.members),
        facts=tuple(sorted(facts)),
        voices=tuple(sorted(voices)),
        values=tuple(sorted(values)),
        name=as_printed(story.headline.text) if story.headline else "",
        page=f"story/{story.id}" if is_shared else "",
    )


def recognise(
    groups: Sequence[Group],
    digests: Mapping[str, Digest],
    memories: Sequence[StoryMemory],
    *,
    settings: StoriesSettings,
) -> dict[int, StoryMemory]:
    """The story each group goes on with, by the group's number; a story goes on in one group at most.

    A group takes the story most like it, by the mean likeness of their articles; below the threshold of
    one story there is none.  Where a story has parted, it goes on in the largest group of those at least
    half as like it as the most alike.
    """
    parts = [tuple(digests[path] for path in group.members) for group in groups]
    group_of, story_of, means = _means(parts, [one.digests for one in memories], settings)
    most = np.zeros(len(memories))
    np.maximum.at(most, story_of, means)
    is_enough = means >= np.maximum(settings.threshold, most[story_of] / 2)
    rows = (column[is_enough].tolist() for column in (group_of, story_of, means))
    order = sorted(
        (-len(parts[group]), -mean, group, story) for group, story, mean in zip(*rows, strict=True)
    )
    return _assign(((group, story) for *_, group, story in order), memories)


def _means(
    parts: Sequence[Sequence[Digest]],
    stories: Sequence[Sequence[Digest]],
    settings: StoriesSettings,
) -> tuple[Whole, Whole, Real]:
    """Mean likeness of the articles of a group and of a story, by their numbers, where they are at all alike."""
    sizes, last_sizes = _lengths(parts), _lengths(stories)
    articles = [article for part in (*parts, *stories) for article in part]
    first = int(sizes.sum())
    pairs = similarities(articles, settings.window_days, first=first)
    group_of = np.repeat(np.arange(len(parts)), sizes)[pairs.left]
    story_of = np.repeat(np.arange(len(stories)), last_sizes)[pairs.right - first]
    both, numbers = np.unique(group_of * len(stories) + story_of, return_inverse=True)
    group_of, story_of = np.divmod(both, max(1, len(stories)))
    sums = np.bincount(numbers, pairs.likeness)
    return group_of, story_of, sums / (sizes[group_of] * last_sizes[story_of])


def _lengths(parts: Sequence[Sequence[Digest]]) -> Whole:
    return np.array([len(part) for part in parts], dtype=np.int64)


def compare(story: Story, memory: StoryMemory | None) -> Story:
    """The story with its lasting id and state, and what the last edition did not carry marked as new.

    A story that goes on is UPDATED by a point, a quote, a voice or a figure that is new, and ONGOING
    without one; a point or a quote is new when no sentence of the last edition told the same.
    """
    if memory is None:
        return story
    known = FactIndex(frozenset(unpack(packed)) for packed in memory.facts)

    def is_known(told: Fact) -> bool:
        return not told or bool(known.same(told))

    points = tuple(
        replace(one, is_new=not is_known(_fact(story, [one.excerpt]))) for one in story.key_points
    )
    quotes = tuple(
        replace(
            one,
            is_new=not is_known(_fact(story, one.parts)),
            is_new_voice=_is_new_voice(speaker_words(one, story.members), memory),
        )
        for one in story.quotes
    )
    figures = tuple(
        replace(one, is_new=not set(_values(one)) <= set(memory.values)) for one in story.figures
    )
    news = find_points(story.members, MAX_NEWS, is_left_out=is_known)
    has_news = (
        bool(news)
        or any(quote.is_new or quote.is_new_voice for quote in quotes)
        or any(figure.is_new for figure in figures)
    )
    return replace(
        story,
        id=memory.id,
        state=StoryState.UPDATED if has_news else StoryState.ONGOING,
        key_points=points,
        quotes=quotes,
        figures=figures,
        news=news,
    )


def _is_new_voice(speaker: Sequence[str], memory: StoryMemory) -> bool:
    return bool(speaker) and not any(may_be_one(speaker, one.split()) for one in memory.voices)


def _values(figure: StoryFigure) -> tuple[str, ...]:
    counted = as_printed(figure.counted.text).casefold() if figure.counted else ""
    what = f"{figure.what} {counted}".strip()
    return tuple(f"{what}: {one.value}" for one in figure.statements)


def _fact(story: Story, excerpts: Sequence[Excerpt]) -> Fact:
    source = excerpts[0].source
    language = next(m.analysis.article.language for m in story.members if m.path == source)
    return fact(" ".join(excerpt.text for excerpt in excerpts), language)


def _assign(
    order: Iterable[tuple[int, int]], memories: Sequence[StoryMemory]
) -> dict[int, StoryMemory]:
    found: dict[int, StoryMemory] = {}
    taken: set[int] = set()
    for group, memory in order:
        if group not in found and memory not in taken:
            found[group] = memories[memory]
            taken.add(memory)
    return found
