"""The `news` ranker against the first three sentences, and the fast rankers against sumy.

The weights are trained anew without the articles they are measured on.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from briefer.rank import RANKERS
from briefer.rank.sumy_adapter import rate_by_sumy
from briefer.settings import RankSettings
from tests.quality.floors import data_hash, hold, shared

pytest.importorskip("rouge_score", reason="the summary scorer comes with make dev")

from tools import train_ranker

pytestmark = pytest.mark.quality

ROOT = Path(__file__).parents[2]
NAMES = ("cnndm_train200", "summeval", "gum", "newsroom60")


@pytest.fixture(scope="module")
def data() -> dict[str, Path]:
    return {name: shared("data", "summaries", f"{name}.jsonl") for name in NAMES}


@pytest.fixture(scope="module")
def predictions(data, tmp_path_factory) -> Path:
    """Summaries of three sentences: cross-validated, and for the two sets never trained on."""
    path: Path = tmp_path_factory.mktemp("summaries") / "cv.jsonl"
    train = [sys.executable, "tools/train_ranker.py", data["cnndm_train200"], data["summeval"]]
    options = ["--titles", data["gum"], "--where", "genre=news", "--predictions", path]
    tests = ["--test", data["gum"], "--test", data["newsroom60"]]
    subprocess.run([*train, *options, *tests], cwd=ROOT, env={"PYTHONPATH": "."}, check=True)
    return path


def score(*arguments: str | Path) -> dict:
    tool = shared("tools", "score_summaries.py")
    made = subprocess.run(
        [sys.executable, tool, *arguments, "--json"], capture_output=True, check=True
    )
    found: dict = json.loads(made.stdout)
    return found


def test_cross_validated_summaries_beat_the_first_three_sentences(data, predictions):
    files = data["cnndm_train200"], data["summeval"]
    found = score(files[0], "--also", files[1], predictions)
    digest = data_hash(*files)
    for measure in ("rouge1", "rouge2", "rougeLsum"):
        hold(f"summaries.{measure}", found[measure], data=digest)
        hold(f"summaries.{measure}_over_lead_low", found["vs_lead"][measure]["low"], data=digest)
    hold("summaries.words", found["words"], data=digest)
    hold("summaries.sentences", found["sentences"], data=digest)


@pytest.mark.parametrize("name", ["gum", "newsroom60"])
def test_summaries_of_other_news_hold_against_the_first_three(data, predictions, name):
    where = ["--where", "genre=news"] if name == "gum" else []
    found = score(data[name], *where, predictions.with_suffix(f".{name}.jsonl"))
    digest = data_hash(data[name])
    hold(f"summaries.{name}_over_lead", found["vs_lead"]["rouge1"]["mean"], data=digest)


@pytest.mark.parametrize("ranker", ["lexrank", "textrank", "luhn"])
def test_fast_rankers_choose_the_three_sentences_sumy_chooses(data, ranker):
    files = data["cnndm_train200"], data["summeval"]
    docs = [doc for path in files for doc in train_ranker.read(path)]
    same = sum(choice(ours(ranker, doc)) == choice(sumys(ranker, doc)) for doc in docs)
    hold(f"summaries.{ranker}_as_sumy", 100 * same / len(docs), data=data_hash(*files))


def ours(ranker, doc):
    scored = RANKERS[ranker].score(doc.reading, RankSettings())
    return [score.salience for score in scored.scores]


def sumys(ranker, doc):
    return rate_by_sumy(ranker, doc.reading.candidates, title="", language="en")


def choice(ratings) -> set[int]:
    """The places of the three best, of equals the earlier.

    Sumy takes two sentences of one rating in the order its rounding happens to give: not counted.
    """
    sure = [round(float(rating), 12) for rating in ratings]
    return set(sorted(range(len(sure)), key=lambda place: -sure[place])[:3])
