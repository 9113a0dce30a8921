"""Noun phrases without a parse: where one begins and ends, and the speaker it names."""

from typing import NamedTuple

from briefer.analyse.quotes.scene import MARK, NAME, NOBODY, QUOTE, WORD, Scene

PRONOUN, NAMED, NOMINAL, RELATIVE = "pronoun", "named", "nominal", "relative"
MAX_TITLE_UNITS = 6  # "of State for African Affairs Ann Lee"
DASHES = frozenset("—–―-")


class Subject(NamedTuple):
    """The units [lo, hi) that speak; `head` the unit that names the speaker (a name or pronoun)."""

    kind: str
    lo: int
    hi: int
    head: int = NOBODY


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
        return after_prepositions(scene, lo, hi)
    core = lo + 1
    while core < hi and not (
        scene.units[core].kind is WORD and scene.units[core].low in speech.prepositions
    ):
        core += 1
    return (
        _after_body(scene, lo, core, hi=hi)
        or _headed_by_name(scene, lo, core)
        or _after_long_title(scene, lo, core, hi=hi)
        or Subject(NOMINAL, lo, hi)
    )


def _headed_by_name(scene: Scene, lo: int, core: int) -> Subject | None:
    """The phrase as a name, if one is its head: "party leader Ann Lee", not "Lee's lawyers"."""
    last = scene.units[core - 1]
    if last.kind is not NAME or last.owns:
        return None
    if last.low in scene.pack.names.not_names and core - lo > 1:
        return None  # "the Frenchman", "a Democrat"
    if (
        last.ref == NOBODY
        and scene.units[lo].low in scene.pack.speech.indefinite_articles
        and core - lo > 1
    ):
        return None  # "a Division Bench"
    if is_pair_of_people(scene, lo, core):
        return Subject(NOMINAL, core - 3, core)
    has_article = last.ref == NOBODY and core - 1 > lo and scene.units[core - 2].low == "the"
    return Subject(NAMED, core - 1 - has_article, core, core - 1)


def is_pair_of_people(scene: Scene, lo: int, hi: int) -> bool:
    """Whether a phrase ends with two persons: "Ann Lee and Bo Dahl"; neither speaks alone."""
    if hi - lo < len(("name", "and", "name")) or scene.units[hi - 2].low != "and":
        return False
    one, other = scene.units[hi - 3], scene.units[hi - 1]
    return NOBODY not in {one.ref, other.ref} and not one.owns and one.kind is other.kind is NAME


def _after_body(scene: Scene, lo: int, core: int, *, hi: int) -> Subject | None:
    """The person after a body with "of" and a role: "Bureau of Meteorology forecaster Ann Lee"."""
    body, role, last = scene.units[core - 1], scene.units[hi - 2], scene.units[hi - 1]
    is_body = body.kind is NAME and body.ref == NOBODY and not body.owns
    names = scene.pack.names
    is_trade = role.low in names.role_nouns or role.low in names.trades
    is_role = core < hi - 2 and role.kind is WORD and is_trade
    is_person = last.kind is NAME and last.ref != NOBODY and not last.owns
    if is_body and is_role and is_person and hi - core <= MAX_TITLE_UNITS:
        return Subject(NAMED, hi - 1, hi, hi - 1)
    return None


def _after_long_title(scene: Scene, lo: int, core: int, *, hi: int) -> Subject | None:
    """The person after a title with "of": "Secretary of State Ann Lee"; "a friend of Lee" names nobody."""
    last = scene.units[hi - 1]
    is_titled = scene.units[lo].kind is WORD and scene.units[lo].low in scene.pack.names.titles
    is_near = hi - core <= MAX_TITLE_UNITS
    if is_titled and is_near and last.kind is NAME and last.ref != NOBODY and not last.owns:
        return Subject(NAMED, hi - 1, hi, hi - 1)
    return None


def is_pronoun(scene: Scene, at: int) -> bool:
    """Whether the unit is a personal pronoun or one like it."""
    unit, speech = scene.units[at], scene.pack.speech
    return unit.kind is WORD and (
        unit.low in speech.pronouns_female
        or unit.low in speech.pronouns_male
        or unit.low in speech.pronouns_other
    )


def is_nominative(scene: Scene, at: int) -> bool:
    """Whether the unit is "he" or "she", which can be nothing but a subject."""
    unit, speech = scene.units[at], scene.pack.speech
    return unit.kind is WORD and (
        unit.low in speech.pronouns_female or unit.low in speech.pronouns_male
    )


def after_prepositions(scene: Scene, lo: int, hi: int) -> Subject | None:
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


def is_lone_person(scene: Scene, lo: int, hi: int) -> bool:
    """Whether the phrase is a person's name, with nothing but titles or "the lawyer" before it."""
    last, names = scene.units[hi - 1], scene.pack.names
    return (
        last.kind is NAME
        and last.ref != NOBODY
        and not last.owns
        and all(
            scene.units[at].low in names.titles
            or scene.units[at].low in names.role_nouns
            or scene.units[at].low == "the"
            for at in range(lo, hi - 1)
        )
    )


def is_insertion(scene: Scene, at: int) -> bool:
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
            if at > lo and (unit.low in speech.clause_words or is_verb(scene, at)):
                return at
            if at > lo and scene.units[at - 1].kind is NAME and _parts_from_name(scene, at):
                return at
    return hi


def _parts_from_name(scene: Scene, at: int) -> bool:
    """Whether the word after a name goes with the verb: an adverb, or a verb in -s that no list knows."""
    low, names = scene.units[at].low, scene.pack.names
    if scene.units[at - 1].owns or low in names.role_nouns or low in names.titles:
        return False
    if low in scene.pack.speech.auxiliaries or low.endswith("ly"):
        return True
    return (
        low.endswith("s")
        and low not in scene.pack.speech.speech_nouns
        and low not in names.body_words
    )


def is_verb(scene: Scene, at: int) -> bool:
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


def is_speaker(scene: Scene, subject: Subject) -> bool:
    """Whether the words can be printed as a speaker: not a bare noun ("crew") or a phrase "to a union"."""
    if subject.kind != NOMINAL:
        return True
    speech, names = scene.pack.speech, scene.pack.names
    units = scene.units[subject.lo : subject.hi]
    first, last = units[0], units[-1]
    if first.kind is WORD and first.low in speech.prepositions:
        return False
    leading = {first.low} | ({scene.units[subject.lo - 1].low} if subject.lo else set())
    is_opened = bool(leading & (speech.determiners | speech.relatives)) or first.low[0].isdigit()
    opens = is_opened or first.owns or first.kind is not WORD
    is_plural = last.low.endswith("s") and not last.low.endswith("ss")
    known = names.role_nouns | speech.speech_nouns | names.body_words | speech.collectives
    return opens or is_plural or any(unit.kind is NAME or unit.low in known for unit in units)
