"""Verbs of speech: which words are one here, and how far to trust them."""

from briefer.analyse.quotes.scene import NAME, WORD, Scene, Unit


def is_cue(scene: Scene, at: int, tier: int = 1) -> bool:
    """Whether the unit is a verb of speech here, of the given tier of trust or a better one."""
    found = cue_tier(scene, at)
    return found is not None and found <= tier


def cue_tier(scene: Scene, at: int) -> int | None:
    """The tier of a verb of speech; None for a passive, or a noun or adjective of the same form."""
    unit = scene.units[at]
    if unit.kind is not WORD or unit.owns:
        return None
    if is_pair(scene, at) or _is_quoted_as(scene, at):
        return 0
    groups = scene.pack.speech.cue_verbs
    tier = next((n for n, group in enumerate(groups) if unit.low in group), None)
    if tier is None or (at > 0 and not _can_be_verb(scene, at)):
        return None
    return tier


def _is_quoted_as(scene: Scene, at: int) -> bool:
    """Whether the unit begins "quoted as saying", which is no passive of the one who says it."""
    ahead = tuple(unit.low for unit in scene.units[at : at + 3])
    return ahead in scene.pack.speech.passive_cues


def _can_be_verb(scene: Scene, at: int) -> bool:
    """Whether the unit before allows a verb: not "a claim", "Lee's remarks", "was called"."""
    speech, unit, before = scene.pack.speech, scene.units[at], scene.units[at - 1]
    if before.owns or (before.kind is WORD and before.low in speech.articles):
        return False
    if unit.low.endswith("ing"):
        return True
    if unit.low in speech.noun_cues and not _can_have_verb_after(scene, before):
        return False
    return before.kind is not WORD or before.low not in speech.be_forms


def is_pair(scene: Scene, at: int) -> bool:
    """Whether the unit and the next one are a verb of speech together ("shot back")."""
    units = scene.units
    return (
        at + 1 < len(units)
        and units[at].kind is WORD
        and (units[at].low, units[at + 1].low) in scene.pack.speech.cue_pairs
    )


def _can_have_verb_after(scene: Scene, unit: Unit) -> bool:
    speech = scene.pack.speech
    if unit.kind is NAME:
        return not unit.owns
    if unit.low == ",":
        return True  # after an apposition
    return unit.kind is WORD and (
        unit.low in speech.pronouns_female
        or unit.low in speech.pronouns_male
        or unit.low in speech.pronouns_other
        or unit.low in speech.auxiliaries
        or unit.low in speech.verb_links
        or unit.low in scene.pack.names.role_nouns
        or unit.low in speech.speech_nouns
        or unit.low.endswith("ly")
    )
