"""The name tagger: on documents it has not seen, how fast, and whether the package holds what the manifest says."""

import json
import time
from functools import partial
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
    split = tool.splits(tool.read_documents(sources[0].parent), "news")[0]
    texts = tool.found(split, {"ours": partial(tool.ours, seeds=(1,))})
    scorer = shared("tools", "score_entities.py")
    row = tool.f1_of(texts, "all", "ours", column="filed", scorer=scorer)
    hold("actors.news_like_f1", row["ALL"], data=data_hash(*sources))


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
