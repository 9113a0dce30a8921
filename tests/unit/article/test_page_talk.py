"""Lines by which a page speaks of itself, and the names it drops on the way."""

import pytest

from briefer.article import take_apart
from briefer.records.article import Article
from briefer.records.role import Role
from briefer.settings import ArticleSettings
from tests import build

PROSE = (
    "The harbour board voted on Monday to close the north pier for a year.",
    "Two cranes will be taken down first, the harbour master told the meeting.",
    "The pier was built in 1911 and has been repaired nine times since then.",
)


def read(*lines):
    article = take_apart(build.document("\n\n".join(lines) + "\n"), ArticleSettings(min_words=1))
    assert isinstance(article, Article)
    return article, article.document


def role_of(line, *around):
    article, doc = read(*around)
    return next(
        (b.role, b.category) for b in article.blocks if line in doc.text[b.span.start : b.span.end]
    )


def source(*lines):
    article, doc = read(*lines)
    return build.words(doc, article.source)


TITLE = "Harbour pier to close for a year"


@pytest.mark.parametrize(
    "line",
    [
        "We believe in independent journalism; your subscription and your donations pay for it.",
        "By giving an email address, I agree to the Terms of Use and the Privacy Policy of the paper.",
    ],
)
def test_an_offer_of_the_page_is_no_body(line):
    around = (TITLE, *PROSE, line, "Sign up for our newsletter")
    assert role_of(line[:20], *around) == (Role.FURNITURE, "promo")


@pytest.mark.parametrize(
    "line",
    [
        "The company said subscribers would get the new privacy policy in the spring.",
        '"You can cancel your subscription, donate it or click here," the letter to us said.',
        "The new chip works in every camera app, third-party ones like Instagram and WhatsApp among them.",
    ],
)
def test_news_about_offers_stays_body(line):
    assert role_of(line[:20], TITLE, *PROSE, line, *PROSE[1:])[0] is Role.BODY


@pytest.mark.parametrize(("words", "is_body"), [(20, False), (79, False), (120, True)])
def test_a_short_paragraph_before_the_dateline_is_a_summary_and_a_long_one_text(words, is_body):
    first = "The board closed " + "and closed " * (words // 2 - 2) + "the pier."
    dated = "HAMBURG (NPS) - The harbour board voted on Monday to close the pier for a year."
    assert (role_of("The board closed", TITLE, first, dated, *PROSE)[0] is Role.BODY) is is_body


def test_a_line_that_comes_again_with_another_number_is_the_head_of_a_page():
    head = "THE GRAIN REVIEW | SPRING ISSUE | "
    article, doc = read(head + "14", TITLE, *PROSE, head + "15", *PROSE[1:])
    heads = [b for b in article.blocks if b.category == "page_header"]
    assert [doc.text[b.span.start : b.span.end] for b in heads] == [head + "14", head + "15"]


def test_the_way_to_a_title_is_not_the_title():
    article, doc = read("News / Coast / " + TITLE, TITLE, *PROSE)
    assert article.title
    assert article.title.start == doc.text.index("\n" + TITLE) + 1


def test_a_section_above_the_title_is_not_the_title():
    article, doc = read(
        "Ports and coastal works", "Press release", TITLE, "Published 5 March 2026", *PROSE
    )
    assert build.words(doc, article.title) == TITLE


def test_a_button_above_the_title_is_not_the_title():
    article, doc = read("Mark as read", TITLE, "By Ann Lee", *PROSE)
    assert build.words(doc, article.title) == TITLE


def test_a_short_title_over_a_longer_deck_stays_the_title():
    article, doc = read(
        "The slow harbour", "Why the north pier has to go now", "By Ann Lee", *PROSE
    )
    assert build.words(doc, article.title) == "The slow harbour"


@pytest.mark.parametrize(
    ("lines", "paper"),
    [
        ((TITLE, *PROSE, "Support The Quay Post's journalism of integrity"), "The Quay Post"),
        ((TITLE, *PROSE, "Get the latest news from the coast at Quay Herald."), "Quay Herald"),
        ((TITLE, "A crane (Ann Lee/The Quay Post)", *PROSE), "The Quay Post"),
        ((TITLE, *PROSE, "The letter was seen by The Quay Post."), "The Quay Post"),
        ((TITLE, *PROSE, "Quay Herald understands that the work is late."), "Quay Herald"),
        (("CITY OF QUAY FALLS", "NEWS RELEASE", "DATE: March 5, 2026", TITLE.upper(), *PROSE), "CITY OF QUAY FALLS"),
        (("Le Phare du Port", TITLE, *PROSE, "Follow Le Phare du Port on Facebook"), "Le Phare du Port"),
        ((TITLE, "From:", "Harbour Office and Sir Ann Lee", *PROSE), "Harbour Office"),
        ((TITLE, "By Ann Lee", "North Coast Correspondent, Quay News", *PROSE), "Quay News"),
        ((TITLE, "Ann Lee, QPN Staff Writer", *PROSE), "QPN"),
        ((TITLE, "Source: Haverin | 2026-03-05 14:03:22 | Editor: ol", *PROSE), "Haverin"),
        ((TITLE, "A crane. Credit...Bo Dahl for The Quay Post", *PROSE, "Trending in The Post"), "The Quay Post"),
        ((TITLE, *PROSE, "Download the Quay News App for alerts", "© 2026 CalderMedia All Rights Reserved"), "Quay News"),
        ((TITLE, *PROSE, '"Pier shut" - Calder Bulletin, March 4, 2026'), None),
        ((TITLE, *PROSE, "The work is late, he said in an email to The Quay Post."), "The Quay Post"),
        ((TITLE, *PROSE, "© 2026 Brightstar Media Group, Inc."), "Brightstar Media Group"),
        ((TITLE, "QUAY (WQUA) – " + PROSE[0], *PROSE[1:], "Copyright 2026 Bright Media Group, Inc."), "WQUA"),
        ((TITLE, *PROSE, "© Crown copyright"), None),
        ((TITLE, *PROSE), None),
    ],
)  # fmt: skip
def test_the_paper_is_found_where_the_page_names_it_in_passing(lines, paper):
    assert source(*lines) == paper


def test_a_dateline_ends_the_summary_above_it():
    dated = "QUAY — " + PROSE[0]
    summary = "The work on the pier will take a year and cost four million crowns, the board says."
    assert role_of(summary, TITLE, "By Ann Lee", summary, dated, *PROSE[1:])[0] is not Role.BODY


def test_an_offer_above_the_menu_is_not_the_title():
    lines = ("Fund our work with five crowns a month", "News Sport Opinion Jobs", TITLE)
    article, doc = read(*lines, "By Ann Lee", *PROSE)
    assert build.words(doc, article.title) == TITLE


def test_a_note_that_the_text_refers_to_is_kept_apart():
    note = "[1] The second pier was lost in the great storm of 1953."
    assert role_of(note, TITLE, *PROSE[:2], PROSE[2] + "[1]", note) == (Role.NOTE, "footnote")


def test_a_writer_who_signs_below_the_text_is_its_writer():
    article, doc = read(TITLE, *PROSE, "Ann Lee in Quay", "The Quay Post, 5 March 2026")
    assert [build.words(doc, name) for name in article.bylines] == ["Ann Lee"]
    assert build.words(doc, article.source) == "The Quay Post"


def test_points_without_bullets_and_blank_lines_are_points():
    points = ("The pier is shut.", "Two cranes go first.")
    prose = (
        PROSE[0][:-1] + ", the master of the harbour told its clerk on his way home.",
        *PROSE[1:],
    )
    text = "\n".join((TITLE, "Ann Lee", "Key Points AI-assisted summary", *points, *prose)) + "\n"
    assert {role_of(point, text) for point in points} == {(Role.KEY_POINT, "")}


MENU = ("Fund our work now", "News of the coast", "All our letters to you", "Deals of the day")


def test_the_title_of_a_page_copied_whole_speaks_of_what_its_text_does():
    offers = [f"{line} in issue {number}" for number in range(3) for line in MENU]
    article, doc = read(*offers, TITLE, "The work takes a year", "By Ann Lee", *PROSE)
    assert build.words(doc, article.title) == TITLE


def test_the_paper_behind_a_stroke_is_no_part_of_the_title():
    article, doc = read(TITLE + " | The Quay Post", "By Ann Lee", *PROSE)
    assert build.words(doc, article.title) == TITLE


def test_a_title_printed_twice_with_the_same_number_is_no_running_head():
    title = "Harbour pier to close for 2026"
    article, doc = read(title, "By Ann Lee", *PROSE, title)
    assert build.words(doc, article.title) == title


LETTER = (
    "From: Ann Lee from The Tideline <tide@mail.example>\nTo: me@home.example\n"
    "Date: 5 March 2026\nSubject: Fwd: Why the pier must go"
)


def test_a_newsletter_without_a_headline_has_its_subject_sender_and_paper():
    article, doc = read(LETTER, *PROSE, "Unsubscribe")
    assert build.words(doc, article.title) == "Why the pier must go"
    assert [build.words(doc, name) for name in article.bylines] == ["Ann Lee"]
    assert build.words(doc, article.source) == "The Tideline"


def test_a_private_mail_names_no_writer():
    assert read(LETTER, *PROSE)[0].bylines == ()


@pytest.mark.parametrize("sender", ["The Tideline <tide@mail.example>", "tide@mail.example"])
def test_a_sender_that_is_no_person_is_no_writer(sender):
    letter = LETTER.replace("Ann Lee from The Tideline <tide@mail.example>", sender)
    assert read(letter, *PROSE, "Unsubscribe")[0].bylines == ()


@pytest.mark.parametrize(
    "line", ["Lee covers harbours for the Post.", "Ann Lee", "Ann Lee covers harbours."]
)
def test_a_writer_introduced_below_the_text_is_no_body(line):
    assert (
        role_of(line, TITLE, "By A. Lee", "By Ann Lee", *PROSE, *PROSE[1:], line)[0]
        is not Role.BODY
    )


def test_a_short_text_broken_at_a_narrow_column_is_read_as_paragraphs():
    text = f"{TITLE}\n\nBy Ann Lee\n\nThe harbour board voted on Monday\nto close the north pier for one\nyear, after the stones had\nmoved again.\n\nTwo cranes go first, the master\nof the harbour said.\n"
    article, doc = read(text)
    body = [b for b in article.blocks if b.role is Role.BODY]
    assert [doc.text[b.span.start : b.span.end].split()[-1] for b in body] == ["again.", "said."]
