"""The machine-readable forms: `briefer.article/1`, by the letter of the contract."""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from briefer.records.analysis import (
    Actor,
    Analysis,
    Caution,
    DateMention,
    Figure,
    Quote,
    QuoteCopy,
    Report,
)
from briefer.records.article import Article
from briefer.records.briefing import ArticleBriefing
from briefer.records.document import Document
from briefer.records.ranking import Ranking, Score
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.text.seal import sealed

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

_ENCODE = json.JSONEncoder(ensure_ascii=False).encode
SURROGATE = re.compile("[\ud800-\udfff]")  # half a character: UTF-8 cannot hold it, JSON escapes it
SCORE_DIGITS = 6  # enough to recompute the order; fewer bytes than the full float


@dataclass(frozen=True, slots=True)
class _Printer:
    doc: Document

    def one(self, span: Span) -> dict[str, Json]:
        excerpt = self.doc.excerpt(span)
        return {"start": span.start, "end": span.end, "text": excerpt.text}

    def maybe(self, span: Span | None) -> Json:
        return None if span is None else self.one(span)

    def all(self, spans: Iterable[Span]) -> list[Json]:
        return [self.one(span) for span in spans]

    def words(self, span: Span | None) -> str | None:
        return None if span is None else self.doc.excerpt(span).text


def article_record(briefing: ArticleBriefing) -> dict[str, Json]:
    """One article as the contract has it; offsets count into `document.text`, or the decoded file."""
    analysis, ranking = briefing.analysis, briefing.ranking
    article = analysis.article
    printer = _Printer(article.document)
    return {
        "schema": "briefer.article/1",
        "document": _document(article.document),
        "article": _article(article, printer),
        "summary": printer.all(analysis.sentences[i].span for i in ranking.summary),
        "sentences": _sentences(analysis, ranking),
        "passed": _passed(analysis, ranking, printer),
        "key_points": _key_points(analysis, ranking, printer),
        "quotes": [_quote(quote, printer) for quote in analysis.quotes],
        "reports": [_report(report, printer) for report in analysis.reports],
        "actors": [_actor(actor, printer) for actor in analysis.actors],
        "figures": [_figure(figure, printer) for figure in analysis.figures],
        "dates": [_date(date, printer) for date in analysis.dates],
        "cautions": [_caution(caution, printer) for caution in analysis.cautions],
    }


def render_json(record: dict[str, Json]) -> str:
    """A record as sealed text: keys in the order of the contract, one line an entry."""
    body = "".join(f" {_ENCODE(key)}: {_value(value)},\n" for key, value in record.items())
    return sealed(SURROGATE.sub(_escaped, f"{{\n{body}"), "json")


def _value(value: Json) -> str:
    """Lists of the first level one entry a line, all else on one line: a finding names its entry."""
    if not isinstance(value, list) or not value:
        return _ENCODE(value)
    return "[\n" + ",\n".join(f"  {_ENCODE(entry)}" for entry in value) + "\n ]"


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"


def _document(doc: Document) -> dict[str, Json]:
    return {
        "path": doc.path,
        "sha256": doc.sha256,
        "encoding": doc.encoding,
        "media_type": doc.media_type,
        "chars": len(doc.text),
        "text": doc.text if doc.is_extracted else None,
        "text_sha256": hashlib.sha256(doc.text.encode("utf-8", "surrogatepass")).hexdigest(),
    }


def _article(article: Article, printer: _Printer) -> dict[str, Json]:
    published = article.published
    return {
        "title": printer.maybe(article.title),
        "bylines": printer.all(article.bylines),
        "source": printer.maybe(article.source),
        "url": article.document.metadata.url or None,
        "language": article.language,
        "published": None
        if published is None
        else {
            "date": published.date,
            "how": published.how,
            "excerpt": printer.maybe(published.span),
        },
        "blocks": [
            {
                "role": str(block.role),
                "category": block.category or None,
                "start": block.span.start,
                "end": block.span.end,
                "continues": block.continues,
            }
            for block in article.blocks
        ],
    }


def _sentences(analysis: Analysis, ranking: Ranking) -> list[Json]:
    scores = {score.sentence: score for score in ranking.scores}
    return [
        {
            "start": sent.span.start,
            "end": sent.span.end,
            "salience": round(scores[sent.index].salience, SCORE_DIGITS),
            "reasons": _reasons(scores[sent.index]),
        }
        for sent in analysis.sentences
        if sent.index in scores
    ]


def _reasons(score: Score) -> dict[str, Json]:
    return {
        reason.feature: {
            "value": round(reason.value, SCORE_DIGITS),
            "weight": round(reason.weight, SCORE_DIGITS),
        }
        for reason in score.reasons
    }


def _passed(analysis: Analysis, ranking: Ranking, printer: _Printer) -> list[Json]:
    """Sentences that tell the fact of another once more: copies first, then as they were met."""
    places = [sent.span for sent in analysis.sentences]
    return [
        printer.one(places[one.sentence])
        | {"kept": printer.one(places[one.kept]), "overlap": round(one.overlap, SCORE_DIGITS)}
        for one in ranking.passed
    ]


def _key_points(analysis: Analysis, ranking: Ranking, printer: _Printer) -> list[Json]:
    ours = [analysis.sentences[i].span for i in ranking.key_points]
    editors = [b.span for b in analysis.article.blocks if b.role is Role.KEY_POINT]
    return [
        printer.one(span) | {"rank": rank, "editor": is_editor}
        for spans, is_editor in ((ours, False), (editors, True))
        for rank, span in enumerate(spans, start=1)
    ]


def _quote(quote: Quote, printer: _Printer) -> dict[str, Json]:
    return {
        "kind": quote.kind,
        "parts": printer.all(quote.parts),
        "cue": printer.maybe(quote.cue),
        "speaker": printer.maybe(quote.speaker),
        "speaker_name": printer.words(quote.name),
        "actor": quote.actor or None,
        "confidence": str(quote.confidence),
        "rule": quote.rule,
        "context": printer.one(quote.context),
        "duplicates": [_copy(copy, printer) for copy in quote.duplicates],
    }


def _copy(copy: QuoteCopy, printer: _Printer) -> dict[str, Json]:
    return {"parts": printer.all(copy.parts), "speaker": printer.maybe(copy.speaker)}


def _report(report: Report, printer: _Printer) -> dict[str, Json]:
    return {
        "speaker": printer.one(report.speaker),
        "cue": printer.one(report.cue),
        "speaker_name": printer.words(report.name),
        "actor": report.actor or None,
        "context": printer.one(report.context),
    }


def _actor(actor: Actor, printer: _Printer) -> dict[str, Json]:
    words = printer.doc.excerpt
    return {
        "id": actor.id,
        "name": words(actor.name).text,
        "type": str(actor.type),
        "roles": printer.all(actor.roles),
        "aliases": list(dict.fromkeys(words(alias).text for alias in actor.aliases)),
        "mentions": [
            {"start": m.span.start, "end": m.span.end, "form": str(m.form)} for m in actor.mentions
        ],
        "salience": round(actor.salience, SCORE_DIGITS),
        "quoted": actor.quoted,
    }


def _figure(figure: Figure, printer: _Printer) -> dict[str, Json]:
    return {
        "kind": figure.kind,
        "value": figure.value,
        "unit": figure.unit,
        "qualifier": printer.words(figure.qualifier),
        "what": printer.maybe(figure.what),
        "excerpt": printer.one(figure.span),
        "whose": printer.maybe(figure.whose),
    }


def _date(date: DateMention, printer: _Printer) -> dict[str, Json]:
    return {
        "excerpt": printer.one(date.span),
        "resolved": date.resolved or None,
        "how": date.how,
        "anchor": printer.maybe(date.anchor),
    }


def _caution(caution: Caution, printer: _Printer) -> dict[str, Json]:
    return {"kind": caution.kind, "excerpt": printer.maybe(caution.span)}
