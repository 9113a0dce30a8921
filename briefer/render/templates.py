"""Jinja environments of a theme: sandboxed, everything escaped, compiled once."""

from functools import lru_cache
from types import SimpleNamespace

from jinja2 import DictLoader
from jinja2.sandbox import SandboxedEnvironment

from briefer.records.theme import Theme
from briefer.render.view import Printed


class _Sandbox(SandboxedEnvironment):
    """The sandbox with a short way to what nearly all its questions are about: our views."""

    def getattr(self, obj: object, attribute: str) -> object:
        """Of a view its fields and nothing else; of other values what the sandbox allows."""
        if isinstance(obj, SimpleNamespace):
            fields = vars(obj)
            return fields[attribute] if attribute in fields else self.undefined(name=attribute)
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Whether a template may read an attribute: of a field every public one."""
        if isinstance(obj, Printed):
            return not attr.startswith("_")
        return super().is_safe_attribute(obj, attr, value)


@lru_cache(maxsize=8)  # a run uses one theme
def environment(theme: Theme) -> SandboxedEnvironment:
    """The templates of a theme, compiled on first use.

    Views escape themselves by their format; a plain string that reaches a template is escaped for HTML.
    """
    return _Sandbox(
        loader=DictLoader(dict(theme.files)),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
