import pytest

from briefer.analyse.names.tokens import name_tokens
from briefer.analyse.roles import body_roles, person_roles
from briefer.lang import language_pack
from tests import build

WORDS = language_pack("en").roles
CASES = [
    case
    for name in ("roles", "roles_more", "roles_check", "roles_news")
    for case in build.cases(f"actors/{name}.toml")
]


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
def test_roles_stand_around_a_person_as_printed(case, request):
    if "missed" in case:
        request.applymarker(pytest.mark.xfail(reason=case["missed"]))
    assert roles(case["text"], person_roles) == case["roles"]


def test_nearly_all_roles_are_found_and_nearly_nothing_else():
    rows = [(set(roles(case["text"], person_roles)), set(case["roles"])) for case in CASES]
    right = sum(len(found & labelled) for found, labelled in rows)
    assert right >= 0.98 * sum(len(found) for found, _ in rows)
    assert right >= 0.97 * sum(len(labelled) for _, labelled in rows)


def test_a_surname_that_is_a_trade_is_no_role():
    assert roles("[Ann Lee], James Mason, and others left.", person_roles) == []
    assert roles("[Ann Lee], the Stone Mason, left.", person_roles) == ["the Stone Mason"]


def test_the_agency_of_a_picture_and_a_conjunction_are_no_part_of_a_title():
    assert roles("EPA Riverton captain [Ann Lee] left.", person_roles) == ["Riverton captain"]
    assert roles("And Riverton captain [Ann Lee] left.", person_roles) == ["Riverton captain"]


def test_a_word_after_a_title_alone_is_no_title():
    assert roles("The elect [Ann Lee] left.", person_roles) == []


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


def test_a_role_before_a_title_is_found_too():
    found = roles("Her spokesman, Col. [Emil Toth], said so.", person_roles)
    assert found == ["Her spokesman", "Col."]
