"""A group of articles to a story."""

import hashlib
import re
from collections.abc import Sequence

from briefer.records.analysis import DateMention
from briefer.records.span import Excerpt
from briefer.records.story import (
    Group,
    Member,
    Story,
    StoryCaution,
    StoryDate,
    StoryState,
)
from briefer.settings import StoriesSettings
from briefer.stories.cast import merge_actors
from briefer.stories.figures import merge_figures
from briefer.stories.points import find_points
from briefer.stories.voices import merge_quotes
from briefer.text.terms import stems_of, words_of

ID_DIGEST_CHARS = 8
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def tell(group: Group, members: Sequence[Member], settings: StoriesSettings) -> Story:
    """The story of a group as the first `settings.told` of its members tell it, oldest first.

    `members` are those of the group, in its order; copies tell nothing new and are only counted.
    """
    told = sorted(members, key=lambda one: (_published(one) or "9", one.path))[: settings.told]
    return Story(
        id=story_id(group),
        state=StoryState.SINGLE if len(group.members) == 1 else StoryState.NEW,
        group=group,
        members=tuple(told),
        headline=find_headline(told),
        key_points=find_points(told, settings.key_points),
        quotes=merge_quotes(told),
        actors=merge_actors(told),
        figures=merge_figures(told),
        timeline=find_timeline(told),
        cautions=tuple(
            StoryCaution(one.path, caution) for one in told for caution in one.analysis.cautions
        ),
    )


def story_id(group: Group) -> str:
    """A name for a story that no edition has seen: of its first member by path."""
    return (
        "s"
        + hashlib.sha256(group.members[0].encode("utf-8", "surrogateescape")).hexdigest()[
            :ID_DIGEST_CHARS
        ]
    )


def find_headline(members: Sequence[Member]) -> Excerpt | None:
    """The title that says most of what the other titles say; of equals the first; None without titles."""
    titles = [
        (one.analysis.article.document.excerpt(title), one.analysis.article.language)
        for one in members
        if (title := one.analysis.article.title)
    ]
    terms = [frozenset(stems_of(words_of(title.text), language)) for title, language in titles]
    likeness = [
        sum(len(one & other) / max(1, len(one | other)) for other in terms) for one in terms
    ]
    best = max(range(len(titles)), key=lambda n: (likeness[n], -n), default=None)
    return None if best is None else titles[best][0]


def find_timeline(members: Sequence[Member]) -> tuple[StoryDate, ...]:
    """One sentence a day that the members date, by day: that of the first member to name it."""
    days: dict[str, StoryDate] = {}
    for one in members:
        doc = one.analysis.article.document
        for date in one.analysis.dates:
            sent = next((s for s in one.analysis.sentences if s.span.contains(date.span)), None)
            day = _day(date)
            if day and sent is not None:
                days.setdefault(day, StoryDate(day, doc.excerpt(sent.span)))
    return tuple(days[day] for day in sorted(days))


def _day(date: DateMention) -> str:
    return date.resolved if ISO_DAY.fullmatch(date.resolved) else ""


def _published(member: Member) -> str:
    published = member.analysis.article.published
    return published.date if published else ""
