"""How the time of names grows with the input, and what names of news cost: python benchmarks/names_growth.py.

Prints CPU milliseconds at 1× and 2× of each hostile text, the least of three rounds, and their ratio; then tokens a
second on news of our own, from cold and warm.  A text is whole pieces taken as one sentence: one cut inside a piece
has other names.  Exits 1 when twice the text takes more than 2.5 times as long, or warm news run below 20,000
tokens a second.
"""

import gc
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from briefer.analyse.mentions import find_mentions
from briefer.analyse.names.tokens import name_tokens
from briefer.records.analysis import Sentence
from briefer.records.article import Article, Block
from briefer.records.document import Document, Segment, SourceMap
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import AnalyseSettings

LIMIT = 2.5  # quadratic is 4
ROUNDS = 3
LEAST_TOKENS_PER_S = 20_000
CHARS = 200_000
TEXTS = {
    "no spaces": "Ab",
    "capitalised words": "Xavier Yellow Zebra ",
    "no capitals": "the bridge fell and the town was dark. ",
    "all capitals": "THE MAYOR OF NORTHGATE CLOSED THE BRIDGE. ",
    "bidirectional marks": "\u202eAnn\u202c Lee \u2066Riga\u2069. ",
    "combining marks": "A\u0301\u0301nn Le\u0301e ",
    "small words between capitals": "Bank of the ",
    "capitals and hyphens": "(Aa-",
}
NEWS = [
    f"Mayor Ann {name} of {name}ford said on Monday that the {name} Water Board would sell its offices in Riga. "
    f"The bank's lawyer, Omar {name}, told reporters that nobody from {name}ford Holdings Inc. had called him.\n"
    for name in (
        f"{a}{b}{c}"
        for a in "BDFGKLMNPRSTV"
        for b in ("a", "e", "o", "u")
        for c in ("lin", "rg", "sk")
    )
]


def article_of(text: str) -> tuple[Article, tuple[Sentence, ...]]:
    """An article of one body paragraph a line, each of them one sentence."""
    blocks, at = [], 0
    for line in text.split("\n"):
        end = at + len(line.rstrip())
        if end > at:
            blocks.append(Block(Span(at, end), Role.BODY))
        at += len(line) + 1
    whole = SourceMap((Segment(0, len(text), 0),))
    doc = Document("a.txt", "0" * 64, len(text), "utf-8", "text/plain", text, whole)
    sentences = tuple(Sentence(n, b.span, n, n, Role.BODY) for n, b in enumerate(blocks))
    return Article(doc, tuple(blocks), language="en"), sentences


def cost_s(text: str, rounds: int = ROUNDS) -> float:
    """Least CPU seconds of finding names."""
    article, sentences = article_of(text)
    best = float("inf")
    gc.disable()  # as timeit does: a collection's cost depends on what else is alive
    for _ in range(rounds):
        start = time.process_time()
        find_mentions(article, sentences, AnalyseSettings())
        best = min(best, time.process_time() - start)
    gc.enable()
    gc.collect()
    return best


def main() -> int:
    """Measure, print, judge."""
    news = "".join(NEWS)
    tokens = len(name_tokens(news))
    cold, warm = (tokens / cost_s(news, rounds) for rounds in (1, ROUNDS))
    print(f"news of {tokens:,} tokens: {cold:,.0f} tokens a second from cold, {warm:,.0f} warm")
    bad = warm < LEAST_TOKENS_PER_S
    for name, piece in TEXTS.items():
        once, twice = (cost_s(piece * (n * CHARS // len(piece))) for n in (1, 2))
        bad |= twice > LIMIT * once + 0.005
        print(
            f"{name:30} {CHARS:>9,} chars {1000 * once:9.1f} ms, twice {1000 * twice:9.1f} ms: {twice / once:.2f}"
        )
    return int(bad)


if __name__ == "__main__":
    sys.exit(main())
