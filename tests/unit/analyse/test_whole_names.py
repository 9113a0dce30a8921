import pytest

from briefer.analyse.names.gazetteer import english_gazetteer
from briefer.analyse.whole_names import whole_names
from briefer.lang import language_pack
from tests.unit.analyse.marked_names import read


def names(*marked: str) -> list[tuple[str, str]]:
    rows, places = read(marked)
    found = whole_names(rows, places, lists=english_gazetteer(), pack=language_pack("en"))
    return [(" ".join(rows[p.sentence][p.start : p.end]), p.kind) for p in found]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[ORG Orrin Power] & [PER Light] said so.", [("Orrin Power & Light", "ORG")]),
        ("A Orrin Power & [PER Light] crew came.", [("Orrin Power & Light", "ORG")]),
        ("The firm [PER Harla] & [PER Pruit] said so.", [("Harla & Pruit", "ORG")]),
        ("The [LOC Orrin Zoo] & [LOC Garden] opened.", [("Orrin Zoo & Garden", "LOC")]),
        (
            "The Engineers' and Surveyors' [ORG Union] met.",
            [("Engineers ' and Surveyors ' Union", "ORG")],
        ),
        ("The Fishers’ [ORG Union] met.", [("Fishers ’ Union", "ORG")]),
        ("It was the members' [ORG Union] that met.", [("Union", "ORG")]),
        ("They sat in [PER Miller]'s Arms.", [("Miller 's Arms", "LOC")]),
        ("They began [PER Miller]'s arms race.", [("Miller", "PER")]),
        ("It was on [PER Orrin Day] that [PER Ann Lee] came.", [("Ann Lee", "PER")]),
        ("Read [ORG 638aIu8oSU] and [ORG 3M] again.", [("3M", "ORG")]),
        ("A [LOC Costa Rican] came to [LOC Costa Rica].", [("Costa Rica", "LOC")]),
        ("A [LOC French] ship and an [ORG ICBM] sank.", []),
        (
            "The [ORG Orrin Indians] beat the [ORG Indians].",
            [("Orrin Indians", "ORG"), ("Indians", "ORG")],
        ),
        ("[LOC North's] plan failed.", [("North", "LOC")]),
        (
            "The [ORG Blue House Press] Secretary met the [ORG Free Press].",
            [("Blue House", "ORG"), ("Free Press", "ORG")],
        ),
        ("The [ORG Blue House] Press Secretary spoke.", [("Blue House", "ORG")]),
        ("The [ORG Blue House] Press spoke.", [("Blue House Press", "ORG")]),
        ("[ORG Moody's] said so.", [("Moody 's", "ORG")]),
        ("Then [PER Orrin Foreign Minister Wang Yi] left.", [("Wang Yi", "PER")]),
        (
            "Then [PER Dean Martin] and [PER Martin King Orrin] left.",
            [("Dean Martin", "PER"), ("Martin King Orrin", "PER")],
        ),
        ("The [LOC Orrin Transport] Police came.", [("Orrin Transport Police", "ORG")]),
        ("Read @[PER SarahOrrin] and [PER Getty].", []),
        ("So [PER Twitter Sarah Orrin] left.", [("Sarah Orrin", "PER")]),
        (
            "Then B. [PER Vinod Kumar] and [PER Collector S. Srinath] left.",
            [("B. Vinod Kumar", "PER"), ("S. Srinath", "PER")],
        ),
        ("So [PER German Chancellor Ann Lee] left.", [("Ann Lee", "PER")]),
        (
            "So [PER Ann Lee KC] met [PER Bob Ray OBE QC] and [PER Lee Mp].",
            [("Ann Lee", "PER"), ("Bob Ray", "PER"), ("Lee Mp", "PER")],
        ),
        (
            "The head of [ORG Police N. Latha] and [ORG Police Union] left.",
            [("N. Latha", "PER"), ("Police Union", "ORG")],
        ),
        ("The [PER Duke] [PER of Orrin] and a [ORG Super PAC] left.", []),
        ("[PER Orrian] came to [LOC Orr].", [("Orrian", "PER"), ("Orr", "LOC")]),
    ],
)
def test_names_are_whole_and_nothing_else_is_a_name(marked, expected):
    assert names(marked) == expected


def test_a_word_that_the_article_prints_small_as_often_is_no_name():
    assert names("[LOC Wilteria] is feared.", "It was wilteria again.") == []
    assert names("[LOC Wilteria] is feared.", "It was near [LOC Wilteria], not wilteria.") != []
