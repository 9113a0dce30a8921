"""The same desk as the tests of the shell."""

from tests.shell.conftest import desk, inbox, quick, real_pool

__all__ = ["desk", "inbox", "quick", "real_pool"]
