"""Settings merged once: defaults, user's file, project's file, environment, command line."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import get_type_hints

import msgspec

from briefer.errors import ConfigError
from briefer.settings import Settings
from briefer.shell.limits import out_of_limits
from briefer.shell.nearest import did_you_mean
from briefer.shell.refusal import remedy

PROJECT_FILE = "briefer.toml"
ENVIRONMENT = "BRIEFER_"

PARTS: dict[str, type] = get_type_hints(Settings)
TYPES: dict[str, object] = {
    f"{part}.{name}": kind
    for part, record in PARTS.items()
    for name, kind in get_type_hints(record).items()
}
"""Every setting ("rank.length") with its type."""
WANTED: dict[object, str] = {
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    str: "text",
    tuple[str, ...]: "a list of texts",
}
"""What a setting of a type takes, in words."""


@dataclass(frozen=True, slots=True)
class Given:
    """One value as somebody gave it: where, and whether it is text to be read as its type."""

    key: str
    value: object
    origin: str
    is_text: bool = False


@dataclass(frozen=True, slots=True)
class Effective:
    """The settings in force, and where each comes from by key ("default" where it is not in here)."""

    settings: Settings
    origins: Mapping[str, str]


def load(
    arguments: Mapping[str, str], *, file: str | None, environment: Mapping[str, str]
) -> Effective:
    """The settings in force.  Raises ConfigError with every mistake found, one a line."""
    errors: list[str] = []
    given = [
        *_files(file, environment, errors),
        *_variables(environment, errors),
        *(Given(key, value, "command line", is_text=True) for key, value in arguments.items()),
    ]
    values: dict[str, object] = {}
    for one in given:
        try:
            values[one.key] = _checked(one)
        except ValueError as error:
            errors.append(f"{one.origin}: {one.key}: {error}")
    if errors:
        raise ConfigError("\n         ".join(errors))
    return Effective(_settings(values), {one.key: one.origin for one in given})


def user_file(environment: Mapping[str, str]) -> Path | None:
    """Where the user's own settings file would lie; None for an account without a home."""
    folder = environment.get("XDG_CONFIG_HOME")
    if folder:
        return Path(folder, "briefer", "config.toml")
    home = environment.get("HOME")
    return Path(home, ".config", "briefer", "config.toml") if home else None


def values(settings: Settings) -> dict[str, object]:
    """All settings by key ("rank.length")."""
    return {key: getattr(getattr(settings, (at := key.split("."))[0]), at[1]) for key in TYPES}


def _settings(values: Mapping[str, object]) -> Settings:
    return Settings(
        **{
            part: record(
                **{
                    one.name: values[f"{part}.{one.name}"]
                    for one in fields(record)
                    if f"{part}.{one.name}" in values
                }
            )
            for part, record in PARTS.items()
        }
    )


def _checked(given: Given) -> object:
    value = given.value
    kind = TYPES[given.key]
    if given.is_text and kind == tuple[str, ...]:
        value = [word.strip() for word in str(value).split(",") if word.strip()]
    try:
        converted: object = msgspec.convert(value, kind, strict=not given.is_text)
    except msgspec.ValidationError as error:
        raise ValueError(f"{value!r} is not {WANTED[kind]}") from error
    problem = out_of_limits(given.key, converted)
    if problem:
        raise ValueError(problem)
    return converted


def _files(file: str | None, environment: Mapping[str, str], errors: list[str]) -> Iterator[Given]:
    own = user_file(environment)
    if own and _is_file(own):
        yield from _from_file(own, errors)
    if file is not None:
        yield from _from_file(Path(file), errors)
    elif _is_file(Path(PROJECT_FILE)):
        yield from _from_file(Path(PROJECT_FILE), errors)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a home that may not be entered
        return False


def _from_file(path: Path, errors: list[str]) -> Iterator[Given]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        tables = tomllib.loads(text)
    except OSError as error:
        errors.append(f"{path}: cannot be read: {error.strerror}; {remedy(error)}")
        return
    except UnicodeDecodeError as error:
        errors.append(f"{path}: byte {error.start} is not UTF-8; save the file as UTF-8")
        return
    except ValueError as error:  # mistakes in TOML
        errors.append(f"{path}: {error}")
        return
    for part, table in tables.items():
        origin = f"{path}:{_line(text, part, '')}"
        if part not in PARTS:
            errors.append(f"{origin}: no table [{part}]{did_you_mean(part, PARTS)}")
        elif not isinstance(table, dict):
            errors.append(f"{origin}: {part} is a table: write [{part}]")
        else:
            for name, value in table.items():
                place = f"{path}:{_line(text, part, name)}"
                yield from _known(Given(f"{part}.{name}", value, place), errors)


def _known(given: Given, errors: list[str]) -> Iterator[Given]:
    if given.key in TYPES:
        yield given
    else:
        hint = did_you_mean(given.key, TYPES)
        errors.append(f"{given.origin}: no setting {given.key}{hint}")


def _line(text: str, part: str, name: str) -> int:
    """The line of a table or of one of its keys, 1 where it is written in another way."""
    table, found = "", 1
    for number, line in enumerate(text.splitlines(), start=1):
        header = re.match(r"\s*\[\s*([\w-]+)\s*\]", line)
        if header:
            table = header[1]
        if table == part and (header if not name else re.match(rf"\s*{re.escape(name)}\s*=", line)):
            return number
        if not table and re.match(rf"\s*{re.escape(part)}\b", line):
            found = number
    return found


def _variables(environment: Mapping[str, str], errors: list[str]) -> Iterator[Given]:
    keys = {ENVIRONMENT + key.replace(".", "_").upper(): key for key in TYPES}
    for name, value in sorted(environment.items()):
        if name in keys:
            yield Given(keys[name], value, f"environment {name}", is_text=True)
        elif name.startswith(tuple(f"{ENVIRONMENT}{part.upper()}_" for part in PARTS)):
            errors.append(f"environment: no setting {name}{did_you_mean(name, keys)}")
