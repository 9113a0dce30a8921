"""The one look at the clock: which night it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from briefer.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Night:
    """The label of an edition (a local date) and its moment (ISO, UTC)."""

    id: str
    now: str


def night(now: str | None, time_zone: str, environment: Mapping[str, str]) -> Night:
    """The night of `--now`, else of SOURCE_DATE_EPOCH, else of the system's clock.

    Raises ConfigError for a moment that cannot be read.
    """
    moment = _moment(now, environment.get("SOURCE_DATE_EPOCH"))
    local = moment.astimezone(ZoneInfo(time_zone) if time_zone else None)
    return Night(local.date().isoformat(), moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))


def _moment(now: str | None, epoch: str | None) -> datetime:
    try:
        if now is not None:
            moment = datetime.fromisoformat(now)
            return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        if epoch:
            return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        if now is None:
            words = f"SOURCE_DATE_EPOCH={epoch}: no seconds since 1970; write them like 1795312800"
            raise ConfigError(words) from error
        raise ConfigError(f"--now {now}: {error}; write it like 2026-11-22T02:00:00Z") from error
    return datetime.now(UTC)
