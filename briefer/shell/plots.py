"""The plots of a night: articles of the ledger grouped, each group with the story it goes on with."""

import hashlib
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from briefer.settings import StoriesSettings
from briefer.shell.ledger import NAME, Ledger
from briefer.shell.memories import Memories
from briefer.shell.plot import Plot


@dataclass(frozen=True, slots=True)
class PlotWork:
    """Enters the plots of a night in its ledger and marks its copies; this is where articles meet."""

    settings: StoriesSettings
    state: Path

    def __call__(self, night: str) -> int:
        """How many stories the night has, entered in order of their first articles."""
        from briefer.stories import group, recognise
        from briefer.stories.tell import story_id

        with (
            closing(Ledger(self.state / NAME)) as ledger,
            closing(Memories(self.state, night)) as memories,
        ):
            digests = {one.path: one for one in ledger.digests()}
            groups = group(tuple(digests.values()), self.settings)
            before = {one.memory.id: one for one in memories.before()}
            stories = [one.memory for one in before.values()]
            known = recognise(groups, digests, stories, settings=self.settings)
            taken = {memory.id for memory in known.values()}
            for number, one in enumerate(groups):
                for copy in one.copies:
                    ledger.mark_copy(copy)
                contents = "".join(digests[path].sha256 for path in one.members)
                contents = hashlib.sha256(contents.encode()).hexdigest()
                if number in known:
                    last = before[known[number].id]
                    plot = Plot(number, last.memory.id, one, contents, last.night, last.sha256)
                else:
                    name = story_id(one)
                    if name in taken:  # its first article told another story before
                        name = f"{name}-{number}"
                    plot = Plot(number, name, one, contents)
                taken.add(plot.name)
                ledger.enter_plot(plot)
            ledger.save()
        return len(groups)
