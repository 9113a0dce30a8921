"""The command line: finds the command, and turns errors into messages and exit codes.

Imports nothing that `--help` does not need: signal, typing and re would double its start-up.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from types import FrameType

from briefer import __version__
from briefer.errors import SIGNAL_BASE, BrieferError
from briefer.shell.commands import COMMANDS

USAGE_ERROR = 2


class Stopped(BaseException):
    """A signal asks the program to end: unwinds everything, so that temporary files go."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or words[0] in {"-h", "--help"}:
        print(overview())
        return 0
    if words[0] == "--version":
        print(f"briefer {__version__}")
        return 0
    if words[0] not in COMMANDS:
        return _unknown(words[0])
    return _execute(words[0], words[1:])


def entry() -> None:
    """Console script."""
    raise SystemExit(main())


def overview() -> str:
    """What `briefer --help` prints."""
    width = max(map(len, COMMANDS))
    rows = (f"  {name:{width}}  {purpose}" for name, purpose in COMMANDS.items())
    return "\n".join(
        (
            "usage: briefer COMMAND [OPTIONS]",
            "",
            "A folder of articles in, a briefing you can prove out.",
            "",
            *rows,
            "",
            "briefer COMMAND --help explains a command; briefer --version prints the version.",
        )
    )


def _execute(name: str, words: list[str]) -> int:
    import signal

    from briefer.shell.options import Parser

    module = import_module(f"briefer.shell.commands.{name}")
    parser = Parser(prog=f"briefer {name}", description=module.__doc__)
    module.add_arguments(parser)
    for number in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):  # not on Windows
        if signal.getsignal(number) is not signal.SIG_IGN:  # as nohup asks
            signal.signal(number, _stop)
    try:
        code: int = module.execute(parser.parse_args(words))
        sys.stdout.flush()
    except BrieferError as error:
        from briefer.shell.log import LOG

        LOG.tell("failed", str(error), exit_code=error.exit_code)
        return error.exit_code
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("briefer"):
            raise
        print(f"briefer: package {error.name} is missing: install briefer again", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()  # keeps the interpreter from complaining about the closed pipe once more
        return SIGNAL_BASE + signal.SIGPIPE
    except (KeyboardInterrupt, Stopped) as stop:
        number = stop.number if isinstance(stop, Stopped) else signal.SIGINT
        print("briefer: stopped; the previous edition is untouched", file=sys.stderr)
        return SIGNAL_BASE + number
    return code


def _stop(number: int, frame: FrameType | None) -> None:
    raise Stopped(number)


def _unknown(word: str) -> int:
    from briefer.shell.nearest import did_you_mean

    kind = "option" if word.startswith("-") else "command"
    hint = did_you_mean(word, [*COMMANDS, "--help", "--version"])
    print(f"briefer: no {kind} {word!r}{hint}; see briefer --help", file=sys.stderr)
    return USAGE_ERROR
