import sys

import pytest

from briefer.analyse.mentions import find_mentions
from briefer.errors import ConfigError
from briefer.records.analysis import ActorType, Sentence
from briefer.records.role import Role
from briefer.settings import AnalyseSettings
from tests import build


def mentions(text, name):
    art = build.article("First of all.", text)
    sentences = tuple(Sentence(n, b.span, n, n, Role.BODY) for n, b in enumerate(art.blocks))
    found = find_mentions(art, sentences, AnalyseSettings(entities=f"spacy:{name}"))
    return [(build.words(art.document, m.span), m.type) for m in found]


def test_without_spacy_the_run_stops_and_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(ConfigError, match=r"pip install"):
        mentions("Ann Lee left.", "absent_without_spacy")


@pytest.mark.filterwarnings("ignore")
def test_without_the_pipeline_the_run_stops_and_names_it():
    pytest.importorskip("spacy", reason="spaCy is not installed")
    with pytest.raises(ConfigError, match="no_such_pipeline"):
        mentions("Ann Lee left.", "no_such_pipeline")


@pytest.mark.filterwarnings("ignore")
def test_names_come_from_a_pipeline_of_the_user(tmp_path):
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed")
    from spacy.training import Example

    spacy.util.fix_random_seed(0)
    pipeline = spacy.blank("en")
    pipeline.add_pipe("ner")
    texts = [
        ("Ann Lee left Riga.", [(0, 7, "PERSON"), (13, 17, "GPE")]),
        ("It is May.", [(6, 9, "DATE")]),
        ("First of all.", []),
    ]
    examples = [
        Example.from_dict(pipeline.make_doc(text), {"entities": entities})
        for text, entities in texts
    ]
    learner = pipeline.initialize(lambda: examples)
    for _ in range(60):
        pipeline.update(examples, sgd=learner)
    pipeline.to_disk(tmp_path / "tiny")
    assert mentions("Ann Lee left Riga.", tmp_path / "tiny") == [
        ("Ann Lee", ActorType.PERSON),
        ("Riga", ActorType.PLACE),
    ]
    assert mentions("It is May.", tmp_path / "tiny") == []
