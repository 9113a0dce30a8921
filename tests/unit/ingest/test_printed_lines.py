from briefer.ingest import ingest
from briefer.ingest.printed_lines import Line, pieces_of
from briefer.records.document import Document, RawFile
from briefer.settings import IngestSettings
from tests.unit.ingest import files


def line(text, *, top, first=False, indent=0.0, right=300.0):
    return Line(text, 10.0, top, first, indent, right, 300.0)


def texts(*pages):
    return [piece.text for piece in pieces_of(pages)]


def test_an_indented_line_begins_a_paragraph_after_a_full_stop_only():
    page = [
        line("The ferry sailed on Monday.", top=100),
        line("It came back with", top=88, indent=9),
        line("Captain Aune on board.", top=76, indent=9),
    ]
    assert texts(page) == [
        "The ferry sailed on Monday.",
        "It came back with Captain Aune on board.",
    ]


def test_a_full_line_goes_on_in_the_next_box_when_it_follows_closely():
    page = [
        line("The ferry brought", top=100, first=True),
        line("Captain Aune home.", top=88, first=True),
    ]
    assert texts(page) == ["The ferry brought Captain Aune home."]


def test_a_line_far_below_is_a_paragraph_of_its_own():
    page = [line("What it cost", top=100, first=True), line("Nobody knows.", top=70, first=True)]
    assert texts(page) == ["What it cost", "Nobody knows."]


def test_a_short_line_with_a_full_stop_ends_a_paragraph():
    page = [line("It sailed.", top=100, right=120), line("Then it rained.", top=88)]
    assert texts(page) == ["It sailed.", "Then it rained."]


def test_a_hyphen_stays_where_the_word_has_it_elsewhere():
    page = [
        line("A well-known ship is a well-", top=100),
        line("known ship, and a remark-", top=88),
        line("able one.", top=76),
    ]
    assert texts(page) == ["A well-known ship is a well-known ship, and a remarkable one."]


def test_wide_gaps_of_justified_lines_do_not_move_words():
    rows = [(11, 72, 700, "Some forty cars and their drivers had waited on the pier since dawn,")]
    rows += [(11, 72, 686, "and the"), (11, 180, 686, "captain"), (11, 290, 686, "greeted them")]
    rows += [(11, 72, 672, "one after the other with a wave of his old cap from the bridge deck.")]
    (doc,) = ingest(RawFile("a.pdf", files.pdf([rows])), IngestSettings())
    assert isinstance(doc, Document)
    assert "and the captain greeted them one after" in doc.text.replace("\n\n", " ")
