import pytest

from briefer.analyse.names.document import MIN_SENTENCES, settle
from briefer.analyse.names.gazetteer import Gazetteer
from briefer.analyse.names.model import KINDS, PERSON
from briefer.analyse.names.tagger import Tagged

LISTS = Gazetteer({}, {})
FILLER = ["Rain", "fell", "on", "the", "quay"]


def names(*sentences, filler=MIN_SENTENCES):
    words = [sentence.split() for sentence in sentences] + [FILLER] * filler
    scores = tuple(int(kind == PERSON) for kind in KINDS)
    tagged = [
        [
            Tagged(place, place + 1, PERSON, scores)
            for place, word in enumerate(row)
            if word[0].isupper()
        ]
        for row in words
    ]
    found = settle(words, [*tagged[: len(sentences)], *[[]] * filler], LISTS)
    return [" ".join(words[one.sentence][one.start : one.end]) for one in found]


def test_a_plural_that_only_opens_sentences_is_nobody():
    assert names("Organisers had expected rain .") == []


@pytest.mark.parametrize("first", ["Williams left .", "“ Williams left ."])
def test_a_surname_that_stands_elsewhere_too_is_a_person(first):
    assert names(first, "they saw Williams leave .") == ["Williams", "Williams"]


def test_a_text_of_few_sentences_gives_no_such_evidence():
    assert names("Williams left .", filler=0) == ["Williams"]
