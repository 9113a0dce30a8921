"""The program as people install it: wheel, source archive and editable, each with its themes."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.shell.night import fates

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A source archive, and the wheel built from it."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    return folder


def installed(folder, *what):
    """The program of a fresh environment that has the packages of this one."""
    venv.create(folder, with_pip=False)
    (site,) = folder.glob("lib/*/site-packages")
    (site / "others.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    pip = ["-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-build-isolation"]
    python = folder / "bin" / "python"
    subprocess.run([python, *pip, "--ignore-installed", *what], check=True, capture_output=True)
    return python


def place_of(python):
    """Where the environment finds its themes."""
    command = [python, "-P", "-m", "briefer", "templates", "list"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def brief(python, inbox):
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
    command = [python, "-P", "-m", "briefer", "run", str(inbox), "--jobs", "1"]
    subprocess.run(command, check=True, env=environment, capture_output=True)
    return set(fates().values())


def test_the_wheel_made_from_the_source_archive_briefs(built, inbox, tmp_path):
    (wheel,) = built.glob("*.whl")
    assert "briefer/templates/default/index.html.j2" in zipfile.ZipFile(wheel).namelist()
    python = installed(tmp_path / "wheel", str(wheel))
    assert "site-packages" in place_of(python)
    assert brief(python, inbox) == {"used"}


def test_the_wheel_names_both_licences_and_holds_no_tests(built):
    (wheel,) = built.glob("*.whl")
    archive = zipfile.ZipFile(wheel)
    names = archive.namelist()
    (metadata,) = [name for name in names if name.endswith(".dist-info/METADATA")]
    assert b"\nLicense-Expression: Apache-2.0 AND CC-BY-SA-4.0\n" in archive.read(metadata)
    assert [name for name in names if name.endswith("licenses/briefer/lang/en/ATTRIBUTION.md")]
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"briefer"}
    assert not [name for name in names if "tests" in name]


def test_an_editable_install_has_the_themes_of_the_checkout(inbox, tmp_path):
    python = installed(tmp_path / "editable", "--editable", str(ROOT))
    assert str(ROOT / "templates") in place_of(python)
    assert brief(python, inbox) == {"used"}
