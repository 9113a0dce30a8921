"""Pages as a person has read and accepted them."""

import pytest

from briefer.compose import compose_article, compose_edition, digest_article
from briefer.records.edition import Edition
from briefer.records.failure import Fate, FileFate
from briefer.render import render_article, render_edition
from briefer.settings import ComposeSettings, RenderSettings
from briefer.verify import verify
from tests.golden.cases import CASES, GOLDEN
from tests.pages import theme


def compare(case, pages, accept):
    expected = GOLDEN / case / "expected"
    if accept:
        for page in pages:
            path = expected / page.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(page.text.encode())
    found = {p.relative_to(expected).as_posix() for p in expected.rglob("*") if p.is_file()}
    assert found == {page.path for page in pages}
    for page in pages:
        assert page.text == (expected / page.path).read_bytes().decode(), page.path


@pytest.mark.parametrize("case", CASES)
def test_pages_are_as_accepted(case, request):
    analysis, ranking = CASES[case]()
    pages = render_article(
        compose_article(analysis, ranking, ComposeSettings()), RenderSettings(), theme()
    )
    assert verify(pages, (analysis.article.document,)) == ()
    compare(case, pages, request.config.getoption("--accept"))


def test_the_night_is_as_accepted(request):
    briefings = [
        compose_article(found, ranking, ComposeSettings())
        for found, ranking in (make() for make in CASES.values())
    ]
    digests = [digest_article(briefing) for briefing in briefings]
    files = (
        *(FileFate(d.path, "ab" * 32, 1000, Fate.USED, (d.id,)) for d in digests),
        FileFate("copy.txt", "cd" * 32, 900, Fate.DUPLICATE, of="bridge.txt", share=0.97),
        FileFate("new\n\u202egpj.txt", "ef" * 32, 0, Fate.SET_ASIDE, reason="the file is empty", remedy="Save it again"),
        FileFate("late.html", "01" * 32, 10, Fate.DEFERRED, reason="it is still being written"),
    )  # fmt: skip
    edition = Edition(
        "2026-11-22", "2026-11-22T02:00:00Z", "2026-11-21", files, ("one <b>warning</b>",)
    )
    pages = render_edition(
        compose_edition(edition, digests, ComposeSettings()), RenderSettings(), theme()
    )
    documents = [briefing.analysis.article.document for briefing in briefings]
    assert verify(pages, documents) == ()
    compare("night", pages, request.config.getoption("--accept"))
