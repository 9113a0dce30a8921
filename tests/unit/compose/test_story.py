import json
from dataclasses import replace

import pytest

from briefer.compose.story import compose_story, digest_story
from briefer.records.analysis import Actor, ActorType, Caution, DateMention
from briefer.records.article import Published
from briefer.records.span import Span
from briefer.records.story import (
    Duplicate,
    Group,
    QuoteReading,
    Statement,
    StoryFigure,
    StoryState,
    Verdict,
)
from briefer.render import render_story
from briefer.settings import ComposeSettings, RenderSettings, StoriesSettings
from briefer.stories import tell
from briefer.verify import verify
from tests.pages import theme
from tests.unit.render.test_schemas import complaints
from tests.unit.stories.test_tell import (
    AGROUND,
    FERRY_SAID,
    RESCUED,
    STRUCK,
    member,
    place,
    quoting,
)

WORDS = "The engine stopped and we drifted on to the rocks"


@pytest.fixture
def story():
    first = member("a.txt", AGROUND, RESCUED, title="Ferry aground at Tarrow", date="2026-03-02")
    second = member("b.txt", STRUCK, FERRY_SAID, date="2026-03-03")
    quote = replace(
        quoting("b.txt", FERRY_SAID, WORDS, name="Ada Brook").analysis.quotes[0],
        parts=(place(second, WORDS),),
        context=place(second, FERRY_SAID),
        name=place(second, "Ada Brook"),
    )
    actor = Actor("a1", place(second, "Ada Brook"), ActorType.PERSON, quoted=1)
    scene = Actor("a2", place(second, "Tarrow Point"), ActorType.PLACE)
    said = replace(
        second.analysis,
        quotes=(replace(quote, actor="a1"),),
        actors=(actor, scene),
        cautions=(Caution("single-source"), Caution("claim", place(second, STRUCK))),
        dates=(
            DateMention(place(second, "on board"), "2026-03-02", "printed"),
            DateMention(place(second, "drifted"), "2026-03-03", "printed"),
        ),
    )
    members = [first, replace(second, analysis=said)]
    copies = (Duplicate("c.txt", "a.txt", 0.93),)
    group = Group(("a.txt", "b.txt"), copies, independent_sources=2)
    made = tell(group, members, StoriesSettings())
    statements = tuple(
        Statement(
            one.analysis.article.document.excerpt(Span(0, 5)),
            Span(0, 2),
            value,
            "at least",
            "2026-03-02",
            one.path,
        )
        for one, value in zip(members, ("212", "190"), strict=True)
    )
    return replace(made, figures=(StoryFigure("on board", Verdict.DIFFER, statements),))


def pages(story):
    made = render_story(compose_story(story, ComposeSettings()), RenderSettings(), theme())
    return {page.path.rpartition(".")[2]: page for page in made}


def test_every_line_of_a_story_stands_in_its_source(story):
    documents = [one.analysis.article.document for one in story.members]
    assert verify(pages(story).values(), documents) == ()


def test_the_page_tells_who_carries_what(story):
    page = pages(story)["md"].text
    assert "# Ferry aground at Tarrow" in page
    assert "2 independent sources" in page
    assert "**Ada Brook" in page
    assert "the sources differ" in page
    assert "93% the same text as a.txt" in page
    assert "only here" in page


def test_one_source_is_no_caution_of_a_story_of_two(story):
    (section,) = [s for s in compose_story(story, ComposeSettings()).sections if s.name == "care"]
    assert [item.fields[0].parts for item in section.items] == [("claim",)]


def test_other_readings_stand_under_the_quote(story):
    quote = story.quotes[0]
    reading = QuoteReading("b.txt", quote.parts, "cut")
    changed = replace(story, quotes=(replace(quote, readings=(reading,)),))
    assert "words left out" in pages(changed)["html"].text


def test_what_is_new_is_told_only_of_a_story_told_before(story):
    changed = replace(story, state=StoryState.UPDATED, news=story.key_points[:1])
    assert "New since last night" in pages(changed)["md"].text
    assert "New since last night" not in pages(story)["md"].text


def test_news_are_lines_then_voices_then_changed_figures(story):
    changed = replace(
        story,
        state=StoryState.UPDATED,
        news=story.key_points[:1],
        quotes=(replace(story.quotes[0], is_new=True, is_new_voice=True),),
        figures=(replace(story.figures[0], is_new=True),),
    )
    page = pages(changed)["md"].text
    news = page[page.index("New since") : page.index("## Key points")]
    places = [
        news.index(words) for words in (AGROUND, "**new voice** · Ada Brook", "changed figure")
    ]
    assert places == sorted(places)
    documents = [one.analysis.article.document for one in story.members]
    assert verify(pages(changed).values(), documents) == ()


def test_a_known_voice_with_new_words_is_no_new_voice(story):
    quote = replace(story.quotes[0], is_new=True)
    changed = replace(story, state=StoryState.UPDATED, quotes=(quote,))
    assert "**new words** · Ada Brook" in pages(changed)["md"].text


def test_the_night_prefers_whole_quotes_to_fragments(story):
    (whole,) = story.quotes
    fragment = replace(whole, quote=replace(whole.quote, kind="partial"))
    for quotes, has_context in (((fragment, whole), False), ((fragment,), True)):
        told = digest_story(compose_story(replace(story, quotes=quotes), ComposeSettings())).told
        (part,) = [one for one in told if one.name == "story_quotes"]
        (shown,) = part.items[0].items
        assert any(one.name == "context" for one in shown.fields) is has_context


def test_the_night_repeats_a_story_but_no_figure_on_which_all_agree(story):
    parts = {part.name for part in digest_story(compose_story(story, ComposeSettings())).told}
    assert {"story_quotes", "story_numbers"} <= parts
    agreed = replace(story, figures=(replace(story.figures[0], verdict=Verdict.AGREE),))
    told = digest_story(compose_story(agreed, ComposeSettings())).told
    assert "story_numbers" not in {part.name for part in told}


def test_the_record_names_the_document_of_every_excerpt(story):
    record = json.loads(pages(story)["json"].text)
    assert record["schema"] == "briefer.story/1"
    assert record["headline"]["document"] == "a.txt"
    assert [one["duplicate_of"] for one in record["members"]] == [None, None, "a.txt"]
    assert record["key_points"][0]["in"] == 2
    assert record["cautions"][0] == {"kind": "single-source", "document": "b.txt", "excerpt": None}


def test_the_record_keeps_to_its_schema(story):
    assert complaints("story", pages(story)["json"].text) == []


def test_the_night_gets_headline_and_gist_without_the_texts(story):
    digest = digest_story(compose_story(story, ComposeSettings()))
    assert digest.members == ("a.txt", "b.txt", "c.txt")
    assert digest.headline
    assert digest.headline.excerpt.text == "Ferry aground at Tarrow"
    assert digest.gist


def test_a_story_without_title_or_points_has_a_page():
    one = member("x.txt", "Words.")
    bare = replace(one, ranking=replace(one.ranking, key_points=()))
    undated = replace(bare.analysis.article, published=Published("2026-03-02", "label"))
    bare = replace(bare, analysis=replace(bare.analysis, article=undated))
    story = tell(Group(("x.txt",)), [bare], StoriesSettings())
    assert "A story without a headline" in pages(story)["html"].text
    digest = digest_story(compose_story(story, ComposeSettings()))
    assert (digest.headline, digest.gist) == (None, None)
