"""Measures the name tagger on documents it was not trained on: exact F1 by source.

    python tools/validate_names.py [--data FOLDER] [--only wikigold,uner_pud,gum_interview] [--folds 5]

Documents are dealt to folds by the sha256 of their name; each fold is tagged by weights trained on the others,
with the tagger and the document pass of the product.  A name counts when its tokens and its kind are right.
"""

import argparse
import hashlib
import os
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from entity_data import LabelledDocument, names_in, read_documents  # noqa: E402
from train_names import learned  # noqa: E402

from briefer.analyse.names.document import settle  # noqa: E402
from briefer.analyse.names.gazetteer import english_gazetteer  # noqa: E402
from briefer.analyse.names.model import read_model  # noqa: E402
from briefer.analyse.names.tagger import Tagger  # noqa: E402

NEWS_LIKE = "gum_interview,uner_pud,wikigold"


def fold_of(document: LabelledDocument, folds: int) -> int:
    """Which fold a document is dealt to: by its name, so that no order matters."""
    return int(hashlib.sha256(document.name.encode()).hexdigest(), 16) % folds


def found_names(document: LabelledDocument, tagger: Tagger) -> set[tuple[int, int, int, str]]:
    """The names the product finds: sentence, first token, end, kind."""
    sentences = [sentence.words for sentence in document.sentences]
    tagged = [tagger.tag(words) for words in sentences]
    return {tuple(place) for place in settle(sentences, tagged, english_gazetteer().titles)}


def gold_names(document: LabelledDocument) -> set[tuple[int, int, int, str]]:
    """The names of the labels."""
    return {
        (number, *name)
        for number, sentence in enumerate(document.sentences)
        for name in names_in(sentence.tags)
    }


def report(counts: Counter[tuple[str, str]], sources: list[str]) -> None:
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
    parser.add_argument("--only", default=NEWS_LIKE, help="sources to hold back ('all': every one)")
    parser.add_argument("--folds", type=int, default=5)
    args = parser.parse_args()
    documents = read_documents(Path(args.data))
    sources = sorted({d.source for d in documents} if args.only == "all" else args.only.split(","))
    counts: Counter[tuple[str, str]] = Counter()
    for fold in range(args.folds):
        held = [d for d in documents if d.source in sources and fold_of(d, args.folds) == fold]
        kept = [d for d in documents if d.source not in sources or fold_of(d, args.folds) != fold]
        model = read_model(learned(kept))
        tagger = Tagger(model, english_gazetteer())
        for document in held:
            found, gold = found_names(document, tagger), gold_names(document)
            for source in (document.source, "all"):
                counts[source, "right"] += len(found & gold)
                counts[source, "found"] += len(found)
                counts[source, "gold"] += len(gold)
    report(counts, sources)


if __name__ == "__main__":
    main()
