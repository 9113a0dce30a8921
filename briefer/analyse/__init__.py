"""Articles to analyses: sentences, people, actors, quotes, figures, dates, cautions."""

from briefer.analyse.actors import build_actors, link_quotes
from briefer.analyse.cautions import find_cautions
from briefer.analyse.dates import find_dates
from briefer.analyse.figures import find_figures
from briefer.analyse.mentions import find_mentions
from briefer.analyse.people import find_people, with_roles
from briefer.analyse.quotes import find_speech
from briefer.analyse.sentences import split_sentences
from briefer.analyse.voices import gather_voices
from briefer.records.analysis import Analysis
from briefer.records.article import Article
from briefer.settings import AnalyseSettings


def analyse(article: Article, settings: AnalyseSettings) -> Analysis:
    """Everything found in one article, in the order in which one finding builds on another."""
    sentences = split_sentences(article, two_apostrophes=settings.two_apostrophes)
    mentions = find_mentions(article, sentences, settings)
    people = with_roles(article, find_people(article, sentences, mentions))
    quotes, reports = find_speech(
        article, sentences, people, two_apostrophes=settings.two_apostrophes
    )
    dates = find_dates(article, sentences)
    voices = gather_voices(article, people=people, quotes=quotes)
    found = Analysis(
        article=article,
        sentences=sentences,
        people=people,
        quotes=quotes,
        reports=reports,
        actors=build_actors(article, people, mentions, sentences=sentences),
        figures=find_figures(article, sentences, dates=dates, voices=voices),
        dates=dates,
    )
    return find_cautions(link_quotes(found))
