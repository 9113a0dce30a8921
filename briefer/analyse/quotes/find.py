"""From quoted stretches to quotes with their speakers."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from briefer.analyse.quotes.calibration import confidence_of
from briefer.analyse.quotes.copies import without_copies
from briefer.analyse.quotes.frames import Frame
from briefer.analyse.quotes.phrases import NAMED, PRONOUN, RELATIVE, Subject, is_speaker
from briefer.analyse.quotes.posts import find_posts
from briefer.analyse.quotes.pronouns import Referent, resolve
from briefer.analyse.quotes.reports import find_reports
from briefer.analyse.quotes.scene import NOBODY, Scene, build_scene
from briefer.analyse.quotes.turns import find_turns, without_turns
from briefer.analyse.quotes.utterances import Utterance, gather
from briefer.lang import language_pack
from briefer.records.analysis import Confidence, Person, Quote, Report, Sentence
from briefer.records.article import Article
from briefer.records.span import Span

SHARED = "shared"  # a surname that two persons of the article bear, and nothing tells which


def find_speech(
    article: Article,
    sentences: tuple[Sentence, ...],
    people: tuple[Person, ...],
    *,
    two_apostrophes: bool = False,
) -> tuple[tuple[Quote, ...], tuple[Report, ...]]:
    """What is quoted, and what is only reported; each in order of place."""
    pack = language_pack(article.language)
    scene = build_scene(article, sentences, people, two_apostrophes=two_apostrophes)
    marked = without_copies(scene, tuple(_quotes(scene, gather(scene), sentences)))
    unmarked = (*find_turns(article, people, pack), *find_posts(article, people, pack))
    quotes = without_turns(marked, sorted(unmarked, key=lambda quote: quote.parts))
    return quotes, tuple(_reports(scene, quotes, sentences))


def _reports(
    scene: Scene, quotes: Sequence[Quote], sentences: Sequence[Sentence]
) -> Iterator[Report]:
    """What is reported outside of quotes, and not by the frame of one."""
    cues = {quote.cue for quote in quotes}
    parts = sorted(part for quote in quotes for part in quote.parts)
    for report in find_reports(scene, sentences):
        before = bisect_right(parts, report.cue) - 1
        is_quoted = before >= 0 and parts[before].overlaps(report.cue)
        if report.cue not in cues and not is_quoted:
            yield report


def find_quotes(
    article: Article, sentences: tuple[Sentence, ...], people: tuple[Person, ...]
) -> tuple[Quote, ...]:
    """Every utterance in quotation marks, turn of a conversation and signed post, in order.

    The speaker is named only where rules establish it.
    """
    return find_speech(article, sentences, people)[0]


def _quotes(
    scene: Scene, utterances: Sequence[Utterance], sentences: Sequence[Sentence]
) -> Iterator[Quote]:
    starts = [sent.span.start for sent in sentences]
    speakers: dict[int, Referent] = {}  # sentence of the scene: who speaks in it
    for utterance in utterances:
        parts = tuple(scene.marked[number].inner for number in utterance.stretches)
        first = bisect_right(starts, parts[0].start) - 1
        last = bisect_right(starts, parts[-1].end - 1) - 1
        context = Span(
            sentences[first].span.start, max(s.span.end for s in sentences[first : last + 1])
        )
        kind = "direct" if utterance.is_direct else "partial"
        frame = utterance.frame
        if frame is None or frame.subject is None or not is_speaker(scene, frame.subject):
            yield Quote(kind, parts, context, utterance.rule)
            continue
        referent = _referent(scene, frame.subject, speakers)
        if referent.person != NOBODY:
            speakers[scene.at(frame.subject.head)] = referent
        yield _quote(scene, Quote(kind, parts, context, utterance.rule), frame, referent=referent)


def _quote(scene: Scene, quote: Quote, frame: Frame, *, referent: Referent) -> Quote:
    """The quote with its speaker, named as far as the rule has proved itself."""
    subject = frame.subject
    if subject is None:
        return quote
    rule = f"{quote.rule}/{_kind(scene, subject, referent)}"
    confidence = confidence_of(rule)
    name = _name(scene, subject, referent) if confidence is not Confidence.NONE else None
    units = scene.units
    is_resolved = subject.kind == PRONOUN and name is not None
    return Quote(
        quote.kind,
        quote.parts,
        quote.context,
        rule,
        confidence,
        cue=Span(units[frame.lo].start, units[frame.hi - 1].end) if frame.hi > frame.lo else None,
        speaker=Span(units[subject.lo].start, units[subject.hi - 1].end),
        name=name,
        evidence=Span(units[referent.unit].start, units[referent.unit].end)
        if is_resolved
        else None,
    )


def _kind(scene: Scene, subject: Subject, referent: Referent) -> str:
    """How the subject gives the speaker: the last part of the rule."""
    if subject.kind == NAMED and referent.person == NOBODY:
        if scene.units[subject.head].low in scene.shared:
            return SHARED
        return "body"  # a name that is no person's, as far as the text shows
    if subject.kind != PRONOUN:
        return subject.kind
    if referent.person == NOBODY:
        return "open"
    return "contested" if referent.is_contested else PRONOUN


def _referent(scene: Scene, subject: Subject, speakers: Mapping[int, Referent]) -> Referent:
    """The person a subject means; NOBODY when it is none, or the text does not settle who."""
    if subject.kind in {NAMED, RELATIVE}:
        return Referent(scene.units[subject.head].ref, subject.head)
    return resolve(scene, subject.head, speakers) if subject.kind == PRONOUN else Referent(NOBODY)


def _name(scene: Scene, subject: Subject, referent: Referent) -> Span | None:
    """The fullest form of the speaker's name; None for speakers without one."""
    if referent.person != NOBODY:
        return scene.people[referent.person].name
    if subject.kind != NAMED:
        return None
    unit = scene.units[subject.head]
    return Span(unit.start, unit.end)
