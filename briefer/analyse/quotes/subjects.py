"""Who is the subject of a verb, without a parse: the words before it, read back to where its clause begins."""

from briefer.analyse.quotes.cues import is_cue
from briefer.analyse.quotes.phrases import (
    DASHES,
    NAMED,
    NOMINAL,
    PRONOUN,
    RELATIVE,
    Subject,
    after_prepositions,
    clause_start,
    is_clean,
    is_insertion,
    is_lone_person,
    is_nominative,
    is_verb,
    phrase_end,
    phrase_subject,
    skip_openers,
)
from briefer.analyse.quotes.scene import MARK, NAME, NOBODY, QUOTE, WORD, Scene

MAX_BACK = 40  # units looked back for a subject
MAX_SENTENCE_UNITS = 150  # of a sentence, looked through from its start
INSERTION_ENDS = DASHES | {",", ")"}
STOPS = frozenset({";", ":"})


def subject_before(scene: Scene, lo: int, verb: int, *, may_share: bool = True) -> Subject | None:
    """The subject of the verb at unit `verb`, looked for from there back to unit `lo`.

    With `may_share` a verb after "and" or "to" takes the subject of the verb before it.
    """
    lo = max(lo, verb - MAX_BACK)
    end = _skip_auxiliaries(scene, lo, verb)
    if end <= lo:
        return None
    last = scene.units[end - 1]
    if last.low in scene.pack.speech.clause_links or last.kind is QUOTE:
        return coordinated_subject(scene, lo, end - 1) if may_share else None
    return _subject_up_to(scene, lo, end, verb=verb)


def _subject_up_to(scene: Scene, lo: int, end: int, *, verb: int) -> Subject | None:
    """The subject whose last words end at `end`, after which only auxiliaries come before the verb."""
    last = scene.units[end - 1]
    if is_nominative(scene, end - 1):
        return Subject(PRONOUN, end - 1, end, end - 1)
    if last.low in scene.pack.speech.relatives:
        return relative_subject(scene, lo, end - 1)
    if scene.units[verb].low.endswith("ing"):
        return _of_participle(scene, lo, end)
    if last.low in INSERTION_ENDS:
        return _before_insertion(scene, lo, end)
    return _adjacent_subject(scene, lo, end)


def _adjacent_subject(scene: Scene, lo: int, end: int) -> Subject | None:
    """The noun phrase that ends right at `end`."""
    start = clause_start(scene, lo, end)
    if scene.units[start].low in scene.pack.speech.relatives and start + 1 < end:
        if scene.units[start + 1].low in scene.pack.speech.prepositions:
            return relative_subject(scene, lo, start)  # "Lee, who in May said"
        if _after_last_verb(scene, start + 1, end) > start + 1:
            return _before_insertion(scene, lo, start)  # "Lee, the man who runs the shop said"
        start += 1
    if start + 1 < end and is_cue(scene, start, tier=0):
        start += 1  # "Lee, her deputy, said crew had reported"
    if phrase_end(scene, skip_openers(scene, start, end), end) < end:
        start = max(start, _after_last_verb(scene, start, end))
    return phrase_subject(scene, start, end) or main_subject(scene, lo, start)


def _after_last_verb(scene: Scene, lo: int, hi: int) -> int:
    """The place after the last verb of a stretch: what follows is the noun phrase at its end."""
    for at in range(hi - 1, lo - 1, -1):
        if is_verb(scene, at):
            return at + 1
    return lo


def relative_subject(scene: Scene, lo: int, at: int) -> Subject | None:
    """The pronoun "who" itself, headed by what it stands for."""
    found = antecedent(scene, lo, at)
    if found is None:
        return None
    if found.head != NOBODY:
        return Subject(RELATIVE, at, at + 1, found.head)
    return found if scene.units[at].low == "that" else Subject(NOMINAL, at, at + 1)


def coordinated_subject(scene: Scene, lo: int, at: int) -> Subject | None:
    """The subject of what goes on after unit `at` ("and", "to", "by"): that of the last verb of speech."""
    adverbial = scene.pack.speech.adverbial_subordinators
    for verb in range(at - 1, lo, -1):
        if scene.units[verb].low in STOPS:
            break
        if is_nominative(scene, verb) and scene.units[verb - 1].low in adverbial:
            return Subject(PRONOUN, verb, verb + 1, verb)
        is_infinitive = scene.units[verb - 1].low == "to"
        if is_cue(scene, verb) and not is_infinitive and not scene.units[verb].low.endswith("ing"):
            found = subject_before(scene, lo, verb, may_share=False)
            if found is not None and is_clean(scene, found):
                return found
    return _clause_subject(scene, lo, at)


def _clause_subject(scene: Scene, lo: int, at: int) -> Subject | None:
    """The subject of the nearest main clause before unit `at`."""
    subordinators = scene.pack.speech.subordinators
    end = at
    while end > lo:
        start = clause_start(scene, lo, end)
        is_subordinate = start > lo and scene.units[start - 1].low in subordinators
        first = skip_openers(scene, start, end)
        if first < end and not is_subordinate and not _is_lead(scene, first):
            stop = phrase_end(scene, first, end)
            found = phrase_subject(scene, first, stop) if stop < end else None
            if found is not None and not is_insertion(scene, first):
                return found
        if start > lo and scene.units[start - 1].low in scene.pack.speech.subject_relatives:
            return relative_subject(scene, lo, start - 1)
        end = start - 1
    return main_subject(scene, lo, at)


def _of_participle(scene: Scene, lo: int, end: int) -> Subject | None:
    """The subject of "saying": the name right before it after a preposition, else that of the clause."""
    last = scene.units[end - 1]
    if (
        last.kind is NAME
        and not last.owns
        and end - 2 >= lo
        and scene.units[end - 2].low in scene.pack.speech.before_participle
    ):
        return Subject(NAMED, end - 1, end, end - 1)
    return coordinated_subject(scene, lo, end)


def _skip_auxiliaries(scene: Scene, lo: int, at: int) -> int:
    """The place after the last unit that can end a subject."""
    speech = scene.pack.speech
    while at > lo:
        unit = scene.units[at - 1]
        if (unit.kind is NAME and unit.low in speech.time_words) or (
            unit.kind is WORD
            and (
                unit.low in speech.auxiliaries
                or unit.low in speech.time_words
                or (unit.low.endswith("ly") and unit.low not in scene.pack.names.role_nouns)
                or (
                    unit.low in speech.time_prepositions
                    and at < len(scene.units)
                    and scene.units[at].low in speech.time_words
                )
            )
        ):
            at -= 1
        else:
            break
    return at


def antecedent(scene: Scene, lo: int, at: int) -> Subject | None:
    """What "who" at unit `at` stands for: the name or noun right before it."""
    if at > lo and (scene.units[at - 1].low == "," or scene.units[at - 1].low in DASHES):
        at -= 1
    if at <= lo:
        return None
    if scene.units[at - 1].low == ")":
        at = _open_bracket(scene, lo, at)
    if at <= lo:
        return None
    last = scene.units[at - 1]
    if last.kind is NAME and last.ref != NOBODY:
        return Subject(NAMED, at - 1, at, at - 1)
    start = clause_start(scene, lo, at)
    apposed = _apposed_person(scene, lo, start, at=at)
    if apposed is not None or last.kind is not NAME:
        return apposed or (Subject(NOMINAL, max(start, at - 3), at) if start < at else None)
    return Subject(NAMED, at - 1, at, at - 1)


def _apposed_person(scene: Scene, lo: int, start: int, *, at: int) -> Subject | None:
    """The person before the apposition [start, at): "Lee, now the mayor of Leeds, who"."""
    if start - 2 < lo or scene.units[start - 1].low != "," or start == at:
        return None
    before = scene.units[start - 2]
    is_person = before.kind is NAME and before.ref != NOBODY and not before.owns
    if is_person and is_insertion(scene, skip_openers(scene, start, at - 1)):
        return Subject(NAMED, start - 2, start - 1, start - 2)
    return None


def _open_bracket(scene: Scene, lo: int, at: int) -> int:
    for place in range(at - 1, lo - 1, -1):
        if scene.units[place].low == "(":
            return place
    return at


def _before_insertion(scene: Scene, lo: int, end: int) -> Subject | None:
    """The subject before ", ... ," or "(...)": a lone full name after a noun is the subject itself."""
    pieces = _pieces(scene, lo, end)
    if not pieces:
        return None
    last_lo, last_hi = pieces[-1]
    if len(pieces) > 1 and is_lone_person(scene, last_lo, last_hi):
        before = pieces[-2]
        if not is_lone_person(scene, *before):
            return Subject(NAMED, last_hi - 1, last_hi, last_hi - 1)
    fallback = None
    for piece_lo, piece_hi in reversed(pieces[:-1] or pieces):
        start = skip_openers(scene, clause_start(scene, piece_lo, piece_hi), piece_hi)
        found = phrase_subject(scene, start, piece_hi)
        if found is None or is_insertion(scene, start):
            continue
        if found.kind == NOMINAL:
            continue
        if found.kind == NAMED and scene.units[found.head].ref == NOBODY:
            fallback = fallback or found  # a place ("of Raleigh, N.C.,") or a body
            continue
        return found
    return fallback or main_subject(scene, lo, end)


def _pieces(scene: Scene, lo: int, end: int) -> list[tuple[int, int]]:
    """The stretches between commas, dashes and brackets, in order."""
    pieces = []
    start = lo
    for at in range(lo, end):
        unit = scene.units[at]
        if unit.kind is MARK and (unit.low in ",()" or unit.low in DASHES):
            if at > start:
                pieces.append((start, at))
            start = at + 1
        elif unit.kind is QUOTE or unit.low in STOPS:
            pieces.clear()
            start = at + 1
    if end > start:
        pieces.append((start, end))
    return pieces


def main_subject(scene: Scene, lo: int, hi: int) -> Subject | None:
    """The first noun phrase of the stretch, after leading adverbs and "In Ohio," or "Asked why,"."""
    hi = min(hi, lo + MAX_SENTENCE_UNITS)
    lo = skip_openers(scene, lo, hi)
    if lo >= hi:
        return None
    if _is_lead(scene, lo):
        comma = next((at for at in range(lo, hi) if scene.units[at].low == ","), None)
        if comma is not None and comma + 1 < hi:
            return main_subject(scene, comma + 1, hi)
        return after_prepositions(scene, lo, hi)
    return phrase_subject(scene, lo, phrase_end(scene, lo, hi))


def _is_lead(scene: Scene, at: int) -> bool:
    """Whether the unit begins a phrase before the subject: "In Ohio", "Asked why", "When"."""
    unit, speech = scene.units[at], scene.pack.speech
    return unit.kind is WORD and (
        unit.low in speech.prepositions
        or unit.low.endswith(("ing", "ed"))
        or (unit.low in speech.clause_words and unit.low not in speech.pronouns_other)
    )


def speaking_subject(scene: Scene, lo: int, hi: int) -> Subject | None:
    """The named subject of a verb of speech in the stretch: "The news, Lee said, is …"."""
    for verb in range(lo + 1, min(hi, lo + MAX_SENTENCE_UNITS)):
        if is_cue(scene, verb, tier=0) and not scene.units[verb].low.endswith("ing"):
            found = _inverted(scene, verb, hi) or subject_before(scene, lo, verb)
            if found is not None and found.kind == NAMED:
                return found
    return None


def _inverted(scene: Scene, verb: int, hi: int) -> Subject | None:
    """The person after the verb that ends a sentence: "…, said NBC's Ann Lee."."""
    if scene.units[verb - 1].low != ",":
        return None
    end = phrase_end(scene, verb + 1, hi)
    is_last = end == hi or scene.units[end].low == "."
    found = phrase_subject(scene, verb + 1, end) if is_last else None
    return found if found is not None and found.kind == NAMED else None
