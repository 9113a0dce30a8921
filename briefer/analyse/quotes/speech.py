"""Speech, or a term, a title, a nickname in marks."""

from briefer.analyse.quotes.frames import Frame
from briefer.analyse.quotes.scene import Scene, Sent

SURE_WORDS = 7  # 98.5 % of the stretches of that length are speech
LOOSE_WORDS = 4  # shorter ones without a verb of speech are mostly terms


def is_speech(scene: Scene, sent: Sent, at: int, *, frame: Frame | None) -> bool:
    """Whether the stretch at unit `at` is somebody's words."""
    inner = scene.marked[scene.units[at].ref].inner
    words = len(scene.text[inner.start : inner.end].split())
    if words >= SURE_WORDS:
        return True
    if frame is None:
        return False
    before = scene.units[at - 1].low if at > sent.lo else ""
    if before in scene.pack.speech.title_cues:
        return False
    return frame.rule != "subject-no-cue" or words >= LOOSE_WORDS
