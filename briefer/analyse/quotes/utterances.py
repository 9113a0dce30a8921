"""Quoted stretches put together to utterances: one speaker, one frame, one quote."""

from dataclasses import dataclass

from briefer.analyse.quotes.cues import is_cue
from briefer.analyse.quotes.frames import Frame, find_frame, frame_after, last_sign
from briefer.analyse.quotes.phrases import DASHES, NAMED, NOMINAL, Subject
from briefer.analyse.quotes.scene import MARK, NAME, QUOTE, WORD, Scene, Sent
from briefer.analyse.quotes.speech import is_direct, is_speech
from briefer.analyse.quotes.subjects import main_subject, speaking_subject

PLAIN, LOOSE, MIXED = "plain", "loose", "mixed"
MAX_LOOSE_WORDS = 2  # "Specifically, “…”", "Adding, “…”": no sentence of its own


@dataclass(slots=True)
class Utterance:
    """Stretches (numbers in Scene.marked) that belong together, and the frame that governs them."""

    stretches: list[int]
    rule: str
    frame: Frame | None
    is_direct: bool = True


def gather(scene: Scene) -> list[Utterance]:
    """The utterances of an article in order."""
    gathering = _Gathering(scene, _sorts(scene), [])
    for number, sent in enumerate(scene.sents):
        for at in range(sent.lo, sent.hi):
            if scene.units[at].kind is QUOTE:
                gathering.place(number, at)
    return gathering.found


def _sorts(scene: Scene) -> tuple[str, ...]:
    """For each sentence whether it is PLAIN (nothing quoted), LOOSE (nothing else) or MIXED."""
    return tuple(
        LOOSE
        if _is_loose(scene, sent)
        else MIXED
        if any(unit.kind is QUOTE for unit in scene.units[sent.lo : sent.hi])
        else PLAIN
        for sent in scene.sents
    )


@dataclass(frozen=True, slots=True)
class _Gathering:
    """The utterances found so far; each further stretch joins the last one or makes a new one."""

    scene: Scene
    sorts: tuple[str, ...]  # of the sentences
    found: list[Utterance]

    def place(self, number: int, at: int) -> None:
        """Add the stretch at unit `at` of sentence `number`."""
        scene, sent = self.scene, self.scene.sents[number]
        stretch = scene.units[at].ref
        frame = _frame_across(scene, number, at) or self._shared_frame(sent, at)
        if frame is None and self.sorts[number] is not LOOSE:
            frame = find_frame(scene, sent, at)
        if not is_speech(scene, sent, at, frame=frame):
            return
        last = self.found[-1] if self.found else None
        direct = frame is None or is_direct(scene, sent, at, frame=frame)
        if frame is None:
            self._place_loose(number, stretch)
        elif (
            last is not None
            and last.frame is not None
            and self._is_one(last, frame, at, direct=direct)
        ):
            last.stretches.append(stretch)
            last.is_direct = last.is_direct or direct
        else:
            self.found.append(Utterance([stretch], frame.rule, frame, direct))
            self._take_waiting()

    def _is_one(self, last: Utterance, frame: Frame, at: int, *, direct: bool) -> bool:
        """Whether a stretch under the same verb is of one statement: not words quoted in a clause after it."""
        if last.frame is None or last.frame.lo != frame.lo:
            return False
        is_half = self.scene.units[at - 1].kind is not WORD
        return direct or is_half or not last.is_direct or at < frame.lo

    def _shared_frame(self, sent: Sent, at: int) -> Frame | None:
        """The frame between two halves: “The heart,” said Lee, “does not read.”."""
        last = self.found[-1] if self.found else None
        frame = last.frame if last is not None else None
        if frame is None or not sent.lo <= frame.lo < at or "after" not in frame.rule:
            return None
        between = range(max(frame.hi, frame.subject.hi if frame.subject else 0), at)
        is_half = (
            self.scene.units[at - 1].low in {",", ":"} or self.scene.units[at - 1].low in DASHES
        )
        has_other = any(
            is_cue(self.scene, place) or self.scene.units[place].kind is QUOTE for place in between
        )
        return frame if is_half and not has_other else None

    def _place_loose(self, number: int, stretch: int) -> None:
        """A quote without a frame: it goes on, takes the frame above it, or waits for one."""
        scene, paragraph = self.scene, self.scene.sents[number].paragraph
        last = self.found[-1] if self.found else None
        before = scene.marked[last.stretches[-1]] if last is not None else None
        above = number > 0 and self.sorts[number - 1] is PLAIN
        if last is not None and before is not None and not above:
            is_next = before.paragraph == paragraph - 1
            if before.paragraph == paragraph or (before.goes_on and is_next):
                if last.frame is not None and not before.goes_on and self._has_moved_on(last):
                    self.found.append(Utterance([stretch], last.rule, last.frame))
                else:
                    last.stretches.append(stretch)
                return
        frame = _line_below(scene, number) or _frame_above(scene, number)
        if frame is not None:
            self.found.append(Utterance([stretch], frame.rule, frame))
        elif above and scene.sents[number - 1].paragraph >= paragraph - 1:
            self._take_sentence_above(number, stretch)
        elif last is not None and before is not None and before.paragraph == paragraph - 1:
            self.found.append(Utterance([stretch], "carried", last.frame))
        else:
            self.found.append(Utterance([stretch], "bare", None))

    def _has_moved_on(self, last: Utterance) -> bool:
        """Whether the sentence of the last quote goes on to something else after it: “We won,” Lee said, adding that."""
        frame, scene = last.frame, self.scene
        if frame is None or frame.lo == frame.hi or "after" not in frame.rule:
            return not last.is_direct
        sent = scene.sents[scene.at(frame.lo)]
        start = max(frame.hi, frame.subject.hi if frame.subject else 0)
        return any(
            scene.units[at - 1].low == ","
            and scene.units[at].low.endswith("ing")
            and is_cue(scene, at)
            for at in range(start + 1, sent.hi)
        )

    def _take_sentence_above(self, number: int, stretch: int) -> None:
        """Give a quote the subject of the plain sentence before it: Lee shook her head. “No.”."""
        above = self.scene.sents[number - 1]
        is_here = above.paragraph == self.scene.sents[number].paragraph
        subject = speaking_subject(self.scene, above.lo, above.hi)
        if subject is None and is_here:
            subject = main_subject(self.scene, above.lo, above.hi)
        if subject is None or subject.kind == NOMINAL:
            self.found.append(Utterance([stretch], "bare", None))
            return
        rule = "sentence-above" if is_here else "paragraph-above"
        self.found.append(Utterance([stretch], rule, Frame(rule, subject, above.lo, above.lo)))

    def _take_waiting(self) -> None:
        """Give the last utterance the frameless ones before it in its paragraph, if its frame follows it."""
        new = self.found[-1]
        while "after" in new.rule and len(self.found) > 1:
            waiting = self.found[-2]
            before = self.scene.marked[waiting.stretches[-1]]
            paragraph = self.scene.marked[new.stretches[0]].paragraph
            is_one = before.paragraph == paragraph or (
                before.goes_on and before.paragraph == paragraph - 1
            )
            if (
                waiting.rule not in {"bare", "carried", "sentence-above", "paragraph-above"}
                or not is_one
            ):
                break
            new.stretches[:0] = waiting.stretches
            del self.found[-2]


def _frame_across(scene: Scene, number: int, at: int) -> Frame | None:
    """The frame after a quote that a sentence end parts from it: “Why?” Lee asked."""
    sent = scene.sents[number]
    if at != sent.hi - 1 or number + 1 == len(scene.sents) or at != sent.lo:
        return None
    after = scene.sents[number + 1]
    if after.paragraph != sent.paragraph or scene.units[after.lo].kind is QUOTE:
        return None
    frame = frame_after(scene, Sent(sent.lo, after.hi, sent.paragraph), at)
    if frame is None or (last_sign(scene, at) == "." and frame.hi + 2 < after.hi):
        return None
    return frame


def _is_loose(scene: Scene, sent: Sent) -> bool:
    """Whether the sentence is nothing but quoted words and at most a linking word."""
    rest = [unit for unit in scene.units[sent.lo : sent.hi] if unit.kind not in {QUOTE, MARK}]
    speech = scene.pack.speech
    return len(rest) <= MAX_LOOSE_WORDS and all(
        unit.kind is WORD
        and (
            unit.low in speech.openers
            or unit.low in speech.clause_words
            or unit.low.endswith(("ing", "ly"))
        )
        and unit.low not in speech.pronouns_other
        for unit in rest
    )


def _frame_above(scene: Scene, number: int) -> Frame | None:
    """The frame of a paragraph that ends with a colon, for the quote in the next one."""
    if number == 0:
        return None
    sent, above = scene.sents[number], scene.sents[number - 1]
    if above.paragraph != sent.paragraph - 1 or scene.units[above.hi - 1].low != ":":
        return None
    frame = find_frame(scene, Sent(above.lo, above.hi + 1, above.paragraph), above.hi)
    return frame._replace(rule="colon-paragraph") if frame is not None else None


def _line_below(scene: Scene, number: int) -> Frame | None:
    """The next line as an attribution: "— Ann Lee, 25"."""
    if number + 1 == len(scene.sents):
        return None
    below = scene.sents[number + 1]
    first = below.lo + 1
    if scene.units[below.lo].low not in DASHES or first == below.hi:
        return None
    if scene.units[first].kind is not NAME or scene.units[first].owns:
        return None
    return Frame("line-below", Subject(NAMED, first, first + 1, first), first, first)
