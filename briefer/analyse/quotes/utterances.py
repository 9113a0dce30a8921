"""Quoted stretches put together to utterances: one speaker, one frame, one quote."""

from dataclasses import dataclass

from briefer.analyse.quotes.frames import Frame, find_frame, frame_after, last_sign
from briefer.analyse.quotes.scene import MARK, QUOTE, WORD, Scene, Sent
from briefer.analyse.quotes.speech import is_direct, is_speech

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
    gathering = _Gathering(scene, [])
    for number, sent in enumerate(scene.sents):
        for at in range(sent.lo, sent.hi):
            if scene.units[at].kind is QUOTE:
                gathering.place(number, at)
    return gathering.found


@dataclass(frozen=True, slots=True)
class _Gathering:
    """The utterances found so far; each further stretch joins the last one or makes a new one."""

    scene: Scene
    found: list[Utterance]

    def place(self, number: int, at: int) -> None:
        """Add the stretch at unit `at` of sentence `number`."""
        scene, sent = self.scene, self.scene.sents[number]
        stretch = scene.units[at].ref
        frame = _frame_across(scene, number, at)
        if frame is None and not _is_loose(scene, sent):
            frame = find_frame(scene, sent, at)
            if not is_speech(scene, sent, at, frame=frame):
                return
        last = self.found[-1] if self.found else None
        direct = frame is None or is_direct(scene, sent, at, frame=frame)
        if frame is None:
            self._place_loose(number, stretch)
        elif last is not None and last.frame is not None and last.frame.lo == frame.lo:
            last.stretches.append(stretch)
            last.is_direct = last.is_direct or direct
        else:
            self.found.append(Utterance([stretch], frame.rule, frame, direct))
            self._take_waiting()

    def _place_loose(self, number: int, stretch: int) -> None:
        """A quote without a frame: it goes on, waits for a frame, or takes that of the line before."""
        paragraph = self.scene.sents[number].paragraph
        last = self.found[-1] if self.found else None
        before = self.scene.marked[last.stretches[-1]] if last is not None else None
        if last is not None and before is not None:
            is_next = before.paragraph == paragraph - 1
            if before.paragraph == paragraph or (before.goes_on and is_next):
                last.stretches.append(stretch)
                return
        frame = _frame_above(self.scene, number)
        if frame is not None:
            self.found.append(Utterance([stretch], "colon-paragraph", frame))
        elif last is not None and before is not None and before.paragraph == paragraph - 1:
            self.found.append(Utterance([stretch], "carried", last.frame))
        else:
            self.found.append(Utterance([stretch], "bare", None))

    def _take_waiting(self) -> None:
        """Give the last utterance the frameless ones before it in its paragraph, if its frame follows it."""
        new = self.found[-1]
        paragraph = self.scene.marked[new.stretches[0]].paragraph
        while "after" in new.rule and len(self.found) > 1:
            waiting = self.found[-2]
            is_here = self.scene.marked[waiting.stretches[0]].paragraph == paragraph
            if waiting.rule not in {"bare", "carried"} or not is_here:
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
    return find_frame(scene, Sent(above.lo, above.hi + 1, above.paragraph), above.hi)
