"""Short invented passages of every kind of page: each quote with its parts, the speaker's words, the name."""

import pytest

from tests import build
from tests.unit.analyse.test_quotes import quotes

KNOWN_GAPS = {
    "obituary: a widow with the same surname, and a critic": "both are named together: nobody is named",
    "a nickname and a trophy in marks are no quotes": "“that fans call …” is read as their words",
    "a reporter's question is not the speaker's": "“asked by a reporter, “…”” gives nobody, not the reporter",
    "quote then action, no verb of speech": "one place of a rare name is no evidence for a person",
    "action then quote": "one place of a rare name is no evidence for a person",
    "law quoted": "“defines” is no verb of speech: the clause before the words is printed",
    "reverse: said he": "a pronoun is not looked for behind it",
    "quote opened in mid sentence with so-called afterwards": "“as ministers call it” takes the rest too",
    "headline-like capital letters": "a short text in capitals is taken for a heading",
    "fresh: letter by two bodies": "of two bodies only the nearer is printed",
}
FILES = (
    "sport_courts",
    "science_business",
    "people_places",
    "press_kinds",
    "further",
    "six_countries",
)


def rows():
    return [
        pytest.param(
            case,
            id=case["name"],
            marks=[
                pytest.mark.xfail(reason=reason)
                for name, reason in KNOWN_GAPS.items()
                if name == case["name"]
            ],
        )
        for file in FILES
        for case in build.cases(f"quotes/{file}.toml")
    ]


@pytest.mark.parametrize("case", rows())
def test_passage(case):
    wanted = [(q["parts"], q.get("speaker"), q.get("name")) for q in case["quotes"]]
    assert quotes(*case["text"]) == wanted
