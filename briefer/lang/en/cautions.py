"""English words that ask to be read with care: kind, linear pattern, an example; matched in body sentences."""

from briefer.lang.base import word_set
from briefer.lang.fact_words import CautionWords

PATTERNS = (
    (
        "claim",
        r"claim(?:s|ed|ing) (?:responsibility|credit|that|to|he|she|they|it|there)\b",
        "claimed responsibility",
    ),
    ("claim", r"attribut(?:e|es|ed|ing)\b(?=[^.;]{1,80}\bto\b)", "attributed the blast to rebels"),
    ("claim", r"alleg(?:es|ed|edly|ing|ations?)\b", "allegedly"),
    ("claim", r"(?<!the\s)(?<!The\s)accus(?:es|ed|ing)\b", "was accused of"),
    ("claim", r"blam(?:es|ed|ing)\b(?=[^.;]{1,80}\b(?:on|for)\b)", "blamed the flood on"),
    ("unnamed", r"(?:on )?(?:the )?condition of anonymity\b", "on condition of anonymity"),
    ("unnamed", r"not to be (?:named|identified)\b", "asked not to be named"),
    (
        "unnamed",
        r"(?:wasn't|weren't|not) authori[sz]ed to (?:speak|discuss|comment|talk)\b",
        "not authorized to speak",
    ),
    (
        "unnamed",
        (
            r"(?:familiar with|with knowledge of|briefed on|close to) (?:the|his|her|their) "
            r"(?:matter|deal|talks|case|situation|investigation|plans?|discussions?|negotiations?|thinking)\b"
        ),
        "a person familiar with the deal",
    ),
    (
        "unnamed",
        r"(?:unnamed|unidentified|anonymous) (?:aide|source|official|spokes\w{1,6}|diplomat|officer|minister)s?\b",
        "an unnamed aide",
    ),
    (
        "absence",
        r"[Nn]o (?:(?:\w{1,20} )?(?:evidence|proof)|indications?|signs?|records?|trace) (?:of|that|he|she|they|it|the|to|has|have|was)\b",
        "no evidence that",
    ),
    (
        "hedge",
        r"(?:reportedly|apparently|purported(?:ly)?|supposedly|rumou?red|unconfirmed|unverified)\b",
        "reportedly",
    ),
    (
        "hedge",
        r"(?:could|can) not be (?:independently )?(?:verified|confirmed)\b",
        "could not be independently verified",
    ),
    (
        "hedge",
        r"(?:is|are|was|were|be|been) (?:believed|thought|understood|said) to\b",
        "are believed to have drowned",
    ),
    (
        "hedge",
        r"(?:said|say|says|told \w{1,20}) (?:that )?they (?:believed?|think|thought|suspect(?:ed)?)\b",
        "officials said they believe",
    ),
    (
        "hedge",
        r"[Ii]t (?:was|is|remains) (?:not|un)(?: immediately| yet)? ?clear\b",
        "it was not immediately clear",
    ),
)

CAUTIONS = CautionWords(
    patterns=tuple((kind, pattern) for kind, pattern, _ in PATTERNS),
    unnamed=word_set("""
        officials official experts expert sources source analysts analyst witnesses witness insiders insider aides
        aide diplomats diplomat observers critics opponents supporters activists residents neighbors neighbours
        researchers scientists investigators advisers advisors lawmakers executives economists insiders some
        many others locals
    """),
    floors=frozenset(
        {
            "at least",
            "more than",
            "over",
            "no fewer than",
            "no less than",
            "upwards of",
            "well over",
            "just over",
            "greater than",
        }
    ),
    estimates=frozenset({"an estimated", "estimated"}),
    corrections=("correct", "clarif", "earlier version", "amended"),
)
