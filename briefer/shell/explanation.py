"""A line of an edition explained: what chose its words, with every number that did."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from briefer.errors import BrieferError
from briefer.records.page import Page
from briefer.shell.log import shown
from briefer.shell.publish import read_page
from briefer.shell.stored import damaged, read_article, read_record
from briefer.verify import READERS, page_claims
from briefer.verify.why import Explanation, Place, Repeat, Standing, explain

REASONS = "the reasons stand in it"
NUMBER_DIGITS = 6  # as many as the JSON has: what is printed adds up


def why(folder: Path, path: str, line: int) -> Iterator[str]:
    """Lines that tell why each place that a line of a page cites is there.

    Raises BrieferError when the line cites nothing, or the edition cannot tell.
    """
    is_story = path.startswith("story/")
    story = read_record(folder, f"{path.rpartition('.')[0]}.json", REASONS) if is_story else None
    for name, places in _cited(folder, path, line).items():
        record_path = f"article/{name}.json"
        article, text = read_article(folder, name, REASONS)
        try:
            explained = explain(article, text, places, story=story)
        except (KeyError, TypeError) as error:
            raise damaged(folder, record_path) from error
        yield shown(f"{article['document']['path']}  ({record_path})")
        for one in explained:
            yield from _told(one)


def _cited(folder: Path, path: str, line: int) -> dict[str, list[Place]]:
    """The places that a line cites, by the id of their document."""
    suffix = path.rpartition(".")[2]
    if suffix not in READERS or path.startswith("source/"):
        raise BrieferError(
            f"{folder / path}: nothing was chosen there; ask for a line of index, article or story "
            f"pages ({', '.join(sorted(READERS))})"
        )
    try:
        claims = page_claims(Page(path, read_page(folder, path) or ""))
    except ValueError as error:
        raise damaged(folder, path) from error
    cited: dict[str, list[Place]] = {}
    for claim in claims:
        if claim.line == line:
            cited.setdefault(claim.document_id, []).append((claim.start, claim.end))
    if not cited:
        raise _nothing_cited(f"{folder / path}:{line}", [claim.line for claim in claims], line)
    return cited


def _nothing_cited(place: str, citing: Sequence[int], line: int) -> BrieferError:
    if not citing:
        return BrieferError(f"{place}: no line of this page holds words of a source")
    near = min(citing, key=lambda other: abs(other - line))
    return BrieferError(f"{place}: no words of a source there; the nearest are on line {near}")


def _told(one: Explanation) -> Iterator[str]:
    yield ""
    yield shown(f"“{one.words}”")
    yield f"  source line {one.line}, characters {one.start}-{one.end}"
    yield from (f"  {use}" for use in one.uses)
    if one.standing is not None:
        yield from _standing(one.standing)
    elif not one.uses:
        yield "  shown with the words before it, not chosen by rank"


def _standing(standing: Standing) -> Iterator[str]:
    yield f"  salience {_number(standing.salience)}, rank {standing.rank} of {standing.of} sentences"
    yield ""
    yield f"  {'feature':16}{'value':>12}{'weight':>12}{'product':>14}"
    for reason in standing.reasons:
        product = _number(reason.value * reason.weight)
        numbers = f"{_number(reason.value):>12}{_number(reason.weight):>12}{product:>14}"
        yield f"  {reason.feature:16}{numbers}"
    yield f"  {'sum':40}{_number(standing.salience):>14}"
    if standing.passed or standing.passed_for or standing.runner_up:
        yield ""
    for repeat in standing.passed:
        yield _repeat("passed over for it", repeat)
    for repeat in standing.passed_for:
        yield _repeat("passed over as key point for", repeat)
    second = standing.runner_up
    if second is not None:
        numbers = f"salience {_number(second.salience)}, rank {second.rank}"
        yield shown(f"  runner-up, best of those not chosen: “{second.words}” ({numbers})")


def _repeat(why_named: str, repeat: Repeat) -> str:
    return shown(f"  {why_named}: “{repeat.words}” ({repeat.overlap:.0%} of the words shared)")


def _number(value: float) -> str:
    return f"{value:.{NUMBER_DIGITS}f}"
