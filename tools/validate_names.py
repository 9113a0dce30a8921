"""Measures the name tagger on documents it was not trained on: exact F1 by source.

    python tools/validate_names.py [--data FOLDER] [--only wikigold,uner_pud,gum_interview]

Documents are dealt to folds by the sha256 of their name; each fold is tagged by weights trained on the others,
with the tagger and the document pass of the product.  A name counts when its tokens and its kind are right.
"""

import argparse
import hashlib
import os
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from entity_data import LabelledDocument, names_in, read_documents, source_of  # noqa: E402
from train_names import PLAN, learned  # noqa: E402

from briefer.analyse.names.document import settle  # noqa: E402
from briefer.analyse.names.gazetteer import english_gazetteer  # noqa: E402
from briefer.analyse.names.model import read_model  # noqa: E402
from briefer.analyse.names.tagger import Tagger  # noqa: E402

FOLDS = 5
NEWS_LIKE = "gum_interview,uner_pud,wikigold"


def fold_of(document: LabelledDocument) -> int:
    """Which of FOLDS a document is dealt to: by its name, so that no order matters."""
    return int(hashlib.sha256(document.name.encode()).hexdigest(), 16) % FOLDS


def found_names(document: LabelledDocument, tagger: Tagger) -> set[tuple[int, int, int, str]]:
    """The names the product finds: sentence, first token, end, kind."""
    sentences = [sentence.words for sentence in document.sentences]
    tagged = [tagger.tag(words) for words in sentences]
    return {tuple(place) for place in settle(sentences, tagged, tagger.lists)}


def gold_names(document: LabelledDocument) -> set[tuple[int, int, int, str]]:
    """The names of the labels."""
    return {
        (number, *name)
        for number, sentence in enumerate(document.sentences)
        for name in names_in(sentence.tags)
    }


def measured(
    folder: Path, sources: Sequence[str], *, folds: Sequence[int], seeds: Sequence[int]
) -> Counter[tuple[str, str]]:
    """How many names were right, found and in the labels, by source and for "all", over some of the folds."""
    counts: Counter[tuple[str, str]] = Counter()
    documents = read_documents(folder)
    for fold in folds:
        held = [d for d in documents if d.source in sources and fold_of(d) == fold]
        kept = [d for d in documents if d.source not in sources or fold_of(d) != fold]
        tagger = Tagger(read_model(learned(kept, replace(PLAN, seeds=seeds))), english_gazetteer())
        for document in held:
            found, gold = found_names(document, tagger), gold_names(document)
            for source in (document.source, "all"):
                counts[source, "right"] += len(found & gold)
                counts[source, "found"] += len(found)
                counts[source, "gold"] += len(gold)
    return counts


def report(counts: Counter[tuple[str, str]], sources: Sequence[str]) -> None:
    """One line a source: precision, recall, F1 in percent."""
    for source in [*sources, "all"]:
        right, found, gold = (counts[source, what] for what in ("right", "found", "gold"))
        p, r = (100 * right / max(1, n) for n in (found, gold))
        f1 = 200 * right / max(1, found + gold)
        print(f"{source:22s} P {p:5.1f}  R {r:5.1f}  F1 {f1:5.1f}  gold {gold}")


def main() -> None:
    """Train once a fold, tag what was held back, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    beside = ROOT.parent / "shared" / "data" / "entities"
    parser.add_argument("--data", type=Path, default=os.environ.get("BRIEFER_ENTITIES", beside))
    parser.add_argument("--only", default=NEWS_LIKE, help="sources to hold back, or 'all'")
    args = parser.parse_args()
    names = ",".join(source_of(path) for path in sorted(Path(args.data).glob("*.iob2")))
    sources = (names if args.only == "all" else args.only).split(",")
    counts = measured(Path(args.data), sources, folds=range(FOLDS), seeds=PLAN.seeds)
    report(counts, sources)


if __name__ == "__main__":
    main()
