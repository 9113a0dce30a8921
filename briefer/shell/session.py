"""A run seen from outside: its checks, its lock, its entry in the history, its signs of life."""

import signal
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from briefer.errors import SIGNAL_BASE, BrieferError, OutputError
from briefer.settings import AnalyseSettings
from briefer.shell.history import History, RunRow
from briefer.shell.lock import only_run
from briefer.shell.missed import found_for
from briefer.shell.network import refuse_network
from briefer.shell.publish import prepare_output, remove_unfinished, sweep
from briefer.shell.refusal import refusal
from briefer.shell.run import NightReport, Order, Plan, run_night
from briefer.shell.signs import show_signs
from briefer.shell.since import check_since
from briefer.shell.store import DamagedError, StateError
from briefer.shell.templates import load_theme
from briefer.shell.watching import load_watchlist


def run_session(order: Order) -> NightReport:
    """Run one night alone, and tell the world how it went.

    Raises ConfigError before anything is written, else any BrieferError with the last edition intact.
    """
    settings = order.settings
    check_since(order.since)
    theme = load_theme(settings.render.theme, settings.run.templates)
    watches = load_watchlist(settings.run.watchlist)
    if settings.analyse != AnalyseSettings():
        from briefer.analyse.mentions import check_entities

        check_entities(settings.analyse)
    output = Path(settings.run.output)
    state = state_folder(settings.run.state, output)
    found = found_for(order, without=[str(output), str(state)])
    prepare_output(output)
    prepare_output(state, option="--state")
    refuse_network(state)
    with _faults_named(output), only_run(state, settings.run.lock_wait_s):
        sweep(output, settings.run.keep_nights)
        with closing(History(state, output)) as history:
            return _entered(Plan(order, theme, found, output, state, watches), history)


def state_folder(chosen: str, output: Path) -> Path:
    """Where history, cache and lock lie."""
    return Path(chosen) if chosen else output / ".briefer"


def _entered(plan: Plan, history: History) -> NightReport:
    """The run, with its beginning and its end in the history and in the signs of life."""
    started, clock = datetime.now(UTC).isoformat(), time.monotonic()
    run = plan.order.settings.run

    def enter(status: str, exit_code: int, reason: str, counts: dict[str, int]) -> None:  # noqa: PLR0917 - status, code and reason go together
        wall_s = round(time.monotonic() - clock, 3)
        ended = "" if status == "running" else datetime.now(UTC).isoformat()
        row = RunRow(started, ended, status, exit_code, plan.order.night.id, reason, wall_s)
        history.enter_run(row)
        if ended:
            show_signs(row, counts, metrics=run.metrics, command=run.healthcheck)

    enter("running", 0, "", {})
    try:
        with _faults_named(plan.output):
            report = run_night(plan, history)
    except BrieferError as error:
        enter("failed", error.exit_code, str(error), {})
        raise
    except BaseException as error:  # also Ctrl-C: no run is left as "running"; always raised again
        with suppress(OSError):  # else the next run does it
            remove_unfinished(plan.output)  # a signal may come right after a folder was made
        enter("failed", *_told(error), {})
        raise
    enter(report.status, report.exit_code, "", report.counts)
    return report


def _told(error: BaseException) -> tuple[int, str]:
    """Exit code and reason of a run that a signal or a fault of ours ended."""
    number = signal.SIGINT if isinstance(error, KeyboardInterrupt) else getattr(error, "number", 0)
    if number:
        return SIGNAL_BASE + number, f"stopped by {signal.Signals(number).name}; run again"
    return 1, f"a fault of briefer, please report it: {type(error).__name__}: {error}"


@contextmanager
def _faults_named(output: Path) -> Iterator[None]:
    """What the disk refuses, as errors that say what to do."""
    try:
        yield
    except OSError as error:
        raise OutputError(
            f"{refusal(error, output)}; nothing published, the last edition stays"
        ) from error
    except DamagedError as error:
        raise StateError(f"{error.args[0]}: damaged; move it away and run again") from error
