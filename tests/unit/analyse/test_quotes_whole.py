"""What a quote carries beside its words and its speaker."""

from briefer.analyse import analyse
from briefer.analyse.people import find_people
from briefer.analyse.quotes import find_quotes
from briefer.analyse.sentences import split_sentences
from briefer.records.analysis import Confidence
from briefer.records.article import Article, Block
from briefer.records.role import Role
from briefer.records.span import Span
from briefer.settings import AnalyseSettings
from tests import build


def quotes(article):
    sentences = split_sentences(article)
    return find_quotes(article, sentences, find_people(article, sentences, ()))


def test_words_inside_a_reported_sentence_are_a_partial_quote():
    article = build.article("Ann Lee said the plan was “a gift to nobody” on Monday.")
    (quote,) = quotes(article)
    assert quote.kind == "partial"
    assert build.words(article.document, quote.context) == article.document.text
    assert build.words(article.document, quote.cue) == "said"


def test_a_resolved_pronoun_shows_the_words_that_decide_it():
    article = build.article("Ann Lee came late.", "“It is over,” she said.")
    (quote,) = quotes(article)
    assert (quote.rule, quote.evidence) == ("subject-cue-after-quote/pronoun", Span(0, 7))


def test_a_named_speaker_beside_the_verb_is_certain():
    (quote,) = quotes(build.article("“We won the cup,” said Ann Lee."))
    assert quote.confidence is Confidence.CERTAIN


def test_words_printed_twice_are_one_quote_from_the_body():
    bullet, body = "“We won the whole cup,” Ann Lee said.", "“We won the whole cup,” she said."
    text = f"{bullet}\n\n{body}"
    blocks = (
        Block(Span(0, len(bullet)), Role.KEY_POINT),
        Block(Span(len(bullet) + 2, len(text)), Role.BODY),
    )
    article = Article(build.document(text), blocks, language="en")
    (quote,) = quotes(article)
    assert quote.parts[0].start > len(bullet)
    assert [build.words(article.document, copy.speaker) for copy in quote.duplicates] == ["Ann Lee"]


def test_a_bullet_that_prints_the_beginning_of_a_quote_is_its_copy():
    bullet = "“WE WON THE WHOLE CUP,” Ann Lee said."
    body = "“We won the whole cup,” she said. “Nobody slept.”"
    text = f"{bullet}\n\n{body}"
    blocks = (
        Block(Span(0, len(bullet)), Role.KEY_POINT),
        Block(Span(len(bullet) + 2, len(text)), Role.BODY),
    )
    (quote,) = quotes(Article(build.document(text), blocks, language="en"))
    assert len(quote.parts) == 2
    assert [copy.parts[0].start for copy in quote.duplicates] == [1]


def test_a_shorter_quote_of_the_body_is_no_copy():
    article = build.article(
        "“We won the whole cup,” Ann Lee said.", "“We won the whole cup and kept it,” Lee said."
    )
    assert len(quotes(article)) == 2


def test_headlines_have_no_quotes():
    article = build.article("Nothing was said.", title="Lee says plan is ‘a gift to nobody at all’")
    assert quotes(article) == ()


def test_two_apostrophes_are_read_through_the_whole_analysis():
    article = build.article("''We won the cup!'' Ann Lee said.")
    told = analyse(article, AnalyseSettings(two_apostrophes=True))
    assert [build.words(article.document, q.name) for q in told.quotes] == ["Ann Lee"]
    assert len(told.sentences) == 1
    assert analyse(article, AnalyseSettings()).quotes == ()
