"""What the sections of a story are made from: its members, and the way to cite them."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefer.compose.material import Material, field
from briefer.compose.words import counted
from briefer.records.briefing import Cited, Field
from briefer.records.span import Excerpt, Span
from briefer.records.story import Story
from briefer.settings import ComposeSettings
from briefer.text.printed import as_printed


@dataclass(frozen=True, slots=True)
class Telling:
    """A story with the material of each of its members, by path."""

    story: Story
    materials: dict[str, Material]
    settings: ComposeSettings

    def cite(self, excerpt: Excerpt, marks: tuple[Span, ...] = ()) -> Cited:
        """The words of a member at their place."""
        return self.materials[excerpt.source].cite(excerpt.span, marks)

    def outlet(self, path: str) -> Cited | str:
        """Who printed it: the source as printed, else the name of the file."""
        source = self.materials[path].analysis.article.source
        return self.materials[path].cite(source) if source else as_printed(path)

    def support(self, sources: int) -> str:
        """In how many of the story's independent sources something stands; "" where there is but one."""
        whole = self.story.group.independent_sources
        if whole == 1:
            return ""
        return "only here" if sources == 1 else f"in {sources} of {counted(whole, 'source')}"

    def listed(self, name: str, excerpts: Iterable[Excerpt], mark: str) -> tuple[Field, ...]:
        """One field of several excerpts with a mark between them; none for no excerpts."""
        parts: list[Cited | str] = []
        for excerpt in excerpts:
            parts += [mark, self.cite(excerpt)] if parts else [self.cite(excerpt)]
        return (field(name, *parts),) if parts else ()
