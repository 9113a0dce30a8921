"""Trains the name tagger: labelled names in, briefer/lang/en/names.txt.gz and its manifest out.

    python tools/train_names.py [--data FOLDER] [--check]

Two trainings on the same data give the same bytes.  `--check` trains and compares without writing.
The data folder holds the .iob2 files named in the manifest (see docs/actors.md for their origin and licences).
"""

import argparse
import gzip
import hashlib
import json
import os
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from entity_data import LabelledDocument, as_bioes, read_documents, runs_to_learn
from perceptron import Example, Plan, Weights, train

from briefer.analyse.names.features import run_attributes
from briefer.analyse.names.gazetteer import Gazetteer, english_gazetteer
from briefer.analyse.names.model import FORMAT

MODEL = ROOT / "briefer" / "lang" / "en" / "names.txt.gz"
MANIFEST = Path(__file__).parent / "names_manifest.json"
LABELS = ["O", *(f"{mark}-{kind}" for kind in ("LOC", "ORG", "PER") for mark in "BIES")]
PLAN = Plan(least=2, rounds=4, seeds=(1, 2, 3, 4, 5, 6), hidden=51)
MIN_COMMON = 4  # a word seen in lower case less often may be a slip
CAPITAL_RATIO = 10  # of so many places in lower case at most one has a capital
SMALLEST = 2  # attributes whose largest weight is below this are left out; all of them are thrice the bytes


def common_words(documents: list[LabelledDocument]) -> frozenset[str]:
    """Words that the documents have in lower case, seldom with a capital inside a sentence."""
    lower: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for document in documents:
        for sentence in document.sentences:
            lower.update(word for word in sentence.words if word.islower() and word.isalpha())
            capital.update(word.lower() for word in sentence.words[1:] if word.istitle())
    return frozenset(
        word
        for word, count in lower.items()
        if count >= MIN_COMMON and capital[word] * CAPITAL_RATIO < count
    )


def learned(documents: list[LabelledDocument], plan: Plan) -> bytes:
    """The model file of the documents."""
    common = common_words(documents)
    known = replace(english_gazetteer(), common=common)
    return written(train(examples(documents, known), LABELS, plan), common)


def examples(documents: list[LabelledDocument], known: Gazetteer) -> list[Example]:
    """Every run of the documents that can be learned."""
    return [
        Example(run_attributes(sentence.words, start, end, known=known), labels[start:end])
        for document in documents
        for sentence in document.sentences
        for labels in [as_bioes(sentence.tags)]
        for start, end in runs_to_learn(sentence)
    ]


def written(weights: Weights, common: frozenset[str]) -> bytes:
    """The model file: weights in whole corrections, attributes without a large one left out, sorted.

    A finer unit, of a quarter of a correction, lost 0.7 F1 at the same size: it kept fewer attributes.
    """
    single, pairs = (
        (2 * matrix + weights.scale) // (2 * weights.scale)
        for matrix in (weights.single, weights.pairs)
    )
    lines = [FORMAT, " ".join(weights.labels), " ".join(sorted(common))]
    lines += [" ".join(map(str, row)) for row in pairs.tolist()]
    for attribute, at in sorted(weights.ids.items()):
        row = single[at].tolist()
        if max(map(abs, row)) >= SMALLEST:
            lines.append(
                f"{attribute}\t" + "".join(f"{chr(65 + k)}{w}" for k, w in enumerate(row) if w)
            )
    return gzip.compress(("\n".join(lines) + "\n").encode(), 9, mtime=0)


def main() -> int:
    """Train, write, and say what came out; 1 when --check finds other bytes."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    beside = ROOT.parent / "shared" / "data" / "entities"
    parser.add_argument("--data", type=Path, default=os.environ.get("BRIEFER_ENTITIES", beside))
    parser.add_argument(
        "--check", action="store_true", help="compare with the file in the tree, write nothing"
    )
    args = parser.parse_args()
    documents = read_documents(Path(args.data))
    if not documents:
        parser.error(f"no *.iob2 files in {args.data}: name their folder with --data")
    model = learned(documents, PLAN)
    digest = hashlib.sha256(model).hexdigest()
    print(f"{len(documents)} documents, {len(model)} bytes, sha256 {digest}")
    if args.check:
        return int(model != MODEL.read_bytes())
    MODEL.write_bytes(model)
    inputs = {
        p.name: hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(Path(args.data).glob("*.iob2"))
    }
    manifest = {"inputs": inputs, "model": {MODEL.name: digest}}
    MANIFEST.write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
