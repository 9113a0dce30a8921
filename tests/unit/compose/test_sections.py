"""What each section takes from an analysis, read as the words it prints."""

from dataclasses import replace

import pytest

from briefer.compose import compose_article, digest_article
from briefer.records.analysis import (
    Actor,
    ActorType,
    Analysis,
    Caution,
    Confidence,
    DateMention,
    Person,
    Quote,
    Sentence,
)
from briefer.records.article import Article, Block, Published
from briefer.records.briefing import Cited, Item
from briefer.records.ranking import Ranking
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import ComposeSettings
from tests import build

ARTICLE = build.article(
    'Ann Lee, a doctor, spoke first. "We saw it," Lee said.',
    "A second paragraph.",
    '"It is over," she said, "at last."',
    title="The night Ann Lee spoke",
)
TEXT = ARTICLE.document.text


def at(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


LEE = at("Ann Lee", 1)
PRONOUN = Quote(
    "direct",
    (at("It is over,"), at("at last.")),
    at('"It is over," she said, "at last."'),
    "cue-after-quote/pronoun",
    Confidence.HIGH,
    cue=at("said", 1),
    speaker=at("she"),
    name=LEE,
    evidence=at("Lee", 2),
)
NAMED = Quote(
    "direct",
    (at("We saw it,"),),
    at('"We saw it," Lee said.'),
    "cue-after-quote/name",
    Confidence.CERTAIN,
    cue=at("said"),
    speaker=at("Lee", 2),
    name=LEE,
)


def composed(section: str, analysis: Analysis, ranking: Ranking | None = None, **settings):
    made = compose_article(analysis, ranking or Ranking("news"), ComposeSettings(**settings))
    return next((found.items for found in made.sections if found.name == section), ())


def said(item: Item) -> dict[str, str]:
    """The fields of an item as plain words."""
    return {
        field.name: "".join(p.excerpt.text if isinstance(p, Cited) else p for p in field.parts)
        for field in item.fields
    }


def the_quote(quote: Quote, **fields) -> dict[str, str]:
    """The fields of a quote and of its frame."""
    (speaker,) = speakers(Analysis(ARTICLE, quotes=(quote,), **fields))
    (shown,) = speaker.items
    return said(shown) | said(shown.items[0])


def speakers(analysis: Analysis, **settings) -> tuple[Item, ...]:
    """The speakers of the quotes section."""
    found: tuple[Item, ...] = composed("quotes", analysis, **settings)[0].items
    return found


def test_parts_of_one_utterance_are_joined_by_a_mark():
    assert the_quote(PRONOUN)["words"] == "It is over, … at last."


def test_a_resolved_pronoun_shows_the_words_that_decide_and_where_they_stand():
    shown = the_quote(PRONOUN)
    assert shown["frame"] == "she said"
    assert shown["resolved"] == "Lee"
    assert shown["where"] == "named 2 paragraphs before"


def test_a_speaker_named_in_the_frame_needs_no_resolution():
    shown = the_quote(NAMED)
    assert shown["frame"] == "Lee said"
    assert shown["where"] == "named here"
    assert "resolved" not in shown


@pytest.mark.parametrize(
    ("evidence", "where"),
    [
        (at("she"), "named in the same sentence"),
        (at("A second"), "named in the paragraph before"),
        (at("Ann Lee"), "named in the headline"),
        (Span(len(TEXT) - 1, len(TEXT)), "named in the same sentence"),
    ],
)
def test_where_the_evidence_stands_is_said_from_the_quote(evidence, where):
    assert the_quote(replace(PRONOUN, evidence=evidence))["where"] == where


def test_evidence_after_the_quote_and_in_its_paragraph_is_said_so():
    early = replace(PRONOUN, parts=(at("We saw it,"),), context=at("We saw it,"))
    assert the_quote(replace(early, evidence=LEE))["where"] == "named in the same paragraph"
    assert (
        the_quote(replace(early, evidence=at("A second")))["where"]
        == "named in the paragraph after"
    )
    assert the_quote(replace(early, evidence=at("she")))["where"] == "named 2 paragraphs after"


def test_evidence_between_the_blocks_is_elsewhere():
    blocks = tuple(b for b in ARTICLE.blocks if b.role is not Role.TITLE)
    article = Article(ARTICLE.document, blocks, language="en")
    found = Analysis(article, quotes=(replace(PRONOUN, evidence=at("Ann Lee")),))
    (group,) = speakers(found)
    assert said(group.items[0].items[0])["where"] == "named elsewhere in the text"


def test_speaker_and_cue_far_apart_are_shown_apart():
    far = replace(PRONOUN, speaker=at("Ann Lee"), cue=at("said", 1))
    assert the_quote(far)["frame"] == "Ann Lee … said"


def test_a_quote_without_speaker_words_has_no_frame():
    shown = the_quote(replace(NAMED, speaker=None, cue=None))
    assert "frame" not in shown
    assert "resolved" not in shown


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("subject-cue-after-quote/named", "the speaker, then the verb, after the quote"),
        ("cue-after-clause/pronoun", "the verb, then the speaker, after the quote"),
        ("quote-according", "by “according to”"),
        ("brand-new_rule/named", "brand new rule"),
    ],
)
def test_a_rule_is_said_in_words(rule, words):
    assert the_quote(replace(NAMED, rule=rule))["rule"] == words


def test_a_partial_quote_is_shown_inside_its_sentence():
    part = replace(NAMED, kind="partial", parts=(at("saw it"),))
    shown = the_quote(part)
    assert shown["words"] == '"We saw it," Lee said.'
    assert "context" not in shown


def test_quotes_of_one_speaker_stand_together_and_beyond_the_limit_fold():
    found = Analysis(ARTICLE, quotes=(NAMED, PRONOUN))
    (group,) = speakers(found, quotes_per_speaker=1)
    assert said(group)["name"] == "Ann Lee"
    assert [said(item)["group"] for item in group.items] == ["quote", "more"]
    assert len(group.items[1].items) == 1


def test_a_quote_below_likely_stands_in_its_own_list_with_its_words():
    unknown = replace(NAMED, name=None, confidence=Confidence.NONE)
    groups = composed("quotes", Analysis(ARTICLE, quotes=(unknown, PRONOUN)))
    assert [said(group)["group"] for group in groups] == ["speakers", "unattributed"]
    assert said(groups[1].items[0].items[0])["confidence"] == "speaker not established"


def test_the_role_is_that_of_the_actor_or_of_the_person():
    role = at("a doctor")
    person = Person(LEE, "Lee", roles=(role,))
    (group,) = speakers(Analysis(ARTICLE, people=(person,), quotes=(NAMED,)))
    assert said(group)["role"] == "a doctor"
    actor = Actor("a1", LEE, ActorType.ORG, (role,), quoted=1)
    linked = Analysis(ARTICLE, actors=(actor,), quotes=(replace(NAMED, actor="a1"),))
    (group,) = speakers(linked)
    assert said(group)["role"] == "a doctor"
    assert said(group)["kind"] == "organisation"


def test_places_stand_apart_unless_they_speak():
    places = (
        Actor("a1", at("night"), ActorType.PLACE),
        Actor("a2", LEE, ActorType.PLACE, quoted=1),
        Actor("a3", at("doctor"), ActorType.GROUP),
    )
    groups = composed("actors", Analysis(ARTICLE, actors=places), actors=1)
    assert [(said(g)["group"], len(g.items)) for g in groups] == [
        ("main", 1),
        ("others", 1),
        ("places", 1),
    ]


def test_an_alias_is_told_once_and_never_the_name_itself():
    actor = Actor("a1", LEE, ActorType.PERSON, aliases=(at("Lee"), at("Ann Lee"), at("Lee", 2)))
    (group,) = composed("actors", Analysis(ARTICLE, actors=(actor,)))
    assert said(group.items[0])["aliases"] == "Lee"


def test_an_unknown_caution_is_said_by_its_name():
    (item,) = composed("care", Analysis(ARTICLE, cautions=(Caution("very-odd_kind"),)))
    assert said(item)["label"] == "very odd kind"


def test_the_first_key_point_is_the_gist_and_is_not_listed_again():
    found = Analysis(ARTICLE, sentences=build_sentences())
    ranking = Ranking("news", (), (), (1, 0))
    assert [said(i)["words"] for i in composed("gist", found, ranking)] == ["A second paragraph."]
    (group,) = composed("key_points", found, ranking)
    assert [said(item)["words"] for item in group.items] == ["Ann Lee, a doctor, spoke first."]


def test_what_the_summary_prints_is_no_further_key_point():
    found = Analysis(ARTICLE, sentences=build_sentences())
    assert composed("key_points", found, Ranking("news", (), (0, 1), (1, 0))) == ()


def build_sentences():
    spans = (at("Ann Lee, a doctor, spoke first."), at("A second paragraph."))
    return tuple(Sentence(i, span, 0, 0, Role.BODY) for i, span in enumerate(spans))


def test_removed_lines_are_counted_by_kind_and_cut_when_long():
    doc = build.document("Share\nx" + "y" * 400 + "\nTweet")
    blocks = (
        Block(Span(0, 5), Role.FURNITURE, "share"),
        Block(Span(6, 407), Role.CREDIT),
        Block(Span(408, 413), Role.FURNITURE, "share"),
    )
    items = composed("source", Analysis(Article(doc, blocks)))
    assert [(said(i)["kind"], said(i)["count"]) for i in items] == [
        ("share", "2 lines"),
        ("credit", "1 line"),
    ]
    (lines,) = items[1].items
    assert len(said(lines.items[0])["words"]) == 160


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("printed", "as printed"),
        ("inferred: caption", "inferred from caption"),
        ("metadata", "from the file's own data"),
        ("odd", "odd"),
    ],
)
def test_the_way_to_the_date_is_said_in_words(how, words):
    article = replace(ARTICLE, published=Published("2026-03-01", how))
    (head,) = composed("head", Analysis(article))
    assert said(head)["date"] == "1 March 2026"
    assert said(head)["date_how"] == words


def test_a_date_that_is_no_day_is_printed_as_it_is():
    article = replace(ARTICLE, published=Published("2026-13-01", "printed"))
    (head,) = composed("head", Analysis(article))
    assert said(head)["date"] == "2026-13-01"


def test_lines_are_counted_from_one():
    (head,) = composed("head", Analysis(replace(ARTICLE, source=at("over"))))
    lines = {f.name: f.parts[0].line for f in head.fields if isinstance(f.parts[0], Cited)}
    assert lines == {"title": 1, "source": 7}


def test_the_digest_of_an_article_holds_what_the_night_prints():
    found = Analysis(replace(ARTICLE, source=LEE), sentences=build_sentences())
    digest = digest_article(
        compose_article(found, Ranking("news", (), (0,), (1,)), ComposeSettings())
    )
    assert digest.title is not None
    assert digest.gist is not None
    assert digest.source is not None
    assert (digest.title.line, digest.gist.line, digest.source.line) == (1, 5, 3)
    assert (digest.words, digest.excerpts) == (21, 4)
    bare = digest_article(
        compose_article(Analysis(build.article("One.")), Ranking("news"), ComposeSettings())
    )
    assert (bare.title, bare.gist, bare.source, bare.date) == (None, None, None, "")


def test_a_list_too_long_for_a_page_says_how_many_more_the_json_has():
    dates = tuple(DateMention(Span(i, i + 1), "", f"way {i}") for i in range(5))
    (group,) = composed("numbers", Analysis(ARTICLE, dates=dates), rows=3)
    assert len(group.items) == 3
    assert said(group)["rest"] == "2 more, in the JSON"


def test_a_sentence_without_end_is_shown_by_its_beginning():
    text = "word " * 1000
    article = build.article(text)
    sentence = Sentence(0, Span(0, len(text)), 0, 0, Role.BODY)
    ranking = Ranking("news", (), (), (0,))
    made = compose_article(Analysis(article, (sentence,)), ranking, ComposeSettings())
    (gist,) = next(s.items for s in made.sections if s.name == "gist")
    (cited,) = gist.fields[0].parts
    assert isinstance(cited, Cited)
    assert cited.is_cut
    assert len(cited.excerpt.text) == 2000


def test_a_role_that_a_longer_role_says_as_well_is_not_shown():
    roles = (at("doctor"), at("a doctor"), at("first"), at("It"), at("last"), at("second"))
    actor = Actor("a1", at("Ann Lee"), ActorType.PERSON, roles=roles)
    (group,) = composed("actors", Analysis(ARTICLE, actors=(actor,)))
    assert said(group.items[0])["roles"] == "a doctor; first; It; last"
