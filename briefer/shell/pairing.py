"""Two articles of an edition compared: why they are, or are not, one story."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from briefer.errors import BrieferError
from briefer.records.analysis import Analysis, Quote
from briefer.records.article import Article, Block, Published
from briefer.records.document import Document, SourceMap
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import StoriesSettings
from briefer.shell.log import shown
from briefer.shell.nearest import did_you_mean
from briefer.shell.publish import ACCOUNT
from briefer.shell.stored import damaged, read_article, read_record
from briefer.stories import digest, group, judge, term_names
from briefer.verify.why import Record

SHOWN_TERMS = 10
NEEDED = "what groups articles stands in it"


def why_one_story(folder: Path, one: str, other: str) -> Iterator[str]:
    """Lines that tell whether two articles are one story, by the functions that group a night.

    Raises BrieferError for an article that the edition has not, or when the edition cannot tell.
    """
    read = {
        path.stem: _analysis(folder, path.stem) for path in sorted(folder.glob("article/*.json"))
    }
    paths = {analysis.article.document.path: analysis for analysis in read.values()}
    pair = [_find(name, read, paths) for name in (one, other)]
    account = read_record(folder, ACCOUNT, NEEDED)["settings"]
    settings = StoriesSettings(
        threshold=account["stories.threshold"], window_days=account["stories.window_days"]
    )
    digests = [digest(analysis) for analysis in read.values()]
    first, second = (digest(analysis) for analysis in pair)
    judged = judge((first, second), digests, group(digests, settings), settings=settings)
    yield f"{'one story' if judged.is_one else 'not one story'}: {judged.rule}"
    for mine, original, mean in zip((first, second), judged.originals, judged.means, strict=True):
        copied = f", a copy of {original}" if original != mine.path else ""
        agreed = "alone" if mean is None else f"mean likeness to the others of its group {mean:.6f}"
        yield shown(f"  {mine.path}{copied}: {agreed}")
    text, headline = judged.part(is_headline=False), judged.part(is_headline=True)
    yield f"  likeness {text + headline:.6f}: text {text:.6f}, headline {headline:.6f}"
    between = "" if judged.is_one else f"mean likeness of the groups {judged.across:.6f}, "
    yield f"  {between}threshold {settings.threshold}"
    if judged.shared:
        columns = "".join(f"{name:>12}" for name in ("first", "second", "product"))
        yield f"  {'term':24}{'of the':9}{columns}"
    names = {**term_names(pair[0]), **term_names(pair[1])}
    for path in judged.originals:
        names.update(term_names(paths[path]))
    for term in judged.shared[:SHOWN_TERMS]:
        place = "headline" if term.is_headline else "text"
        weights = "".join(f"{weight:>12.6f}" for weight in (*term.weights, term.product))
        yield shown(f"  {names[term.code]:24}{place:9}{weights}")


def _find(name: str, read: Mapping[str, Analysis], paths: Mapping[str, Analysis]) -> Analysis:
    found = paths.get(name) or read.get(Path(name).stem)
    if found is None:
        raise BrieferError(
            f"{name}: no article of this edition{did_you_mean(name, [*paths, *read])}"
        )
    return found


def _analysis(folder: Path, name: str) -> Analysis:
    """What a digest is made from, read from the pages of an article."""
    record, text = read_article(folder, name, NEEDED)
    try:
        return _rebuilt(record, text)
    except (KeyError, TypeError, ValueError) as error:
        raise damaged(folder, f"article/{name}.json") from error


def _rebuilt(record: Record, text: str) -> Analysis:
    about, fields = record["document"], record["article"]
    document = Document(
        path=about["path"],
        sha256=about["sha256"],
        size_bytes=0,
        encoding=about["encoding"],
        media_type=about["media_type"],
        text=text,
        source=SourceMap(),
    )
    published = fields["published"]
    article = Article(
        document,
        tuple(Block(_span(block), Role(block["role"])) for block in fields["blocks"]),
        source=_span(fields["source"]) if fields["source"] else None,
        published=Published(published["date"], published["how"]) if published else None,
        language=fields["language"],
    )
    quotes = (
        Quote(quote["kind"], tuple(map(_span, quote["parts"])), _span(quote["context"]), "")
        for quote in record["quotes"]
    )
    return Analysis(article, quotes=tuple(quotes))


def _span(place: Record) -> Span:
    return Span(place["start"], place["end"])
