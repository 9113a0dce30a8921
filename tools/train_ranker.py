"""Train the `news` ranker on articles with reference summaries, and say what each feature is worth.

  train_ranker.py DATA.jsonl... --folds 5 --predictions OUT.jsonl    cross-validation, summaries for a scorer
  train_ranker.py DATA.jsonl... --ablate                             the same without each feature in turn
  train_ranker.py DATA.jsonl... --write                              train on all, write rank/coefficients.py
  train_ranker.py DATA.jsonl... --test OTHER.jsonl --where genre=news  train on all, score another set

DATA has an "id", "text" and "reference" (a list of sentences) a line.  Sentences are those of the product.
A sentence counts as right when the best summary of three (chosen greedily by ROUGE-1 and -2) holds it; a
word or pair when the reference uses it.  Both are logistic models, fitted by Newton's method with a ridge.
The training articles have no headlines: the weights of "title" are fitted on --titles DATA, less what
--where sets apart for --test, with all other weights held; the editor's own points weigh as much.
"""

import argparse
import hashlib
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from nltk.stem.porter import PorterStemmer
from rouge_score import rouge_scorer

from briefer.analyse import analyse
from briefer.article import take_apart
from briefer.ingest import ingest
from briefer.rank import Ranker, rank_by
from briefer.rank.candidates import find_candidates
from briefer.rank.coefficients import ANYWHERE, NEWS
from briefer.rank.features import FEATURES, PLACE, TERM_FEATURES, TERM_PLACE
from briefer.rank.model import BASE, Model
from briefer.rank.news import VALUE_DIGITS, opens_with_news, score_by
from briefer.rank.reading import Reading, read_for_ranking
from briefer.rank.terms import find_terms, stem_pieces, terms_of
from briefer.records.analysis import Analysis
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.settings import Settings
from briefer.text.terms import pieces_of

ROOT = Path(__file__).parents[1]
OUTPUT = ROOT / "briefer" / "rank" / "coefficients.py"
MEASURES = ("rouge1", "rouge2", "rougeLsum")
LENGTH = 3  # sentences of the summaries trained for
SEED = 0
RIDGE_SENTENCES, RIDGE_TERMS = 10.0, 5.0  # on standardised features; 1 to 50 made no difference
RIDGE_TITLES = 50.0  # texts with headlines are few, and of other genres than news
NEWTON_STEPS = 30
WEIGHT_DIGITS = 2
TITLE, EDITOR = "title", "editor"
UNSEEN = {BASE, TITLE, EDITOR}  # not to be learned from articles without headlines

Table = tuple[Mapping[str, np.ndarray], np.ndarray]  # columns by feature, labels


@dataclass(frozen=True)
class Doc:
    """An article with its reference, and what is learned from it."""

    id: str
    reference: list[str]
    analysis: Analysis
    reading: Reading
    sentences: Mapping[str, np.ndarray] = field(default_factory=dict)  # feature → values
    is_best: np.ndarray = field(default_factory=lambda: np.zeros(0))
    terms: Mapping[int, tuple[Mapping[str, np.ndarray], np.ndarray]] = field(default_factory=dict)


# --- reading ---------------------------------------------------------------------------------------------


def read(path: Path, where: str = "", *, others: bool = False) -> list[Doc]:
    """The articles of a file as the product reads them.

    Where the records have the FIELD of FIELD=VALUE, only those with that value, or all others.
    """
    name, _, value = where.partition("=")
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    wanted = [r for r in records if name not in r or (r[name] == value) is not others]
    return [doc for doc in map(read_one, wanted) if doc is not None]


def read_one(record: Mapping[str, object]) -> Doc | None:
    """One article; None, with a message, where the product finds nothing to rank."""
    text = str(record["text"])
    raw = RawFile(f"{record['id']}.txt", text.encode())
    (document, *_) = ingest(raw, Settings().ingest)
    article = (
        document if isinstance(document, Failure) else take_apart(document, Settings().article)
    )
    if isinstance(article, Failure):
        print(f"{record['id']}: {article.reason}", file=sys.stderr)
        return None
    analysis = analyse(article, Settings().analyse)
    candidates = find_candidates(analysis, 2_000).chosen_from
    reference = [str(sentence) for sentence in record["reference"]]  # type: ignore[attr-defined]  # a list of JSON
    return learnable(
        Doc(str(record["id"]), reference, analysis, read_for_ranking(analysis, candidates))
    )


def learnable(doc: Doc) -> Doc:
    """The article with its features and labels."""
    reading = doc.reading
    columns = {
        name: np.array([round(value, VALUE_DIGITS) for value in feature(reading)])
        for name, feature in FEATURES.items()
    }
    return replace(doc, sentences=columns, is_best=best_sentences(doc), terms=term_tables(doc))


def best_sentences(doc: Doc) -> np.ndarray:
    """1 for the sentences of the summary that greedily gains most ROUGE-1 plus ROUGE-2, else 0."""
    wanted = Overlap.of(doc.reference)
    rows = [pieces(candidate.text) for candidate in doc.reading.candidates]
    chosen: list[int] = []
    best = 0.0
    while len(chosen) < LENGTH:
        tries = [
            (wanted.score([rows[p] for p in sorted([*chosen, place])]), -place)
            for place in range(len(rows))
            if place not in chosen
        ]
        score, place = max(tries, default=(0.0, 0))
        if score <= best:
            break
        best, chosen = score, [*chosen, -place]
    return np.array([float(place in chosen) for place in range(len(rows))])


def term_tables(doc: Doc) -> dict[int, tuple[dict[str, np.ndarray], np.ndarray]]:
    """Features and labels of the words (1) and the pairs (2)."""
    language = doc.analysis.article.language
    found = find_terms(doc.reading, range(len(doc.reading.candidates)))
    pieces = [piece for sentence in doc.reference for piece in pieces_of(sentence)]
    used = set(terms_of(stem_pieces(pieces, language)))
    tables = {}
    for size, terms in ((1, found.words), (2, found.pairs)):
        columns = {name: np.array(feature(terms)) for name, feature in TERM_FEATURES.items()}
        tables[size] = (columns, np.array([float(key in used) for key in terms.keys]))
    return tables


# --- ROUGE, fast enough to search with ---------------------------------------------------------------------


@cache
def porter(word: str) -> str:
    """Stem as rouge-score counts it."""
    return PorterStemmer().stem(word) if len(word) > 3 else word


def pieces(text: str) -> list[str]:
    """The words rouge-score counts."""
    return [porter(word) for word in re.findall(r"[a-z0-9]+", text.lower())]


@dataclass(frozen=True)
class Overlap:
    """A reference, ready to be compared with many summaries."""

    words: Counter[str]
    pairs: Counter[tuple[str, str]]

    @classmethod
    def of(cls, sentences: Iterable[str]) -> "Overlap":
        """The reference of these sentences."""
        words = [word for sentence in sentences for word in pieces(sentence)]
        return cls(Counter(words), Counter(pairwise(words)))

    def score(self, rows: Iterable[list[str]]) -> float:
        """ROUGE-1 plus ROUGE-2, F1."""
        words = [word for row in rows for word in row]
        pairs = Counter(pairwise(words))
        return f1(Counter(words), self.words) + f1(pairs, self.pairs)


def f1(one: Counter, other: Counter) -> float:
    """Agreement of two bags."""
    sizes = one.total() + other.total()
    return 2 * (one & other).total() / sizes if sizes else 0.0


# --- learning ----------------------------------------------------------------------------------------------


def fit(
    columns: Mapping[str, np.ndarray],
    labels: np.ndarray,
    *,
    ridge: float,
    held: np.ndarray | float = 0.0,
) -> dict[str, float]:
    """Weights of a logistic model; features are standardised for the ridge and the weights scaled back.

    `held` are log-odds that other features, not to be changed, already give.
    """
    matrix = np.column_stack(list(columns.values()))
    mean, spread = matrix.mean(axis=0), matrix.std(axis=0)
    spread[spread == 0] = 1.0
    rows = np.column_stack([(matrix - mean) / spread, np.ones(len(matrix))])
    penalty = np.eye(rows.shape[1]) * ridge
    penalty[-1, -1] = 1e-6
    weights = np.zeros(rows.shape[1])
    for _ in range(NEWTON_STEPS):
        likely = 1 / (1 + np.exp(-rows @ weights - held))
        slope = rows.T @ (labels - likely) - penalty @ weights
        bend = (rows.T * (likely * (1 - likely))) @ rows + penalty
        weights += np.linalg.solve(bend, slope)
    scaled = weights[:-1] / spread
    base = weights[-1] - float(scaled @ mean)
    return {BASE: rounded(base)} | dict(zip(columns, map(rounded, scaled), strict=True))


def rounded(weight: float) -> float:
    """A weight with as many digits as are printed."""
    return round(float(weight), WEIGHT_DIGITS) + 0.0


def train(docs: Sequence[Doc], base: Model, dropped: frozenset[str] = frozenset()) -> Model:
    """A model with the features of the given one, less some; unseen features keep their weight."""
    tables = {size: [doc.terms[size] for doc in docs] for size in (1, 2)}
    return Model(
        sentences=learn(
            base.sentences,
            [(doc.sentences, doc.is_best) for doc in docs],
            dropped=dropped,
            ridge=RIDGE_SENTENCES,
        ),
        words=learn(base.words, tables[1], dropped=dropped, ridge=RIDGE_TERMS),
        pairs=learn(base.pairs, tables[2], dropped=dropped, ridge=RIDGE_TERMS),
    )


def learn_titles(docs: Sequence[Doc], model: Model) -> Model:
    """The model with weights for words of the headline, all others held."""
    of_sentence = title_weight(model.sentences, [(doc.sentences, doc.is_best) for doc in docs])
    return Model(
        sentences={**model.sentences, TITLE: of_sentence, EDITOR: of_sentence},
        words={**model.words, TITLE: title_weight(model.words, [doc.terms[1] for doc in docs])},
        pairs={**model.pairs, TITLE: title_weight(model.pairs, [doc.terms[2] for doc in docs])},
    )


def title_weight(weights: Mapping[str, float], tables: Sequence[Table]) -> float:
    """The weight of "title" that explains best what the other weights do not."""
    held = np.concatenate(
        [
            sum(weight * table[name] for name, weight in weights.items() if name not in UNSEEN)
            for table, _ in tables
        ]
    )
    columns = {TITLE: np.concatenate([table[TITLE] for table, _ in tables])}
    return fit(
        columns, np.concatenate([labels for _, labels in tables]), ridge=RIDGE_TITLES, held=held
    )[TITLE]


def learn(
    names: Iterable[str],
    tables: Sequence[Table],
    *,
    dropped: frozenset[str],
    ridge: float,
) -> dict[str, float]:
    """Weights of the named features, from tables of columns and labels."""
    kept = [name for name in names if name not in UNSEEN and name not in dropped]
    columns = {name: np.concatenate([table[name] for table, _ in tables]) for name in kept}
    return fit(columns, np.concatenate([labels for _, labels in tables]), ridge=ridge)


# --- measuring ---------------------------------------------------------------------------------------------


def summarise(doc: Doc, models: Mapping[str, Model]) -> list[str]:
    """The product's summary with these models in place of its own."""
    settings = replace(Settings().rank, length=LENGTH)
    name = "news" if opens_with_news(doc.reading) else "anywhere"
    ranker = Ranker(lambda reading, chosen: score_by(models[name], reading, chosen))
    ranking = rank_by(ranker, doc.analysis, settings)
    text = doc.analysis.article.document.text
    spans = [doc.analysis.sentences[index].span for index in ranking.summary]
    return [" ".join(text[span.start : span.end].split()) for span in spans]


def cross_validate(
    docs: Sequence[Doc], folds: int, dropped: frozenset[str] = frozenset()
) -> dict[str, list[str]]:
    """A summary of each article by models that have not seen it."""
    ids = sorted(doc.id for doc in docs)
    random.Random(SEED).shuffle(ids)
    fold_of = {name: number % folds for number, name in enumerate(ids)}
    found: dict[str, list[str]] = {}
    for fold in range(folds):
        models = train_both([doc for doc in docs if fold_of[doc.id] != fold], dropped)
        found |= {doc.id: summarise(doc, models) for doc in docs if fold_of[doc.id] == fold}
    return found


def train_both(docs: Sequence[Doc], dropped: frozenset[str] = frozenset()) -> dict[str, Model]:
    """The model that minds places and the one that does not."""
    place = frozenset(PLACE) | frozenset(TERM_PLACE)
    return {
        "news": train(docs, NEWS, dropped),
        "anywhere": train(docs, ANYWHERE, dropped | place),
    }


@cache
def scorer() -> rouge_scorer.RougeScorer:
    """The measure itself."""
    return rouge_scorer.RougeScorer(list(MEASURES), use_stemmer=True)


def figures(docs: Sequence[Doc], summaries: Mapping[str, list[str]]) -> str:
    """ROUGE-1, -2 and -Lsum in per cent, and the mean number of words."""
    rows = [scorer().score("\n".join(d.reference), "\n".join(summaries[d.id])) for d in docs]
    means = [100 * float(np.mean([row[name].fmeasure for row in rows])) for name in MEASURES]
    words = np.mean([len(" ".join(summaries[doc.id]).split()) for doc in docs])
    return " / ".join(f"{mean:.2f}" for mean in means) + f", {words:.1f} words"


# --- the command -------------------------------------------------------------------------------------------


def main() -> None:
    """Read the arguments and do what they ask."""
    args = arguments()
    docs = [doc for path in args.data for doc in read(path)]
    summaries = cross_validate(docs, args.folds)
    result = figures(docs, summaries)
    print(f"{args.folds}-fold cross-validation on {len(docs)} articles: {result}")
    if args.predictions:
        save(args.predictions, summaries)
    if args.ablate:
        ablate(docs, args.folds)
    models = train_both(docs)
    if args.titles:
        titled = [d for d in read(args.titles, args.where, others=True) if d.reading.title]
        models = {name: learn_titles(titled, model) for name, model in models.items()}
    for path in args.test:
        test(path, models, args)
    if args.write:
        OUTPUT.write_text(as_module(models, args, result), encoding="utf-8")


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--predictions", type=Path, help="write the cross-validated summaries")
    parser.add_argument("--ablate", action="store_true")
    parser.add_argument("--titles", type=Path)
    parser.add_argument("--test", type=Path, action="append", default=[])
    parser.add_argument("--where", default="", metavar="FIELD=VALUE")
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


def test(path: Path, models: Mapping[str, Model], args: argparse.Namespace) -> None:
    """Score the articles of another set."""
    docs = read(path, args.where)
    found = {doc.id: summarise(doc, models) for doc in docs}
    print(f"{path.stem}, {len(docs)} articles: {figures(docs, found)}")
    if args.predictions:
        save(args.predictions.with_suffix(f".{path.stem}.jsonl"), found)


def save(path: Path, summaries: Mapping[str, list[str]]) -> None:
    """Summaries, one JSON object a line."""
    rows = [json.dumps({"id": name, "sentences": found}) for name, found in summaries.items()]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")


def ablate(docs: Sequence[Doc], folds: int) -> None:
    """The figures without each feature in turn."""
    names = {**NEWS.sentences, **NEWS.words, **NEWS.pairs}
    for name in names:
        if name != BASE:
            found = cross_validate(docs, folds, frozenset({name}))
            print(f"without {name:18} {figures(docs, found)}", flush=True)


def as_module(models: Mapping[str, Model], args: argparse.Namespace, result: str) -> str:
    """The text of coefficients.py."""
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in args.data)).hexdigest()[:12]
    names = " ".join(path.name for path in args.data)
    header = (
        f'"""Weights of the `news` ranker, written by tools/train_ranker.py: do not edit by hand.\n\n'
        f"Command: python tools/train_ranker.py {names} {options(args)} --write\n"
        f"Data: sha256 {digest} over the files in that order.\n"
        f"ROUGE-1 / -2 / -Lsum F1 at {LENGTH} sentences, {args.folds}-fold cross-validation: {result}.\n"
        f'"""\n\nfrom briefer.rank.model import Model\n'
    )
    parts = [("NEWS", models["news"]), ("ANYWHERE", models["anywhere"])]
    return header + "".join(f"\n{name} = {as_code(model)}\n" for name, model in parts)


def options(args: argparse.Namespace) -> str:
    """The options that made a difference to the weights."""
    given = {"--titles": args.titles and args.titles.name, "--where": args.where}
    return " ".join(f"{name} {value}" for name, value in given.items() if value)


def as_code(model: Model) -> str:
    """A model as an expression."""
    tables = {"sentences": model.sentences, "words": model.words, "pairs": model.pairs}
    lines = []
    for name, weights in tables.items():
        rows = "".join(f'        "{feature}": {weight},\n' for feature, weight in weights.items())
        lines.append(f"    {name}={{\n{rows}    }},\n")
    return "Model(\n" + "".join(lines) + ")"


if __name__ == "__main__":
    main()
