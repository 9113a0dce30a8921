"""Pages from records built by hand: the theme of the checkout, and the whole way from article to pages."""

from functools import cache
from pathlib import Path

from briefer.compose import compose_article
from briefer.records.analysis import Analysis
from briefer.records.page import Page
from briefer.records.ranking import Ranking
from briefer.records.theme import Theme
from briefer.render import render_article
from briefer.settings import ComposeSettings, RenderSettings

THEMES = Path(__file__).parent.parent / "templates"


@cache
def theme(name: str = "default") -> Theme:
    """A theme of the checkout."""
    folder = THEMES / name
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return Theme(
        name,
        tuple((p.relative_to(folder).as_posix(), p.read_text(encoding="utf-8")) for p in files),
    )


def pages(analysis: Analysis, ranking: Ranking | None = None, **settings) -> dict[str, Page]:
    """The pages of one article by the first part of their path and their format: "article.md"."""
    briefing = compose_article(analysis, ranking or Ranking("news"), ComposeSettings())
    made = render_article(briefing, RenderSettings(**settings), theme())
    return {p.path.partition("/")[0] + "." + p.path.rpartition(".")[2]: p for p in made}
