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


def kinds_of(*names, lists=LISTS):
    """The kinds after the pass of names written Kind:First_Last, one a sentence."""
    words, tagged = [], []
    for name in names:
        kind, _, parts = name.partition(":")
        words.append(["saw", *parts.split("_")])
        scores = tuple(int(k == kind) for k in KINDS)
        tagged.append([Tagged(1, len(words[-1]), kind, scores)])
    return [place.kind for place in settle(words, tagged, lists)]


def test_a_person_that_opens_the_name_of_a_body_is_its_short_form():
    assert kinds_of("ORG:Lumen_Devices_Inc.", "PER:Lumen") == ["ORG", "ORG"]
    assert kinds_of("LOC:Old_Pier_Road", "PER:Old_Pier") == ["LOC", "LOC"]


@pytest.mark.parametrize(
    ("names", "lists"),
    [
        (["ORG:Hale_Foundation", "PER:Hale"], Gazetteer({"Hale": ("surname",)}, {})),
        (["ORG:Omar_Hale_Fund", "PER:Omar_Hale"], Gazetteer({"Omar": ("given",)}, {})),
        (["ORG:Vange_Trust", "PER:Vange", "PER:Iris_Vange"], LISTS),
    ],
)
def test_a_person_whose_name_a_body_bears_stays_one(names, lists):
    assert kinds_of(*names, lists=lists) == ["ORG", *["PER"] * (len(names) - 1)]


HEADS = Gazetteer(
    {"Office": ("orghead",), "Bank": ("orghead",), "Point": ("orghead", "placehead")}, {}
)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Harbour_Office", "ORG"),
        ("Office_of_Riga", "ORG"),
        ("West_Bank", "LOC"),  # also a place
        ("Old_Point", "LOC"),
        ("Old_Riga", "LOC"),
        ("Office", "LOC"),
    ],
)
def test_a_place_whose_head_is_that_of_a_body_is_one(name, kind):
    assert kinds_of(f"LOC:{name}", lists=HEADS) == [kind]
