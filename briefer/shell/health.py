"""The state of an output folder: what the history, the lock and the latest edition tell."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from briefer.shell.history import NAME, History, RunRow
from briefer.shell.lock import holder_of
from briefer.shell.publish import latest_edition
from briefer.shell.refusal import refusal
from briefer.shell.session import state_folder
from briefer.shell.store import StateError
from briefer.shell.wholeness import damage

HOUR_S = 3600
GOOD = frozenset({"published", "nothing new"})


def health(output: Path, chosen_state: str, now: datetime) -> dict[str, object]:
    """Facts by name, in the order in which they are told."""
    state = state_folder(chosen_state, output)
    holder = holder_of(state)
    run = _last_run(state, output)
    status = _status(run, is_held=holder is not None)
    latest = latest_edition(output)
    harm = "" if holder else _harm(output, status)  # a run at work sees to it itself
    return {
        "is_well": (status in GOOD or status == "running") and not harm,
        "last_run": status,
        "reason": run.reason if run else "",
        "exit_code": run.exit_code if run and run.ended else None,
        "started": run.started if run else "",
        "ended": run.ended if run else "",
        "took_s": run.wall_s if run and run.ended else None,
        "age_hours": _age_hours(run, now),
        "running_since": holder.get("since", "") if holder else "",
        "edition": latest.name if latest else "",
        "page": str(output / "latest" / "index.html") if latest else "",
        "damage": harm,
    }


def _last_run(state: Path, output: Path) -> RunRow | None:
    try:
        (state / NAME).stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StateError(refusal(error)) from error
    with closing(History(state, output)) as history:
        return history.last_run()


def _status(run: RunRow | None, *, is_held: bool) -> str:
    if run is None:
        return "running" if is_held else "none yet"
    if run.status == "running" and not is_held:
        return "killed"
    return run.status


def _harm(output: Path, status: str) -> str:
    """What readers miss, and what to do; "" for nothing."""
    words = damage(output)
    if not words and status in GOOD and latest_edition(output) is None:
        words = f"{output} has no edition any more"
    return f"{words}; the next briefer run makes a whole one" if words else ""


def _age_hours(run: RunRow | None, now: datetime) -> float | None:
    if run is None or not run.ended:
        return None
    age_s = (now - datetime.fromisoformat(run.ended)).total_seconds()
    return round(age_s / HOUR_S, 1)
