"""Features of a sentence: pure functions from the reading of an article to one value a candidate."""

from collections.abc import Callable

from briefer.rank.features import place, style, words
from briefer.rank.reading import Reading

PLACE: dict[str, Callable[[Reading], list[float]]] = {
    "opening": place.opening,
    "lead": place.lead,
    "nearness": place.nearness,
    "depth": place.depth,
    "ending": place.ending,
}
"""Features of place: left out where the article does not open with its news."""

FEATURES: dict[str, Callable[[Reading], list[float]]] = PLACE | {
    "centrality": words.centrality,
    "first mentions": words.first_mentions,
    "keywords": words.keywords_held,
    "title": words.title_overlap,
    "editor": words.editor_overlap,
    "lead likeness": words.lead_likeness,
    "frequency": words.frequency,
    "new words": words.news,
    "length": style.length,
    "short": style.short,
    "long": style.long,
    "orphan": style.orphan,
    "half quote": style.half_quote,
    "quoted": style.quoted,
    "link": style.link,
    "question": style.question,
    "first person": style.first_person,
    "background": style.background,
    "speech": style.speech,
    "times": style.times,
    "picture": style.picture,
    "names": style.names,
    "figures": style.figures,
    "brackets": style.brackets,
}
