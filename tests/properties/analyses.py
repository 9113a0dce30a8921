"""Hypothesis strategies: analyses of any text, with findings at any places."""

from itertools import pairwise

from hypothesis import strategies as st

from briefer.records.analysis import (
    Actor,
    ActorType,
    Analysis,
    Caution,
    Confidence,
    DateMention,
    Figure,
    Mention,
    Quote,
    QuoteCopy,
    Report,
    Sentence,
)
from briefer.records.article import Article, Block, Published
from briefer.records.document import Document, SourceMap
from briefer.records.ranking import Ranking, Score
from briefer.records.role import Role
from briefer.records.span import Span

HOSTILE = [
    "<script>alert(1)</script>", "](javascript:alert(1))", "&lt;b&gt;", "</q>", "{{ 7*7 }}", "{% raw %}",
    "`code`", "<!-- seal ", "[L1](../source/x.html#c0-1)", "“Yes,” she said.", "> quoted\n> line", "|a|b|",
    "\r\n", "\u202eabc", "\x00", "\ufeff", "\u2028", "AT&amp;T", "\\", "https://x.example/", "1. one", "-->",
]  # fmt: skip
texts = st.lists(
    st.one_of(st.text(min_size=1, max_size=20), st.sampled_from(HOSTILE)), min_size=1, max_size=12
).map("".join)


@st.composite
def spans(draw, size: int) -> Span:
    start = draw(st.integers(0, size - 1))
    return Span(start, draw(st.integers(start + 1, min(size, start + 40))))


@st.composite
def analyses(draw, words=texts) -> tuple[Analysis, Ranking]:
    """An analysis and a ranking that obey their records and nothing else."""
    text = draw(words)
    size = len(text)
    cuts = sorted(draw(st.sets(st.integers(1, size), max_size=6)) | {0, size})
    roles = st.sampled_from(Role)
    blocks = tuple(
        Block(Span(a, b), draw(roles), draw(st.sampled_from(["", "share", "related"])))
        for a, b in pairwise(cuts)
    )
    doc = Document("a/<b>\u202e.txt", "0" * 64, size, "utf-8", "text/plain", text, SourceMap())
    place = spans(size)
    maybe = st.none() | place
    some = st.lists(place, max_size=3).map(tuple)
    article = Article(
        doc,
        blocks,
        title=draw(maybe),
        bylines=draw(some),
        source=draw(maybe),
        published=draw(st.none() | maybe.map(lambda s: Published("2026-08-26", "printed", s))),
        language=draw(st.sampled_from(["en", "de", "und"])),
    )
    sentences = tuple(
        Sentence(i, block.span, i, i, block.role) for i, block in enumerate(article.blocks)
    )
    chosen = tuple(range(min(3, len(sentences))))
    ranking = Ranking("news", tuple(Score(i, 0.5) for i in chosen), chosen, chosen)
    actors = tuple(
        Actor(f"a{n}", draw(place), draw(st.sampled_from(ActorType)), draw(some), draw(some),
              tuple(Mention(s, ActorType.ORG) for s in draw(some)), 0.5, draw(st.integers(0, 3)))
        for n in range(draw(st.integers(0, 3)))
    )  # fmt: skip
    return Analysis(
        article,
        sentences,
        actors=actors,
        quotes=tuple(draw(st.lists(quotes(place), max_size=3))),
        reports=tuple(draw(st.lists(reports(place), max_size=3))),
        figures=tuple(
            Figure(s, "1", "", "count", draw(maybe), draw(maybe), draw(maybe)) for s in draw(some)
        ),
        dates=tuple(DateMention(s, "2026-08-26", "printed", draw(maybe)) for s in draw(some)),
        cautions=tuple(Caution("claim", s) for s in (*draw(some), None)),
    ), ranking


@st.composite
def quotes(draw, place) -> Quote:
    name = draw(st.none() | place)
    return Quote(
        draw(st.sampled_from(["direct", "partial"])),
        tuple(draw(st.lists(place, min_size=1, max_size=3))),
        draw(place),
        "cue-after-quote",
        Confidence.NONE if name is None else Confidence.HIGH,
        cue=draw(st.none() | place),
        speaker=draw(st.none() | place),
        name=name,
        evidence=draw(st.none() | place),
        actor=draw(st.sampled_from(["", "a0", "a9"])),
        duplicates=tuple(QuoteCopy((s,)) for s in draw(st.lists(place, max_size=1))),
    )


@st.composite
def reports(draw, place) -> Report:
    name = draw(st.none() | place)
    actor = draw(st.sampled_from(["a0", "a9"])) if name else ""
    return Report(draw(place), draw(place), draw(place), name, actor)
