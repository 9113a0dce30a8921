"""The people, bodies and places of a story over all its members."""

from collections.abc import Sequence

from briefer.records.analysis import Actor, ActorType
from briefer.records.span import Excerpt
from briefer.records.story import Member, StoryActor
from briefer.text.actors import name_keys

_Named = tuple[Member, Actor]


def merge_actors(members: Sequence[Member]) -> tuple[StoryActor, ...]:
    """Each actor once, by independent sources that name it, quotes, and first place.

    Two articles speak of one actor when a full name or an alias is printed alike in both and the type
    is the same; a bare surname joins nothing, for two articles may have two people of that name.
    """
    groups: list[list[_Named]] = []
    owner: dict[tuple[ActorType, str], int] = {}
    for member in members:
        for actor in member.analysis.actors:
            keys = [(actor.type, key) for key in name_keys(actor, member.analysis)]
            at = next((owner[key] for key in keys if key in owner), len(groups))
            if at == len(groups):
                groups.append([])
            groups[at].append((member, actor))
            for key in keys:
                owner.setdefault(key, at)
    found = [_story_actor(group) for group in groups]
    return tuple(sorted(found, key=lambda a: (-a.sources, -a.quoted, a.name.source, a.name.span)))


def _story_actor(group: Sequence[_Named]) -> StoryActor:
    names = []
    roles: dict[str, Excerpt] = {}
    for member, actor in group:
        doc = member.analysis.article.document
        names.append(doc.excerpt(actor.name))
        for role in map(doc.excerpt, actor.roles):
            roles.setdefault(role.text.casefold(), role)
    return StoryActor(
        name=max(names, key=lambda name: len(name.text)),
        type=group[0][1].type,
        roles=tuple(roles.values()),
        sources=len({member.source for member, _ in group}),
        quoted=sum(actor.quoted for _, actor in group),
    )
