"""The watchlist: a plain text file of the user's."""

from pathlib import Path

from briefer.errors import ConfigError
from briefer.records.watchlist import Watch
from briefer.shell.refusal import refusal


def load_watchlist(path: str) -> tuple[Watch, ...]:
    """The watched terms of a file, () for no file.  Raises ConfigError for one that cannot be read."""
    if not path:
        return ()
    from briefer.stories.watchlist import read_watchlist

    try:
        return read_watchlist(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"run.watchlist: {refusal(error, path)}") from error
    except UnicodeDecodeError as error:
        words = f"run.watchlist: {path}: {error.reason}; write a text file in UTF-8"
        raise ConfigError(words) from error
