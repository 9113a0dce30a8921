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


@pytest.mark.parametrize(
    "marked",
    [
        "The [ORG Orrin]'s men met.",  # whose men it is stands outside
        "The [ORG Orrin and Sons] firm met.",
        "The [ORG Bread or Roses] firm met.",
        "The [ORG Monday] met.",
        "So [PER Will Orra] left.",  # no question
        "Did [PER Ann Orra] leave [PER Orra]?",
        "So [PER Will Orra] and [PER Lee] left?",  # nobody else of that name
        "Then [ORG Coca-Cola] met.",
        "Then [ORG Oslo-based] met.",
        "Then [ORG Jean-Pierre Acme] met.",
        "So [ORG RTL - Acme] met.",  # an acronym
        "So [ORG RIGA - ACME] met.",
        "So [ORG RIGA Acme] met.",
        "The [ORG Bank of Orrin] met.",
        "The [ORG Leaders Orrin Post] met.",
        "The [LOC Oksu's Harmony] and [PER Oksu] met.",
        "The [ORG Oksu's Harmony] met.",
        "The [ORG Ann Lee Foundation] and [PER Ann Lee] met.",
        "The [ORG Ann Lee White House] and [PER Ann Lee] met.",
        "The [ORG Singer Orra] and [ORG Orra] met.",  # a firm
        "So [PER May Orra] met [PER Orra].",  # a given name
        "So [ORG Republican Orrin] met.",
        "So [ORG Republican Senate Board] met.",
        "So [ORG Blue Senate] met.",
        "The [ORG Iran-Iraq-Orrin] met.",
        'So [ORG Orra] "The Rock" Lee met.',
        'So [PER Ann Orra] "The Rock" Lee met.',
        "So [PER Ann] (The Rock) Lee met.",
        'So [PER Ann] "The Rock" left.',
        'So [PER Ann] "" Lee left.',
        'So [PER Ann] "The Rock"',
        "The [ORG Orrin] of Staff met.",
        "The [PER Joint Chiefs] of Staff met.",
        "The [ORG Joint Chiefs] in Staff met.",
        "The [ORG Joint Chiefs] of staff met.",
        "The [ORG Orrin]'s Republic met.",
        "The [ORG Orrin People] Republic met.",
        "The mayor of [ORG London Ann Orra] left.",
        "The mayor of [PER London Orra] left.",
        "The mayor of [PER Orrin Ann Orra] left.",
        "The mayor with [PER London Ann Orra] left.",
    ],
)
def test_other_names_are_left_as_they_are(marked):
    rows, places = read([marked])
    plain = [(" ".join(rows[0][p.start : p.end]), p.kind) for p in places]
    assert names(marked) == plain


@pytest.mark.parametrize(
    "other",
    [
        "A voter called IVORR Orra met [PER Orra].",
        "A voter called ivorr Orra met [PER Orra].",
        "A voter called Ivorr1 Orra met [PER Orra].",
        "A voter called Mayor Orra met [PER Orra].",
        "A voter on Monday Orra met [PER Orra].",
        "A voter called Ivorr Orra met [ORG Orra].",
        "A voter called Ivorr Lee met [PER Orra].",
        "A voter called Ivorr Orra met [PER Ann Orra].",
        "A Voter Called Ivorr Orra Again And Again: [PER Orra]",  # a headline
    ],
)
def test_only_a_rare_given_name_before_a_known_surname_makes_a_name(other):
    assert len(names(other)) == 1


def test_a_name_may_go_on_as_long_as_the_text_does():
    chain = "[ORG Bank]" + " of the Bank" * 2_000
    ((name, kind),) = names(f"The {chain} met.")
    assert (name.count("Bank"), kind) == (2_001, "ORG")
