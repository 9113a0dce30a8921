"""Clippings with gold: what a reader should get out of pasted, printed and exported text."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from briefer.article import take_apart
from briefer.records.article import Article
from briefer.records.role import Role
from briefer.settings import ArticleSettings
from briefer.text.normal import as_line
from tests import build

BODY = (Role.BODY, Role.DATELINE)


@dataclass(frozen=True)
class Clipping:
    name: str
    text: str
    gold: dict

    @property
    def article(self) -> Article:
        article = take_apart(build.document(self.text), ArticleSettings())
        assert isinstance(article, Article), article
        return article


def read_clippings(folder: Path) -> list[Clipping]:
    found = []
    for path in sorted(folder.glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        raw = path.with_name(gold["id"] + ".txt").read_bytes()
        found.append(
            Clipping(gold["id"], raw.decode(gold["encoding"]).removeprefix("\ufeff"), gold)
        )
    return found


def body(article: Article) -> list[str]:
    """The body's paragraphs on one line each, datelines and page breaks joined."""
    found: list[str] = []
    dateline = ""
    for block in article.blocks:
        words = as_line(build.words(article.document, block.span) or "")
        if block.role is Role.DATELINE:
            dateline = words + " "
        elif block.role is Role.BODY and block.continues:
            found[-1] += " " + words
        elif block.role is Role.BODY:
            found.append(dateline + words)
            dateline = ""
    return found


def leaks(clipping: Clipping, article: Article) -> list[str]:
    """What the gold keeps out of the body and the body holds all the same."""
    inside = [block.span for block in article.blocks if block.role in BODY]
    kept_out = (s for s in clipping.gold["segments"] if s["role"] != "body")
    return [
        s["text"]
        for s in kept_out
        if any(span.start <= s["start"] and s["end"] <= span.end for span in inside)
    ]


def fields(article: Article, gold: dict) -> dict:
    """The fields as the gold has them, folded; a date only inferred is none where the gold has none."""
    words = [build.words(article.document, span) for span in article.bylines]
    published = article.published
    is_inferred = published is not None and published.how.startswith("inferred")
    is_held_back = is_inferred and gold["date_iso"] is None
    return {
        "title": plain(build.words(article.document, article.title)),
        "byline": sorted(map(plain, words)),
        "date_iso": published.date if published and not is_held_back else None,
        "source": plain(build.words(article.document, article.source)),
    }


def wanted_body(clipping: Clipping) -> list[str]:
    return [as_line(words) for words in clipping.gold["body"]]


def wanted_fields(gold: dict) -> dict:
    return {
        "title": plain(gold["title"]),
        "byline": sorted(map(plain, gold["byline"])),
        "date_iso": gold["date_iso"],
        "source": plain(gold["source"]),
    }


def plain(words: str | None) -> str:
    return re.sub(r"^(by|the) ", "", as_line(words or "").casefold())
