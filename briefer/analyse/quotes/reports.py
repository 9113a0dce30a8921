"""Speech that is only reported: “Lee said that …”, “…, officials said”."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from briefer.analyse.quotes.cues import is_cue
from briefer.analyse.quotes.frames import name_piece, subject_after
from briefer.analyse.quotes.phrases import NAMED, NOMINAL, Subject, is_clean
from briefer.analyse.quotes.scene import MARK, NOBODY, Scene, Sent
from briefer.analyse.quotes.subjects import MAX_SENTENCE_UNITS, subject_before
from briefer.records.analysis import Report, Sentence
from briefer.records.role import Role
from briefer.records.span import Span

MAX_WORDS = (
    6  # of a speaker without a name: "a spokeswoman for the county"; longer ones are misread
)
REACH = 3  # units before the verb where "not" says that nothing was said, and after it where "that" says what


def find_reports(scene: Scene, sentences: Sequence[Sentence]) -> tuple[Report, ...]:
    """Each report in the body whose speaker stands in its sentence by name or in words, in order of place."""
    if not scene.pack.speech.plain_cues:
        return ()
    starts = [sent.span.start for sent in sentences]
    found: dict[Span, Report] = {}
    for sent in scene.sents:
        if scene.roles[sent.paragraph] is not Role.BODY:
            continue
        for verb, subject in _speaking(scene, sent):
            unit = scene.units[verb]
            context = sentences[bisect_right(starts, unit.start) - 1].span
            report = _report(scene, subject, Span(unit.start, unit.end), context=context)
            if report is not None:
                found.setdefault(report.speaker, report)
    return tuple(sorted(found.values(), key=lambda report: report.speaker))


def _speaking(scene: Scene, sent: Sent) -> Iterator[tuple[int, Subject]]:
    """The verbs of speech of a sentence, each with its subject."""
    said = scene.pack.speech.cue_verbs[0]
    for verb in range(sent.lo, min(sent.hi, sent.lo + MAX_SENTENCE_UNITS)):
        if scene.units[verb].low not in said or not _tells(scene, sent, verb):
            continue
        if not is_cue(scene, verb, tier=0):
            continue
        subject = subject_before(scene, sent.lo, verb, may_share=False)
        is_behind = verb > sent.lo and scene.units[verb - 1].low == ","
        if is_behind and (subject is None or subject.kind != NAMED):  # "…, said Ann Lee"
            subject = _behind(scene, sent, verb) or subject
        if subject is not None and is_clean(scene, subject):
            yield verb, _named(scene, subject, verb)


def _behind(scene: Scene, sent: Sent, verb: int) -> Subject | None:
    """The name after the verb, where its clause ends with it."""
    found = subject_after(scene, verb + 1, sent.hi)
    if found is None or found.kind != NAMED:
        return None
    return found if found.hi == sent.hi or scene.units[found.hi].kind is MARK else None


def _named(scene: Scene, subject: Subject, verb: int) -> Subject:
    """The name after a noun, if there is one: "Their lawyer, Prof. Ann Lee of Leeds, said"."""
    is_led = subject.kind == NOMINAL and scene.units[subject.hi].low == ","
    return (name_piece(scene, subject.hi + 1, verb) if is_led else None) or subject


def _tells(scene: Scene, sent: Sent, verb: int) -> bool:
    """Whether something was said: "said it held", "warned that it bent"; not "would say", "did not say"."""
    speech, unit = scene.pack.speech, scene.units[verb]
    after = [other.low for other in scene.units[verb + 1 : min(sent.hi, verb + 1 + REACH)]]
    says_that = unit.low not in speech.noun_cues and speech.that_words.intersection(after)
    if unit.low not in speech.plain_cues and not says_that:
        return False
    before = (other.low for other in scene.units[max(sent.lo, verb - REACH) : verb])
    return not any(
        low in speech.denials or low in speech.modals or low.endswith(("n't", "n’t"))
        for low in before
    )


def _report(scene: Scene, subject: Subject, cue: Span, *, context: Span) -> Report | None:
    """The report of a subject; None where the words are no speaker's."""
    units = scene.units
    if subject.kind == NAMED:
        head = units[subject.head]
        speaker = Span(head.start, head.end)
        if head.low in scene.pack.names.role_nouns:
            return Report(speaker, cue, context)  # "Officials" begins the sentence
        name = speaker if head.ref == NOBODY else scene.people[head.ref].name
        return Report(speaker, cue, context, name)
    is_led = (
        units[subject.lo].low in scene.pack.speech.prepositions
    )  # "gave in to a union that said"
    words = units[subject.lo + is_led : subject.hi]
    is_role = any(unit.low in scene.pack.names.role_nouns for unit in words)
    is_inside = units[max(0, subject.lo - 1)].low in scene.pack.speech.relatives
    if subject.kind != NOMINAL or not is_role or is_inside or len(words) > MAX_WORDS:
        return None  # inside: "a union that represents the county's engineers said"
    return Report(Span(words[0].start, words[-1].end), cue, context)
