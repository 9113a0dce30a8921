import pytest

from briefer.analyse.names.tokens import name_tokens
from briefer.analyse.roles import body_roles, person_roles
from briefer.lang import language_pack
from tests import build

WORDS = language_pack("en").roles
CASES = build.cases("actors/roles.toml")


def roles(marked: str, find) -> list[str]:
    """The roles around the name in brackets."""
    text = marked.replace("[", "").replace("]", "")
    start = marked.index("[")
    end = marked.index("]") - 1
    tokens = name_tokens(text)
    first = next(i for i, token in enumerate(tokens) if token.start == start)
    last = next(i for i, token in enumerate(tokens) if token.end == end)
    return [text[s.start : s.end] for s in sorted(find(tokens, first, last + 1, words=WORDS))]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_roles_stand_around_a_person_as_printed(case):
    assert roles(case["text"], person_roles) == case["roles"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Acme], a maker of boats, closed.", ["a maker of boats"]),
        (
            "The lake's largest ferry operator, [Acme], closed.",
            ["The lake's largest ferry operator"],
        ),
        ("[Acme], Tuesday's winner, closed.", []),
        ("[Acme] closed.", []),
    ],
)
def test_bodies_have_roles_in_apposition(text, expected):
    assert roles(text, body_roles) == expected


def test_an_endless_phrase_is_no_role():
    assert roles("[Ann Lee], a teacher " + "very " * 40 + "tired, left.", person_roles) == []
