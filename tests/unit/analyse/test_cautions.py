import pytest

from briefer.analyse import analyse
from briefer.analyse.cautions import KINDS
from briefer.compose.words import CAUTIONS
from briefer.records.article import Article, Block, Published
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import AnalyseSettings
from tests import build

OF_ARTICLE = {"single-source", "no-date", "no-byline"}


def cautions(article):
    return analyse(article, AnalyseSettings()).cautions


def shown(article, *kinds):
    """The cautions of the kinds, or all that rest on words, as "kind: words"."""
    return [
        f"{caution.kind}: {build.words(article.document, caution.span)}"
        for caution in cautions(article)
        if (caution.kind in kinds if kinds else caution.kind not in OF_ARTICLE)
    ]


@pytest.mark.parametrize("case", build.cases("facts/cautions.toml"), ids=lambda case: case["name"])
def test_what_to_read_with_care(case):
    article = build.article(case["text"], title=case["title"])
    expected = [caution.replace("*", case["text"]) for caution in case["cautions"]]
    assert shown(article) == expected


def test_an_article_is_one_source_once_and_without_words():
    found = cautions(build.article("It sank.", "It was old."))
    assert [c.span for c in found if c.kind == "single-source"] == [None]


def test_an_inferred_date_shows_the_words_it_rests_on():
    when = Published("2021-08-26", "inferred: caption", Span(9, 22))
    article = build.article("The pier, Aug. 26, 2021.", published=when)
    assert shown(article, "inferred-date") == ["inferred-date:  Aug. 26, 202"]


def test_an_article_without_date_and_byline_says_so():
    kinds = {caution.kind for caution in cautions(build.article("It sank."))}
    assert {"no-date", "no-byline"} <= kinds
    when = Published("2021-08-26", "printed", Span(0, 2))
    dated = build.article("It sank.", published=when, bylines=(Span(3, 7),))
    assert {caution.kind for caution in cautions(dated)} == {"single-source"}


LOWER = "the bridge was closed by the council on monday, and the ferry was closed as well. " * 2


@pytest.mark.parametrize(
    ("texts", "kinds"),
    [
        (["ANN LEE CLOSED THE BRIDGE IN RIGA.", "It rained."], {"capitals"}),
        (["ANN LEE CLOSED THE BRIDGE IN RIGA.", "It rained.", "It was dark."], set()),
        (["NATO SAYS NO."], set()),
        ([LOWER], {"no-capitals"}),
        ([LOWER, "A ferry sank."], set()),
        (["it sank."], set()),
        ([], set()),
    ],
)
def test_a_text_whose_capitals_tell_no_names_says_so(texts, kinds):
    found = [c for c in cautions(build.article(*texts)) if c.kind in {"capitals", "no-capitals"}]
    assert {c.kind for c in found} == kinds
    assert all(c.span is None for c in found)


def test_a_correction_stands_in_a_note():
    text = "It sank. Correction: it did not."
    note = Block(Span(9, 32), Role.NOTE)
    blocks = (Block(Span(0, 8), Role.BODY), note)
    article = Article(build.document(text), blocks, language="en")
    assert shown(article, "correction") == ["correction: Correction: it did not."]


def test_notes_that_correct_nothing_and_captions_are_passed_over():
    text = "It sank. Edited and condensed. Officials said it sank."
    blocks = (
        Block(Span(0, 8), Role.BODY),
        Block(Span(9, 30), Role.NOTE),
        Block(Span(31, 54), Role.CAPTION),
    )
    assert shown(Article(build.document(text), blocks, language="en")) == []


def test_a_headline_word_somebody_says_in_the_text_is_no_scare_quote():
    article = build.article(
        '"This was plain chaos," Ann Lee said.', title="Council fears 'chaos' on the pier"
    )
    assert shown(article, "scare-quote") == []


def test_a_sentence_with_two_signs_of_one_kind_is_named_once():
    article = build.article("The alleged thief allegedly fled.")
    assert shown(article, "claim") == ["claim: The alleged thief allegedly fled."]


def test_a_language_without_words_says_so():
    article = build.article("Он ушёл.", language="und")
    assert shown(article) == ["language: None"]


def test_every_kind_has_its_wording():
    assert set(KINDS) <= CAUTIONS.keys()


def test_cautions_stand_in_order_of_kind_and_place():
    article = build.article("Officials said at least 12 men died.", "Experts say it was alleged.")
    found = cautions(article)
    places = [(KINDS.index(c.kind), c.span.start if c.span else 0) for c in found]
    assert places == sorted(places)
