"""What one place of a word says about its kind counts in the others."""

import pytest

from briefer.analyse.names.pooled import tag_document
from briefer.analyse.names.tagger import Tagger
from tests.unit.names.test_tagger import EMPTY, model_of


def kinds(weights, *sentences):
    tagger = Tagger(model_of(weights), EMPTY)
    found = tag_document(tagger, [sentence.split() for sentence in sentences])
    return [[name.kind for name in names] for names in found]


PERSON_AS_SUCH = {"0w=Riga": {"S-PER": 10}}
PLACE_AFTER_IN = {"-1l=in": {"S-LOC": 80}}


def test_a_word_takes_the_kind_its_other_places_speak_for():
    weights = PERSON_AS_SUCH | PLACE_AFTER_IN
    assert kinds(weights, "saw Riga today") == [["PER"]]
    assert kinds(weights, "saw Riga today", "in Riga today") == [["LOC"], ["LOC"]]


def test_other_places_weigh_less_than_its_own():
    weights = {"0w=Riga": {"S-PER": 50}} | PLACE_AFTER_IN
    assert kinds(weights, "saw Riga today", "in Riga today") == [["PER"], ["LOC"]]


@pytest.mark.parametrize("other", ["in Oslo today", "in town today", ""])
def test_other_words_do_not_weigh(other):
    assert kinds(PERSON_AS_SUCH | PLACE_AFTER_IN, "saw Riga today", other)[0] == ["PER"]


def test_no_sentences_have_no_names():
    assert kinds(PERSON_AS_SUCH) == []
