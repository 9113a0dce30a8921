import pytest

from briefer.errors import ConfigError
from briefer.stories.watchlist import MAX_TERMS, find_hits, read_watchlist
from tests import build

LIST = """# for the morning
tidal gate

[Regulators]
FCA = Financial Conduct Authority -"FCA Bank"  # London
Ofwat
"""


@pytest.mark.parametrize(
    "case", build.cases("stories/watchlist.toml"), ids=lambda case: case["name"]
)
def test_a_term_is_found_by_words(case):
    hits = find_hits(build.ranked_analysis(case["text"]), read_watchlist(case["watch"]))
    assert bool(hits) == case["found"]
    assert [hit.excerpt.text for hit in hits] == [case["text"]] * case["found"]


def test_a_list_has_groups_aliases_excludes_and_comments():
    plain, regulator, last = read_watchlist(LIST)
    assert (plain.term, plain.group) == ("tidal gate", "")
    assert regulator.aliases == ("Financial Conduct Authority",)
    assert regulator.excludes == ("FCA Bank",)
    assert last.group == "Regulators"


def test_each_sentence_counts_once_a_term_in_the_order_of_the_list():
    analysis = build.ranked_analysis("Ofwat and FCA met.", "The FCA and again the FCA spoke.")
    hits = find_hits(analysis, read_watchlist("FCA\nOfwat"))
    assert [(hit.term, hit.excerpt.text[:3]) for hit in hits] == [
        ("FCA", "Ofw"),
        ("FCA", "The"),
        ("Ofwat", "Ofw"),
    ]


def test_the_first_name_of_a_sentence_is_its_place():
    analysis = build.ranked_analysis("The Financial Conduct Authority (FCA) spoke.")
    (hit,) = find_hits(analysis, read_watchlist("FCA = Financial Conduct Authority"))
    assert hit.name.start == 4


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("FCA\n= =\n", "line 2: no term"),
        ("FCA\n\nFCA\n", "line 3: 'FCA' stands on an earlier line"),
        ("\n".join(f"term{n}" for n in range(MAX_TERMS + 1)), "at most 5000"),
    ],
)
def test_a_wrong_line_is_named_with_its_remedy(text, message):
    with pytest.raises(ConfigError, match=message):
        read_watchlist(text)


def test_an_empty_list_watches_nothing():
    assert read_watchlist("\ufeff# nothing yet\n\n") == ()
    assert find_hits(build.ranked_analysis("Words."), ()) == ()
