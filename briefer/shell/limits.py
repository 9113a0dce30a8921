"""Values that a setting may take, where its type does not say it."""

from collections.abc import Callable, Iterable
from zoneinfo import ZoneInfo

from briefer.errors import ConfigError
from briefer.shell.nearest import did_you_mean

MINIMUM: dict[str, float] = {
    "ingest.max_bytes": 1,
    "rank.length": 1,
    "stories.window_days": 0,
}
"""Least value by setting; every other number is at least 0."""


def _rankers() -> Iterable[str]:
    from briefer.rank import RANKERS

    return RANKERS


def _formats() -> Iterable[str]:
    return ("html", "md", "json")


CHOICES: dict[str, Callable[[], Iterable[str]]] = {
    "rank.ranker": _rankers,
    "rank.position": lambda: ("news", "none", "auto"),
    "render.formats": _formats,
    "run.catch_up": lambda: ("merge", "each"),
    "run.log_format": lambda: ("text", "json"),
}
"""Known words by setting, looked up when needed: a ranker's module takes its time."""


def out_of_limits(key: str, value: object) -> str:
    """What is wrong with a value of the right type, "" for nothing."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        least = MINIMUM.get(key, 0)
        return f"{value} is less than {least}" if value < least else ""
    if key == "run.time_zone" and value:
        return _unknown_zone(str(value))
    if key == "ingest.encoding" and value:
        return _unknown_encoding(str(value))
    if key == "article.drop" and value:
        return _bad_pattern(value)
    if key in CHOICES:
        known = list(CHOICES[key]())
        words = value if isinstance(value, tuple) else (value,)
        for word in words:
            if word not in known:
                return f"no {word!r}{did_you_mean(word, known)}; known: {', '.join(known)}"
    return ""


def _unknown_encoding(name: str) -> str:
    from briefer.ingest.decode import is_encoding

    return "" if is_encoding(name) else f"no encoding {name!r}; names are like utf-8 and cp1252"


def _bad_pattern(value: object) -> str:
    from briefer.article.drop import compile_drop

    try:
        compile_drop(tuple(value) if isinstance(value, tuple) else ())
    except ConfigError as error:
        return str(error).removeprefix("article.drop, ")
    return ""


def _unknown_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (
        ValueError,
        OSError,
    ):  # unknown names are a KeyError of their own, which is a LookupError
        return f"no time zone {name!r}"
    except LookupError:
        return f"no time zone {name!r}; names are like Europe/Berlin"
    return ""
