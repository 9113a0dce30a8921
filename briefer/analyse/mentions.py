"""Names in an article, each place with its type."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from briefer.analyse.headlines import without_headline_words
from briefer.analyse.name_edges import with_edges
from briefer.analyse.name_kinds import kinds_by_signs
from briefer.analyse.names.capitals import in_normal_case
from briefer.analyse.names.document import Place, settle
from briefer.analyse.names.gazetteer import english_gazetteer
from briefer.analyse.names.model import ORG, PERSON, PLACE, english_model
from briefer.analyse.names.pooled import tag_document
from briefer.analyse.names.tagger import Tagger
from briefer.analyse.names.tokens import NameToken, name_tokens
from briefer.analyse.signatures import without_signatures
from briefer.analyse.spacy_adapter import PREFIX, load_pipeline, spacy_mentions
from briefer.analyse.things import without_things
from briefer.analyse.whole_names import bare_person, whole_names
from briefer.errors import ConfigError
from briefer.lang import language_pack
from briefer.records.analysis import ActorType, Mention, Sentence
from briefer.records.article import Article
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import AnalyseSettings

NAMED_ROLES = frozenset(
    {Role.BODY, Role.TITLE, Role.SUBHEAD, Role.STANDFIRST, Role.KEY_POINT, Role.CAPTION, Role.ALT}
)
TYPES = {PERSON: ActorType.PERSON, ORG: ActorType.ORG, PLACE: ActorType.PLACE}
MODEL_LANGUAGE = "en"
BUILTIN = "builtin"


def check_entities(settings: AnalyseSettings) -> None:
    """Raise ConfigError unless `settings.entities` is "builtin" or a pipeline that can be loaded."""
    if settings.entities.startswith(PREFIX):
        load_pipeline(settings.entities.removeprefix(PREFIX))
    elif settings.entities != BUILTIN:
        raise ConfigError(
            f'analyse.entities: "{settings.entities}" is neither "{BUILTIN}" nor "{PREFIX}NAME"'
        )


def find_mentions(
    article: Article, sentences: tuple[Sentence, ...], settings: AnalyseSettings
) -> tuple[Mention, ...]:
    """Every name of the sentences, in order, without overlap; none where the language has no model.

    Raises ConfigError when `settings.entities` names a pipeline that is not installed.
    """
    spans = [sentence.span for sentence in sentences if sentence.role in NAMED_ROLES]
    if settings.entities.startswith(PREFIX):
        return spacy_mentions(article, spans, settings.entities.removeprefix(PREFIX))
    if article.language != MODEL_LANGUAGE:
        return ()
    text = article.document.text
    tokens = [name_tokens(text, span.start, span.end) for span in spans]
    places = name_places([[token.text for token in row] for row in tokens], _english_tagger())
    return tuple(_mention(place, tokens) for place in places)


def name_places(rows: Sequence[Sequence[str]], tagger: Tagger) -> list[Place]:
    """The names in the words of each sentence, in order."""
    words = [in_normal_case(row, tagger.lists) for row in rows]
    pack = language_pack(MODEL_LANGUAGE)
    lists = replace(tagger.lists, common=tagger.lists.common | pack.actors.never_names)
    settled = settle(words, tag_document(tagger, words), lists)
    unsigned = without_signatures(words, settled, pack.signatures)
    places = whole_names(words, unsigned, lists=lists, pack=pack)
    edged = with_edges(words, places, lists=lists, pack=pack)
    kinds = kinds_by_signs(words, edged, lists=lists, pack=pack)
    bare = [
        bare_person(place, words, lists=lists, pack=pack) if place.kind == PERSON else place
        for place in kinds
    ]
    known = without_headline_words(words, bare, lists=lists)
    return without_things(words, known, lists=lists, pack=pack)


def _mention(place: Place, tokens: Sequence[Sequence[NameToken]]) -> Mention:
    row = tokens[place.sentence]
    return Mention(Span(row[place.start].start, row[place.end - 1].end), TYPES[place.kind])


@cache
def _english_tagger() -> Tagger:
    return Tagger(english_model(), english_gazetteer())
