import subprocess
import sys

import pytest

from briefer import __version__
from briefer.shell.cli import main
from briefer.shell.commands import COMMANDS


def ended_with(*words):
    """The exit code, also where the parser ends the program."""
    try:
        return main(words)
    except SystemExit as ended:
        return ended.code


SLOW_PACKAGES = ("nltk", "sumy", "numpy", "trafilatura", "jinja2", "msgspec", "argparse")


def test_without_a_command_every_command_is_told(capsys):
    assert main([]) == 0
    told = capsys.readouterr().out
    assert [name for name in COMMANDS if f"  {name} " not in told] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name, capsys):
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: briefer {name}")


def test_version_is_told(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"briefer {__version__}\n"


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (["rnu"], "did you mean run?"),
        (["--verison"], "did you mean --version?"),
        (["run", "--lenght", "5"], "did you mean --length?"),
        (["run", "--lenght=5"], "did you mean --length?"),
    ],
)
def test_a_misspelt_word_is_a_usage_error_that_names_the_nearest(words, meant, capsys):
    assert ended_with(*words) == 2
    assert meant in capsys.readouterr().err


def test_an_unlike_word_gets_no_proposal(capsys):
    assert main(["xyzzy"]) == 2
    assert "did you mean" not in capsys.readouterr().err


def test_help_imports_nothing_slow():
    slow = [*SLOW_PACKAGES, "re", "typing", "enum"]
    code = f"""
import sys
before = set(sys.modules)
from briefer.shell.cli import main
main(["--help"])
main(["--version"])
print([name for name in {slow!r} if name in sys.modules.keys() - before], file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "[]\n"


def test_a_missing_package_is_named(monkeypatch, capsys, desk):
    monkeypatch.setitem(sys.modules, "msgspec", None)
    monkeypatch.delitem(sys.modules, "briefer.shell.config")
    assert main(["config", "show"]) == 1
    assert "package msgspec is missing: install briefer again" in capsys.readouterr().err
