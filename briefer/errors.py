"""Errors that stop the program before or after its work; one bad input is a `Failure`, not an error."""


class BrieferError(Exception):
    """Base of all errors that a user can cause; the message says what and what to do."""


class ConfigError(BrieferError):
    """A setting or argument is wrong: nothing was read (exit 2)."""


class OutputError(BrieferError):
    """The output folder cannot be used: the previous edition is untouched (exit 1)."""
