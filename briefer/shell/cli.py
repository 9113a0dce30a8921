"""The command line."""

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    raise NotImplementedError


def entry() -> None:
    """Console script."""
    raise SystemExit(main())
