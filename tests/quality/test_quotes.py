"""Quotes and speakers of the labelled articles, scored as the readers of the JSON would."""

import json
import subprocess
import sys

import pytest

from briefer.pipeline import brief_file
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.render.json import article_record, render_json
from briefer.settings import Settings
from tests.quality.floors import data_hash, hold, shared

pytestmark = pytest.mark.quality


def predictions(gold, levels):
    """One scorer row an article; only quotes of the given classes, all for none."""
    for line in gold.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        quotes = []
        for briefing in brief_file(RawFile(f"{row['id']}.txt", row["text"].encode()), Settings()):
            assert not isinstance(briefing, Failure)
            quotes += [
                {
                    "parts": [[part["start"], part["end"]] for part in copy["parts"]],
                    "kind": quote["kind"],
                    "rule": quote["rule"],
                    "speaker": copy["speaker"],
                    "speaker_name": quote["speaker_name"],
                }
                for quote in json.loads(render_json(article_record(briefing)))["quotes"]
                if not levels or quote["confidence"] in levels
                for copy in (quote, *quote["duplicates"])
            ]
        yield {"id": row["id"], "quotes": quotes}


def score(folder, levels=(), kinds="all"):
    gold = shared("data", "quotes", "polnear_dev.jsonl")
    path = folder / "pred.jsonl"
    path.write_text("\n".join(map(json.dumps, predictions(gold, levels))), encoding="utf-8")
    tool = shared("tools", "score_quotes.py")
    command = [sys.executable, str(tool), str(gold), str(path), "--kinds", kinds]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return json.loads(printed), data_hash(gold)


def test_all_quotes(tmp_path):
    figures, data = score(tmp_path)
    hold("quotes.exact_f1", figures["exact"]["F1"], data=data)
    hold("quotes.end_to_end_f1", figures["e2e"]["F1"], data=data)
    hold("quotes.pronouns", figures["speaker"]["by_type"]["pronoun"]["resolved"], data=data)
    hold("quotes.joined", figures["join"]["joined"], data=data)
    hold("quotes.purity", figures["join"]["purity"], data=data)


def test_full_quotations(tmp_path):
    figures, data = score(tmp_path, kinds="direct")
    hold("quotes.end_to_end_f1_direct", figures["e2e"]["F1"], data=data)


def test_certain_quotes(tmp_path):
    figures, data = score(tmp_path, levels=("certain",))
    hold("quotes.certain_right", figures["e2e"]["P"], data=data)
    hold("quotes.certain_share", figures["aligned"]["R"], data=data)
