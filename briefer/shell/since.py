"""The choice of what is new to the reader: contents that no edition before a moment held."""

from dataclasses import replace
from datetime import UTC, datetime

from briefer.errors import ConfigError
from briefer.shell.clock import Night
from briefer.shell.history import History
from briefer.shell.stock import Stock

LAST_SUCCESS = "last-success"


def check_since(since: str) -> None:
    """Raises ConfigError for a moment that cannot be read."""
    if since and since != LAST_SUCCESS:
        _moment(since)


def only_since(stock: Stock, since: str, *, night: Night, history: History) -> Stock:
    """The stock without what editions before the moment held; a run again of a night keeps its own."""
    if not since:
        return stock
    limit = history.last_moment(night.id) if since == LAST_SUCCESS else _moment(since)
    kept = tuple(one for one in stock.known if not _is_old(history.first_seen(one.sha256), limit))
    return replace(stock, known=kept)


def _is_old(first_seen: str, limit: str) -> bool:
    return bool(first_seen) and first_seen < limit


def _moment(since: str) -> str:
    try:
        moment = datetime.fromisoformat(since)
    except ValueError as error:
        raise ConfigError(
            f"--since {since}: write a moment like 2026-11-22, or {LAST_SUCCESS}"
        ) from error
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
