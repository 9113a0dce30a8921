"""How the time of persons and quotes grows with the input: python benchmarks/quotes_growth.py.

Prints CPU milliseconds of one part at 1× and 2× of each hostile text, the least of five rounds, taken in turns, and their
ratio; exits 1 when twice the text takes more than 2.2 times as long, three times in a row: other work on the machine
can double one of the two for a while, growth of the code is there every time.
"""

import gc
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from briefer.analyse.people import find_people
from briefer.analyse.quotes import find_speech
from briefer.records.analysis import Sentence
from briefer.records.article import Article, Block
from briefer.records.document import Document, Segment, SourceMap
from briefer.records.role import Role
from briefer.records.span import Span

LIMIT = 2.2
ROUNDS = 5
TRIES = 3
NEWS = (
    "“We saw the water rise,” said Ann Lee, the mayor of Northgate. “Nobody slept.” Lee, who lives by the "
    "river, called the flood “a warning” and said that the wall had held.\n\n"
    "Her deputy, Omar Haddad, disagreed. “It did not hold,” he told reporters on Monday. “It bent.”\n\n"
)
TEXTS = {  # name: (piece, characters)
    "capitalised words, one line": ("Xavier Yellow Zebra ", 100_000),
    "capitalised words with said": ("Xavier Yellow said Zebra ", 100_000),
    "straight marks": ('"', 100_000),
    "opening marks": ("“ a ", 100_000),
    "apostrophes": ("' a", 100_000),
    "empty quotes with commas": ("“a,” and ", 100_000),
    "said and said": ("and said that he said ", 100_000),
    "unbalanced marks": ('“We said „so "and ‘Lee« told » her\n\n', 100_000),
    "lines of capitalised words": ("Xavier Yellow Zebra\n\n", 100_000),
    "speaker labels": ("Ann Lee: We saw it rise.\nQ: And then?\n", 100_000),
    "news": (NEWS, 2_000_000),
}


def article_of(text: str) -> tuple[Article, tuple[Sentence, ...]]:
    """An article of body paragraphs, each of them one sentence: the worst case for what looks back."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(Span(at, at + len(line)), Role.BODY))
        at += len(line) + 1
    whole = SourceMap((Segment(0, len(text), 0),))
    doc = Document("a.txt", "0" * 64, len(text), "utf-8", "text/plain", text, whole)
    sentences = tuple(
        Sentence(number, block.span, number, number, Role.BODY)
        for number, block in enumerate(blocks)
    )
    return Article(doc, tuple(blocks), language="en"), sentences


def costs_s(texts: tuple[str, ...]) -> tuple[float, ...]:
    """Least CPU seconds of persons and quotes for each text, the texts taken in turns."""
    made = [article_of(text) for text in texts]
    best = [float("inf")] * len(texts)
    gc.disable()  # as timeit does: a collection's cost depends on what else is alive
    for _ in range(ROUNDS):
        for number, (article, sentences) in enumerate(made):
            start = time.process_time()
            find_speech(article, sentences, find_people(article, sentences, ()))
            best[number] = min(best[number], time.process_time() - start)
    gc.enable()
    gc.collect()
    return tuple(best)


def grows_in_line(name: str) -> bool:
    """Measure one of the texts and print it, again while it seems to grow too fast; whether it ended within the limit."""
    piece, chars = TEXTS[name]
    texts = tuple((piece * (n * chars // len(piece) + 1))[: n * chars] for n in (1, 2))
    for _ in range(TRIES):
        once, twice = costs_s(texts)
        print(
            f"{name:32} {chars:>9,} chars {1000 * once:9.1f} ms, "
            f"twice {1000 * twice:9.1f} ms: {twice / once:.2f}"
        )
        if twice / once <= LIMIT:
            return True
    return False


def main() -> int:
    """Measure, print, judge."""
    too_fast = [name for name in TEXTS if not grows_in_line(name)]
    return int(bool(too_fast))


if __name__ == "__main__":
    sys.exit(main())
