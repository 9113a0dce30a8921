"""The words of a language are data: no list of them stands in the code of a stage."""

import ast
from pathlib import Path

import pytest

import briefer
from briefer.lang.en import ENGLISH

PACKAGE = Path(briefer.__file__).parent
MODULES = sorted(
    path for stage in ("analyse", "stories") for path in (PACKAGE / stage).rglob("[!_]*.py")
)
SPEECH = ENGLISH.speech
CLOSED_CLASSES = (
    SPEECH.prepositions,
    SPEECH.determiners,
    SPEECH.clause_words,
    SPEECH.modals,
    SPEECH.pronouns_other,
    SPEECH.plain_cues,
)
COMMON = frozenset(word for words in CLOSED_CLASSES for word in words if word.isalpha())
LISTS = (ast.Set, ast.List, ast.Tuple, ast.Dict)


def word_lists(source: str) -> list[int]:
    """The lines where two words or more stand together, one of them of a closed class of English."""
    nodes = list(ast.walk(ast.parse(source)))
    measured = [node.args[0] for node in nodes if isinstance(node, ast.Call) and is_len(node)]
    return [
        node.lineno
        for node in nodes
        if isinstance(node, LISTS) and node not in measured
        for texts in [strings(node)]
        if len(texts) > 1 and not COMMON.isdisjoint(texts)
    ]


def is_len(call: ast.Call) -> bool:
    """Whether the call only counts what it is given: len(("given", "and", "surname"))."""
    return isinstance(call.func, ast.Name) and call.func.id == "len"


def strings(node: ast.AST) -> list[str]:
    children = node.keys if isinstance(node, ast.Dict) else ast.iter_child_nodes(node)
    return [
        child.value
        for child in children
        if isinstance(child, ast.Constant)
        and isinstance(child.value, str)
        and child.value.isalpha()
    ]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_code_has_no_word_lists(path):
    assert word_lists(path.read_text(encoding="utf-8")) == []


def test_a_word_list_in_code_is_found():
    assert word_lists('size = len(("one", "and", "other"))') == []
    assert word_lists('BEFORE = frozenset({"near", "under"})') == [1]
    assert word_lists('if unit.low in ("of", "inside", ","): pass') == [1]
    assert word_lists('KINDS = {"given": 1, "org": 2}\nif low == "of": pass') == []
