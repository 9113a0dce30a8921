"""Jinja environments of a theme: sandboxed, everything escaped, compiled once."""

from functools import lru_cache

from jinja2 import DictLoader
from jinja2.sandbox import SandboxedEnvironment

from briefer.records.theme import Theme


@lru_cache(maxsize=8)  # a run uses one theme
def environment(theme: Theme) -> SandboxedEnvironment:
    """The templates of a theme, compiled on first use.

    Values escape themselves by their format; a plain string that reaches a template is escaped for HTML.
    """
    return SandboxedEnvironment(
        loader=DictLoader(dict(theme.files)),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
