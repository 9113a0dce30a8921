import pytest

from briefer.analyse.dates import find_dates
from briefer.analyse.figures import find_figures
from briefer.analyse.numbers import read_tokens
from briefer.analyse.sentences import split_sentences
from briefer.analyse.voices import find_frames, gather_voices
from briefer.records.analysis import Confidence, Gender, Person, Quote
from briefer.records.article import Published
from briefer.records.span import Span
from tests import build

PUBLISHED = Published("2026-03-11", "printed")


def figures(text, **fields):
    article = build.article(text, published=PUBLISHED, **fields)
    sentences = split_sentences(article)
    dates = find_dates(article, sentences)
    return article, find_figures(article, sentences, dates=dates, voices=gather_voices(article))


@pytest.mark.parametrize("case", build.cases("facts/figures.toml"), ids=lambda case: case["name"])
def test_figures_are_told_apart(case):
    article, found = figures(case["text"])
    spans = [(f.span, f.value, f.unit, f.kind, f.qualifier, f.what) for f in found]
    shown = [
        " | ".join(
            part if isinstance(part, str) else build.words(article.document, part) or ""
            for part in row
        )
        for row in spans
    ]
    assert shown == case["figures"]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("The State Council said the roof cost $5 million.", "The State Council"),
        ("About 40 homes burned, police said.", "police"),
        ("Ann Lee has said 40 homes burned.", "Ann Lee"),
        ('"The roof is 40 feet high," said Ann Lee, who built it.', "Ann Lee"),
        ("About 40 homes burned, according to the fire service.", "the fire service"),
        ("According to the Fire Service over 40 homes burned.", "the Fire Service"),
        ("He is best, according to the fans and is seen as one of 40 heirs.", "the fans"),
        (
            "According to the head of the ports and mines 40 ships sank.",
            "the head of the ports and mines",
        ),
        ("But she said 40 homes burned.", "she"),
        ("The 40 homes burned, said nobody.", None),
        ("Fire officials in Oxbow say 40 homes burned.", "Fire officials in Oxbow"),
        ("The mayor of Oxbow said 40 homes burned.", "The mayor of Oxbow"),
        ("The fire burned 40 homes.", None),
    ],
)
def test_a_figure_belongs_to_the_one_who_gives_it(text, whose):
    article, (found,) = figures(text)
    assert build.words(article.document, found.whose) == whose


def test_a_figure_in_a_quote_is_its_speakers():
    article = build.article('"We saw 40 homes burn," Lee said.', published=PUBLISHED)
    quote = Quote(
        "direct",
        (Span(1, 22),),
        Span(0, 33),
        "cue-after-quote",
        Confidence.HIGH,
        speaker=Span(24, 27),
    )
    voices = gather_voices(article, quotes=(quote,))
    (found,) = find_figures(article, split_sentences(article), voices=voices)
    assert found.whose == Span(24, 27)


def test_a_pronoun_stands_for_the_speaker_of_the_quote_before():
    article = build.article('"It burned," she said.', "She said 40 homes burned.", title="Ann Lee")
    quote = Quote(
        "direct", (Span(10, 20),), Span(9, 31), "pronoun", Confidence.HIGH,
        speaker=Span(22, 25), name=Span(0, 7),
    )  # fmt: skip
    (found,) = find_figures(
        article, split_sentences(article), voices=gather_voices(article, quotes=(quote,))
    )
    assert found.whose == Span(0, 7)


def test_a_pronoun_stands_for_the_last_person_of_its_gender():
    article = build.article("Ann Lee met Bo Ray. She said 40 homes burned.")
    ann = Person(Span(0, 7), "Lee", gender=Gender.FEMALE, names=(Span(0, 7),))
    bo = Person(Span(12, 18), "Ray", gender=Gender.MALE, names=(Span(12, 18),))
    (found,) = find_figures(
        article, split_sentences(article), voices=gather_voices(article, people=(ann, bo))
    )
    assert found.whose == Span(0, 7)


def test_a_sentence_can_have_several_voices():
    article = build.article("Ann Lee said 40 homes burned and Bo Ray said 50 did.")
    (sentence,) = split_sentences(article)
    subjects = [
        build.words(article.document, f.subject)
        for f in find_frames("en", sentence, read_tokens(article.document.text))
    ]
    assert subjects == ["Ann Lee", "Bo Ray"]


def test_numbers_inside_dates_are_no_figures():
    assert figures("He fled three days ago and left on March 15.")[1] == ()


def test_a_language_without_numbers_has_no_figures():
    assert figures("Погибли 12 человек.", language="und")[1] == ()


def test_figures_are_found_across_line_breaks():
    article, (found,) = figures("The firm may take 900,000\n> tons of stone.")
    assert build.words(article.document, found.span) == "900,000\n> tons"


def test_a_line_of_numbers_is_read_in_linear_time():
    _, found = figures("12 men, " * 3000 + "left.")
    assert len(found) == 3000
