"""What a night costs after the first: with one new file of a hundred, and with none.

    python benchmarks/bench_night.py

Two hundred articles of `night_articles`, one worker, CPU time of every process.  So small a night is mostly
the start of Python and its workers; `night_scale.py` tells how it goes on.
"""

import tempfile
from pathlib import Path

from night_articles import write_articles
from night_scale import children_s, prepare, run

FILES, WORDS = 200, 600
TIMES_FASTER = 7.0  # measured 2026-11-23: 8.6
NOTHING_NEW_S = 0.5  # measured 2026-11-23: 0.24, on a busy machine


def main():
    prepare()
    with tempfile.TemporaryDirectory() as place:
        source, output = Path(place, "in"), Path(place, "out")
        write_articles(source, range(FILES), words=WORDS)
        first = run(source, output, jobs=1, now="2026-11-21T02:00:00Z")["all_cpu_s"]
        write_articles(source, range(FILES, FILES + FILES // 100), words=WORDS)
        second = run(source, output, jobs=1, now="2026-11-22T02:00:00Z")["all_cpu_s"]
        before = children_s()
        run(source, output, jobs=1, now="2026-11-22T03:00:00Z")
        third = children_s() - before
    print(f"first night    {first:6.1f} CPU s")
    print(
        f"1 % new        {second:6.1f} CPU s, {first / second:.1f} times faster (gate {TIMES_FASTER})"
    )
    print(f"nothing new    {third:6.2f} CPU s (gate {NOTHING_NEW_S})")
    if first / second < TIMES_FASTER or third > NOTHING_NEW_S:
        raise SystemExit("a night after the first costs too much")


if __name__ == "__main__":
    main()
