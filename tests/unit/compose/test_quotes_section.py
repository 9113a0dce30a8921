"""What the page makes of the quotes of one speaker, and of speakers without a name."""

from dataclasses import replace

import pytest

from briefer.compose import compose_article
from briefer.records.analysis import (
    Actor,
    ActorType,
    Analysis,
    Confidence,
    Mention,
    Quote,
    QuoteCopy,
    Report,
    Sentence,
)
from briefer.records.briefing import Cited, Item
from briefer.records.ranking import Ranking, Score
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import ComposeSettings
from tests import build

ARTICLE = build.article(
    "Ann Lee called the wall “a mistake” and the plan “a costly one”.",
    "“We will build it again next year, whatever the Oxbow council thinks of it,” she said.",
    "“No.” “Go.” “Never.”",
    "“It held,” said a spokesman, who gave no name.",
)
TEXT = ARTICLE.document.text


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


LEE = at("Ann Lee")
SENTENCE = at("Ann Lee called the wall “a mistake” and the plan “a costly one”.")
MISTAKE, COSTLY = (
    Quote("partial", (at(words),), SENTENCE, "cue-partial/named", Confidence.CERTAIN,
          at("called"), LEE, LEE)
    for words in ("a mistake", "a costly one")
)  # fmt: skip
LONG = Quote(
    "direct",
    (at("We will build it again next year, whatever the Oxbow council thinks of it,"),),
    at("“We will build it again next year, whatever the Oxbow council thinks of it,” she said."),
    "subject-cue-after-quote/pronoun",
    Confidence.CERTAIN,
    at("said"),
    at("she"),
    LEE,
)
SHORT = tuple(
    Quote(
        "direct", (at(word),), at(f"“{word}”"), "carried/named", Confidence.LIKELY, None, LEE, LEE
    )
    for word in ("No.", "Go.", "Never.")
)
SPOKESMAN = Quote(
    "direct",
    (at("It held,"),),
    at("“It held,” said a spokesman, who gave no name."),
    "cue-after-quote/nominal",
    Confidence.HIGH,
    Span(TEXT.index("said a spokesman"), TEXT.index("said a spokesman") + 4),
    at("a spokesman"),
)


def groups(*quotes: Quote, scores=(), actors=(), **settings) -> dict[str, tuple[Item, ...]]:
    """The groups of the quotes section by name."""
    found = Analysis(
        ARTICLE,
        tuple(Sentence(n, block.span, n, n, block.role) for n, block in enumerate(ARTICLE.blocks)),
        quotes=quotes,
        actors=actors,
    )
    made = compose_article(found, Ranking("news", scores), ComposeSettings(**settings))
    section = next(one for one in made.sections if one.name == "quotes")
    return {said(group)["group"]: group.items for group in section.items}


def said(item: Item) -> dict[str, str]:
    return {
        field.name: "".join(p.excerpt.text if isinstance(p, Cited) else p for p in field.parts)
        for field in item.fields
    }


def words(items: tuple[Item, ...]) -> list[str]:
    return [said(item)["words"] for item in items if "words" in said(item)]


def test_fragments_of_one_sentence_stand_in_it_once_and_all_are_marked():
    ((speaker,),) = groups(MISTAKE, COSTLY).values()
    (item,) = speaker.items
    (cited,) = (field.parts[0] for field in item.fields if field.name == "words")
    assert isinstance(cited, Cited)
    assert cited.excerpt.span == SENTENCE
    assert cited.marks == (*MISTAKE.parts, *COSTLY.parts)


def test_frames_that_tell_the_same_are_told_once_as_sure_as_the_least_sure():
    less = replace(COSTLY, confidence=Confidence.LIKELY)
    ((speaker,),) = groups(MISTAKE, less).values()
    assert [
        (said(frame)["where"], said(frame)["confidence"]) for frame in speaker.items[0].items
    ] == [("speaker named in the sentence", "speaker likely")]


def test_frames_that_tell_different_things_are_each_told():
    she = replace(COSTLY, speaker=at("she"))
    ((speaker,),) = groups(MISTAKE, she).values()
    assert [said(frame)["where"] for frame in speaker.items[0].items] == [
        "speaker named in the sentence",
        "named in the same sentence",
    ]


def test_a_sure_rule_without_a_name_establishes_nobody():
    they = replace(SPOKESMAN, rule="subject-cue-after-quote/open")
    (item,) = groups(they)["unattributed"]
    assert said(item.items[0])["confidence"] == "speaker not established"


def test_whole_statements_that_share_a_context_stay_apart():
    twins = (replace(SHORT[0], context=SENTENCE), replace(SHORT[1], context=SENTENCE))
    ((speaker,),) = groups(*twins).values()
    assert words(speaker.items) == ["No.", "Go."]


def test_a_fragment_of_a_sentence_too_long_for_a_page_stands_alone():
    article = build.article("Lee called it " + "very " * 500 + "“sad”, they say.")
    start = article.document.text.index("sad")
    quote = Quote(
        "partial", (Span(start, start + 3),), article.blocks[0].span, "x", Confidence.NONE
    )
    made = compose_article(Analysis(article, quotes=(quote,)), Ranking("news"), ComposeSettings())
    (item,) = next(s for s in made.sections if s.name == "quotes").items[0].items
    assert said(item)["words"] == "sad"
    assert said(item)["kind"] == "direct"


def test_a_sentence_that_adds_nothing_to_quote_and_frame_is_not_repeated():
    ((speaker,),) = groups(LONG).values()
    assert "context" not in said(speaker.items[0])
    (unnamed,) = groups(SPOKESMAN)["unnamed"]
    assert said(unnamed)["context"].endswith("who gave no name.")


def test_speakers_without_a_name_keep_the_words_the_text_gives_them():
    (item,) = groups(SPOKESMAN)["unnamed"]
    (frame,) = item.items
    assert said(frame)["frame"] == "said a spokesman"
    assert said(frame)["confidence"] == "the text gives no name"


def test_words_without_a_name_that_are_not_trusted_are_no_speaker():
    found = groups(replace(SPOKESMAN, confidence=Confidence.NONE))
    assert list(found) == ["unattributed"]
    (frame,) = found["unattributed"][0].items
    assert said(frame)["confidence"] == "speaker not established"


def test_a_quote_of_substance_is_shown_before_exclamations_that_come_first():
    first = tuple(replace(quote, context=SENTENCE) for quote in SHORT[:2])
    ((speaker,),) = groups(*first, LONG, SHORT[2], quotes_per_speaker=1).values()
    assert (
        words(speaker.items)
        == list(words((speaker.items[0],)))
        == [TEXT[LONG.parts[0].start : LONG.parts[0].end]]
    )
    (more,) = speaker.items[1:]
    assert said(more)["count"] == "3"
    assert words(more.items) == ["No.", "Go.", "Never."]


def test_among_equals_the_quote_that_names_a_main_actor_is_shown():
    actor = Actor("a1", at("Go."), ActorType.ORG, mentions=(Mention(at("Go."), ActorType.ORG),))
    ((speaker,), *_) = groups(*SHORT, actors=(actor,), quotes_per_speaker=1).values()
    assert words(speaker.items) == ["Go."]


@pytest.mark.parametrize(("salient", "shown"), [(0, "a mistake"), (2, "No.")])
def test_among_equals_the_sentence_that_matters_more_is_shown(salient, shown):
    quotes = (replace(MISTAKE, kind="direct"), SHORT[0])
    ((speaker,),) = groups(*quotes, scores=(Score(salient, 0.9),), quotes_per_speaker=1).values()
    assert words(speaker.items) == [shown]


def test_other_places_that_print_the_words_are_named_by_part_and_line():
    bullet = replace(LONG, duplicates=(QuoteCopy((at("No."),)), QuoteCopy((at("Go."),))))
    ((speaker,),) = groups(bullet).values()
    assert said(speaker.items[0])["copies"] == "elsewhere in the text, line 5"


def test_a_speaker_has_two_roles_and_no_wording_twice():
    roles = (at("a spokesman"), at("a mistake"), at("Oxbow council"))
    actor = Actor("a1", LEE, ActorType.PERSON, (roles[0], *roles), quoted=1)
    found = groups(replace(LONG, actor="a1"), actors=(actor,))
    assert said(found["speakers"][0])["role"] == "a spokesman; a mistake"
    assert ARTICLE.blocks[0].role is Role.BODY


REPORTED = build.article(
    "Ann Lee said that the wall had held.",
    "Lee said it twice. Officials said little. Lee said it again.",
)


def reported(*quotes: Quote) -> tuple[Item, ...]:
    """The group of those who are only reported."""
    text = REPORTED.document.text
    lee = Actor("a1", Span(0, 7), ActorType.PERSON, (Span(13, 17),), quoted=len(quotes))
    sentences = ("Ann Lee said that", "Lee said it twice", "Officials said", "Lee said it again")
    reports = []
    for words in sentences:
        start = text.index(words)
        speaker = Span(start, text.index(" said", start))
        context = Span(start, text.index(".", start) + 1)
        is_lee = "Lee" in words
        reports.append(
            Report(speaker, Span(speaker.end + 1, speaker.end + 5), context, lee.name, "a1")
            if is_lee
            else Report(speaker, Span(speaker.end + 1, speaker.end + 5), context)
        )
    found = Analysis(REPORTED, actors=(lee,), reports=tuple(reports), quotes=quotes)
    made = compose_article(found, Ranking("news"), ComposeSettings())
    section = next(one for one in made.sections if one.name == "quotes")
    return next(group.items for group in section.items if said(group)["group"] == "reported")


def test_who_is_only_reported_has_name_role_and_the_first_sentences():
    lee, officials = reported()
    assert said(lee) == {"name": "Ann Lee", "role": "that", "rest": "also line 3"}
    assert words(lee.items) == ["Ann Lee said that the wall had held.", "Lee said it twice."]
    assert said(officials) == {"name": "Officials"}
    assert words(officials.items) == ["Officials said little."]


def test_who_is_quoted_is_not_among_the_reported():
    quote = Quote("direct", (Span(18, 22),), Span(0, 36), "x", Confidence.CERTAIN, None, Span(0, 7),
                  Span(0, 7), actor="a1")  # fmt: skip
    (officials,) = reported(quote)
    assert said(officials)["name"] == "Officials"
