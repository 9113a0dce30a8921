from dataclasses import replace

from briefer.records.span import Span
from briefer.stories.voices import MIN_UNNAMED_WORDS, may_be_one, merge_quotes
from tests.unit.stories.test_tell import quoting

WORDS = "The engine stopped and we drifted on to the rocks"
LONG = f"{WORDS} before anybody could reach the wheel or the radio"


def said(path, words, name=""):
    return quoting(path, f'"{words}," {name or "a voice"} said.', words, name=name)


def test_a_title_in_one_outlet_makes_no_other_speaker():
    (voice,) = merge_quotes([said("a", WORDS, "Mallam Ada Brook"), said("b", WORDS, "Ada Brook")])
    assert voice.sources == 2


def test_accents_make_no_other_speaker():
    assert len(merge_quotes([said("a", WORDS, "José Brok"), said("b", WORDS, "Jose Brok")])) == 1


def test_two_given_names_are_two_speakers():
    assert not may_be_one(("ada", "brook"), ("tom", "brook"))
    assert may_be_one(("ada", "brook"), ("ada", "m", "brook"))
    assert may_be_one((), ("ada", "brook"))


def test_a_reading_says_how_it_differs_from_the_one_shown():
    nobody = said("a", f"{WORDS} [of Tarrow]")
    voices = merge_quotes([nobody, said("b", WORDS, "Ada Brook"), said("c", WORDS, "Ada Brook")])
    (voice,) = voices
    assert voice.path == "b"
    assert {r.path: r.kind for r in voice.readings}["c"] == "none"


def test_other_words_without_a_speaker_need_much_in_common():
    changed = WORDS.replace("stopped", "failed")
    assert len(WORDS.split()) < MIN_UNNAMED_WORDS
    assert len(merge_quotes([said("a", WORDS, "Ada Brook"), said("b", changed)])) == 2
    assert len(merge_quotes([said("a", WORDS, "Ada Brook"), said("b", changed, "Brook")])) == 1
    much = LONG.replace("stopped", "failed")
    assert len(merge_quotes([said("a", LONG, "Ada Brook"), said("b", much)])) == 1


def test_the_first_sentence_left_out_is_no_difference():
    two = quoting(
        "a", f"“It was night.” Ada Brook said. “{WORDS}.”", "It was night.", name="Ada Brook"
    )
    start = two.analysis.article.document.text.index(WORDS)
    quote = two.analysis.quotes[0]
    both = replace(quote, parts=(*quote.parts, Span(start, start + len(WORDS))))
    two = replace(two, analysis=replace(two.analysis, quotes=(both,)))
    (voice,) = merge_quotes([two, said("b", WORDS, "Ada Brook")])
    assert [reading.kind for reading in voice.readings] == ["none"]
