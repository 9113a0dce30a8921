"""The actors a page shows first, on the sample articles: right names of the right kind."""

from functools import cache
from pathlib import Path

from briefer.pipeline import brief_file
from briefer.records.analysis import Actor, Analysis
from briefer.records.briefing import ArticleBriefing
from briefer.records.document import RawFile
from briefer.settings import Settings
from tests import build

SEEDS = Path(__file__).parents[2] / "seeds"
SHOWN = 8  # actors looked at in each article, the most salient first
LABELS = {case["path"]: case["actors"] for case in build.cases("actors/seeds.toml")}
MIN_PRECISION = 0.95


@cache
def analyses() -> tuple[Analysis, ...]:
    """The analysis of each sample article."""
    files = sorted(path for path in SEEDS.iterdir() if not path.name.startswith("."))
    return tuple(
        made.analysis
        for path in files
        for made in brief_file(RawFile(path.name, path.read_bytes()), Settings())
        if isinstance(made, ArticleBriefing)
    )


def named(found: Analysis, actor: Actor) -> str:
    return " ".join(found.article.document.excerpt(actor.name).text.split())


def labelled(path: str) -> dict[str, tuple[str, ...]]:
    """The name of each labelled actor of an article, and its right kinds."""
    rows = (row.split(" ", 1) for row in LABELS[path])
    return {name: tuple(kinds.split("|")) for kinds, name in rows}


def faults() -> tuple[list[str], int]:
    """The wrong actors among those shown first, and how many were shown."""
    wrong, shown = [], 0
    for found in analyses():
        path = found.article.document.path
        labels = labelled(path)
        for actor in found.actors[:SHOWN]:
            shown += 1
            if actor.type not in labels.get(named(found, actor), ()):
                wrong.append(f"{path}: {actor.type} {named(found, actor)}")
    return wrong, shown


def test_every_sample_article_is_labelled():
    assert {found.article.document.path for found in analyses()} == set(LABELS)


def test_the_actors_shown_first_are_right():
    wrong, shown = faults()
    print(f"{shown - len(wrong)} of {shown} right; wrong: {wrong}")
    assert shown - len(wrong) >= MIN_PRECISION * shown


def test_every_labelled_person_is_an_actor():
    missing = [
        f"{found.article.document.path}: {name}"
        for found in analyses()
        for name, kinds in labelled(found.article.document.path).items()
        if kinds == ("PERSON",) and name not in {named(found, a) for a in found.actors}
    ]
    assert missing == []
