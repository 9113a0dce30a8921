"""Grouping on 200 nights drawn from labelled events, as files that the program reads."""

import json
import subprocess
import sys

import pytest

from briefer.pipeline import brief_file
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.records.story import Digest
from briefer.settings import Settings
from briefer.stories import digest, group
from tests.quality.floors import data_hash, hold, shared

pytestmark = pytest.mark.quality


def run(*words):
    scorer = shared("tools", "score_stories.py")
    done = subprocess.run(
        [sys.executable, scorer, "--nightly", *words], check=True, capture_output=True
    )
    return done.stdout


def digest_of(path):
    (made,) = brief_file(RawFile(path.name, path.read_bytes()), Settings())
    assert not isinstance(made, Failure), made
    return digest(made.analysis)


def test_a_night_is_told_by_its_events(tmp_path):
    articles = shared("data", "stories", "articles.jsonl")
    run("--articles", articles, "--write", tmp_path)
    digests: dict[str, Digest] = {}
    rows = []
    for night in sorted(tmp_path.glob("night_*")):
        files = sorted(night.glob("*.txt"))
        digests |= {file.name: digest_of(file) for file in files if file.name not in digests}
        groups = group([digests[file.name] for file in files], Settings().stories)
        clusters = [[*one.members, *(copy.path for copy in one.copies)] for one in groups]
        rows.append(json.dumps({"night": night.name, "clusters": clusters}) + "\n")
    (tmp_path / "predictions.jsonl").write_text("".join(rows), encoding="utf-8")
    found = json.loads(run("--score", tmp_path, "--json"))
    print(found)
    for name in ("median_F1", "mean_P", "p10_F1"):
        hold(f"nights.{name}", found[name], data=data_hash(articles))
