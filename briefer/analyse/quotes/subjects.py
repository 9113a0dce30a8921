"""Who is the subject of a verb, without a parse: the words before it, read back to where its clause begins."""

from typing import NamedTuple

from briefer.analyse.quotes.cues import is_cue
from briefer.analyse.quotes.scene import MARK, NAME, NOBODY, QUOTE, WORD, Scene

PRONOUN, NAMED, NOMINAL, RELATIVE = "pronoun", "named", "nominal", "relative"
MAX_BACK = 40  # units looked back for a subject
MAX_SENTENCE_UNITS = 150  # of a sentence, looked through from its start
DASHES = frozenset("—–―-")
INSERTION_ENDS = DASHES | {",", ")"}
CLAUSE_LINKS = frozenset(
    ["to", "and", "but", "or", "by", "while", "before", "after", "in", "then", "as"]
)
STOPS = frozenset({";", ":"})


class Subject(NamedTuple):
    """The units [lo, hi) that speak; `head` the unit that names the speaker (a name or pronoun)."""

    kind: str
    lo: int
    hi: int
    head: int = NOBODY


def subject_before(scene: Scene, lo: int, verb: int, *, may_share: bool = True) -> Subject | None:
    """The subject of the verb at unit `verb`, looked for from there back to unit `lo`.

    With `may_share` a verb after "and" or "to" takes the subject of the verb before it.
    """
    lo = max(lo, verb - MAX_BACK)
    end = _skip_auxiliaries(scene, lo, verb)
    if end <= lo:
        return None
    last = scene.units[end - 1]
    if last.low in scene.pack.speech.relatives:
        return relative_subject(scene, lo, end - 1)
    if last.low in CLAUSE_LINKS or last.kind is QUOTE:
        return coordinated_subject(scene, lo, end - 1) if may_share else None
    if scene.units[verb].low.endswith("ing"):
        return _of_participle(scene, lo, end)
    if last.low in INSERTION_ENDS:
        return _before_insertion(scene, lo, end)
    return _adjacent_subject(scene, lo, end)


def _adjacent_subject(scene: Scene, lo: int, end: int) -> Subject | None:
    """The noun phrase that ends right at `end`."""
    start = clause_start(scene, lo, end)
    if scene.units[start].low in scene.pack.speech.relatives and start + 1 < end:
        if _after_last_verb(scene, start + 1, end) > start + 1:
            return _before_insertion(scene, lo, start)  # "Lee, the man who runs the shop said"
        start += 1
    if phrase_end(scene, skip_openers(scene, start, end), end) < end:
        start = max(start, _after_last_verb(scene, start, end))
    return phrase_subject(scene, start, end) or main_subject(scene, lo, start)


def _after_last_verb(scene: Scene, lo: int, hi: int) -> int:
    """The place after the last verb of a stretch: what follows is the noun phrase at its end."""
    for at in range(hi - 1, lo - 1, -1):
        if _is_verb(scene, at):
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
    for verb in range(at - 1, lo, -1):
        if scene.units[verb].low in STOPS:
            break
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
            if found is not None and not _is_insertion(scene, first):
                return found
        if start > lo and scene.units[start - 1].low in {"who", "which"}:
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
        and scene.units[end - 2].low in {"of", "with", "and"}
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
                    unit.low in {"on", "in"}
                    and at < len(scene.units)
                    and scene.units[at].low in speech.time_words
                )
            )
        ):
            at -= 1
        else:
            break
    return at


def clause_start(scene: Scene, lo: int, end: int) -> int:
    """Where the clause that ends at `end` begins."""
    speech = scene.pack.speech
    at = end
    while at > lo:
        unit = scene.units[at - 1]
        if unit.kind is QUOTE or (unit.kind is MARK and (unit.low in ",;:" or unit.low in DASHES)):
            break
        if unit.kind is WORD and unit.low in speech.clause_words:
            if unit.low == "and" and _joins_names(scene, lo, at - 1):
                at -= 1
                continue
            break
        at -= 1
    return at


def _joins_names(scene: Scene, lo: int, at: int) -> bool:
    """Whether "and" joins two names or nouns, not two clauses."""
    if at - 1 < lo:
        return False
    return scene.units[at - 1].kind is NAME and scene.units[at + 1].kind is NAME


def phrase_subject(scene: Scene, lo: int, hi: int) -> Subject | None:
    """The speaker that the phrase [lo, hi) names: a pronoun, a name, or a noun with its words."""
    speech = scene.pack.speech
    lo = skip_openers(scene, lo, hi)
    if lo >= hi:
        return None
    first = scene.units[lo]
    if is_pronoun(scene, lo) and (lo + 1 == hi or first.low not in speech.determiners):
        return Subject(PRONOUN, lo, lo + 1, lo)
    if first.kind is WORD and first.low in speech.prepositions:
        return _after_prepositions(scene, lo, hi)
    core = lo + 1
    while core < hi and not (
        scene.units[core].kind is WORD and scene.units[core].low in speech.prepositions
    ):
        core += 1
    return _headed_by_name(scene, lo, core) or Subject(NOMINAL, lo, hi)


def _headed_by_name(scene: Scene, lo: int, core: int) -> Subject | None:
    """The phrase as a name, if one is its head: "party leader Ann Lee", not "Lee's lawyers"."""
    last = scene.units[core - 1]
    if last.kind is not NAME or last.owns:
        return None
    if last.low in scene.pack.names.not_names and core - lo > 1:
        return None  # "the Frenchman", "a Democrat"
    has_article = last.ref == NOBODY and core - 1 > lo and scene.units[core - 2].low == "the"
    return Subject(NAMED, core - 1 - has_article, core, core - 1)


def is_pronoun(scene: Scene, at: int) -> bool:
    """Whether the unit is a personal pronoun or one like it."""
    unit, speech = scene.units[at], scene.pack.speech
    return unit.kind is WORD and (
        unit.low in speech.pronouns_female
        or unit.low in speech.pronouns_male
        or unit.low in speech.pronouns_other
    )


def _after_prepositions(scene: Scene, lo: int, hi: int) -> Subject | None:
    """Of "In a statement Lee": the last name or pronoun that no preposition takes."""
    speech = scene.pack.speech
    last = scene.units[hi - 1]
    if is_pronoun(scene, hi - 1):
        return Subject(PRONOUN, hi - 1, hi, hi - 1)
    if last.kind is NAME and not last.owns and hi - 2 >= lo:
        before = scene.units[hi - 2]
        if not (before.kind is WORD and before.low in speech.prepositions):
            return Subject(NAMED, hi - 1, hi, hi - 1)
    return None


def skip_openers(scene: Scene, lo: int, hi: int) -> int:
    """The place after words like "But" and "Later" at the start of a phrase."""
    speech = scene.pack.speech
    while lo < hi:
        unit = scene.units[lo]
        is_opener = unit.kind is WORD and (
            unit.low in speech.openers
            or (unit.low in speech.clause_words and unit.low not in speech.pronouns_other)
            or unit.low.endswith("ly")
        )
        if not is_opener and unit.kind is not MARK:
            break
        lo += 1
    return lo


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
    if last.kind is NAME:
        return Subject(NAMED, at - 1, at, at - 1)
    start = clause_start(scene, lo, at)
    return Subject(NOMINAL, max(start, at - 3), at) if start < at else None


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
        if found is None or _is_insertion(scene, start):
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


def is_lone_person(scene: Scene, lo: int, hi: int) -> bool:
    """Whether the phrase is a person's name, with nothing but titles before it."""
    last = scene.units[hi - 1]
    return (
        last.kind is NAME
        and last.ref != NOBODY
        and not last.owns
        and all(scene.units[at].low in scene.pack.names.titles for at in range(lo, hi - 1))
    )


def _is_insertion(scene: Scene, at: int) -> bool:
    """Whether a piece is an apposition or a relative clause: "a lawyer", "who", "45", "of Ohio"."""
    speech, names = scene.pack.speech, scene.pack.names
    unit = scene.units[at]
    if unit.kind is NAME:
        return False
    return (
        unit.low in speech.relatives
        or unit.low in speech.determiners
        or unit.low in speech.prepositions
        or unit.low in names.role_nouns
        or unit.low in speech.possessives_male
        or unit.low in speech.possessives_female
        or unit.low[0].isdigit()
        or unit.low.endswith("ing")
    )


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
        return _after_prepositions(scene, lo, hi)
    return phrase_subject(scene, lo, phrase_end(scene, lo, hi))


def _is_lead(scene: Scene, at: int) -> bool:
    """Whether the unit begins a phrase before the subject: "In Ohio", "Asked why", "When"."""
    unit, speech = scene.units[at], scene.pack.speech
    return unit.kind is WORD and (
        unit.low in speech.prepositions
        or unit.low.endswith(("ing", "ed"))
        or (unit.low in speech.clause_words and unit.low not in speech.pronouns_other)
    )


def phrase_end(scene: Scene, lo: int, hi: int) -> int:
    """Where the noun phrase that begins at `lo` ends: before a verb, a comma, or a new clause."""
    speech = scene.pack.speech
    for at in range(lo, hi):
        unit = scene.units[at]
        if unit.kind is QUOTE or (unit.kind is MARK and unit.low != "&"):
            return at
        if unit.kind is WORD:
            if is_pronoun(scene, at) and unit.low not in speech.determiners:
                return at + 1 if at == lo else at
            if at > lo and (unit.low in speech.clause_words or _is_verb(scene, at)):
                return at
            if at > lo and scene.units[at - 1].kind is NAME and _parts_from_name(scene, at):
                return at
    return hi


def _parts_from_name(scene: Scene, at: int) -> bool:
    """Whether the word after a name goes with the verb: an adverb, or a verb in -s that no list knows."""
    low, names = scene.units[at].low, scene.pack.names
    if scene.units[at - 1].owns or low in names.role_nouns:
        return False
    if low in scene.pack.speech.auxiliaries or low.endswith("ly"):
        return True
    return (
        low.endswith("s")
        and low not in scene.pack.speech.speech_nouns
        and low not in names.body_words
    )


def _is_verb(scene: Scene, at: int) -> bool:
    """Whether the word looks like a finite verb, by list or by its ending."""
    unit, speech = scene.units[at], scene.pack.speech
    return unit.kind is WORD and (
        unit.low in speech.finite_verbs
        or unit.low in speech.be_forms
        or (unit.low.endswith("ed") and unit.low not in scene.pack.names.role_nouns)
        or (
            unit.low not in speech.noun_cues
            and not unit.low.endswith("ing")
            and any(unit.low in group for group in speech.cue_verbs)
        )
    )


def is_clean(scene: Scene, subject: Subject) -> bool:
    """Whether the subject is sure to be one: a pronoun, a name, or a noun phrase without a verb in it."""
    if subject.kind != NOMINAL:
        return True
    return phrase_end(scene, subject.lo, subject.hi) >= subject.hi


def speaking_subject(scene: Scene, lo: int, hi: int) -> Subject | None:
    """The named subject of a verb of speech in the stretch: "The news, Lee said, is …"."""
    for verb in range(lo + 1, min(hi, lo + MAX_SENTENCE_UNITS)):
        if is_cue(scene, verb, tier=0) and not scene.units[verb].low.endswith("ing"):
            found = subject_before(scene, lo, verb)
            if found is not None and found.kind == NAMED:
                return found
    return None
