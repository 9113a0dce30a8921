"""From quoted stretches to quotes with their speakers."""

from collections.abc import Iterator, Mapping

from briefer.analyse.quotes.pronouns import resolve
from briefer.analyse.quotes.scene import NOBODY, Scene, build_scene
from briefer.analyse.quotes.subjects import NAMED, PRONOUN, RELATIVE, Subject
from briefer.analyse.quotes.utterances import Utterance, gather
from briefer.lang import language_pack
from briefer.records.analysis import Confidence, Person, Quote, Sentence
from briefer.records.article import Article
from briefer.records.span import Span


def find_quotes(
    article: Article, sentences: tuple[Sentence, ...], people: tuple[Person, ...]
) -> tuple[Quote, ...]:
    """Every utterance in quotation marks, in order; the speaker is named only where rules establish it."""
    scene = build_scene(article, sentences, people, pack=language_pack(article.language))
    return tuple(_quotes(scene, gather(scene)))


def _quotes(scene: Scene, utterances: list[Utterance]) -> Iterator[Quote]:
    speakers: dict[int, int] = {}  # sentence: the person who speaks in it
    for utterance in utterances:
        parts = tuple(scene.marked[number].inner for number in utterance.stretches)
        context = Span(parts[0].start, parts[-1].end)
        frame = utterance.frame
        if frame is None or frame.subject is None:
            yield Quote("direct", parts, context, utterance.rule)
            continue
        subject = frame.subject
        person = _person(scene, subject, speakers)
        name = None
        if person != NOBODY:
            speakers[scene.at(subject.head)] = person
            name = scene.people[person].name
        elif subject.kind == NAMED:
            unit = scene.units[subject.head]
            name = Span(unit.start, unit.end)
        yield Quote(
            "direct",
            parts,
            context,
            f"{utterance.rule}/{subject.kind}",
            Confidence.LIKELY if name else Confidence.NONE,
            cue=Span(scene.units[frame.lo].start, scene.units[frame.hi - 1].end)
            if frame.hi > frame.lo
            else None,
            speaker=Span(scene.units[subject.lo].start, scene.units[subject.hi - 1].end),
            name=name,
        )


def _person(scene: Scene, subject: Subject, speakers: Mapping[int, int]) -> int:
    """The person a subject means, NOBODY when it is none or not established."""
    if subject.kind in {NAMED, RELATIVE}:
        return scene.units[subject.head].ref
    if subject.kind == PRONOUN:
        return resolve(scene, subject.head, speakers)
    return NOBODY
