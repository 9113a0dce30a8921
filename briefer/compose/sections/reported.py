"""Who is not quoted but reported to have said something, with the sentences that report it."""

from collections.abc import Sequence

from briefer.compose.material import Material, field
from briefer.records.analysis import Report
from briefer.records.briefing import Item

SENTENCES = 2  # of one speaker; the lines of the others are told


def reported(material: Material) -> tuple[Item, ...]:
    """One group: who is reported and never quoted by name, in order of the first report."""
    quoted = {quote.actor for quote in material.analysis.quotes}
    speakers: dict[str, list[Report]] = {}
    for report in material.analysis.reports:
        if not (report.actor and report.actor in quoted):
            key = report.actor or f"words {material.words(report.speaker).casefold()}"
            speakers.setdefault(key, []).append(report)
    return material.group("reported", tuple(speakers.values()), _speaker)


def _speaker(material: Material, reports: Sequence[Report]) -> Item:
    """One speaker: name and role, or words; below, the sentences."""
    actor = material.actors.get(reports[0].actor)
    sentences = tuple(dict.fromkeys(report.context for report in reports))
    fields = [field("name", material.cite(actor.name if actor else reports[0].speaker))]
    if actor:
        fields += material.listed("role", actor.roles[:1])
    if len(sentences) > SENTENCES:
        lines = dict.fromkeys(str(material.line(place)) for place in sentences[SENTENCES:])
        fields.append(field("rest", f"also line {', '.join(lines)}"))
    shown = (Item((field("words", material.cite(place)),)) for place in sentences[:SENTENCES])
    return Item(tuple(fields), tuple(shown))
