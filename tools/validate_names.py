"""Measures the name tagger beside a plain recipe on documents that neither was trained on.

    python tools/validate_names.py [--split news|all|unseen] [--shared FOLDER] [--jobs N]

Splits: `news`, the news-like sources, and `all`, every source, each held back in fifths by document (the sha256 of
its name deals it); `unseen`, one source after the other held back whole.  Both systems read the same words; their names
are scored by score_entities.py of the shared tools, against the labels as the files have them, and against the
same labels brought to what the product shows: without titles before persons and without "@handle".
The recipe needs `pip install python-crfsuite`; it is left out where that is missing.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from entity_data import (
    LabelledDocument,
    LabelledSentence,
    as_names_are_shown,
    read_documents,
)
from names_recipe import Name, learned_recipe
from train_names import PLAN, learned

from briefer.analyse.mentions import name_places
from briefer.analyse.names.gazetteer import english_gazetteer
from briefer.analyse.names.model import read_model
from briefer.analyse.names.tagger import Tagger

FOLDS = 5
NEWS_LIKE = ("gum_interview", "uner_pud", "wikigold")
KINDS = "PER,ORG,LOC"
COLUMNS = ("filed", "shown")  # labels as the files have them; as the product shows names


Texts = dict[tuple[str, str, str], str]  # by source, version ("gold" or a system), column


class Split(NamedTuple):
    """What to learn from and what to find names in."""

    kept: list[LabelledDocument]
    held: list[LabelledDocument]


System = Callable[[Split], Iterator[set[Name]]]  # the names of each document held back, in order


def fold_of(document: LabelledDocument) -> int:
    """Which of FOLDS a document is dealt to: by its name, so that no order matters."""
    return int(hashlib.sha256(document.name.encode()).hexdigest(), 16) % FOLDS


def splits(documents: Sequence[LabelledDocument], kind: str) -> list[Split]:
    """The splits of a kind: "news", "all" or "unseen"."""

    def part(document: LabelledDocument) -> str:
        if kind == "unseen":
            return document.source
        is_dealt = kind == "all" or document.source in NEWS_LIKE
        return str(fold_of(document)) if is_dealt else ""

    parts = [part(document) for document in documents]
    return [
        Split(
            [d for d, part in zip(documents, parts, strict=True) if part != held],
            [d for d, part in zip(documents, parts, strict=True) if part == held],
        )
        for held in sorted(set(parts) - {""})
    ]


def ours(split: Split, seeds: Sequence[int] = PLAN.seeds) -> Iterator[set[Name]]:
    """The names the product finds, with weights that never saw the documents."""
    tagger = Tagger(
        read_model(learned(split.kept, replace(PLAN, seeds=seeds))), english_gazetteer()
    )
    for document in split.held:
        sentences = [sentence.words for sentence in document.sentences]
        places = name_places(sentences, tagger)
        yield {
            (p.sentence, at[p.start][0], at[p.end - 1][1], p.kind)
            for p in places
            for at in [document.places[p.sentence]]
        }


def recipe(split: Split) -> Iterator[set[Name]]:
    """The names the recipe finds."""
    sentences = [sentence for document in split.kept for sentence in document.filed]
    tag = learned_recipe(sentences, english_gazetteer())
    for document in split.held:
        yield tag([sentence.words for sentence in document.filed])


def tagged(sentence: LabelledSentence, names: Iterable[tuple[int, int, str]]) -> LabelledSentence:
    """The words of a sentence with the tags of names."""
    tags = ["O"] * len(sentence.words)
    for start, end, kind in names:
        tags[start:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start - 1)
    return LabelledSentence(sentence.words, tags)


def as_file(document: LabelledDocument, sentences: Iterable[LabelledSentence], column: str) -> str:
    """A document in the format of the labelled files, its names as a column takes them."""
    lines = [f"# doc_id = {document.name}"]
    for sentence in sentences:
        words, tags = sentence
        if column == "shown":
            words, tags = as_names_are_shown(sentence, document.source)
        lines += [f"{word}\t{tag}" for word, tag in zip(words, tags, strict=True)] + [""]
    return "\n".join(lines) + "\n"


def found(split: Split, systems: Mapping[str, System]) -> Texts:
    """The held-back documents as files: with their labels ("gold"), and as each system tags them."""
    names = {name: list(system(split)) for name, system in systems.items()}
    texts: Texts = defaultdict(str)
    for number, document in enumerate(split.held):
        versions = {"gold": document.filed} | {
            system: [
                tagged(sentence, sorted(name[1:] for name in rows[number] if name[0] == at))
                for at, sentence in enumerate(document.filed)
            ]
            for system, rows in names.items()
        }
        for version, sentences in versions.items():
            for column in COLUMNS:
                for source in (document.source, "all"):
                    texts[source, version, column] += as_file(document, sentences, column)
    return texts


def measured(
    documents: Sequence[LabelledDocument], kind: str, *, systems: Mapping[str, System], jobs: int
) -> Texts:
    """The files of `found` over all splits of a kind."""
    whole: Texts = defaultdict(str)
    for texts in found_each(splits(documents, kind), systems, jobs=jobs):
        for key, text in texts.items():
            whole[key] += text
    return whole


def found_each(
    parts: Sequence[Split], systems: Mapping[str, System], *, jobs: int
) -> Iterator[Texts]:
    """What is found in each split; with one job in this process, which needs no semaphores."""
    work = partial(found, systems=systems)
    if jobs == 1:
        yield from map(work, parts)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(work, parts)


def f1_of(texts: Texts, source: str, system: str, *, column: str, scorer: Path) -> dict[str, float]:
    """Exact F1 by kind ("ALL" for all of them) as the scorer of the shared tools prints it."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for version in ("gold", system):
            files.append(str(Path(folder) / version))
            Path(files[-1]).write_text(texts[source, version, column], encoding="utf-8")
        command = [sys.executable, str(scorer), *files, "--types", KINDS, "--json"]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 - our scorer
    return {kind: row["f1"] for kind, row in json.loads(said)["exact"].items()}


def report(texts: Texts, systems: Iterable[str], scorer: Path) -> None:
    """A table: one line a source, F1 of each system in both columns, ours by kind."""
    head = [f"{system} {column}" for column in COLUMNS for system in systems]
    print(f"{'':20s}" + "".join(f"{name:>14s}" for name in head) + "   ours shown: PER  ORG  LOC")
    for source in sorted({source for source, _, _ in texts}, key=lambda s: (s == "all", s)):
        rows = {
            (system, column): f1_of(texts, source, system, column=column, scorer=scorer)
            for column in COLUMNS
            for system in systems
        }
        figures = "".join(f"{row['ALL']:14.1f}" for row in rows.values())
        kinds = "".join(f"{rows['ours', 'shown'].get(k, 0):5.1f}" for k in KINDS.split(","))
        print(f"{source:20s}{figures}              {kinds}", flush=True)


def main() -> None:
    """Train both on every split, tag what was held back, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    beside = os.environ.get("BRIEFER_SHARED", ROOT.parent / "shared")
    parser.add_argument("--shared", type=Path, default=beside, help="folder of data and scorers")
    parser.add_argument("--split", choices=("news", "all", "unseen"), default="news")
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    shared = Path(args.shared)
    systems: dict[str, System] = {"ours": ours}
    if find_spec("pycrfsuite"):
        systems = {"recipe": recipe, "ours": ours}
    else:
        print("the recipe is left out: pip install python-crfsuite")
    documents = read_documents(shared / "data" / "entities")
    texts = measured(documents, args.split, systems=systems, jobs=args.jobs)
    report(texts, systems, shared / "tools" / "score_entities.py")


if __name__ == "__main__":
    main()
