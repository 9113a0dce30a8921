"""Laws of the quotes section, whatever was found."""

from collections.abc import Iterator

from hypothesis import given

from briefer.compose import compose_article
from briefer.records.briefing import Cited, Item, shown_part
from briefer.settings import ComposeSettings
from tests.properties.analyses import analyses

SETTINGS = ComposeSettings(quotes_per_speaker=1)


def groups(analysis, ranking) -> dict[str, tuple[Item, ...]]:
    made = compose_article(analysis, ranking, SETTINGS)
    items = (
        item for section in made.sections if section.name == "quotes" for item in section.items
    )
    return {str(item.fields[0].parts[0]): item.items for item in items}


def entries(item: Item) -> Iterator[Item]:
    """The quotes below a speaker or a list, folded ones as well."""
    for below in item.items:
        yield from below.items if below.fields[0].parts[0] == "more" else (below,)


def cited(item: Item, name: str) -> list[Cited]:
    return [
        part
        for field in item.fields
        if field.name == name
        for part in field.parts
        if isinstance(part, Cited)
    ]


def lists(analysis, ranking) -> list[list[Item]]:
    """The quotes of each speaker, and of each list without one."""
    found = groups(analysis, ranking)
    speakers = [list(entries(speaker)) for speaker in found.get("speakers", ())]
    unnamed = (found[name] for name in ("unnamed", "unattributed") if name in found)
    return speakers + [list(entries(Item((), items))) for items in unnamed]


@given(analyses())
def test_every_part_of_every_quote_is_on_the_page(case):
    analysis, ranking = case
    printed = [
        one.excerpt.span
        for entry in lists(analysis, ranking)
        for item in entry
        for one in cited(item, "words")
    ]
    for quote in analysis.quotes:
        for part in quote.parts:
            assert any(place.contains(shown_part(part)) for place in printed)


@given(analyses())
def test_no_sentence_is_printed_twice_below_one_speaker(case):
    for said in lists(*case):
        sentences = [one.excerpt.span for item in said for one in cited(item, "words") if one.marks]
        assert len(sentences) == len(set(sentences))


@given(analyses())
def test_every_quote_says_how_sure_its_speaker_is(case):
    for said in lists(*case):
        for item in said:
            assert item.items
            assert all("confidence" in {field.name for field in one.fields} for one in item.items)


@given(analyses())
def test_nobody_who_is_quoted_is_among_the_reported(case):
    analysis, ranking = case
    quoted = {quote.actor for quote in analysis.quotes}
    reported = {r.actor for r in analysis.reports if r.actor} - quoted
    shown = groups(analysis, ranking).get("reported", ())
    words = {r.speaker for r in analysis.reports if not r.actor}
    assert len(shown) <= len(reported) + len(words)
