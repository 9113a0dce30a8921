"""How fast ranking is, beside sumy: CPU time, interleaved rounds, the worst round is the gate.

Texts are those of the labelled data where it is present (84 news texts), else the seeds.  Sumy is not
stock: its sentence model needs a download, so it gets our sentences; it cuts words by nltk, as always.
"""

import gc
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from nltk.tokenize.destructive import NLTKWordTokenizer
from sumy.models.dom import ObjectDocumentModel, Paragraph
from sumy.models.dom import Sentence as DomSentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.utils import get_stop_words

from briefer.analyse.sentences import split_sentences
from briefer.article import take_apart
from briefer.ingest import ingest
from briefer.rank import rank
from briefer.rank.candidates import find_candidates
from briefer.rank.sumy_adapter import rate_by_sumy
from briefer.records.analysis import Analysis, Sentence
from briefer.records.article import Article, Block
from briefer.records.document import Document, RawFile, SourceMap
from briefer.records.failure import Failure
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import RankSettings, Settings
from briefer.shell.worker import GARBAGE
from briefer.text.treebank import WORD

PINNED = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")  # more threads make sumy several times as dear
ROOT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("BRIEFER_SHARED", ROOT.parent / "shared"))
ROUNDS = 5
GATES = {"lexrank": 7.0, "news": 4.0}  # times faster than sumy's LexRank, worst round
LONG_GATES = {2_000: 38.0}  # the same of `news` by number of sentences
LONG_ROUNDS = 3
LONG_REPEATS = (
    8  # of ours in a round: half before sumy, half after it, so that a busy moment meets both
)
MAX_MS, MAX_MS_SENTENCES = 7.0, 36  # ranking alone, best round: a busy machine doubles the others
SIZES = (20, 200, 2_000, 20_000)
SUMY_SIZES = (20, 200, 2_000)  # sumy compares all pairs: 20,000 sentences would take it an hour
IDENTITY_SIZES = (20, 200)


class SumyTokenizer:
    """Sumy's words with the parts of nltk that need no download."""

    words = NLTKWordTokenizer()

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """Words of a sentence, by sumy's own test."""
        return tuple(word for word in self.words.tokenize(sentence) if WORD.fullmatch(word))


def texts() -> list[str]:
    """The news texts to summarise."""
    data = SHARED / "data" / "quotes" / "polnear_dev.jsonl"
    if data.exists():
        return [json.loads(line)["text"] for line in data.read_text("utf-8").splitlines()]
    return [path.read_text("utf-8-sig") for path in sorted((ROOT / "seeds").glob("*.txt"))]


def read(text: str) -> Analysis | None:
    """Blocks and sentences: what a summary needs."""
    doc = ingest(RawFile("a.txt", text.encode()), Settings().ingest)[0]
    article = doc if isinstance(doc, Failure) else take_apart(doc, Settings().article)
    if isinstance(article, Failure):
        return None
    return Analysis(article=article, sentences=split_sentences(article))


def summarise_by_sumy(sentences: Sequence[str]) -> int:
    """Sumy's LexRank summary of sentences, words cut by nltk."""
    summarizer = LexRankSummarizer(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    paragraph = Paragraph([DomSentence(sentence, TOKENIZER) for sentence in sentences])
    with np.errstate(invalid="ignore"):  # sentences with no word in common: sumy divides 0 by 0
        return len(summarizer(ObjectDocumentModel([paragraph]), 3))


def body(analysis: Analysis) -> list[str]:
    """The sentences that are ranked, as text."""
    text = analysis.article.document.text
    spans = [s.span for s in analysis.sentences if s.role is Role.BODY]
    return [text[span.start : span.end] for span in spans]


TOKENIZER = SumyTokenizer()


def cpu_s(work: Callable[[], object]) -> float:
    """CPU seconds of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def long_article(count: int) -> Analysis:
    """An article of made-up words, as often as words occur in news."""
    chance = random.Random(count)
    rare = [f"word{n}" for n in range(6_000)]
    common = "the of in a to and said was for on".split()  # noqa: SIM905 (easier to read)

    def word() -> str:
        return (
            chance.choice(common)
            if chance.random() < 0.4
            else rare[int(6_000 * chance.random() ** 2.5)]
        )

    lines = [" ".join(word() for _ in range(24)).capitalize() + "." for _ in range(count)]
    text, spans = "\n".join(lines), []
    for line in lines:
        start = spans[-1].end + 1 if spans else 0
        spans.append(Span(start, start + len(line)))
    doc = Document("a.txt", "0" * 64, len(text), "utf-8", "text/plain", text, SourceMap())
    article = Article(doc, tuple(Block(span, Role.BODY) for span in spans), language="en")
    places = [Sentence(n, span, n, n, Role.BODY) for n, span in enumerate(spans)]
    return Analysis(article=article, sentences=tuple(places))


def same_choice(analysis: Analysis) -> bool:
    """Whether our LexRank and sumy's choose the same three sentences of equal rating or better."""
    found = find_candidates(analysis, 2_000).chosen_from
    ratings = [round(float(r), 12) for r in rate_by_sumy("lexrank", found, title="", language="en")]
    best = sorted(range(len(ratings)), key=lambda place: -ratings[place])[:3]
    return rank(analysis, RankSettings(ranker="lexrank")).summary == tuple(sorted(best))


def compare(analyses: Sequence[Analysis]) -> dict[str, float]:
    """Print rounds of ours and of sumy on the same sentences, three of them asked for; the worst ratio by ranker.

    Within a round the systems take turns article by article, so that a busy moment of the machine is shared.
    """
    rounds = [one_round(analyses) for _ in range(1 + ROUNDS)][1:]  # the first fills the caches
    print(f"from sentences to summary, ms: sumy LexRank {1000 * median(rounds, 'sumy'):.2f}")
    worst = {}
    for name, gate in GATES.items():
        ratios = sorted(row["sumy"] / row[name] for row in rounds)
        worst[name] = ratios[0]
        print(
            f"  {name:8} {1000 * median(rounds, name):6.2f}, ratio {statistics.median(ratios):.1f} "
            f"({ratios[0]:.1f} to {ratios[-1]:.1f}), gate {gate}"
        )
    return worst


def one_round(analyses: Sequence[Analysis]) -> dict[str, float]:
    """Mean CPU seconds a text by system."""
    spent = dict.fromkeys([*GATES, "sumy"], 0.0)
    for analysis in analyses:
        for name in GATES:
            settings = RankSettings(ranker=name, key_points=0)
            spent[name] += cpu_s(partial(rank, analysis, settings))
        spent["sumy"] += cpu_s(partial(summarise_by_sumy, body(analysis)))
    return {name: seconds / len(analyses) for name, seconds in spent.items()}


def median(rounds: Sequence[dict[str, float]], name: str) -> float:
    """The middle of the rounds."""
    return statistics.median(row[name] for row in rounds)


def time_ranking(analyses: Sequence[Analysis]) -> float:
    """Print and return the milliseconds of `news` for 36 sentences."""
    count = sum(len(body(analysis)) for analysis in analyses) / len(analyses)
    rounds = [
        cpu_s(lambda: [rank(a, RankSettings()) for a in analyses]) / len(analyses)
        for _ in range(ROUNDS)
    ]
    ms = 1000 * min(rounds) * MAX_MS_SENTENCES / count
    print(f"news: {ms:.2f} ms for {MAX_MS_SENTENCES} sentences (mean {count:.0f} here)")
    return ms


def grow() -> dict[int, float]:
    """Print the cost by number of sentences; how much faster than sumy `news` is in the worst round, where sumy was run."""
    print(
        "sentences  best ms   news ms   lexrank ms   sumy lexrank ms   news ratio   lexrank ratio"
    )
    return {size: ratio for size in SIZES if (ratio := growth_row(size))}


def growth_row(size: int) -> float | None:
    """Print the medians of the rounds and the worst ratios; that of `news`."""
    analysis = long_article(size)
    has_sumy = size in SUMY_SIZES
    rounds = [long_round(analysis, has_sumy=has_sumy) for _ in range(LONG_ROUNDS)]
    news, lexrank = 1000 * median(rounds, "news"), 1000 * median(rounds, "lexrank")
    best = 1000 * min(row["best"] for row in rounds)
    print(f"{size:9} {best:8.1f} {news:9.1f} {lexrank:12.1f}", end="", flush=True)
    if not has_sumy:
        print()
        return None
    worst = {name: min(row["sumy"] / row[name] for row in rounds) for name in GATES}
    print(
        f" {1000 * median(rounds, 'sumy'):17.1f} {worst['news']:12.1f} {worst['lexrank']:15.1f}",
        flush=True,
    )
    return worst["news"]


def long_round(analysis: Analysis, *, has_sumy: bool) -> dict[str, float]:
    """CPU seconds of one run by system, the mean of several, and of the best run of `news`."""
    spent: dict[str, list[float]] = {name: [] for name in GATES}

    def ours() -> None:
        for _ in range(LONG_REPEATS // 2):
            for name in GATES:
                spent[name].append(cpu_s(partial(rank, analysis, RankSettings(ranker=name))))

    ours()
    sumy = cpu_s(partial(summarise_by_sumy, body(analysis))) if has_sumy else 0.0
    ours()
    means = {name: statistics.mean(runs) for name, runs in spent.items()}
    return {**means, "sumy": sumy, "best": min(spent["news"])}


def main() -> int:
    """Exit status 1 when a gate does not hold."""
    if any(os.environ.get(name) != "1" for name in PINNED):
        print(f"set {' and '.join(PINNED)} to 1 (make bench does)")
        return 2
    analyses = [found for found in map(read, texts()) if found]
    print(f"{len(analyses)} texts, load average {os.getloadavg()[0]:.1f}")
    differing = [size for size in IDENTITY_SIZES if not same_choice(long_article(size))]
    gc.set_threshold(*GARBAGE)  # as a run has it
    gc.freeze()  # what the benchmark itself holds is on nobody's bill
    worst, ms = compare(analyses), time_ranking(analyses)
    ratios = grow()
    failed = [
        *(f"LexRank differs from sumy's at {size} sentences" for size in differing),
        *(
            f"{name}: {worst[name]:.1f} < {gate}"
            for name, gate in GATES.items()
            if worst[name] < gate
        ),
        *([f"ranking {ms:.1f} ms > {MAX_MS}"] if ms > MAX_MS else []),
        *(
            f"news at {size} sentences: {ratios[size]:.1f} < {gate}"
            for size, gate in LONG_GATES.items()
            if ratios[size] < gate
        ),
    ]
    print("\n".join(f"FAILED: {line}" for line in failed) or "all gates hold")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
