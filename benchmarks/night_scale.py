"""How a night grows with its files: time, memory, and what a second run costs.

    python benchmarks/night_scale.py [FILES …] [--jobs N] [--folder DIR]

Articles are made by recombining sentences of seeds/, each with a title, a byline and a date of its
own, four on one event.  For every size: a cold run, then a run with 1 % new files.  CPU time is that of the run and of
its workers, from run.json; "exponent" is the slope of log(CPU) over log(files) between two sizes.
"""

import argparse
import json
import math
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from zlib import crc32

ROOT = Path(__file__).resolve().parents[1]
PARAGRAPHS = 18  # with two sentences each: about 700 words, a common length of news
EVENT = 4  # articles on one event
SYLLABLES = [a + b + c for a in "bdfglmnprst" for b in "aeiou" for c in "lnrst"]
NAMES = ("Ida Holm", "Marek Janda", "Ruth Okafor", "Elena Vidal", "Tomas Berg", "Aiko Mori")


def sentences():
    """Sentences of the sample articles, one paragraph's ends apart."""
    found = []
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        for line in path.read_text(encoding="utf-8", errors="ignore").splitlines():
            parts = line.strip().split(". ")
            found += [part.rstrip(".") + "." for part in parts if 8 <= len(part.split()) <= 40]
    return found


def told_of(event, text):
    """The text with the longer words made those of one event: else all articles were one story."""
    return re.sub(
        r"\b[A-Za-z]{6,}\b",
        lambda word: word[0] + SYLLABLES[(crc32(word[0].encode()) + event) % len(SYLLABLES)],
        text,
    )


def write_articles(folder, numbers, stock):
    for number in numbers:
        chance = random.Random(number)
        title = chance.choice(stock).rstrip(".")[:80]
        body = "\n\n".join(" ".join(chance.sample(stock, 2)) for _ in range(PARAGRAPHS))
        day = 1 + number % 28
        title, body = told_of(number // EVENT, title), told_of(number // EVENT, body)
        text = f"{title}\n\nBy {chance.choice(NAMES)}\n\nNovember {day}, 2026\n\n{body}\n"
        place = folder / f"{number // 1000:03}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:06}.txt").write_text(text, encoding="utf-8")


def run(folder, output, *, jobs, now):
    start = time.monotonic()
    command = ["run", str(folder), "-o", str(output), "-j", str(jobs), "--now", now]
    subprocess.run([sys.executable, "-m", "briefer", *command], check=True, cwd=ROOT)  # noqa: S603
    record = json.loads((output / "latest" / "run.json").read_text(encoding="utf-8"))
    return record["measured"] | {"all_wall_s": time.monotonic() - start}


def measure(count, jobs, folder):
    stock = sentences()
    source, output = folder / "in", folder / "out"
    write_articles(source, range(count), stock)
    cold = run(source, output, jobs=jobs, now="2026-11-21T02:00:00Z")
    write_articles(source, range(count, count + max(1, count // 100)), stock)
    warm = run(source, output, jobs=jobs, now="2026-11-22T02:00:00Z")
    return cold, warm


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=int, default=[1_000, 10_000])
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--folder", help="where to work (else a temporary folder)")
    parsed = parser.parse_args()
    before = None
    print(
        "files  jobs  cold: cpu s  wall s  ms a file  parent MB  worker MB | 1 % new: cpu s  wall s"
    )
    for count in parsed.files:
        with tempfile.TemporaryDirectory(dir=parsed.folder) as folder:
            cold, warm = measure(count, parsed.jobs, Path(folder))
            shutil.rmtree(Path(folder, "out"))
        print(
            f"{count:6,} {parsed.jobs:4} {cold['cpu_s']:12.1f} {cold['wall_s']:7.1f}"
            f" {1000 * cold['cpu_s'] / count:9.2f} {cold['peak_mb']:9} {cold['peak_worker_mb']:9}"
            f" | {warm['cpu_s']:15.1f} {warm['wall_s']:7.1f}",
            flush=True,
        )
        print(
            f"       times faster: {cold['cpu_s'] / warm['cpu_s']:.1f} by CPU,"
            f" {cold['wall_s'] / warm['wall_s']:.1f} by the clock;"
            f" stages cold {cold['stages_s']} warm {warm['stages_s']}",
            flush=True,
        )
        if before:
            slope = math.log(cold["cpu_s"] / before[1]) / math.log(count / before[0])
            growth = 1024 * (cold["peak_mb"] - before[2]) / (count - before[0])
            print(f"       exponent {slope:.3f}; parent grows {growth:.2f} kB a file", flush=True)
        before = (count, cold["cpu_s"], cold["peak_mb"])


if __name__ == "__main__":
    main()
