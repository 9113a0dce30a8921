"""The name tagger: on documents it has not seen, how fast, and whether the package holds what the manifest says."""

import json
import time
from hashlib import sha256
from importlib import import_module
from pathlib import Path

import pytest

from briefer.analyse.mentions import find_mentions
from briefer.analyse.sentences import split_sentences
from briefer.settings import AnalyseSettings
from tests import build
from tests.quality.floors import data_hash, hold, shared

ROOT = Path(__file__).parents[2]
MANIFEST = json.loads((ROOT / "tools" / "names_manifest.json").read_text(encoding="utf-8"))
pytestmark = pytest.mark.quality


@pytest.fixture
def sources():
    return sorted(shared("data", "entities").glob("*.iob2"))


def test_the_weights_were_trained_on_the_data_beside_the_project(sources):
    assert {p.name: sha256(p.read_bytes()).hexdigest() for p in sources} == MANIFEST["inputs"]


def test_names_are_found_in_documents_held_back_from_training(sources):
    tool = import_module("tools.validate_names")
    counts = tool.measured(sources[0].parent, tool.NEWS_LIKE.split(","), folds=(0,), seeds=(1,))
    right, found, gold = (counts["all", what] for what in ("right", "found", "gold"))
    hold("actors.news_like_f1", 200 * right / (found + gold), data=data_hash(*sources))


def test_names_are_found_fast():
    text = " ".join(
        f"Minister Ann Lee of the {name} Party met officials of {name} Bank in {name} on Monday."
        for name in (
            f"{a}{b}{c}"
            for a in "BDFGKLMNPR"
            for b in ("a", "e", "o")
            for c in ("lin", "ton", "rg")
        )
    )
    art = build.article(*[text] * 10)
    sentences = split_sentences(art)
    find_mentions(art, sentences, AnalyseSettings())  # the weights are loaded
    start = time.process_time()
    find_mentions(art, sentences, AnalyseSettings())
    hold(
        "actors.kilotokens_per_s",
        len(art.document.text.split()) / 1000 / (time.process_time() - start),
        data="own",
    )
