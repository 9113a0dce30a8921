"""How much an actor matters in an article."""

import math
from collections.abc import Sequence

from briefer.records.analysis import ActorType, Mention
from briefer.records.article import Article
from briefer.records.role import Role

# Weights and form: mean average precision .84 on 23 news documents with five summaries each.
TITLE_WEIGHT = 1.0
EARLY_WEIGHT = 0.8
EARLY_SENTENCES = 3.0
NO_PLACE_WEIGHT = 0.15
SENTENCE_CHARS = 130  # a news sentence with its space, about


def weigh(article: Article, kind: ActorType, mentions: Sequence[Mention]) -> float:
    """Raw weight of an actor: how often, whether in the title, how early, and less for places."""
    body_start = next((b.span.start for b in article.blocks if b.role is Role.BODY), 0)
    places = [m.span.start for m in mentions if m.span.start >= body_start]
    first_sentence = (places[0] - body_start) // SENTENCE_CHARS if places else math.inf
    title = article.title
    return (
        math.log(1 + len(mentions))
        + (TITLE_WEIGHT if title and any(title.contains(m.span) for m in mentions) else 0.0)
        + EARLY_WEIGHT / (1 + first_sentence / EARLY_SENTENCES)
        + (0.0 if kind is ActorType.PLACE else NO_PLACE_WEIGHT)
    )
