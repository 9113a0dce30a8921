"""Many articles to stories."""

from collections import defaultdict
from collections.abc import Sequence

from briefer.records.story import Digest, Duplicate, Group
from briefer.settings import StoriesSettings
from briefer.stories.changes import compare, recognise, remember
from briefer.stories.cluster import average_link
from briefer.stories.digest import digest, term_names
from briefer.stories.duplicates import find_duplicates
from briefer.stories.headlines import MIN_AGREEMENT, headline_agreement
from briefer.stories.pairs import judge
from briefer.stories.similarity import each, held_together, similarities
from briefer.stories.tell import tell

__all__ = ["compare", "digest", "group", "judge", "recognise", "remember", "tell", "term_names"]


def group(digests: Sequence[Digest], settings: StoriesSettings) -> tuple[Group, ...]:
    """The articles by event, each path in one group, groups and members by path; any input order."""
    by_path = {one.path: one for one in digests}
    copies = {copy.path: copy for copy in find_duplicates(digests)}
    originals = [by_path[path] for path in sorted(by_path.keys() - copies.keys())]
    copies_of: dict[str, list[Duplicate]] = defaultdict(list)
    for copy in copies.values():
        copies_of[copy.of].append(copy)
    pairs = similarities(originals, settings.window_days)
    pairs = held_together(pairs, len(originals), settings.threshold)
    agreement = headline_agreement(originals)
    clusters = average_link(
        len(originals),
        each(pairs),
        settings.threshold,
        may_join=lambda left, right: agreement(left, right) >= MIN_AGREEMENT,
    )
    return tuple(
        _group([originals[number] for number in cluster], copies_of) for cluster in clusters
    )


def _group(members: Sequence[Digest], copies_of: dict[str, list[Duplicate]]) -> Group:
    sources = {one.publisher or f"file {one.path}" for one in members}
    return Group(
        members=tuple(one.path for one in members),
        copies=tuple(sorted(copy for one in members for copy in copies_of.get(one.path, ()))),
        independent_sources=len(sources),
    )
