"""The stories of a night told: from the cache first, then as the workers tell them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefer.errors import OutputError, ProofError
from briefer.shell.cache import LostError, batches
from briefer.shell.codec import unseal
from briefer.shell.desk import Desk
from briefer.shell.ledger import Ledger
from briefer.shell.memories import Memories
from briefer.shell.plot import Cover, Material, Plot, Telling, tale_key
from briefer.shell.pool import Limits, Outcome, Pool
from briefer.shell.tales import TaleWork


@dataclass(frozen=True, slots=True)
class Storyteller:
    """What the stories of a night are told with; `is_anew` uses nothing kept."""

    work: TaleWork
    desk: Desk
    ledger: Ledger
    memories: Memories
    is_anew: bool

    def tell(self, workers: Pool, limits: Limits) -> Iterator[Outcome[Material, Telling]]:
        """Tell every plot of the ledger, pages written and tales entered; gives what workers did.

        Raises ProofError for a page whose words differ from their source, OutputError where a worker was
        lost over a story, LostError where the cache has lost an article.
        """
        missing = [
            plot.number for plots in batches(self.ledger.plots()) for plot in self._new(plots)
        ]
        if not missing:
            return
        jobs = min(limits.processes, len(missing))
        materials = map(self._material, missing)
        for outcome in workers.map_items(self.work, materials, replace(limits, jobs=jobs)):
            plot = outcome.item.plot
            if outcome.value is None:
                if outcome.error == ProofError.__name__:
                    raise ProofError(outcome.detail)
                raise OutputError(f"story {plot.name}: {outcome.error}: {outcome.detail}")
            telling = outcome.value
            tale = unseal(telling.made.result, Cover)
            if tale is None:
                raise OutputError(f"story {plot.name}: what the worker gave cannot be read")
            marks = self.desk.write(telling.made.pages)
            self.desk.cache.put(self._key(plot), telling.made, marks)
            if telling.again:
                self.desk.cache.put(telling.again_key, telling.again, b"")
            self.ledger.enter_tale(plot.number, tale, telling.made.result)
            yield outcome

    def _new(self, plots: Sequence[Plot]) -> Iterator[Plot]:
        """Those of the plots that have to be told: of the others a tale of before is used."""
        keys = [self._key(plot) for plot in plots]
        found = {} if self.is_anew else self.desk.cache.find(keys)
        for plot, key in zip(plots, keys, strict=True):
            kept = found.get(key)
            tale = unseal(kept.result, Cover) if kept else None
            if kept and tale and self.desk.repeat(key, kept, tale.outputs):
                self.ledger.enter_tale(plot.number, tale, kept.result)
            else:
                yield plot

    def _key(self, plot: Plot) -> bytes:
        return tale_key(plot, self.work.watches, self.work.context)

    def _material(self, number: int) -> Material:
        plot = self.ledger.plot(number)
        paths = plot.group.members[: self.work.settings.stories.told]
        memory = self.memories.packed(plot.night, plot.name) if plot.night else b""
        return Material(plot, tuple(map(self._member, self.ledger.kept(paths))), memory)

    def _member(self, kept: tuple[bytes, int, bytes]) -> tuple[bytes, bytes]:
        """An article as it tells a story, and its digest, both packed."""
        key, number, digest = kept
        members = unseal(self.desk.cache.members(key), tuple[bytes, ...])
        if members is None or number >= len(members):
            raise LostError("the cache was damaged during the run; run again")
        return members[number], digest
