"""Speech, or a term, a title, a nickname in marks."""

from briefer.analyse.quotes.cues import cue_tier
from briefer.analyse.quotes.frames import OPEN_ENDS, Frame, last_sign
from briefer.analyse.quotes.phrases import NOMINAL
from briefer.analyse.quotes.scene import NAME, QUOTE, WORD, Scene, Sent

SURE_WORDS = 7  # 98.5 % of the stretches of that length are speech
LOOSE_WORDS = 4  # shorter ones without a verb of speech are mostly terms
SMALL_WORD_CHARS = 3  # words up to this length may be small in a title
LOOSE_RULES = frozenset({"subject-no-cue"})
TITLE_SHARE = 0.6  # of the words of a long title begin large
SENTENCE_ENDS = frozenset(".!?…")


def is_speech(scene: Scene, sent: Sent, at: int, *, frame: Frame | None) -> bool:
    """Whether the stretch at unit `at` is somebody's words."""
    words = _words(scene, at)
    is_work = _is_cited_work(scene, sent, at, frame=frame)
    if is_work or len(words) >= SURE_WORDS:
        return not is_work
    if _is_nickname(scene, sent, at, words=len(words)):
        return False
    if _is_wording(scene, sent, at) and not _is_title(words):
        return True
    if frame is None:
        return _is_whole_sentence(scene, at)
    if frame.rule == "claim-around" or is_direct(scene, sent, at, frame=frame):
        return True
    is_loose = frame.rule in LOOSE_RULES or (
        frame.rule.startswith(("deed", "belief"))
        and frame.subject is not None
        and frame.subject.kind == NOMINAL
    )
    return not _is_name(scene, sent, at, frame=frame) and (
        not is_loose or len(words) >= LOOSE_WORDS
    )


def _is_cited_work(scene: Scene, sent: Sent, at: int, *, frame: Frame | None) -> bool:
    """Whether the stretch is a title by its letters and its place: “Sea Room” star Lee, “Sea Room,” by Lee."""
    words = _words(scene, at)
    after = scene.units[at + 1 : min(at + 3, sent.hi)]
    ends_open = last_sign(scene, at) not in OPEN_ENDS | SENTENCE_ENDS
    is_by = [unit.low for unit in after] == [",", "by"] or (
        last_sign(scene, at) == "," and bool(after) and after[0].low == "by"
    )
    if is_by and (frame is None or frame.lo == frame.hi or _is_title(words)):
        return True
    if not _is_title(words) or any(
        word.isupper() and len(word) > SMALL_WORD_CHARS for word in words
    ):
        return False
    if len(words) >= SURE_WORDS:
        large = sum(word[0].isupper() for word in words)
        is_led = frame is not None and frame.lo < frame.hi and at - frame.hi <= 1
        return large >= TITLE_SHARE * len(words) and not is_led
    is_modifier = bool(after) and after[0].kind is WORD and cue_tier(scene, at + 1) is None
    return at == sent.lo and ends_open and is_modifier


def _is_wording(scene: Scene, sent: Sent, at: int) -> bool:
    """Whether the words before announce somebody's wording: seen as a “…”, chants of “…”."""
    units, speech = scene.units, scene.pack.speech
    before = [unit.low for unit in units[max(sent.lo, at - 3) : at]]
    if before[-1:] == ["of"] and before[-2:-1] and before[-2] in speech.chant_nouns:
        return True
    if before[-1:] and before[-1] in speech.articles:
        before.pop()
    following = units[at + 1] if at + 1 < sent.hi else None
    is_modifier = following is not None and following.kind is WORD
    is_linked = is_modifier and following is not None and following.low in speech.prepositions
    return (
        before[-1:] == ["as"]
        and before[-2:-1] != ["such"]
        and (not is_modifier or is_linked)
        and len(before) > 1
    )


def _is_name(scene: Scene, sent: Sent, at: int, *, frame: Frame) -> bool:
    """Whether the stretch names a work or a programme: titled “…”, NBC's “Today”, “Meet the Press”."""
    words = _words(scene, at)
    before = scene.units[at - 1] if at > sent.lo else None
    if before is not None:
        speech = scene.pack.speech
        if before.low in speech.scare_cues or (before.low in speech.title_cues and frame.hi != at):
            return True
        if before.kind is NAME and before.owns and words[0][0].isupper():
            return True
    is_called_out = frame.rule.startswith("cue") and frame.hi == at and words[-1][-1] in "!?"
    return _is_title(words) and not frame.rule.startswith("name") and not is_called_out


def is_direct(scene: Scene, sent: Sent, at: int, *, frame: Frame) -> bool:
    """Whether the stretch is a full statement beside its frame, not words inside a reported sentence."""
    if at == sent.lo:
        is_run_on = at + 1 < sent.hi and scene.units[at + 1].kind is WORD
        return not is_run_on or "after" in frame.rule
    if scene.units[at - 1].kind is QUOTE:
        return True
    before = scene.units[at - 1].low
    if before == ":":
        return True
    is_said = frame.rule.startswith(("cue", "according", "subject-cue"))
    return before == "," and (frame.hi == at - 1 or (is_said and _starts_large(scene, at)))


def _starts_large(scene: Scene, at: int) -> bool:
    inner = scene.marked[scene.units[at].ref].inner
    return scene.text[inner.start].isupper()


def _words(scene: Scene, at: int) -> list[str]:
    inner = scene.marked[scene.units[at].ref].inner
    return scene.text[inner.start : inner.end].split()


def _is_title(words: list[str]) -> bool:
    """Whether the words are written like a title: "Meet the Press"."""
    large = [
        word[0].isupper() or not word[0].isalpha() for word in words if len(word) > SMALL_WORD_CHARS
    ]
    return len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper() and all(large)


def _is_nickname(scene: Scene, sent: Sent, at: int, *, words: int) -> bool:
    """Whether the stretch stands inside a name: Luis “El Rayo” Ortega."""
    if not sent.lo < at < sent.hi - 1 or words >= LOOSE_WORDS:
        return False
    before, after = scene.units[at - 1], scene.units[at + 1]
    return (
        before.kind is NAME and after.kind is NAME and not before.owns and _starts_large(scene, at)
    )


def _is_whole_sentence(scene: Scene, at: int) -> bool:
    """Whether the words end like a sentence and are not a heading in capitals."""
    inner = scene.marked[scene.units[at].ref].inner
    words = scene.text[inner.start : inner.end]
    return words[-1] in SENTENCE_ENDS and not words.isupper()
