"""Names in an article, each place with its type."""

from functools import cache

from briefer.analyse.names.gazetteer import english_gazetteer
from briefer.analyse.names.model import english_model
from briefer.analyse.names.tagger import Tagger
from briefer.analyse.names.tokens import name_tokens
from briefer.records.analysis import ActorType, Mention, Sentence
from briefer.records.article import Article
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import AnalyseSettings

NAMED_ROLES = frozenset(
    {Role.BODY, Role.TITLE, Role.SUBHEAD, Role.STANDFIRST, Role.KEY_POINT, Role.CAPTION, Role.ALT}
)
TYPES = {"PER": ActorType.PERSON, "ORG": ActorType.ORG, "LOC": ActorType.PLACE}


def find_mentions(
    article: Article, sentences: tuple[Sentence, ...], settings: AnalyseSettings
) -> tuple[Mention, ...]:
    """Every name of the sentences, in order, without overlap; none where the language has no model."""
    if article.language != "en":
        return ()
    text, tagger = article.document.text, _english_tagger()
    found: list[Mention] = []
    for sentence in sentences:
        if sentence.role not in NAMED_ROLES:
            continue
        tokens = name_tokens(text, sentence.span.start, sentence.span.end)
        found += [
            Mention(Span(tokens[name.start].start, tokens[name.end - 1].end), TYPES[name.kind])
            for name in tagger.tag([token.text for token in tokens])
        ]
    return tuple(found)


@cache
def _english_tagger() -> Tagger:
    return Tagger(english_model(), english_gazetteer())
