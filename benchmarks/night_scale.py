"""How a night grows with its files: time, memory, and what a second run costs.

    python benchmarks/night_scale.py [FILES …] [--jobs N] [--words N] [--folder DIR]
    python benchmarks/night_scale.py --spread FILES [--words N]

The articles are those of `night_articles`.  For every size: a cold run, then the run of the next night with
1 % new files.  CPU time is that of every process of the run, from the start of Python to the end of the
last worker; the memory of the parent is its peak as the system counted it (VmHWM); "exponent" is the slope
of log(CPU) over log(files) between two sizes.  The package is compiled before, as an installer does it.

`--spread` does one cold night with 1, 2 and 4 workers, each twice, and tells what a worker is worth: the
clock of the whole run with one, over that with N, over N.  On an idle machine only; the CPU time beside it
tells whether the work itself grew.
"""

import argparse
import compileall
import ctypes
import json
import math
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from night_articles import ROOT, write_articles

SET_CHILD_SUBREAPER = 36  # Linux: prctl


def run(folder, output, *, jobs, now):
    """One night: what its account measured, the clock, and how many stories have how many articles."""
    start, cpu_before = time.monotonic(), children_s()
    command = ["run", str(folder), "-o", str(output), "-j", str(jobs), "--now", now]
    subprocess.run([sys.executable, "-m", "briefer", *command], check=True, cwd=ROOT)  # noqa: S603 - our own program
    clock = time.monotonic() - start
    record = json.loads((output / "latest" / "run.json").read_text(encoding="utf-8"))
    night = json.loads((output / "latest" / "index.json").read_text(encoding="utf-8"))
    sizes = Counter(len(story["members"]) for story in night["stories"])
    with suppress(ChildProcessError):
        while os.wait():  # the server of the workers ends a moment after the run
            pass
    cpu_s = children_s() - cpu_before
    return record["measured"] | {"clock_s": clock, "all_cpu_s": cpu_s, "sizes": sizes}


def prepare():
    """Compile the package; let processes that outlive the one that started them be counted as children."""
    compileall.compile_dir(ROOT / "briefer", quiet=1)
    ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1)


def children_s():
    """CPU time of all children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measure(count, folder, *, jobs, words):
    """A cold night, and the night after it with 1 % new files."""
    source, output = folder / "in", folder / "out"
    write_articles(source, range(count), words=words)
    cold = run(source, output, jobs=jobs, now="2026-11-21T02:00:00Z")
    write_articles(source, range(count, count + max(1, count // 100)), words=words)
    warm = run(source, output, jobs=jobs, now="2026-11-22T02:00:00Z")
    return cold, warm


def spread(count, folder, *, words):
    """One line a number of workers: the better of two runs by the clock, and whether the bytes agree."""
    source = folder / "in"
    write_articles(source, range(count), words=words)
    alone, pages = 0.0, set()
    for jobs in (1, 2, 4):
        tries = []
        for number in range(2):
            output = folder / f"out-{jobs}-{number}"
            tries.append(run(source, output, jobs=jobs, now="2026-11-21T02:00:00Z"))
            record = json.loads((output / "latest" / "run.json").read_text(encoding="utf-8"))
            pages.add(json.dumps(record["outputs"]))
        best = min(tries, key=lambda one: one["clock_s"])
        alone = alone or best["clock_s"]
        print(
            f"{count:7,} files, {jobs} workers: clock {best['clock_s']:.1f} s,"
            f" CPU {best['all_cpu_s']:.1f} s, efficiency {alone / best['clock_s'] / jobs:.2f}",
            flush=True,
        )
    print(f"        {len(pages) - 1} of 6 runs with other bytes")


def told(name, measured, count):
    """One line on one run."""
    return (
        f"{count:7,} files, {name}: CPU {measured['all_cpu_s']:.1f} s"
        f" ({1000 * measured['all_cpu_s'] / count:.2f} ms a file), clock {measured['clock_s']:.1f} s,"
        f" parent {measured['peak_mb']} MB, largest worker {measured['peak_worker_mb']} MB,"
        f" stages {measured['stages_s']}"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=int, default=[1_000, 10_000])
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--words", type=int, default=500, help="of an article")
    parser.add_argument("--spread", type=int, metavar="FILES", help="with 1, 2 and 4 workers")
    parser.add_argument("--folder", help="where to work (else a temporary folder)")
    parsed = parser.parse_args()
    prepare()
    if parsed.spread:
        with tempfile.TemporaryDirectory(dir=parsed.folder) as folder:
            spread(parsed.spread, Path(folder), words=parsed.words)
        return
    with tempfile.TemporaryDirectory(dir=parsed.folder) as folder:
        grow(parsed.files, Path(folder), jobs=parsed.jobs, words=parsed.words)


def grow(counts, folder, *, jobs, words):
    """Both nights of every size, each in a folder of its own; none is removed before the last is measured.

    For minutes after many files are deleted, ext4 makes new ones slowly: it passes over their numbers.
    """
    before = None
    for count in counts:
        place = folder / f"{count}"
        place.mkdir()
        cold, warm = measure(count, place, jobs=jobs, words=words)
        print(told("first night", cold, count))
        print(told("second night", warm, count))
        sizes = cold["sizes"]
        shared = sum(n for size, n in sizes.items() if size > 1)
        print(
            f"        second run {cold['all_cpu_s'] / warm['all_cpu_s']:.1f} times faster by CPU,"
            f" {cold['clock_s'] / warm['clock_s']:.1f} by the clock;"
            f" {sizes[1]:,} single articles, {shared:,} stories, the largest of {max(sizes)}",
            flush=True,
        )
        if before:
            slope = math.log(cold["all_cpu_s"] / before[1]) / math.log(count / before[0])
            first, second = (
                1024 * (night["peak_mb"] - peak_mb) / (count - before[0])
                for night, peak_mb in zip((cold, warm), before[2:], strict=True)
            )
            print(
                f"        exponent {slope:.3f}; parent grows {first:.2f} kB a file,"
                f" in the second night {second:.2f}",
                flush=True,
            )
        before = (count, cold["all_cpu_s"], cold["peak_mb"], warm["peak_mb"])


if __name__ == "__main__":
    main()
