import pytest

from briefer.analyse.name_edges import with_edges
from briefer.analyse.names.gazetteer import english_gazetteer
from briefer.lang import language_pack
from tests.unit.analyse.marked_names import read


def names(*marked: str) -> list[tuple[str, str]]:
    rows, places = read(marked)
    found = with_edges(rows, places, lists=english_gazetteer(), pack=language_pack("en"))
    return [(" ".join(rows[p.sentence][p.start : p.end]), p.kind) for p in found]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("The [ORG Oslo-based Acme] left.", [("Acme", "ORG")]),
        ("[PER While Ann Lee] left.", [("Ann Lee", "PER")]),
        ("[ORG Drugmaker Acme] left.", [("Acme", "ORG")]),
        ("The [ORG Airline Council] left.", [("Airline Council", "ORG")]),
        ("[ORG The Acme] left.", [("The Acme", "ORG")]),
        ("[PER Singer Orra] met [PER Orra].", [("Orra", "PER"), ("Orra", "PER")]),
        ("[PER Singer Orra] left.", [("Singer Orra", "PER")]),
        ("[PER Affiliate KORR] and [ORG KORR] left.", [("KORR", "ORG"), ("KORR", "ORG")]),
        ("A [ORG One Orrin Office] aide of the [ORG Orrin Office].", [("Orrin Office", "ORG")] * 2),
        (
            "[PER Oksu] left [ORG Oksu's Harmony Firm].",
            [("Oksu", "PER"), ("Harmony Firm", "ORG")],
        ),
        ("[ORG Lloyd's of Orrin] left.", [("Lloyd 's of Orrin", "ORG")]),
        (
            "[PER Ann Lee] left the [LOC Ann Lee White House] for the [LOC White House].",
            [("Ann Lee", "PER"), ("White House", "LOC"), ("White House", "LOC")],
        ),
        ("[ORG RIGA - Socialists] met.", [("Socialists", "ORG")]),
        ("[ORG Leaders of Orrin Post] met.", [("Orrin Post", "ORG")]),
        ("The [ORG Orrin]'s and [ORG Orrin's] men met.", [("Orrin", "ORG"), ("Orrin", "ORG")]),
        ("A voter called Ivorr Orra met [PER Orra].", [("Ivorr Orra", "PER"), ("Orra", "PER")]),
        ("A voter of the Team Orra met [PER Orra].", [("Orra", "PER")]),
        ("Ivorr Orra met [PER Orra].", [("Orra", "PER")]),
        ("[PER – Ann Orra] left.", [("Ann Orra", "PER")]),
        ("[PER Will Orra] leave [PER Orra] alone?", [("Orra", "PER"), ("Orra", "PER")]),
        ("A [ORG Republican Senate] hopeful left.", [("Senate", "ORG")]),
        ("The mayor of [PER London Ann Orra] left.", [("Ann Orra", "PER")]),
        ('So [PER Ann] "The Rock" Orra left.', [('Ann " The Rock " Orra', "PER")]),
        ('So [PER Ann] "best of luck" Orra left.', [("Ann", "PER")]),
        ('So [PER Ann] "The Rock left.', [("Ann", "PER")]),
        ("The [PER Iran-Iraq] talks failed.", []),
        ("The [ORG Orrin-Iraq] talks failed.", [("Orrin - Iraq", "ORG")]),
        ("Then [PER Ann Orra Monday] left.", [("Ann Orra", "PER")]),
        ("The [ORG Joint Chiefs] of Staff met.", [("Joint Chiefs of Staff", "ORG")]),
        ("The [ORG Department] of the Interior met.", [("Department of the Interior", "ORG")]),
        (
            "The [ORG Office] for the Care of Rivers met.",
            [("Office for the Care of Rivers", "ORG")],
        ),
        ("The [ORG Democrats and Republicans] met.", [("Democrats", "ORG")]),
        ("The [ORG Department] of four met.", [("Department", "ORG")]),
        (
            "The [ORG Democratic People]'s [LOC Republic of Orrin] left.",
            [("Democratic People 's Republic of Orrin", "ORG")],
        ),
    ],
)
def test_names_begin_and_end_where_they_should(marked, expected):
    assert names(marked) == expected


def test_a_name_may_go_on_as_long_as_the_text_does():
    chain = "[ORG Bank]" + " of the Bank" * 2_000
    ((name, kind),) = names(f"The {chain} met.")
    assert (name.count("Bank"), kind) == (2_001, "ORG")
