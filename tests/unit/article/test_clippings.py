import pytest

from tests import build
from tests.clippings import (
    body,
    fields,
    leaks,
    read_clippings,
    wanted_body,
    wanted_fields,
)

CLIPPINGS = read_clippings(build.CASES / "article" / "clippings")
KNOWN_WRONG = {
    "k02_hongkong_daily": "the paper is named only where a man spoke to it",
    "k03_police_bulletin": "an appeal for witnesses reads like body; a division is taken for the sender",
    "k05_zimbabwe_state": "a post behind the name with nothing between them",
    "k07_french_agency_english": "a line of codes stands above the title",
    "k08_student_paper": "a motto above the title reads like it",
    "k10_opinion_column": "the writer stands above the title, without a word such as By",
    "k11_financial_blog_fr": "the speaker is the writer, and named only as the speaker",
    "k12_email_alert": "the alert's own last sentence reads like body",
    "j05_malaysian_agency": "the agency speaks of itself in its last lines as it would of another",
    "j08_sports_network": "a line of two words in capitals reads like a second writer",
    "j12_wiki_news": "the site is named in its motto and in no word that papers are called by",
    "h06_kenyan_daily": "the owner stands under the byline, the paper only where a man spoke to it",
    "h08_podcast_transcript": "a summary in a whole sentence above the transcript reads like body",
    "h09_financial_terminal": "a flash in capitals stands above the title",
    "h14_pdf_newsletter_columns": "a motto above the title reads like it",
    "i05_dw_like": "a summary in whole sentences under the byline reads like body",
    "i10_court_summary": "the court's own note reads like the text it speaks of",
    "i12_weather_bulletin": "codes, a title of three words and an office without a known word",
    "b01_us_tabloid": "the paper is named only where a man spoke to it; others are named so more often",
    "g02_indian_portal": "a summary in a whole sentence under the byline reads like body",
    "e03_multi_newsletter": "a motto above the names reads like the title that stands below them",
    "b02_european_broadcaster": "a standfirst under the picture reads like body; 11/02/2026 like two days",
}

BODY_WRONG = [
    "b02_european_broadcaster",
    "g02_indian_portal",
    "h08_podcast_transcript",
    "i05_dw_like",
    "i10_court_summary",
    "j05_malaysian_agency",
    "k03_police_bulletin",
    "k12_email_alert",
]


def each(wrong=()):
    """Every clipping, those of KNOWN_WRONG named here as ones that must fail."""
    rows = (
        pytest.param(
            clip,
            marks=pytest.mark.xfail(reason=KNOWN_WRONG[clip.name]) if clip.name in wrong else (),
        )
        for clip in CLIPPINGS
    )
    return pytest.mark.parametrize("clipping", list(rows), ids=lambda clip: clip.name)


@each(wrong=BODY_WRONG)
def test_the_body_is_the_gold_paragraph_for_paragraph(clipping):
    assert body(clipping.article) == wanted_body(clipping)


@each(wrong=BODY_WRONG)
def test_nothing_kept_out_of_the_body_leaks_into_it(clipping):
    assert leaks(clipping, clipping.article) == []


@each(
    wrong=[
        "b01_us_tabloid",
        "h06_kenyan_daily",
        "h09_financial_terminal",
        "h14_pdf_newsletter_columns",
        "i12_weather_bulletin",
        "j08_sports_network",
        "j12_wiki_news",
        "k02_hongkong_daily",
        "k03_police_bulletin",
        "k05_zimbabwe_state",
        "k07_french_agency_english",
        "k08_student_paper",
        "k10_opinion_column",
        "k11_financial_blog_fr",
        "b02_european_broadcaster",
        "e03_multi_newsletter",
    ]
)
def test_title_writers_day_and_paper_are_found(clipping):
    assert fields(clipping.article, clipping.gold) == wanted_fields(clipping.gold)
