import zlib

import pytest

from briefer.analyse.names import tagger as tagger_module
from briefer.analyse.names.capitals import in_normal_case
from briefer.analyse.names.document import settle
from briefer.analyse.names.features import (
    lent_attributes,
    pair_attributes,
    run_attributes,
    shape,
)
from briefer.analyse.names.gazetteer import Gazetteer, listed_phrases, read_gazetteer
from briefer.analyse.names.model import FORMAT, KINDS, may_follow, read_model
from briefer.analyse.names.tagger import Tagged, Tagger, best_labels

EMPTY = Gazetteer({}, {})
LABELS = ["O", *(f"{mark}-{kind}" for kind in KINDS for mark in "BIES")]


def packed(text: str) -> bytes:
    maker = zlib.compressobj(wbits=31)
    return maker.compress(text.encode()) + maker.flush()


def model_of(weights: dict[str, dict[str, int]], common: str = "the"):
    """A model with weights by attribute and label, and no weights between labels."""
    pairs = "\n".join(" ".join(["0"] * len(LABELS)) for _ in LABELS)
    rows = "".join(
        f"{name}\t"
        + "".join(f"{chr(65 + LABELS.index(label))}{w}" for label, w in row.items())
        + "\n"
        for name, row in sorted(weights.items())
    )
    return read_model(packed(f"{FORMAT}\n{' '.join(LABELS)}\n{common}\n{pairs}\n{rows}"))


def tag(weights, text):
    words = text.split()
    return [
        (" ".join(words[n.start : n.end]), n.kind)
        for n in Tagger(model_of(weights), EMPTY).tag(words)
    ]


@pytest.mark.parametrize(
    ("word", "form"),
    [("McKenzie", "AaAa"), ("F-16", "A-9"), ("U.S.", "A.A."), ("x" * 99, "a"), ("", "")],
)
def test_shape_collapses_repeats(word, form):
    assert shape(word) == form


def test_the_tagger_sums_what_the_trainer_learns():
    words, lists = (
        ["the", "Bank", "of", "Riga", "said"],
        Gazetteer({"Riga": ("city",)}, {}, frozenset(["the"])),
    )
    names = {a for row in run_attributes(words, 1, 4, known=lists) for a in row}
    weights = {name: {"S-LOC": 1 + at % 7} for at, name in enumerate(sorted(names))}
    tagger = Tagger(model_of(weights), lists)
    got = tagger.tag(words)
    sums = [
        sum(weights[a]["S-LOC"] for a in row) for row in run_attributes(words, 1, 4, known=lists)
    ]
    assert [name.scores[KINDS.index("LOC")] for name in got] == sums


def test_the_best_labelling_is_found():
    assert tag({"0w=Riga": {"S-LOC": 5}}, "in Riga today") == [("Riga", "LOC")]
    name = {"0w=Ann": {"B-PER": 5}, "0w=Lee": {"E-PER": 5}}
    assert tag(name, "met Ann Lee") == [("Ann Lee", "PER")]
    assert tag({}, "met Ann Lee") == []


def test_labels_that_cannot_follow_one_another_never_do():
    found = tag(
        {"0w=Ann": {"I-PER": 50}, "0w=Lee": {"E-ORG": 50}, "1l=lee": {"B-ORG": 1}}, "Ann Lee"
    )
    assert found == [("Ann Lee", "ORG")]
    assert not may_follow("I-PER", "B-ORG")
    assert may_follow("O", "E-ORG")


def test_a_run_of_one_token_may_be_a_name_only_by_itself():
    model = model_of({})
    assert [model.labels[i] for i in best_labels([[0] + [9, 9, 9, 5] * 3], model)] == ["S-LOC"]


def test_a_neighbour_and_a_pair_weigh_in():
    assert tag({"-1l=in": {"S-LOC": 5}}, "in Riga today") == [("Riga", "LOC")]
    assert tag({"b=in|riga": {"S-LOC": 5}}, "in Riga today") == [("Riga", "LOC")]
    assert tag({">ff=Aa|a": {"S-LOC": 5}}, "in Riga today") == [("Riga", "LOC")]
    assert pair_attributes(("city", "Aa"), ("", "a")) == ("gg=city|", "ff=Aa|a", "gf=city|a")


def test_what_is_remembered_is_bounded(monkeypatch):
    monkeypatch.setattr(tagger_module, "MAX_REMEMBERED", 2)
    tagger = Tagger(model_of({"0w=Riga": {"S-LOC": 5}}), EMPTY)
    words = ["Riga", "Oslo", "Bonn", "Riga"]
    assert [name.start for name in tagger.tag(words)] == [0, 3]


def test_another_format_is_refused():
    with pytest.raises(ValueError, match="something/9"):
        read_model(packed("something/9\n"))


def test_listed_names_of_several_words_are_marked_longest_first():
    lists = read_gazetteer(packed("city\tNew York\ncity\tNew\norg\tNew York Post\n"))
    words = ["the", "New", "York", "Post", "of", "New", "York"]
    marks = listed_phrases(words, 0, len(words), known=lists)
    assert marks == {1: "B-org", 2: "I-org", 3: "I-org", 5: "B-city", 6: "I-city"}
    assert lent_attributes("New", lists).signature == ("city", "Aa")


LISTS = Gazetteer(
    {"President": ("person_title",), "NATO": ("org",)},
    {},
    frozenset(["light"]),
    frozenset(["President"]),
)


def settled(*sentences, lists=LISTS):
    """Names after the document pass; names are written Kind:First_Last/score of that kind."""
    words: list[list[str]] = []
    tagged = []
    for sentence in sentences:
        row: list[str] = []
        names = []
        for piece in sentence.split():
            kind, mark, rest = piece.partition(":")
            name, _, score = rest.partition("/") if mark else (piece, "", "")
            parts = name.split("_")
            if mark:
                scores = tuple(int(score or 1) * (k == kind) for k in KINDS)
                names.append(Tagged(len(row), len(row) + len(parts), kind, scores))
            row += parts
        words.append(row)
        tagged.append(names)
    return [
        (" ".join(words[p.sentence][p.start : p.end]), p.kind) for p in settle(words, tagged, lists)
    ]


def test_one_name_has_the_kind_its_places_speak_for():
    assert settled("saw ORG:Riga/2", "in LOC:Riga/3") == [("Riga", "LOC"), ("Riga", "LOC")]


def test_the_surname_of_a_person_is_a_person():
    assert settled("saw PER:Ann_Lee", "with ORG:Lee/9")[1] == ("Lee", "PER")


def test_a_missed_place_of_a_known_name_is_found():
    assert settled("saw PER:Ann_Lee", "then Lee left") == [("Ann Lee", "PER"), ("Lee", "PER")]


def test_a_word_inside_a_larger_run_of_capitals_is_no_missed_place():
    assert settled("saw PER:Ann_Lee", "the big Lee Bridge") == [("Ann Lee", "PER")]
    assert settled("saw PER:Ann_Lee", "the old Fort Lee") == [("Ann Lee", "PER")]


def test_titles_are_left_out_and_suffixes_taken_in():
    assert settled("saw PER:President_Lee") == [("Lee", "PER")]
    assert settled("saw PER:President") == [("President", "PER")]
    assert settled("saw PER:Ann_Lee Jr.") == [("Ann Lee Jr.", "PER")]
    assert settled("saw PER:Ann_Lee , Jr.") == [("Ann Lee , Jr.", "PER")]


def test_a_longer_known_name_wins_over_its_beginning():
    assert settled("saw ORG:ISIS_-_K", "saw ORG:ISIS - K") == [("ISIS - K", "ORG")] * 2


def test_an_ordinary_word_at_the_start_or_in_a_headline_is_no_name():
    assert settled("PER:Light fell") == []
    assert settled("Storm Brings PER:Light To Coast Towns") == []
    assert settled("saw PER:Light fall") == [("Light", "PER")]
    assert settled("PER:Baker left", "the baker left", lists=EMPTY) == []


def test_capitals_all_through_are_read_in_normal_case():
    words = ["NATO", "AND", "ANN", "LEE", "SAW", "LIGHT", "F-16"]
    assert in_normal_case(words, LISTS) == ["NATO", "and", "Ann", "Lee", "Saw", "light", "F-16"]
    assert in_normal_case(["NATO", "SAW", "Ann", "LEE", "OK"], LISTS)[1] == "SAW"
    assert in_normal_case(["NATO", "SAYS"], LISTS) == ["NATO", "SAYS"]


def test_the_weights_of_the_package_know_the_words_they_saw_in_lower_case():
    from briefer.analyse.mentions import _english_tagger

    lists = _english_tagger().lists
    assert "because" in lists.common
    assert lists.titles >= {"President", "Mr."}
