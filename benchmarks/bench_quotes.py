"""What persons and quotes cost, beside one regular expression that only looks for marks.

CPU time of interleaved rounds on the texts of `bench_ranking`, scaled to an article of 750 words; the floor
finds stretches between marks and nobody who says them.  Then `quotes_growth`: hostile texts at 1× and 2×.
"""

import os
import re
import statistics
import sys
from collections.abc import Sequence
from functools import partial

import quotes_growth
from bench_ranking import PINNED, ROUNDS, cpu_s, read, texts

from briefer.analyse.people import find_people
from briefer.analyse.quotes import find_speech
from briefer.records.analysis import Analysis

FLOOR = re.compile(r"“[^”\n]+”|\"[^\"\n]+\"")
WORDS = 750
MAX_MS = 5.0  # of 750 words, best round: a busy machine doubles the others
MAX_RATIO = 300  # times the floor, worst round; 200 in the middle one when this was written
FLOOR_CALLS = 50  # a single one is too short to measure
TURN_TEXTS = 4  # so many texts each, then the other's turn: a busy moment of the machine is shared


def find_marks(found: Sequence[str]) -> int:
    """How many stretches stand between marks, over all calls."""
    return sum(len(FLOOR.findall(text)) for _ in range(FLOOR_CALLS) for text in found)


def find_speakers(analyses: Sequence[Analysis]) -> int:
    """How many quotes are found, with the persons they need."""
    return sum(
        len(find_speech(a.article, a.sentences, find_people(a.article, a.sentences, ()))[0])
        for a in analyses
    )


def one_round(analyses: Sequence[Analysis]) -> dict[str, float]:
    """CPU seconds by system."""
    spent = {"quotes": 0.0, "floor": 0.0}
    for start in range(0, len(analyses), TURN_TEXTS):
        turn = analyses[start : start + TURN_TEXTS]
        spent["quotes"] += cpu_s(partial(find_speakers, turn))
        spent["floor"] += cpu_s(partial(find_marks, [a.article.document.text for a in turn]))
    return spent


def main() -> int:
    """Exit status 1 when a gate does not hold."""
    if any(os.environ.get(name) != "1" for name in PINNED):
        print(f"set {' and '.join(PINNED)} to 1 (make bench does)")
        return 2
    found = texts()
    analyses = [analysis for analysis in map(read, found) if analysis]
    articles = sum(len(text.split()) for text in found) / WORDS
    rounds = [one_round(analyses) for _ in range(1 + ROUNDS)][1:]  # the first fills the caches
    rounds = [{name: 1000 * spent / articles for name, spent in row.items()} for row in rounds]
    times = sorted(row["quotes"] for row in rounds)
    ratios = sorted(FLOOR_CALLS * row["quotes"] / row["floor"] for row in rounds)
    ms = statistics.median(times)
    print(f"{len(analyses)} texts, load average {os.getloadavg()[0]:.1f}")
    print(
        f"persons and quotes: {ms:.2f} ms for {WORDS} words ({times[0]:.2f} to {times[-1]:.2f}), gate {MAX_MS};"
        f" {statistics.median(ratios):.0f} times the marks alone ({ratios[0]:.0f} to {ratios[-1]:.0f}), gate {MAX_RATIO}"
    )
    failed = [
        *([f"{times[0]:.2f} ms > {MAX_MS}"] if times[0] > MAX_MS else []),
        *([f"{ratios[-1]:.0f} times the floor > {MAX_RATIO}"] if ratios[-1] > MAX_RATIO else []),
        *(
            [f"twice the text takes more than {quotes_growth.LIMIT} times"]
            if quotes_growth.main()
            else []
        ),
    ]
    print("\n".join(f"FAILED: {line}" for line in failed) or "all gates hold")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
