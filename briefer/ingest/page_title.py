"""The headline of a page as it is printed, not as it is shared or filed."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SEPARATOR = re.compile(r"\s+(?:[|»«›·•:—–-]|::|//)\s+")
HOME = re.compile(r"(?i)(?:https?://[^/?#]*)?/?(?:index\.\w+)?(?:[?#].*)?")
MIN_WORDS = 4  # of a headline that shares no word with <title>: shorter ones were menus
MIN_SHARED_RATIO = 0.5  # of a headline's words, to be taken for the one that <title> tells
MAX_HEADLINES = 20
MAX_TITLE_CHARS = 400


def printed_title(tree: "HtmlElement", known: str, site: str) -> str:
    """The first level-one heading that is the article's own; else the part of <title> that is.

    `known` is the title found by the extractor, kept when neither is better; `site` the outlet's name.
    """
    declared = _text(tree.find(".//title"))
    parts = [part for part in SEPARATOR.split(declared) if _key(part) not in {"", _key(site)}]
    headlines = [_text(h1) for h1 in tree.findall(".//h1")[:MAX_HEADLINES] if not _leads_home(h1)]
    headlines = [h1 for h1 in headlines if h1 and not _is_site_name(h1, parts, site)]
    known_words = set(_key(f"{declared} {known}").split())
    for h1 in headlines:
        words = _key(h1).split()
        if sum(word in known_words for word in words) >= max(1, MIN_SHARED_RATIO * len(words)):
            return h1
    if headlines and len(headlines[0].split()) >= MIN_WORDS:
        return headlines[0]
    longest = max(parts, key=len, default="")
    return longest if longest and not _is_part(known, longest) else known


def _text(element: "HtmlElement | None") -> str:
    words = "" if element is None else " ".join("".join(element.itertext()).split())
    return words if len(words) <= MAX_TITLE_CHARS else ""


def _key(words: str) -> str:
    return re.sub(r"\W+", " ", words).strip().casefold()


def _leads_home(h1: "HtmlElement") -> bool:
    """Whether a heading is a link to the front page: then it names the site."""
    link = h1.find(".//a[@href]")
    return link is not None and HOME.fullmatch(link.get("href", "").strip()) is not None


def _is_site_name(h1: str, parts: list[str], site: str) -> bool:
    """Whether a heading is the outlet's name, or the lesser part of what <title> puts together."""
    if _key(h1) == _key(site):
        return True
    return any(_key(h1) == _key(part) for part in parts) and len(h1) < len(max(parts, key=len))


def _is_part(words: str, of: str) -> bool:
    return bool(_key(words)) and f" {_key(words)} " in f" {_key(of)} "
