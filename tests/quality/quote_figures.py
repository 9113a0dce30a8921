"""Where quotes go wrong, and how right each rule is: python -m tests.quality.quote_figures errors|rules.

`errors` prints the table of docs/quotes.md (84 labelled articles kept for measuring); `rules` prints for every
rule what briefer/analyse/quotes/calibration.py holds, from the 840 articles that the rules were written on,
beside the same from the 84.
"""

import importlib.util
import json
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

from tests.quality.floors import data_hash, shared
from tests.quality.test_quotes import predictions

KINDS = ("direct", "partial")
Found = tuple[str, str, tuple[int, int]]  # article, rule, stretch
Error = tuple[str, str, str, tuple[int, int], str, str, str]  # as the scorer has it
RARE = 12  # stretches; rules seen less often are counted together by kind
WORDS = {
    ("missed", ""): "words of speech missed",
    ("spurious", ""): "words in marks taken for speech that are none, or are not labelled",
    ("speaker", "pronoun"): "the wrong person for “he” or “she”, or nobody",
    ("speaker", "name"): "another name taken than the source, or nobody",
    ("speaker", "nominal"): "“officials”, “a spokesman”: other words taken",
    ("speaker", "org"): "a body is the source, another name was taken",
    ("speaker", "none"): "a speaker given where the labels have none",
    ("speaker", "unparsed"): "another source than labelled, of a kind not told",
}


def scorer() -> ModuleType:
    """The scorer of the labelled data, as a module."""
    spec = importlib.util.spec_from_file_location("score", shared("tools", "score_quotes.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scored(gold: Path) -> tuple[list[Found], list[Error], int]:
    """(article, rule, stretch) of everything predicted; the errors; how many stretches are labelled."""
    score = scorer()
    records = {row["id"]: row for row in map(json.loads, gold.read_text("utf-8").splitlines())}
    found: list[Found] = []
    errors: list[Error] = []
    count: Counter[str] = Counter()
    for row in predictions(gold, ()):
        record = records[row["id"]]
        items, ignore = score.gold_items(record, record["text"], KINDS)
        score.score_article(
            record["text"], items, ignore, row["quotes"], count, errors, record["id"]
        )
        for quote in row["quotes"]:
            stretches = score.segments(record["text"], quote["parts"])
            found += [(record["id"], quote["rule"], stretch) for stretch in stretches]
    return found, errors, count["seg_gold"]


def print_errors(gold: Path) -> None:
    """The table of kinds of error, most frequent first."""
    _, errors, total = scored(gold)
    kinds = Counter(
        (error[1], error[2] if error[1] == "speaker" else "")
        for error in errors
        if error[1] != "mention"
    )
    print(
        f"{total} labelled stretches, data {data_hash(gold)}\n\n| error | stretches |\n|---|---:|"
    )
    for kind, count in kinds.most_common():
        print(f"| {WORDS[kind]} | {count} |")


def rules(gold: Path) -> dict[str, tuple[int, int, int]]:
    """For each rule: per cent right, per cent right among those that are speech, stretches."""
    found, errors, _ = scored(gold)
    spurious = {(e[0], e[3]) for e in errors if e[1] == "spurious"}
    wrong = {(e[0], edge) for e in errors if e[1] == "speaker" for edge in e[3]}
    seen: Counter[str] = Counter()
    right: Counter[str] = Counter()
    speech: Counter[str] = Counter()
    often = Counter(rule for _, rule, _ in found)
    for article, rule, stretch in found:
        frame, _, kind = rule.rpartition("/")
        name = rule if often[rule] >= RARE or not frame else f"rare/{kind}"
        seen[name] += 1
        if (article, stretch) not in spurious:
            speech[name] += 1
            right[name] += not any((article, edge) in wrong for edge in stretch)
    return {
        name: (
            round(100 * right[name] / seen[name]),
            round(100 * right[name] / max(1, speech[name])),
            seen[name],
        )
        for name in seen
    }


def print_rules(train: Path, dev: Path) -> None:
    """Every rule with a speaker, most frequent first: on the articles it was written on, and the others."""
    here, there = rules(train), rules(dev)
    for name, figures in sorted(here.items(), key=lambda row: (-row[1][2], row[0])):
        if "/" in name:
            print(f"{name:36} {figures}   dev {there.get(name, '-')}")


if __name__ == "__main__":
    dev = shared("data", "quotes", "polnear_dev.jsonl")
    if sys.argv[1:] == ["errors"]:
        print_errors(dev)
    else:
        print_rules(shared("data", "quotes", "polnear_train.jsonl"), dev)
