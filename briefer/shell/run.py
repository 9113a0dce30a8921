"""One night from the folders to the published edition."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from briefer.errors import EmptyError, OutputError, ProofError
from briefer.records.failure import Failure, Fate, FileFate
from briefer.records.theme import Theme
from briefer.records.watchlist import Watch
from briefer.settings import Settings
from briefer.shell.account import RunFrame, write_account
from briefer.shell.cache import Cache, LostError, batches
from briefer.shell.clock import Night
from briefer.shell.codec import FileResult, Made, unseal
from briefer.shell.config import values
from briefer.shell.desk import Desk
from briefer.shell.discover import Discovery
from briefer.shell.history import History
from briefer.shell.identity import code_digest, config_digest, fingerprint, result_key
from briefer.shell.ledger import NAME, Ledger
from briefer.shell.memories import Memories
from briefer.shell.memory import peak_mb
from briefer.shell.pool import Item, Limits, Outcome, Pool, Value, pool
from briefer.shell.progress import Progress
from briefer.shell.publish import (
    ACCOUNT,
    Staging,
    editions,
    latest_edition,
)
from briefer.shell.since import only_since
from briefer.shell.source import SourceFile
from briefer.shell.stock import Known, Stock, deferred, take_stock
from briefer.shell.wholeness import damage

PARTIAL = 3
NOT_ANALYSED = "could not be analysed"
NOT_ANALYSED_HINT = (  # never the class of the error: which limit is hit first depends on the machine
    "run.json says what ended it: split a very long file, raise run.timeout_per_file_s "
    "or run.memory_per_file_mb, or report the error"
)
EDITION_S = 3600.0  # for the pages of the night; more means that something hangs


@dataclass(frozen=True, slots=True)
class Order:
    """What a run is asked for."""

    inputs: tuple[str, ...]
    settings: Settings
    night: Night
    since: str = ""  # leave out what was seen before: a moment, or "last-success"
    rebuild: bool = False
    is_missed: bool = False  # the night is over: brief what was there then


@dataclass(frozen=True, slots=True)
class NightReport:
    """How a night ended: the edition's folder, counts, exit code, and the files that were not used."""

    status: str  # "published" or "nothing new"
    folder: Path
    counts: dict[str, int] = field(default_factory=dict)
    exit_code: int = 0
    left_out: tuple[FileFate, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(slots=True)
class Costs:
    """What a run took, by the clock: entered in the account beside everything that is repeatable."""

    start: float = field(default_factory=time.monotonic)
    stages: dict[str, float] = field(default_factory=dict)
    cached: int = 0
    analysed: int = 0
    workers_cpu_s: float = 0.0
    peak_worker_mb: int = 0

    def stage(self, name: str) -> None:
        """A stage ends now."""
        self.stages[name] = round(time.monotonic() - self.start - sum(self.stages.values()), 3)

    def add(self, outcome: Outcome[Any, Any]) -> None:
        """A worker did something."""
        self.workers_cpu_s += outcome.cpu_s
        self.peak_worker_mb = max(self.peak_worker_mb, outcome.peak_mb)

    def told(self) -> dict[str, object]:
        """Times, memory and work done."""
        return {
            "wall_s": round(time.monotonic() - self.start, 3),
            "cpu_s": round(time.process_time() + self.workers_cpu_s, 3),
            "stages_s": self.stages,
            "peak_mb": peak_mb(),
            "peak_worker_mb": self.peak_worker_mb,
            "cached": self.cached,
            "analysed": self.analysed,
        }


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run goes by, checked: nothing of it can be wrong any more."""

    order: Order
    theme: Theme
    found: Discovery
    output: Path
    state: Path
    watches: tuple[Watch, ...] = ()


def run_night(plan: Plan, history: History) -> NightReport:
    """Brief the inputs and publish the edition, if it would be another than the last.

    Raises OutputError, ProofError or EmptyError with the previous edition untouched.
    """
    order, costs = plan.order, Costs()
    stock = take_stock(plan.found.files, order.settings.ingest.max_bytes)
    stock = replace(stock, unreadable=(*plan.found.unreadable, *stock.unreadable))
    stock = only_since(stock, order.since, night=order.night, history=history)
    costs.stage("stock")
    in_force = values(order.settings)
    config = config_digest(in_force, plan.theme)
    context = f"{config} {code_digest()}"
    made_from = fingerprint(context, stock, map(repr, plan.watches))
    latest = latest_edition(plan.output)
    harm = damage(plan.output)
    if latest and order.since and not stock.known:
        return _nothing_left(order, stock, latest, harm=harm)
    is_same = latest and not order.rebuild and history.fingerprint(latest.name) == made_from
    is_whole_and_same = is_same and not harm
    if latest and (is_whole_and_same or (order.is_missed and not stock.known)):
        return NightReport("nothing new", latest, warnings=tuple(history.warnings))
    remarks = tuple(_remarks(order, latest, harm))

    def publish(cache: Cache, by: Plan, workers: Pool) -> NightReport:
        warnings = (*history.warnings, *cache.warnings)
        frame = RunFrame(order.night, in_force, config, plan.found.ignored, warnings, remarks)
        with Staging(plan.output, order.night.id) as staging:
            return _Making(by, context, cache, staging, history, costs, workers).publish(
                stock, frame
            )

    with pool(order.settings.run.output) as workers:
        with closing(Cache(plan.state, order.night.id)) as cache:
            try:
                report = publish(cache, plan, workers)
            except LostError:
                anew = replace(plan, order=replace(order, rebuild=True))
                report = publish(cache, anew, workers)
        contents = sorted(one.sha256 for one in stock.known)
        history.remember(order.night.id, made_from, now=order.night.now, contents=contents)
    return report


def _remarks(order: Order, latest: Path | None, harm: str) -> Iterator[str]:
    """What the operator should know of the edition before the new one."""
    if harm:
        yield f"{harm}: the last edition was damaged, a whole one is published"
    if latest and order.night.id < latest.name and not order.is_missed:
        yield (
            f"this night, {order.night.id}, is before the last edition, {latest.name}, "
            "and becomes the latest: if you did not mean it, set the clock and run again"
        )


def _nothing_left(order: Order, stock: Stock, latest: Path, *, harm: str) -> NightReport:
    """An edition of no article would take the place of one with news: nothing is published."""
    left_out = tuple(fate.fate for fate in _left_out(stock))
    if not order.is_missed:
        _refuse(order.settings, {"articles": 0}, left_out)
        if harm:
            raise OutputError(
                f"{harm}: the last edition is damaged, and --since leaves nothing to make one of; "
                "run without --since"
            )
    return NightReport("nothing new", latest, left_out=left_out)


def _left_out(stock: Stock) -> Iterator[FileResult]:
    """The results of files of which nothing is read."""
    for failures, fate in ((stock.unreadable, Fate.SET_ASIDE), (stock.deferred, Fate.DEFERRED)):
        for failure in failures:
            yield not_used(failure, fate)


@dataclass(frozen=True, slots=True)
class _Making:
    """An edition in the making."""

    plan: Plan
    context: str
    cache: Cache
    staging: Staging
    history: History
    costs: Costs
    workers: Pool

    def publish(self, stock: Stock, frame: RunFrame) -> NightReport:
        """Brief every file, prove the pages of the night, put the edition in its place."""
        settings, folder = self.plan.order.settings, self.staging.folder
        with closing(Ledger(self.plan.state / NAME, is_new=True)) as ledger:
            self._brief_files(stock, ledger)
            counts = ledger.counts()
            exit_code = PARTIAL if counts[Fate.SET_ASIDE] else 0
            left_out = tuple(ledger.left_out())
            _refuse(settings, counts, left_out)
            self.costs.stage("files")
            ledger.save()
            self._tell_stories(ledger)
            self.costs.stage("stories")
            ledger.save()
            self._write_edition(frame.warnings)
            self.costs.stage("edition")
            counts = ledger.counts()  # telling the stories found the duplicates
            write_account(
                folder / ACCOUNT, frame, ledger, exit_code=exit_code, measured=self.costs.told()
            )
            place = self.staging.publish()
            self.history.remember_stories(self.plan.order.night.id, ledger.memories())
        told = (*frame.warnings, *frame.remarks)
        return NightReport("published", place, counts, exit_code, left_out, told)

    def _brief_files(self, stock: Stock, ledger: Ledger) -> None:
        for result in _left_out(stock):
            ledger.enter(result)
        progress = Progress(len(stock.known))
        for result, error, key in self._results(stock.known):
            ledger.enter(result, error, key=key)
            progress.step()
        progress.clear()

    def _results(self, known: Iterable[Known]) -> Iterator[tuple[FileResult, str, bytes]]:
        """A result for every file, its pages written: from the cache first, then as workers give them."""
        missing: dict[str, Known] = {}
        desk = self._desk()
        for batch in batches(known):
            keys = [self._key(one) for one in batch]
            found = {} if self.plan.order.rebuild else self.cache.find(keys)
            for one, key in zip(batch, keys, strict=True):
                kept = found.get(key)
                result = unseal(kept.result, FileResult) if kept else None
                if kept and result and desk.repeat(key, kept, result.outputs):
                    self.costs.cached += 1
                    yield result, "", key
                else:
                    missing[one.file.path] = one
        for outcome in self._analysed([one.file for one in missing.values()]):
            self.costs.analysed += 1
            self.costs.add(outcome)
            one = missing.pop(outcome.item.path)
            yield *self._accepted(one, outcome, desk), self._key(one)
        self.cache.save()

    def _analysed(self, files: Sequence[SourceFile]) -> Iterator[Outcome[SourceFile, Made]]:
        from briefer.shell.work import FileWork

        settings = self.plan.order.settings
        work = FileWork(settings, self.plan.theme)
        if not files:
            return iter(())
        if settings.run.cluster:
            from briefer.shell.cluster import map_cluster

            return map_cluster(
                work, files, limits(settings), address=settings.run.cluster, workers=self.workers
            )
        return self.workers.map_items(work, files, limits(settings))

    def _accepted(
        self, known: Known, outcome: Outcome[SourceFile, Made], desk: Desk
    ) -> tuple[FileResult, str]:
        result = unseal(outcome.value.result, FileResult) if outcome.value else None
        if outcome.value is None or result is None:
            failure = Failure(known.file.path, NOT_ANALYSED, NOT_ANALYSED_HINT)
            return not_used(failure, Fate.SET_ASIDE), f"{outcome.error}: {outcome.detail}"
        if result.fate.sha256 not in {known.sha256, ""}:  # another content than we looked at
            return not_used(deferred(known.file.path), Fate.DEFERRED), ""
        marks = desk.write(outcome.value.pages)
        if result.fate.sha256:
            self.cache.put(self._key(known), outcome.value, marks)
        return result, ""

    def _key(self, known: Known) -> bytes:
        return result_key(self.context, known.file.path, known.sha256)

    def _write_edition(self, warnings: tuple[str, ...]) -> None:
        from briefer.shell.edition import EditionFrame, EditionWork

        night, settings = self.plan.order.night, self.plan.order.settings
        before = [path.name for path in editions(self.plan.output) if path.name < night.id]
        frame = EditionFrame(night, before[-1] if before else "", warnings, self.plan.watches)
        work = EditionWork(settings, self.plan.theme, self.plan.state, self.staging.folder)
        fault = self._alone(work, frame, "the page of the night")
        if fault:
            raise ProofError(f"{fault}; nothing published")

    def _tell_stories(self, ledger: Ledger) -> None:
        from briefer.shell.plots import PlotWork
        from briefer.shell.tales import TaleWork
        from briefer.shell.telling import Storyteller

        plan, settings = self.plan, self.plan.order.settings
        night = plan.order.night.id
        self._alone(PlotWork(settings.stories, plan.state), night, "grouping the articles")
        work = TaleWork(settings, plan.theme, plan.watches, self.context)
        with closing(Memories(plan.state, night)) as memories:
            teller = Storyteller(work, self._desk(), ledger, memories, plan.order.rebuild)
            for outcome in teller.tell(self.workers, _no_limits(settings.run.jobs)):
                self.costs.add(outcome)

    def _alone(self, work: Callable[[Item], Value], item: Item, name: str) -> Value:
        """What a process of its own gives for the whole night."""
        (outcome,) = self.workers.map_items(work, [item], _no_limits(1))
        self.costs.add(outcome)
        if outcome.value is None:
            raise OutputError(f"{name}: {outcome.error}: {outcome.detail}")
        return outcome.value

    def _desk(self) -> Desk:
        return Desk(self.cache, self.staging.folder, latest_edition(self.plan.output))


def limits(settings: Settings) -> Limits:
    """What workers may take."""
    run = settings.run
    return Limits(run.jobs, run.timeout_per_file_s, run.memory_per_file_mb)


def _no_limits(jobs: int) -> Limits:
    """For work on the night itself: there is no edition without it."""
    return Limits(jobs, EDITION_S, 0)


def not_used(failure: Failure, fate: Fate) -> FileResult:
    """The result of a file of which nothing can be used."""
    return FileResult(
        FileFate(failure.path, "", 0, fate, reason=failure.reason, remedy=failure.hint)
    )


def _refuse(settings: Settings, counts: dict[str, int], left_out: Sequence[FileFate]) -> None:
    """Stop a night that the user does not want to be published."""
    if settings.run.fail_on_empty and not counts["articles"]:
        raise EmptyError("no article to brief, and run.fail_on_empty is set")
    aside = [fate for fate in left_out if fate.fate is Fate.SET_ASIDE]
    if aside and settings.run.strict:
        first = aside[0]
        raise OutputError(f"{first.path}: {first.reason}; nothing published, as run.strict is set")
