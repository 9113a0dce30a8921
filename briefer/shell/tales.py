"""The work on one story: from its packed articles to its proved pages; what a worker process runs."""

from dataclasses import dataclass, replace

from briefer.errors import ProofError
from briefer.records.page import Page
from briefer.records.story import Digest, Member, Story, StoryMemory
from briefer.records.theme import Theme
from briefer.records.watchlist import Watch
from briefer.settings import Settings
from briefer.shell.codec import Made, outputs_of, pack, seal, unpack
from briefer.shell.plot import Material, Tale, Telling, memory_digest, tale_key


@dataclass(frozen=True, slots=True)
class TaleWork:
    """The function of a run over its stories: everything but the story, so that it can travel."""

    settings: Settings
    theme: Theme
    watches: tuple[Watch, ...]
    context: str

    def __call__(self, material: Material) -> Telling:
        """Tell one story and prove its pages.  Raises ProofError for words that differ from their source.

        Told once more as the next night will find it, for most stories get no new article.
        """
        from briefer.stories import compare, tell

        plot, settings = material.plot, self.settings.stories
        members = tuple(unpack(packed, Member) for packed, _ in material.members)
        told = tell(plot.group, [one for one in members if one], settings)
        digests = {
            one.path: one for _, packed in material.members if (one := unpack(packed, Digest))
        }
        memory = unpack(material.memory, StoryMemory) if material.memory else None
        new = compare(told, memory) if memory else replace(told, id=plot.name)
        tale, pages = self._written(new, digests)
        made = Made(seal(tale), pack(pages))
        again_sha256 = memory_digest(tale.memory)
        if again_sha256 == plot.memory_sha256:
            return Telling(made, b"", None)
        again, pages = self._written(compare(told, unpack(tale.memory, StoryMemory)), digests)
        key = tale_key(replace(plot, memory_sha256=again_sha256), self.watches, self.context)
        return Telling(made, key, Made(seal(again), pack(pages)))

    def _written(self, story: Story, digests: dict[str, Digest]) -> tuple[Tale, tuple[Page, ...]]:
        from briefer.compose.story import cite_hits
        from briefer.pipeline import brief_story
        from briefer.stories import remember
        from briefer.stories.watchlist import find_hits

        digest, pages, findings = brief_story(story, settings=self.settings, theme=self.theme)
        if findings:
            first = findings[0]
            raise ProofError(f"{first.page}:{first.line}: {first.message}; nothing published")
        hits = tuple(
            hit
            for member in story.members
            for hit in cite_hits(member, find_hits(member.analysis, self.watches))
        )
        return Tale(digest, outputs_of(pages), hits, pack(remember(story, digests))), pages
