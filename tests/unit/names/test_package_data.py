"""The files of the package: whole, small, and those the manifest speaks of."""

import json
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

FOLDER = files("briefer.lang.en")
MANIFEST = Path(__file__).parents[3] / "tools" / "names_manifest.json"


def test_the_weights_are_those_of_the_manifest():
    recorded = json.loads(MANIFEST.read_text(encoding="utf-8"))["model"]
    for name, digest in recorded.items():
        assert sha256((FOLDER / name).read_bytes()).hexdigest() == digest


def test_weights_and_lists_together_are_small():
    sizes = [len((FOLDER / name).read_bytes()) for name in ("names.txt.gz", "gazetteer.txt.gz")]
    assert sum(sizes) <= 600_000


def test_the_licence_of_the_weights_stands_beside_them():
    told = (FOLDER / "ATTRIBUTION.md").read_text(encoding="utf-8")
    assert "Attribution-ShareAlike 4.0" in told
