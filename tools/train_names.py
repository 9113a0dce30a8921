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
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from entity_data import LabelledDocument, as_bioes, read_documents, runs_to_learn  # noqa: E402
from perceptron import Example, Weights, train  # noqa: E402

from briefer.analyse.names.features import run_attributes  # noqa: E402
from briefer.analyse.names.gazetteer import english_gazetteer  # noqa: E402
from briefer.analyse.names.model import FORMAT  # noqa: E402

MODEL = ROOT / "briefer" / "lang" / "en" / "names.txt.gz"
MANIFEST = Path(__file__).parent / "names_manifest.json"
LABELS = ["O", *(f"{mark}-{kind}" for kind in ("LOC", "ORG", "PER") for mark in "BIES")]
LEAST = 2  # attributes seen once are not learned
ROUNDS = 8
SEEDS = (1,)
LARGEST = 120  # weights are whole numbers up to this
SMALLEST = 8  # attributes whose largest weight is below this are left out


def examples(documents: list[LabelledDocument]) -> list[Example]:
    """Every run of the documents that can be learned."""
    known = english_gazetteer()
    return [
        Example(run_attributes(sentence.words, start, end, known=known), labels[start:end])
        for document in documents
        for sentence in document.sentences
        for labels in [as_bioes(sentence.tags)]
        for start, end in runs_to_learn(sentence)
    ]


def written(weights: Weights) -> bytes:
    """The model file: whole numbers from -LARGEST to LARGEST, small ones left out, sorted by attribute."""
    largest = int(abs(weights.single).max())
    single, pairs = (
        (2 * LARGEST * matrix + largest) // (2 * largest)
        for matrix in (weights.single, weights.pairs)
    )
    lines = [FORMAT, " ".join(weights.labels)]
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
    model = written(
        train(examples(documents), labels=LABELS, least=LEAST, rounds=ROUNDS, seeds=SEEDS)
    )
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
