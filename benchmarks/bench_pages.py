"""What a whole page costs, from bytes to proved HTML, Markdown and JSON, beside sumy's summary alone.

CPU time of interleaved rounds on the texts of `bench_ranking`.  sumy's part reads the text, splits it with
nltk's untrained Punkt (its own model needs a download) and ranks it; ours does that and all the rest.
"""

import os
import statistics
import sys
from collections.abc import Callable
from functools import partial

from bench_ranking import PINNED, ROUNDS, cpu_s, summarise_by_sumy, texts
from nltk.tokenize.punkt import PunktSentenceTokenizer

from briefer.pipeline import brief_file, proven_pages
from briefer.records.document import RawFile
from briefer.records.failure import Failure
from briefer.records.theme import Theme
from briefer.settings import Settings
from briefer.shell.templates import load_theme

SPLITTER = PunktSentenceTokenizer()


def make_pages(files: list[bytes], theme: Theme) -> int:
    """Every page of every article, proved; the number of pages."""
    made = [brief_file(RawFile(f"{n}.txt", file), Settings()) for n, file in enumerate(files)]
    briefings = [one for found in made for one in found if not isinstance(one, Failure)]
    pages = [proven_pages(briefing, Settings(), theme) for briefing in briefings]
    return sum(len(found) for found, findings in pages if not findings)


def summarise(files: list[bytes]) -> int:
    """Three sentences of every text by sumy's LexRank; their number."""
    return sum(summarise_by_sumy(SPLITTER.tokenize(file.decode())) for file in files)


def main() -> int:
    """Print the rounds; exit status 2 when threads are not pinned."""
    if any(os.environ.get(name) != "1" for name in PINNED):
        print(f"set {' and '.join(PINNED)} to 1 (make bench does)")
        return 2
    files = [text.encode() for text in texts()]
    work: dict[str, Callable[[], object]] = {
        "briefer, whole pages": partial(make_pages, files, load_theme("default", "")),
        "sumy LexRank, summary": partial(summarise, files),
    }
    for run in work.values():
        run()
    rounds = [{name: cpu_s(run) / len(files) for name, run in work.items()} for _ in range(ROUNDS)]
    words = sum(len(file.split()) for file in files) // len(files)
    print(f"{len(files)} texts of {words} words, load average {os.getloadavg()[0]:.1f}")
    for name in work:
        times = sorted(1000 * row[name] for row in rounds)
        middle = statistics.median(times)
        print(
            f"{name}: {middle:.1f} ms a text ({times[0]:.1f} to {times[-1]:.1f}), {1000 / middle:.0f} a second"
        )
    ours, theirs = work
    ratios = sorted(row[theirs] / row[ours] for row in rounds)
    print(
        f"pages cost {1 / statistics.median(ratios):.2f} times sumy's summary ({1 / ratios[-1]:.2f} to {1 / ratios[0]:.2f})"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
