"""Errors that stop the program before or after its work; one bad input is a `Failure`, not an error."""

SIGNAL_BASE = 128  # a shell's convention: 128 + number of the signal


class BrieferError(Exception):
    """Base of all errors that a user can cause; the message says what and what to do."""

    exit_code = 1


class ConfigError(BrieferError):
    """A setting or argument is wrong: nothing was read."""

    exit_code = 2


class OutputError(BrieferError):
    """The output folder cannot be used: the previous edition is untouched."""


class ProofError(BrieferError):
    """A printed line does not match its source: nothing was published."""

    exit_code = 4


class EmptyError(BrieferError):
    """There was nothing to brief, and the user asked to be told."""

    exit_code = 5
