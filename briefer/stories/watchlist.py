"""Watched terms: one a line in a plain text file, found by words in every readable sentence."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from briefer.errors import ConfigError
from briefer.records.analysis import Analysis
from briefer.records.span import Span
from briefer.records.watchlist import Hit, Watch

GROUP = re.compile(r"\[([^\[\]]+)\]")
EXCLUDE = re.compile(r"(?:^|\s)-(?:\"([^\"]+)\"|(\S+))")
QUOTES = str.maketrans("“”", '""')
MAX_TERMS = 5_000  # one pattern holds them all; a longer list is a database's work


def read_watchlist(text: str) -> tuple[Watch, ...]:
    """The watched terms of a file in order: `term = alias = alias -exclude -"excluded phrase"`.

    `[Name]` on a line begins a group, `#` a comment.  Raises ConfigError naming the line for one without
    a term, a term twice, or more than MAX_TERMS.
    """
    found: dict[str, Watch] = {}
    group = ""
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), start=1):
        words = line.partition("#")[0].translate(QUOTES).strip()
        heading = GROUP.fullmatch(words)
        if heading:
            group = heading.group(1).strip()
        elif words:
            watch = _read_line(words, group, number)
            if watch.term in found:
                raise ConfigError(
                    f"watchlist, line {number}: {watch.term!r} stands on an earlier line too: remove one"
                )
            found[watch.term] = watch
    if len(found) > MAX_TERMS:
        raise ConfigError(f"watchlist: {len(found)} terms, at most {MAX_TERMS} can be watched")
    return tuple(found.values())


def find_hits(analysis: Analysis, watches: Sequence[Watch]) -> tuple[Hit, ...]:
    """Each sentence that names a watched term, once a term, in the order of the list, then of place.

    Terms match whole words in any case, one in capitals only capitals; a possessive or lower-case words
    joined by a hyphen may stand by ("FCA's", "ISIS-linked", "anti-ISIS"), another name may not ("ISIS-K").
    """
    text = analysis.article.document.text
    starts = [sent.span.start for sent in analysis.sentences]
    found: dict[tuple[int, int], Hit] = {}
    for order, watch in enumerate(watches):
        excluded = [
            Span(*m.span()) for phrase in watch.excludes for m in _pattern(phrase).finditer(text)
        ]
        for name in _names(text, watch):
            place = bisect_right(starts, name.start) - 1
            is_read = place >= 0 and analysis.sentences[place].span.contains(name)
            if is_read and not any(phrase.contains(name) for phrase in excluded):
                excerpt = analysis.article.document.excerpt(analysis.sentences[place].span)
                found.setdefault((order, place), Hit(watch.term, excerpt, name))
    return tuple(found[key] for key in sorted(found))


def _read_line(words: str, group: str, number: int) -> Watch:
    excludes = tuple(phrase or word for phrase, word in EXCLUDE.findall(words))
    names = [name.strip().strip('"') for name in EXCLUDE.sub(" ", words).split("=")]
    if not all(re.search(r"\w", name) for name in names):
        raise ConfigError(
            f"watchlist, line {number}: no term in {words!r}: write `term = alias -exclude`"
        )
    return Watch(names[0], tuple(names[1:]), excludes, group)


def _names(text: str, watch: Watch) -> list[Span]:
    names = (watch.term, *watch.aliases)
    places = (match.span() for name in names for match in _pattern(name).finditer(text))
    return [Span(*place) for place in sorted(places)]


@lru_cache(maxsize=4 * MAX_TERMS)
def _pattern(name: str) -> re.Pattern[str]:
    words = r"[\s>]+".join(re.escape(word) for word in name.split())
    flags = 0 if name.isupper() else re.IGNORECASE
    return re.compile(rf"(?<!\w)(?<![A-Z0-9]-){words}(?!\w)(?!-[A-Z0-9])", flags)
