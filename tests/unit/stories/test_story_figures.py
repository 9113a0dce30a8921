from dataclasses import replace

import pytest

from briefer.analyse.dates import find_dates
from briefer.analyse.figures import find_figures
from briefer.stories.claims import LEAD_SENTENCES, MAX_CLAIMS, MAX_SENTENCE_CHARS, find_claims
from briefer.stories.figures import merge_figures
from tests import build
from tests.unit.stories.test_tell import member

CALM = "The sea was calm and the night was clear."


def article(path, *sentences, **fields):
    """A member whose figures and dates were found."""
    one = member(path, *sentences, **fields)
    made = one.analysis
    dates = find_dates(made.article, made.sentences)
    figures = find_figures(made.article, made.sentences, dates=dates)
    return replace(one, analysis=replace(made, figures=figures, dates=dates))


def told(*members):
    return [
        " ".join((one.what, one.verdict, *(statement.value for statement in one.statements)))
        for one in merge_figures(members)
    ]


@pytest.mark.parametrize("case", build.cases("stories/figures.toml"), ids=lambda case: case["name"])
def test_figures_of_two_articles(case):
    one = article("a", case["one"], date="2026-03-03")
    other = article("b", case["other"], date="2026-03-04")
    assert told(one, other) == case["told"]


def test_the_headline_gives_the_toll_of_its_article():
    one = article(
        "a", "Two people were killed at once.", title="Ferry wreck: nine dead", date="2026-03-03"
    )
    other = article("b", "Six people were killed in the ferry wreck.", date="2026-03-03")
    assert told(one, other) == ["killed differ 9 6"]


def test_an_article_that_gives_a_larger_toll_than_its_first_gives_none():
    one = article("a", "Two people were killed.", "Nine people were killed.")
    other = article("b", "Six people were killed in the ferry wreck.")
    assert told(one, other) == []


def test_deaths_told_far_below_are_of_something_else():
    one = article("a", *[CALM] * LEAD_SENTENCES, "Forty people were killed.")
    assert told(one, article("b", "Six people were killed in the ferry wreck.")) == []


def test_injured_told_far_below_count_where_the_story_is_named():
    hurt = "Forty people were injured on the ferry."
    one = article("a", *[CALM] * LEAD_SENTENCES, hurt, title="Ferry sinks", date="2026-03-03")
    other = article("b", "Fifty people were injured.", title="Ferry wreck", date="2026-03-03")
    assert told(one, other) == ["injured differ 50 40"]


def test_without_dates_nothing_is_an_update():
    one = article("a", "Five people were killed.")
    other = article("b", "Seven people were killed.")
    assert told(one, other) == ["killed differ 7 5"]


def test_each_printed_figure_is_told_once():
    sentences = [f"Data of {n} million customers was stolen." for n in ("40", "45")]
    found = merge_figures(
        [article(path, words) for path, words in zip("ab", sentences, strict=True)]
    )
    places = [(s.excerpt.source, s.figure) for one in found for s in one.statements]
    assert len(places) == len(set(places)) == 2


def test_statements_are_sentences_with_the_place_of_the_number():
    (figure,) = merge_figures(
        [
            article("a", CALM, "At least 5 people were killed.", source="one"),
            article("b", "Seven people were killed.", date="2026-03-04"),
        ]
    )
    newest, oldest = figure.statements
    assert (newest.date, oldest.date) == ("2026-03-04", "")
    assert oldest.excerpt.text == "At least 5 people were killed."
    assert (oldest.value, oldest.qualifier, oldest.source) == ("5", "At least", "one")
    assert oldest.figure.start == len(CALM) + len("\n\nAt least ")


def test_a_language_without_words_tells_no_figures():
    one = article("a", "Seven people were killed.")
    made = replace(one.analysis, article=replace(one.analysis.article, language="de"))
    assert find_claims(replace(one, analysis=made)) == ()


def test_a_page_of_figures_is_bounded():
    table = [f"Ward {n} counted {n + 100} ballots." for n in range(MAX_CLAIMS + 50)]
    assert len(find_claims(article("a", *table))) == MAX_CLAIMS


def test_a_list_without_a_full_stop_is_no_sentence():
    row = "5 people were killed, " * (MAX_SENTENCE_CHARS // 10)
    assert find_claims(article("a", row)) == ()


def test_a_month_of_an_article_without_a_date_may_be_long_past():
    other = article("b", "Six people were killed when the ferry Maren Lind sank.")
    for when, expected in (("In September", []), ("On Sunday", ["killed differ 6 2"])):
        one = article("a", f"{when}, two people were killed when the ferry Maren Lind sank.")
        assert told(one, other) == expected
