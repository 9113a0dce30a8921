"""Signs of life for other programs: metrics in a file, a command called after every run."""

import os
import shlex
import subprocess
import time
from pathlib import Path

from briefer.records.failure import Fate
from briefer.shell.history import RunRow
from briefer.shell.log import LOG
from briefer.shell.refusal import refusal

LAST_SUCCESS = "briefer_last_success_timestamp_seconds"
COMMAND_S = 30.0  # a sign of life may not hold up the next run


def show_signs(run: RunRow, counts: dict[str, int], *, metrics: str, command: str) -> None:
    """Tell how a run ended; a sign that cannot be given is named and changes nothing."""
    if metrics:
        try:
            _replace(Path(metrics), metrics_text(run, counts, _kept(Path(metrics))))
        except OSError as error:
            LOG.tell("metrics", f"{refusal(error, metrics)}; no metrics written")
    if command:
        environment = os.environ | {
            "BRIEFER_EXIT_CODE": str(run.exit_code),
            "BRIEFER_STATUS": run.status,
        }
        try:
            subprocess.run(  # noqa: S603 - the user's own command
                shlex.split(command),
                env=environment,
                timeout=COMMAND_S,
                check=True,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,  # "OK": cron would mail it every night
                stderr=subprocess.DEVNULL,
            )
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            LOG.tell("healthcheck", f"run.healthcheck failed: {_fault(error)}; try it by hand")


def _fault(error: Exception) -> str:
    """How a command failed, without its words: they may hold a secret address."""
    if isinstance(error, subprocess.CalledProcessError):
        return f"it ended with {error.returncode}"
    if isinstance(error, subprocess.TimeoutExpired):
        return f"no end within {COMMAND_S:.0f} s"
    if isinstance(error, OSError):
        return f"it cannot be started ({error.strerror})"
    return f"it is no command ({error})"  # marks of quotation without their second


def metrics_text(run: RunRow, counts: dict[str, int], last_success: float) -> str:
    """A run in the text format of Prometheus; `last_success` is kept from before by a failed one."""
    now = time.time()
    success = last_success if run.status == "failed" else now
    lines = [
        *_metric("briefer_last_run_timestamp_seconds", "end of the last run", f"{now:.0f}"),
        *_metric(LAST_SUCCESS, "of the last good run", f"{success:.0f}"),
        *_metric("briefer_last_exit_code", "exit code of the last run", str(run.exit_code)),
        *_metric("briefer_last_duration_seconds", "time of the last run", f"{run.wall_s:.3f}"),
    ]
    fates = [str(fate) for fate in Fate if fate in counts]
    lines += [f'briefer_files{{fate="{fate}"}} {counts[fate]}' for fate in fates]
    return "\n".join(lines) + "\n"


def _metric(name: str, purpose: str, value: str) -> tuple[str, ...]:
    return f"# HELP {name} {purpose}", f"# TYPE {name} gauge", f"{name} {value}"


def _kept(path: Path) -> float:
    """When the last good run was, by the file of the run before; 0 for never."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        kept = [line.split()[1] for line in lines if line.startswith(f"{LAST_SUCCESS} ")]
        return float(kept[0]) if kept else 0.0
    except (OSError, ValueError, IndexError):  # none yet, or not what we wrote
        return 0.0


def _replace(path: Path, text: str) -> None:
    """Write a file that readers see old or new, never half."""
    fresh = path.with_name(f".{path.name}.tmp")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)
