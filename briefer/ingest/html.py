"""Saved web pages: the article out of its page, with what the page says about it."""

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from briefer.ingest.decode import decode
from briefer.ingest.draft import Draft, Piece, count_words, head
from briefer.ingest.foreign import parsing
from briefer.ingest.jsonld import PageFacts, page_facts
from briefer.ingest.markup import Event, Paragraph, html_events, paragraphs, unescaped
from briefer.ingest.page_lines import label_lines
from briefer.ingest.page_title import printed_title
from briefer.records.document import Metadata, RawFile
from briefer.records.failure import Failure
from briefer.records.role import Role
from briefer.settings import IngestSettings
from briefer.text.furniture import find_category
from briefer.text.normal import as_line, as_plain

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

LAST_DAY = "2099-12-31"  # fixed, or the library would ask the clock and read differently next year
NAME_BREAK = re.compile(r"\s*;\s*")
LANGUAGE = re.compile(r"(?i)<html\b[^<>]{0,500}?\slang\s*=\s*[\"']?([a-z]{2,3}(?:-[a-z0-9]{2,8})*)")
MAX_CAPTIONS = 20
LANGUAGE_WITHIN_CHARS = 20_000
SENTENCE_END = re.compile(r"[.!?…。।]")
NO_ARTICLE = "no article found: {} words of text where an article has at least {}"
SAVE_AGAIN = "open the page, save the article's text as .txt, or lower ingest.min_words"


def read_html(raw: RawFile, settings: IngestSettings) -> tuple[Draft | Failure, ...]:
    """The article of a saved page, or why the page has none."""
    decoded = decode(raw.content, settings.encoding)
    draft = _extracted(decoded.text, settings)
    words = count_words(draft.pieces)
    if words < settings.min_words:
        reason = NO_ARTICLE.format(words, settings.min_words)
        return (Failure(raw.path, reason, SAVE_AGAIN),)
    repairs = decoded.repairs + draft.repairs
    return (Draft(draft.pieces, draft.metadata, "text/html", decoded.encoding, repairs),)


def _extracted(page: str, settings: IngestSettings) -> Draft:
    """By the article extractor; by plain reading where that is too slow or finds nothing."""
    too_big = _too_big(page, settings)
    if too_big:
        return _plainly_read(page, f"{too_big}: all of its text was read, not only the article")
    draft, is_cut = _by_trafilatura(page)
    if draft.pieces and not is_cut:
        return draft
    plain = _plainly_read(page, "the article could not be told from the rest: all text was read")
    return max(draft, plain, key=lambda found: count_words(found.pieces))


def _too_big(page: str, settings: IngestSettings) -> str:
    """Why the extractor, whose time grows faster than the page, must not have it; "" when it may."""
    counts = (
        (len(page), settings.max_html_chars, "characters"),
        (page.count("<"), settings.max_html_tags, "tags"),
        (page.count("<a "), settings.max_html_links, "links"),
    )
    return next((f"a page of {n:,} {what}" for n, most, what in counts if n > most), "")


def _by_trafilatura(page: str) -> tuple[Draft, bool]:
    """The article by trafilatura's default settings, and whether its parser gave up on deep nesting."""
    from trafilatura import bare_extraction, load_html  # noqa: PLC0415 - 0.3 s to import
    from trafilatura.utils import HTML_PARSER  # noqa: PLC0415 - the same

    with parsing():
        tree = load_html(page)
        is_cut = any("depth" in entry.message for entry in HTML_PARSER.error_log)
        found: Any = None if tree is None else bare_extraction(tree, include_comments=False)
    if tree is None or found is None:
        return Draft(()), is_cut
    facts = page_facts(page)
    with parsing():
        about = _about(tree, facts)
    title = printed_title(tree, about.headline, about.publisher)
    top = head(title, bylines=about.authors, date=about.published, source=about.publisher)
    language = _language(page)

    def is_body(line: str) -> bool:
        return not find_category(language.partition("-")[0] or "en", as_line(as_plain(line)))

    body = label_lines(_paragraphs(found.body), {title, about.headline}, is_body=is_body)
    metadata = Metadata(
        url=about.url,
        published=about.published,
        published_how="metadata" if about.published else "",
        language=language,
    )
    return Draft((*top, *body, *_captions(tree)), metadata), is_cut


def _about(tree: "HtmlElement", facts: PageFacts) -> PageFacts:
    """What the page says about itself: authors surest in JSON-LD, the rest by trafilatura's parts.

    Its `extract_metadata` also looks for tags, categories and licence, a third of its time.
    """
    from htmldate import find_date  # noqa: PLC0415 - comes with trafilatura, as slowly
    from trafilatura import metadata as parts  # noqa: PLC0415 - the same

    found = parts.examine_meta(tree)
    if " " not in (found.author or ""):
        found.author = None  # a login name
    with suppress(AttributeError, KeyError, TypeError, ValueError, RecursionError):
        found = parts.extract_meta_json(tree, found)
    author = "" if facts.authors else _line(found.author or parts.extract_author(tree))
    url = found.url or parts.extract_url(tree)
    day = find_date(tree, original_date=True, extensive_search=True, url=url, max_date=LAST_DAY)
    return PageFacts(
        headline=_line(found.title or facts.headline or parts.extract_title(tree)),
        authors=facts.authors or tuple(NAME_BREAK.split(author)),
        published=day or "",
        publisher=_line(found.sitename or parts.extract_sitename(tree)).lstrip("@"),
        url=url or "",
    )


def _line(words: str | None) -> str:
    return " ".join(unescaped(words or "").split())


def _captions(tree: "HtmlElement") -> Iterator[Piece]:
    """Captions of the page's figures, which the extractor leaves out; after the text, once each."""
    words = (
        " ".join("".join(c.itertext()).split())
        for c in tree.findall(".//figcaption")[:MAX_CAPTIONS]
    )
    for caption in dict.fromkeys(words):
        yield Piece(caption, Role.CAPTION)


def _language(page: str) -> str:
    match = LANGUAGE.search(page, 0, LANGUAGE_WITHIN_CHARS)
    return match.group(1) if match else ""


def _paragraphs(body: "_Element | None") -> Iterator[Paragraph]:
    return iter(()) if body is None else paragraphs(_tree_events(body))


def _tree_events(body: "_Element") -> Iterator[Event]:
    """The tree that trafilatura gives, as the events that plain reading makes of a page."""
    from lxml.etree import iterwalk  # noqa: PLC0415 - loaded by then, but only for pages

    for moment, element in iterwalk(body, events=("start", "end")):
        yield Event(moment, element.tag)
        words = element.text if moment == "start" else element.tail
        if words:
            yield Event("text", words)


def _plainly_read(page: str, remark: str) -> Draft:
    """All text of a page that has at least one sentence, its title first."""
    found = tuple(paragraphs(html_events(page)))
    title = next((p.text for p in found if p.tag == "title"), "")
    rest = tuple(label_lines((p for p in found if p.tag != "title"), {title}))
    if not any(SENTENCE_END.search(piece.text) for piece in rest if piece.role is None):
        return Draft(())  # a menu
    return Draft((*head(title), *rest), Metadata(language=_language(page)), repairs=(remark,))
