"""Who speaks by a noun of speech: Lee's claim that it “sank”, his call for “calm”, her “all wet” remark."""

from briefer.analyse.quotes.cues import cue_tier
from briefer.analyse.quotes.phrases import NAMED, PRONOUN, Subject, is_pronoun
from briefer.analyse.quotes.scene import MARK, NAME, WORD, Scene, Sent

MAX_ADJECTIVES = 4  # between owner and noun: "Lee's latest, most sweeping claim"
MAX_AHEAD = 9  # units from the noun to the stretch
MAX_BEFORE_OWNER = (
    4  # where a verb that judges the claim is looked for: "called Lee's claim of … absurd"
)


def owner_of_claim(scene: Scene, sent: Sent, noun: int, *, at: int) -> Subject | None:
    """The one whose claim unit `noun` is, when its words lead to the stretch at unit `at`.

    What a second verb says of the claim is not in its words: "Lee's remarks about the sea were “wrong”".
    """
    units, speech = scene.units, scene.pack.speech
    if units[noun].low not in speech.claim_nouns or units[noun].owns:
        return None
    is_far = at - noun > MAX_AHEAD or any(unit.kind is MARK for unit in units[noun:at])
    link = units[noun + 1].low
    if is_far or link not in speech.complementizers | speech.topic_prepositions:
        return None
    owner = _owner(scene, sent, noun)
    if owner is None or _is_judged(scene, sent, owner.lo):
        return None
    linked = sum(unit.low in speech.be_forms for unit in units[noun + 1 : at])
    return owner if linked <= (link in speech.complementizers) else None


def owner_around(scene: Scene, sent: Sent, at: int) -> Subject | None:
    """The one whose words stand between owner and noun: Lee's “all wet” remark."""
    units = scene.units
    if at + 1 >= sent.hi or units[at + 1].low not in scene.pack.speech.claim_nouns:
        return None
    return _owner(scene, sent, at)


def _owner(scene: Scene, sent: Sent, at: int) -> Subject | None:
    """The name with 's or the possessive pronoun before unit `at`, adjectives passed over."""
    units, speech = scene.units, scene.pack.speech
    for place in range(at - 1, max(sent.lo, at - 1 - MAX_ADJECTIVES) - 1, -1):
        unit = units[place]
        if unit.kind is NAME:
            return Subject(NAMED, place, place + 1, place) if unit.owns else None
        if unit.low in speech.possessives_male or unit.low in speech.possessives_female:
            return Subject(PRONOUN, place, place + 1, place)
        if unit.kind is not WORD or unit.owns or unit.low in speech.articles:
            return None
        if (
            is_pronoun(scene, place)
            or unit.low in speech.prepositions
            or unit.low in speech.clause_words
        ):
            return None
    return None


def _is_judged(scene: Scene, sent: Sent, owner: int) -> bool:
    """Whether a verb like "called" or "dismissed" takes the claim: then its subject speaks."""
    first = max(sent.lo, owner - MAX_BEFORE_OWNER)
    return any(cue_tier(scene, place) == 1 for place in range(first, owner))
