"""Features: pure functions from an article to one value a candidate, or from terms to one value each."""

from collections.abc import Callable

from briefer.rank.features import place, style, term, words
from briefer.rank.features.term import Terms
from briefer.rank.reading import Reading

PLACE: dict[str, Callable[[Reading], list[float]]] = {
    "depth": place.depth,
}
"""Features of place: left out where the article does not open with its news."""

FEATURES: dict[str, Callable[[Reading], list[float]]] = PLACE | {
    "centrality": words.centrality,
    "first mentions": words.first_mentions,
    "keywords": words.keywords_held,
    "title": words.title_overlap,
    "editor": words.editor_overlap,
    "frequency": words.frequency,
    "new words": words.news,
    "length": style.length,
    "short": style.short,
    "orphan": style.orphan,
    "half quote": style.half_quote,
    "quoted": style.quoted,
    "link": style.link,
    "question": style.question,
    "first person": style.first_person,
    "background": style.background,
    "names": style.names,
    "figures": style.figures,
}

TERM_PLACE: dict[str, Callable[[Terms], list[float]]] = {
    "depth": term.depth,
    "in opening": term.in_opening,
    "closeness": term.closeness,
}
"""Features of where a term stands."""

TERM_FEATURES: dict[str, Callable[[Terms], list[float]]] = TERM_PLACE | {
    "count": term.count,
    "once": term.once,
    "stop words": term.stop_ratio,
    "digit": term.digit,
    "capital": term.capital,
    "title": term.title,
    "article length": term.article_length,
}
