"""The tools that train and measure: labels on the tokens of the product and back, splits, the plain recipe."""

import os
from importlib import import_module
from pathlib import Path

import pytest

validate = import_module("tools.validate_names")
entity_data = import_module("entity_data")
recipe = import_module("names_recipe")


def documents(tmp_path, **files):
    for source, text in files.items():
        rows = "\n".join(line.replace("/", "\t") for line in text.split("\n"))
        (tmp_path / f"{source}.iob2").write_text(rows, encoding="utf-8")
    return entity_data.read_documents(tmp_path)


def words_of(name, sentence):
    start, end, kind = name
    return " ".join(sentence.words[start:end]), kind


def shown(document):
    return [
        words_of(name, sentence)
        for sentence in document.sentences
        for name in entity_data.names_in(sentence.tags)
    ]


def test_names_are_taught_on_the_tokens_of_the_product(tmp_path):
    text = "# doc_id = one\nthe/O\nWest-Lee/B-ORG\nCo/I-ORG\n./I-ORG\nsaid/O\n./O\n\n"
    (doc,) = documents(tmp_path, web=text)
    assert doc.sentences[0].words == ["the", "West", "-", "Lee", "Co.", "said", "."]
    assert shown(doc) == [("West - Lee Co.", "ORG")]
    assert doc.places[0][1:5] == [(1, 2), (1, 2), (1, 2), (2, 4)]
    assert doc.filed[0].words[1] == "West-Lee"


def test_names_are_taught_without_titles(tmp_path):
    (doc,) = documents(
        tmp_path, web="# doc_id = one\nPresident/B-PER\nAnn/I-PER\nLee/I-PER\nMr./B-PER\n\n"
    )
    assert shown(doc) == [("Ann Lee", "PER"), ("Mr.", "PER")]


def test_handles_are_no_names_and_marks_of_places_no_part_of_them(tmp_path):
    text = "# doc_id = one\n@/B-PER\nann/B-PER\n#Riga/B-LOC\n@lee/B-PER\n\n"
    (doc,) = documents(tmp_path, wnut17=text)
    assert shown(doc) == [("Riga", "LOC")]


def test_kinds_that_are_not_ours_are_taken_out(tmp_path):
    (doc,) = documents(tmp_path, web="# doc_id = one\nUlysses/B-MISC\n\n")
    assert shown(doc) == []


@pytest.mark.parametrize(("kind", "parts"), [("unseen", 2), ("all", validate.FOLDS), ("news", 3)])
def test_every_document_is_held_back_once_and_never_learned_from_then(tmp_path, kind, parts):
    text = "".join(f"# doc_id = {n}\nRiga/B-LOC\n\n" for n in range(5 * validate.FOLDS))
    found = documents(tmp_path, wikigold=text if kind != "news" else text[:90], web=text)
    splits = validate.splits(found, kind)
    held = [(d.source, d.name) for split in splits for d in split.held]
    assert len(held) == len(set(held))
    assert {source for source, _ in held} == (
        {"wikigold"} if kind == "news" else {"web", "wikigold"}
    )
    for split in splits:
        assert len(split.kept) + len(split.held) == len(found)
        assert not {id(d) for d in split.kept} & {id(d) for d in split.held}
    assert len(splits) <= max(parts, validate.FOLDS)


def test_a_system_is_scored_on_the_labels_as_filed_and_as_shown(tmp_path):
    (doc,) = documents(tmp_path, web="# doc_id = one\nMr./B-PER\nLee/I-PER\nleft/O\n\n")
    split = validate.Split([], [doc])
    texts = validate.found(split, {"ours": lambda _: iter([{(0, 1, 2, "PER")}])})
    assert texts["web", "ours", "filed"] == "# doc_id = one\nMr.\tO\nLee\tB-PER\nleft\tO\n\n"
    assert texts["web", "gold", "filed"] == "# doc_id = one\nMr.\tB-PER\nLee\tI-PER\nleft\tO\n\n"
    assert texts["web", "gold", "shown"] == texts["web", "ours", "shown"]


def test_the_splits_are_worked_through_in_order_without_a_pool(tmp_path):
    text = "".join(f"# doc_id = {n}\nRiga/O\n\n" for n in range(9))
    parts = validate.splits(documents(tmp_path, wikigold=text), "all")
    found = validate.found_each(parts, {}, jobs=1)
    assert [texts["wikigold", "gold", "filed"].count("doc_id") for texts in found] == [
        len(part.held) for part in parts
    ]


@pytest.mark.parametrize("crashes", [0, 1, recipe.TRIES])
def test_a_crash_of_the_recipe_is_met_by_another_try(monkeypatch, tmp_path, crashes):
    tries = tmp_path / "tries"
    tries.touch()

    def learn(sentences, _lists, file):
        with tries.open("a") as out:
            out.write("x")
        if len(tries.read_text()) <= crashes:
            os._exit(139)
        Path(file).write_text(" ".join(sentences), encoding="utf-8")

    monkeypatch.setattr(recipe, "learn", learn)
    if crashes == recipe.TRIES:
        with pytest.raises(RuntimeError, match="status 139"):
            recipe.trained(["Riga"], None)
    else:
        assert recipe.trained(["Riga"], None) == b"Riga"
    assert len(tries.read_text()) == min(crashes + 1, recipe.TRIES)


def test_the_plain_pass_settles_kinds_surnames_and_repeats():
    document = [
        ["Ann", "Lee", "met", "Riga"],
        ["Lee", "saw", "Riga"],
        ["to", "Riga", "Riga", "Bank"],
    ]
    found = [(0, 0, 2, "PER"), (0, 3, 4, "LOC"), (1, 0, 1, "ORG"), (2, 1, 2, "ORG")]
    settled = recipe.settled(document, [*found, (1, 2, 3, "LOC")])
    assert (1, 0, 1, "PER") in settled
    assert (2, 1, 2, "LOC") in settled
    assert (2, 2, 3, "LOC") not in settled
    assert recipe.begun(["I-PER", "I-PER", "O", "I-LOC"]) == ["B-PER", "I-PER", "O", "B-LOC"]


def test_the_recipe_looks_at_words_beside_and_lists():
    lists = recipe.Gazetteer({"Riga": ("city", "org")}, {"New": ((("York",), "city"),)})
    rows = recipe.attributes(["in", "Riga"], lists)
    assert {"-1l=in", "w=Riga", "g=city", "b=in|riga", "1edge"} <= set(rows[1])
    assert "g=org" not in rows[1]
    assert "P=I-city" in recipe.attributes(["New", "York"], lists)[1]
