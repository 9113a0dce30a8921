"""The articles of the golden pages, taken apart and analysed by hand."""

from pathlib import Path

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
from briefer.records.document import Document, Metadata, Segment, SourceMap
from briefer.records.ranking import Passed, Ranking, Score
from briefer.records.role import Role
from briefer.records.span import Span

GOLDEN = Path(__file__).parent
PERSON, ORG, PLACE = ActorType.PERSON, ActorType.ORG, ActorType.PLACE


class Reader:
    """Finds places by their words: the n-th place of them, from 0."""

    def __init__(self, case: str, name: str, **fields) -> None:
        raw = (GOLDEN / case / "input" / name).read_bytes()
        text = raw.decode("utf-8")
        whole = SourceMap((Segment(0, len(text), 0),))
        digest = "5f0c" * 16  # stands for the file's own: a change of the file shows in its text
        self.doc = Document(name, digest, len(raw), "utf-8", "text/plain", text, whole, **fields)

    def __call__(self, words: str, nth: int = 0) -> Span:
        start = -1
        for _ in range(nth + 1):
            start = self.doc.text.index(words, start + 1)
        return Span(start, start + len(words))

    def from_to(self, first: str, last: str) -> Span:
        """From the first place of some words to the end of others."""
        start = self(first).start
        return Span(start, self.doc.text.index(last, start) + len(last))

    def blocks(self, *roles: tuple[str, Role, str]) -> tuple[Block, ...]:
        """A block a line: body, unless a row (its first words, role, category) says otherwise."""
        found, start = [], 0
        for line in self.doc.text.splitlines(keepends=True):
            words = line.lstrip(" •#>·").rstrip()
            row = next((row for row in roles if words and words.startswith(row[0])), None)
            if words:
                place = self.doc.text.index(words, start)
                role, category = row[1:] if row else (Role.BODY, "")
                found.append(Block(Span(place, place + len(words)), role, category))
            start += len(line)
        return tuple(found)


def council() -> tuple[Analysis, Ranking]:
    """An English article with something for each section."""
    at = Reader(
        "council", "bridge.txt", metadata=Metadata(url="https://courier.example/bridge?id=1&p=2")
    )
    blocks = at.blocks(
        ("Council votes", Role.TITLE, ""),
        ("2 min read", Role.FURNITURE, "read-time"),
        ("By Mara", Role.BYLINE, ""),
        ("A cyclist", Role.ALT, ""),
        ("The old bridge at", Role.CAPTION, ""),
        ("The bridge will", Role.KEY_POINT, ""),
        ('"We had no choice," Ann', Role.KEY_POINT, ""),
        ("Sign up", Role.FURNITURE, "newsletter"),
        ("Read the original", Role.SOURCE, ""),
    )
    article = Article(
        at.doc, blocks, title=blocks[0].span, bylines=(at("Mara Whitcombe"),),
        source=at("Vale Courier"),
        published=Published("2026-03-03", "inferred: caption", at("Tuesday, March 3, 2026")),
        language="en",
    )  # fmt: skip
    sentences = [
        at.from_to("Harlow council voted", "stones."),
        at.from_to("Ann Lee, the council", "autumn."),
        at.from_to('"We had no choice," Lee said.', 'how fast."'),
        at.from_to("Traders in", "shops."),
        at.from_to("The chamber", "people."),
        at.from_to("But Lee said", "charge."),
        at.from_to('"It will not', 'at night."'),
        at.from_to("The closure begins", "May 4."),
    ]  # fmt: skip
    return Analysis(
        article,
        tuple(Sentence(i, span, i, i, Role.BODY) for i, span in enumerate(sentences)),
        actors=_council_actors(at),
        quotes=_council_quotes(at),
        reports=(
            Report(at("Ann Lee", 1), at("told"), sentences[1], at("Ann Lee", 1), "a1"),
            Report(at("engineers"), at("found"), sentences[0]),
        ),
        figures=(
            Figure(
                at("12"), "12", "stones", "count", at("at least"), at("its stones"), at("engineers")
            ),
            Figure(
                at("£4.2 million"),
                "4200000",
                "GBP",
                "money",
                what=at("the repair"),
                whose=at("Ann Lee", 1),
            ),
            Figure(at("3,000"), "3000", "people", "count", at("more than"), at("signed")),
        ),
        dates=(
            DateMention(at("Tuesday"), "2026-03-03", "date of the caption"),
            DateMention(at("on Tuesday"), "2026-03-03", "date of the caption", at("March 3, 2026")),
            DateMention(at("May 4"), "2026-05-04", "year of the caption", at("2026")),
            DateMention(at("in the autumn"), "", "left as printed"),
        ),
        cautions=(
            Caution("single-source"),
            Caution("unnamed", at("one shopkeeper")),
            Caution("floor", at("at least 12")),
            Caution("floor", at("more than 3,000")),
            Caution("odd-kind", at("a third more")),
        ),
    ), Ranking(
        "news",
        tuple(
            Score(i, 1 / (i + 1), (("position", 0.5),), (1 / (i + 1),))
            for i in range(len(sentences))
        ),
        summary=(0, 1, 4),
        key_points=(0, 4, 1, 5),
        passed=(Passed(7, 0, 0.5),),
        remarks=("1 sentence passed over for another of the same fact",),
    )


def _council_actors(at: Reader) -> tuple[Actor, ...]:
    lee = tuple(Mention(at("Lee", n), PERSON) for n in range(4))
    council_name = (Mention(at("Harlow council"), ORG),)
    return (
        Actor("a1", at("Ann Lee", 1), PERSON, (at("the council's head of roads"),),
              (at("Lee", 2), at("Ann Lee")), lee, 0.9, 2),
        Actor("a2", at("chamber of commerce"), ORG, (), (), (Mention(at("chamber of commerce"), ORG),), 0.5, 1),
        Actor("a3", at("Harlow council"), ORG, (), (at("council"),), council_name, 0.4),
        Actor("a4", at("Oskar Brandt"), PERSON, (at("a county engineer who surveyed the arches"),), (),
              (Mention(at("Oskar Brandt"), PERSON),), 0.2),
        Actor("a5", at("Harlow"), PLACE, (), (), (Mention(at("Harlow"), PLACE),), 0.2),
        Actor("a6", at("Mill Street"), PLACE, (), (), (Mention(at("Mill Street"), PLACE),), 0.1),
    )  # fmt: skip


def _council_quotes(at: Reader) -> tuple[Quote, ...]:
    lee = at("Ann Lee", 1)
    return (
        Quote("direct", (at("We had no choice,", 1), at.from_to("The stones are", "how fast.")),
              at.from_to('"We had no choice," Lee said.', 'how fast."'), "cue-after-quote", Confidence.CERTAIN,
              at("said", 1), at("Lee", 2), lee, actor="a1",
              duplicates=(QuoteCopy((at("We had no choice,"),), at("Ann Lee")),)),
        Quote("partial", (at("a slow strangling"),), at.from_to("The chamber", "people."), "partial",
              Confidence.HIGH, at("called"), at("The chamber of commerce"), at("chamber of commerce"), actor="a2"),
        Quote("direct", (at("Every spring they find a crack,"),), at.from_to('"Every spring', "named."),
              "cue-after-quote", Confidence.NONE, at("said", 2), at("one shopkeeper")),
        Quote("direct", (at("It will not be quick,"), at.from_to("but it will", "at night.")),
              at.from_to('"It will not', 'at night."'), "pronoun", Confidence.HIGH, at("said", 4), at("she"),
              lee, at("Lee", 3), "a1"),
    )  # fmt: skip


def hostile() -> tuple[Analysis, Ranking]:
    """Every field holds something that would like to be markup."""
    payload = "file:///<b>x</b>.txt"
    at = Reader(
        "hostile", "page.txt", metadata=Metadata(url="javascript:alert(4)"), repairs=(payload,)
    )
    blocks = at.blocks(("<script>", Role.TITLE, ""), ("Key points", Role.FURNITURE, "<i>ad</i>"))
    whole = Span(0, len(at.doc.text.rstrip()))
    article = Article(
        at.doc, blocks, blocks[0].span, (at("Eve"),), at("https://evil.example"), None, "en"
    )
    quote = Quote("direct", (at("</q><script>alert(3)</script>"), at.from_to("A mail", "quote,")), whole,
                  "<u>rule</u>", Confidence.LIKELY, at("said"), at("<img src=x onerror=alert(2)>"),
                  at("<img src=x onerror=alert(2)>"), duplicates=(QuoteCopy((at("[click](javascript:alert(1))"),)),))  # fmt: skip
    sentences = tuple(Sentence(i, b.span, i, i, b.role) for i, b in enumerate(blocks))
    return Analysis(
        article,
        sentences,
        actors=(
            Actor("a1", at("[click](javascript:alert(1))"), ORG, (at("*bold*"),), (at("| this"),)),
        ),
        quotes=(quote,),
        figures=(Figure(at("7 * 7"), "", "<u>", "<s>kind</s>", what=at("{{ 7 * 7 }}")),),
        dates=(DateMention(at("# Key points"), "<b>", "<em>how</em>", at("`Eve`")),),
        cautions=(
            Caution("<kind>", at("<!-- seal 0000 -->")),
            Caution("claim", at("</div></main>")),
        ),
    ), Ranking("news", (), (1, 2), (1, 2, 3), remarks=("<script>alert(5)</script>",))


def german() -> tuple[Analysis, Ranking]:
    """Another language: what is found there is marked as such, speakers are not guessed."""
    at = Reader("german", "brücke.txt")
    blocks = at.blocks(("Rat sperrt", Role.TITLE, ""))
    article = Article(at.doc, blocks, blocks[0].span, language="de")
    said = at.from_to("„Wir", "März.")
    sentences = (
        Sentence(0, said, 1, 1, Role.BODY),
        Sentence(1, at.from_to("Die", "Jahre."), 1, 1, Role.BODY),
    )
    quote = Quote("direct", (at("Wir haben keine Wahl"),), said, "marks", Confidence.NONE)
    return Analysis(article, sentences, quotes=(quote,), cautions=(Caution("language"),)), Ranking(
        "news", (Score(0, 1.0), Score(1, 0.5)), (0, 1), (0, 1)
    )


CASES = {"council": council, "hostile": hostile, "german": german}
