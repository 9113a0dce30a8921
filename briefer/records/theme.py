"""A theme as a value: the core reads no files, the shell hands the template texts in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """A named set of templates: (path below the theme's folder with "/" as separator, text), by path."""

    name: str
    files: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        paths = [path for path, _ in self.files]
        if paths != sorted(set(paths)):
            raise ValueError(self.name, paths)
