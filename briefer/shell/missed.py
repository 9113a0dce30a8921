"""Nights without a run: which they are, and what there was to brief in each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from briefer.shell.clock import Night
from briefer.shell.discover import Discovery, discover
from briefer.shell.opening import look
from briefer.shell.publish import editions
from briefer.shell.run import Order
from briefer.shell.source import SourceFile

EACH = "each"
MOST = 31  # nights made up for one by one; what is older goes into the first of them


def with_missed(order: Order) -> Iterator[Order]:
    """The order of tonight, after one for each night missed if the user wants them one by one."""
    run = order.settings.run
    done = [folder.name for folder in editions(Path(run.output)) if folder.name < order.night.id]
    if run.catch_up == EACH and done:
        for night in missed_nights(done[-1], order.night, run.time_zone):
            yield replace(order, night=night, is_missed=True)
    yield order


def found_for(order: Order, without: Sequence[str]) -> Discovery:
    """What an order's inputs hold.  Raises ConfigError as `discover` does."""
    found = discover(order.inputs, without)
    return there_by(found, order.night.now) if order.is_missed else found


def missed_nights(last: str, tonight: Night, time_zone: str) -> Iterator[Night]:
    """The nights between the last edition and tonight, oldest first, each at tonight's time of day."""
    zone = ZoneInfo(time_zone) if time_zone else None
    at = datetime.fromisoformat(tonight.now).astimezone(zone).time()
    end = date.fromisoformat(tonight.id)
    day = max(date.fromisoformat(last) + timedelta(days=1), end - timedelta(days=MOST))
    while day < end:
        yield Night(day.isoformat(), _moment(day, at, zone))
        day += timedelta(days=1)


def there_by(found: Discovery, moment: str) -> Discovery:
    """The files that were there at a moment (ISO, UTC) and have not changed since."""
    until = datetime.fromisoformat(moment).timestamp()
    files = tuple(file for file in found.files if _changed(file) <= until)
    return replace(found, files=files, unreadable=(), ignored=())


def _moment(day: date, at: time, zone: ZoneInfo | None) -> str:
    local = datetime.combine(day, at)
    moment = local.replace(tzinfo=zone) if zone else local.astimezone()  # naive: the system's zone
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _changed(file: SourceFile) -> float:
    """When a file was changed last; one that is gone, or tells no time, is left to tonight's run."""
    try:
        changed_ns = look(file).changed_ns
    except OSError:
        return float("inf")
    return float("inf") if changed_ns is None else changed_ns / 1e9
