"""The words around a quoted stretch that say who speaks: patterns in order of trust."""

from typing import NamedTuple

from briefer.analyse.quotes.cues import cue_tier, is_cue, is_pair
from briefer.analyse.quotes.nouns import owner_around, owner_of_claim
from briefer.analyse.quotes.phrases import (
    DASHES,
    NAMED,
    NOMINAL,
    PRONOUN,
    Subject,
    is_clean,
    is_pair_of_people,
    is_speaker,
    phrase_end,
    phrase_subject,
)
from briefer.analyse.quotes.scene import NAME, NOBODY, QUOTE, WORD, Scene, Sent
from briefer.analyse.quotes.subjects import coordinated_subject, main_subject, subject_before

MAX_AHEAD = 45  # units between a quote and the verb of speech after it
MAX_BEHIND = 90  # and before it
MAX_QUOTED = 20  # units of whom somebody quotes "as saying"
OPEN_ENDS = frozenset(",?!—–―-…")
TRUSTED = ("cue", "name", "claim", "according")
TIERS = ("cue", "name", "belief", "deed")  # of verbs, as in SpeechWords.cue_verbs


class Frame(NamedTuple):
    """Who speaks by the words around: the rule that says so, the subject, and the cue [lo, hi)."""

    rule: str
    subject: Subject | None
    lo: int
    hi: int


def find_frame(scene: Scene, sent: Sent, at: int) -> Frame | None:
    """The frame of the quoted stretch at unit `at` inside its own sentence."""
    owner = owner_around(scene, sent, at)
    if owner is not None:
        return Frame("claim-around", owner, at + 1, at + 2)
    led = at > sent.lo and scene.units[at - 1].low in {",", ":"}
    if not led:
        after = frame_after(scene, sent, at)
        if after is not None:
            return after
    left = frame_before(scene, sent, at)
    if left is not None and (led or left.rule.startswith(TRUSTED)):
        return left
    return frame_after(scene, sent, at) or trailing_frame(scene, sent, at) or left


def frame_after(scene: Scene, sent: Sent, at: int) -> Frame | None:
    """“…,” said Lee; “…,” Lee said; “…,” according to Lee; “…” — Lee."""
    units = scene.units
    here = at + 1
    has_comma = here < sent.hi and units[here].low in DASHES | {","}
    if has_comma:
        here += 1
    if here >= sent.hi or units[here].kind is QUOTE:
        return None
    is_open = has_comma or at == sent.lo or last_sign(scene, at) in OPEN_ENDS
    return _attribution(scene, here, sent.hi, rule="quote", is_open=is_open)


def last_sign(scene: Scene, at: int) -> str:
    """The last character of the quoted words, inner marks passed over."""
    inner = scene.marked[scene.units[at].ref].inner
    return scene.text[inner.start : inner.end].rstrip("'’\"”‘“ ")[-1:]


def _attribution(scene: Scene, here: int, hi: int, *, rule: str, is_open: bool) -> Frame | None:
    """An attribution that begins at unit `here`."""
    units = scene.units
    source = _source_phrase(scene, here)
    if source:
        start = here + source
        return Frame(f"{rule}-according", subject_after(scene, start, hi), here, start)
    if not is_open:
        return None
    if units[here - 1].low in DASHES and _is_signature(scene, here, hi):
        return Frame(f"dash-after-{rule}", Subject(NAMED, here, here + 1, here), here, here)
    before_cue = scene.pack.speech.before_cue
    verb = here
    while verb < hi and units[verb].kind is WORD and units[verb].low in before_cue:
        verb += 1
    tier = cue_tier(scene, verb) if verb < hi else None
    if tier is not None and not units[verb].low.endswith("ing"):
        after = verb + 1 + is_pair(scene, verb)
        subject = subject_after(scene, after, hi)
        if subject is not None and (tier <= 1 or subject.kind == NAMED):
            return Frame(f"cue-after-{rule}", subject, verb, verb + 1)
    return _subject_then_cue(scene, verb, hi, rule=rule)


def _is_signature(scene: Scene, at: int, hi: int) -> bool:
    """Whether a name and nothing but a note on it ends the line: “…” — Ann Lee, 25."""
    units = scene.units
    return (
        units[at].kind is NAME
        and not units[at].owns
        and (at + 1 == hi or units[at + 1].low in {",", "."})
    )


def _source_phrase(scene: Scene, at: int) -> int:
    """How many units "according to" and the like have here; 0 when there is none."""
    for phrase in scene.pack.speech.source_phrases:
        if scene.units[at].low == phrase[0]:
            found = tuple(unit.low for unit in scene.units[at : at + len(phrase)])
            if found == phrase:
                return len(phrase)
    return 0


def _subject_then_cue(scene: Scene, here: int, hi: int, *, rule: str) -> Frame | None:
    if here >= hi or not _starts_phrase(scene, here):
        return None
    units = scene.units
    for at in range(here + 1, min(hi, here + MAX_AHEAD)):
        if units[at].kind is QUOTE or units[at].low in {";", ":"}:
            return None
        tier = cue_tier(scene, at)
        if tier is None or units[at].low.endswith("ing"):
            continue
        subject = _quoted_by_another(scene, at, hi) or subject_before(scene, here, at)
        if subject is None or (subject.kind == NOMINAL and units[at - 1].low == "to"):
            continue
        is_near = subject.kind in {NAMED, PRONOUN} and subject.hi >= at - 1
        if tier <= 1 or is_near:
            return Frame(f"subject-cue-after-{rule}", subject, at, at + 1)
    return None


def _quoted_by_another(scene: Scene, verb: int, hi: int) -> Subject | None:
    """Whom another quotes: “…,” the agency quoted Ann Lee as saying."""
    units = scene.units
    if units[verb].low not in scene.pack.speech.quoting_verbs:
        return None
    for at in range(verb + 2, min(hi - 1, verb + MAX_QUOTED)):
        if units[at].low == "as" and units[at + 1].low.endswith("ing"):
            return phrase_subject(scene, verb + 1, at)
    return None


def _quoted_as_saying(scene: Scene, sent: Sent, verb: int) -> Subject | None:
    """Whom another quotes before the words: the agency quoted Ann Lee as saying “…”."""
    units = scene.units
    if verb == sent.lo or units[verb - 1].low != "as" or not units[verb].low.endswith("ing"):
        return None
    for at in range(verb - 3, max(sent.lo, verb - MAX_QUOTED), -1):
        if units[at].low in scene.pack.speech.quoting_verbs:
            return phrase_subject(scene, at + 1, verb - 1)
    return None


def _starts_phrase(scene: Scene, at: int) -> bool:
    """Whether a speaker's words can begin here: no preposition, no "that", no verb."""
    unit, speech = scene.units[at], scene.pack.speech
    if unit.kind is not WORD:
        return unit.kind is NAME
    if unit.low.endswith("ing") and _names_a_job(scene, at + 1):
        return True  # "building manager Ann Lee"
    return not (
        unit.low in speech.prepositions
        or unit.low in speech.subordinators
        or unit.low in speech.relatives
        or unit.low in speech.openers
        or unit.low in speech.time_words
        or unit.low in speech.links
        or unit.low.endswith(("ing", "ly"))
    )


def _names_a_job(scene: Scene, at: int) -> bool:
    names = scene.pack.names
    low = scene.units[at].low if at < len(scene.units) else ""
    return low in names.role_nouns or low in names.trades


def subject_after(scene: Scene, lo: int, hi: int) -> Subject | None:
    """The speaker that follows "said" or "according to"."""
    speech = scene.pack.speech
    if lo >= hi or not _starts_phrase(scene, lo):
        return None
    end = phrase_end(scene, lo, hi)
    for at in range(lo + 1, end):
        unit = scene.units[at]
        if (
            unit.kind is WORD
            and unit.low in speech.prepositions
            and scene.units[at - 1].kind is NAME
        ):
            end = at
            break
    if end + 2 <= hi and is_pair_of_people(scene, lo, end + 2):
        end += 2
    found = phrase_subject(scene, lo, end)
    if found is not None and found.kind == NOMINAL and end + 1 < hi and scene.units[end].low == ",":
        named = name_piece(scene, end + 1, hi)
        if named is not None:
            return named
    return found


def name_piece(scene: Scene, lo: int, hi: int) -> Subject | None:
    """The name in “said his spokeswoman, Ann Lee,”."""
    while (
        lo < hi and scene.units[lo].kind is WORD and scene.units[lo].low in scene.pack.names.titles
    ):
        lo += 1
    if (
        lo < hi
        and scene.units[lo].kind is NAME
        and not scene.units[lo].owns
        and scene.units[lo].ref != NOBODY
    ):
        return Subject(NAMED, lo, lo + 1, lo)
    return None


def frame_before(scene: Scene, sent: Sent, at: int) -> Frame | None:
    """Lee said: “…”; Lee called it “…”; saying “…”: the nearest verb with a sure subject, said-verbs first."""
    lead = scene.units[at - 1].low if at > sent.lo else ""
    ending = "colon-quote" if lead in {":", ","} else "partial"
    best: tuple[int, Frame] | None = None
    for verb in range(at - 1, max(sent.lo, at - MAX_BEHIND) - 1, -1):
        if scene.units[verb].low == ";":
            break
        owner = owner_of_claim(scene, sent, verb, at=at)
        if owner is not None:
            return Frame("claim-partial", owner, verb, verb + 1)
        source = _source_phrase(scene, verb)
        if source:
            start = verb + source
            return Frame("according-quote", subject_after(scene, start, at), verb, start)
        ranked = _verb_before(scene, sent, verb, ending=ending)
        if ranked is not None and (best is None or ranked[0] < best[0]):
            best = ranked
            if best[0] == 0:
                break
    return best[1] if best is not None else _frame_without_verb(scene, sent, at)


def _verb_before(scene: Scene, sent: Sent, verb: int, *, ending: str) -> tuple[int, Frame] | None:
    """The frame that the verb at unit `verb` makes, with its rank (0 is best)."""
    tier = cue_tier(scene, verb)
    if tier is None:
        return None
    subject = (
        _inserted_subject(scene, sent, verb)
        or _quoted_as_saying(scene, sent, verb)
        or subject_before(scene, sent.lo, verb)
    )
    if subject is None:
        return None
    subject = _outer_subject(scene, sent, subject) or subject
    frame = Frame(f"{TIERS[tier]}-{ending}", subject, verb, verb + 1)
    return _rank(scene, frame, tier), frame


def _outer_subject(scene: Scene, sent: Sent, subject: Subject) -> Subject | None:
    """Who speaks in "Lee condemned what he called “…”": the pronoun is the subject of the verb outside."""
    before = subject.lo - 1
    if subject.kind != PRONOUN or before <= sent.lo or scene.units[before].low != "what":
        return None
    return coordinated_subject(scene, sent.lo, before)


def _frame_without_verb(scene: Scene, sent: Sent, at: int) -> Frame | None:
    """Ann Lee: “…”; else the subject of the sentence."""
    units = scene.units
    is_led = at > sent.lo and units[at - 1].low == ":"
    last = units[at - 2] if is_led and at - 2 >= sent.lo else None
    if last is not None and last.kind is NAME and not last.owns:
        return Frame("colon-after-name", Subject(NAMED, at - 2, at - 1, at - 2), at - 2, at - 2)
    subject = main_subject(scene, sent.lo, at)
    if subject is None:
        return None
    return Frame("colon-no-cue" if is_led else "subject-no-cue", subject, sent.lo, sent.lo)


def _inserted_subject(scene: Scene, sent: Sent, verb: int) -> Subject | None:
    """The speaker of an inserted "…, says Lee, …" or "…, explained Lee, “…”"."""
    units = scene.units
    if verb == sent.lo or units[verb - 1].low != "," or units[verb].low.endswith("ing"):
        return None
    subject = subject_after(scene, verb + 1, sent.hi)
    if subject is None or subject.kind != NAMED or subject.hi >= sent.hi:
        return None
    return subject if units[subject.hi].low == "," else None


def _rank(scene: Scene, frame: Frame, tier: int) -> int:
    """How far to trust a verb before a quote: 0 for said and called with a subject that is sure."""
    if frame.subject is None or not is_clean(scene, frame.subject):
        return len(TIERS)
    if _is_reported(scene, frame.subject):
        return max(tier, 1)
    before = scene.units[frame.lo - 1].low if frame.lo else ""
    if before in scene.pack.speech.modals and frame.subject.kind != PRONOUN:
        return max(tier, 1)
    return 0 if tier <= 1 else tier


def _is_reported(scene: Scene, subject: Subject) -> bool:
    """Whether the subject is the "it" of "she says it shows that", a bare noun: the outer verb decides."""
    lo = subject.lo
    is_weak = scene.units[lo].low == "it" or not is_speaker(scene, subject)
    return is_weak and lo > 0 and is_cue(scene, lo - 1, tier=0)


def trailing_frame(scene: Scene, sent: Sent, at: int) -> Frame | None:
    """A frame at the end of the sentence: “…” and more, Lee said."""
    units = scene.units
    for here in range(at + 1, min(sent.hi, at + MAX_AHEAD)):
        if units[here].low == "," and here + 1 < sent.hi:
            found = _attribution(scene, here + 1, sent.hi, rule="clause", is_open=True)
            if found is not None and found.subject is not None and _ends_soon(scene, found, sent):
                return found
    return None


def _ends_soon(scene: Scene, frame: Frame, sent: Sent) -> bool:
    """Whether nothing but a few words follow the cue: the frame governs the sentence, not a new clause."""
    rest = scene.units[frame.hi : sent.hi]
    return not any(unit.kind is QUOTE for unit in rest) and "that" not in {u.low for u in rest[:2]}
